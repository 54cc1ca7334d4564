"""What the window stands on: project, annotator, undo and background work, without widgets."""
