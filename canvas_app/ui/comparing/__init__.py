"""Two canvases side by side, and a choice of what one takes from the other."""
