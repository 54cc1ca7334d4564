"""What each declared action does: hands in the articles, on the panes, and on the window."""
