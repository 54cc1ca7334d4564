"""Where one begins: the start page, a new project, the tour."""
