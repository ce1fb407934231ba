"""What people touch: the window, the board, the inspector and everything around them."""
