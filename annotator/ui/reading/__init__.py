"""The panes in which articles are read and spans are marked."""
