"""What the pointer can take hold of, apart from cards: corners, link handles, the + of a pane.

A grip knows where it is, how it looks and which gesture it begins. Sizes are pixels of the view,
whatever the zoom. The view asks its grips in order; the first that answers wins.
"""
