"""The window: rooms that do not know one another, on top of annotator.app."""
