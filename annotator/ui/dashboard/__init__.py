"""The dashboard: what a project counts, every number the door to its articles."""
