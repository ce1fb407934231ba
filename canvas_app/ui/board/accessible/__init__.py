"""What screen readers know of the board: panes as groups, in them the cards as items, the links.

Graphics items are invisible to them, so these stand in. Nothing here is made before a reader asks.
"""
