"""What an annotated corpus is: frozen records and pure functions of the standard library alone."""
