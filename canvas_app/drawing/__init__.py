"""How a canvas looks: painted on any QPainter, for screen, picture and paper alike.

QtGui only, no widgets.
"""
