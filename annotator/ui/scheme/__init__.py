"""The editor of a project's scheme: labels, link types, attributes and guidelines."""
