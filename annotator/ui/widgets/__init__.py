"""Small widgets that any room may use."""
