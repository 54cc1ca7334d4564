"""The history: who did what when, and what of it still stands."""
