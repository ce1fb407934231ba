"""Slides of a talk: one layout for the screen, for pages of paper and for a deck."""
