"""Import and export of whole batches: what the command line and the window share; no Qt."""
