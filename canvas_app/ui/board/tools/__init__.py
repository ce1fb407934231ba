"""What the pointer is doing: one small state a file, with a beginning, an end and a way back.

A tool previews on items only. Its end makes one change of the document; cancelling puts
everything back to where it was.
"""
