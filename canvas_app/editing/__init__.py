"""How a canvas changes: pure functions from a canvas to a canvas, and the history of them."""
