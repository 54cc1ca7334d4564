"""The page on agreement: figures, plots and training, every one a door to its cases."""
