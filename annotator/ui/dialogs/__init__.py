"""Questions and forms that stand in front of the window."""
