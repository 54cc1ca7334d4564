"""The spans of the open articles, the inspector and the guidelines."""
