"""Presenting a canvas: the talk, what the audience sees, what its presenter sees."""
