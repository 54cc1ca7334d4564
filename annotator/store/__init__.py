"""One project, one SQLite file: the only place that talks to the database."""
