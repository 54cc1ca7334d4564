"""Whole batches in and out: what the command line and the window share, on formats and store."""
