"""The command line: thin, each command a call to a layer below; no screen is needed but for `open`."""
