"""Charts: plain data that paints itself on any QPainter, the same on screen, paper and picture.

Each chart is a frozen dataclass of numbers and of strings that are already formatted for a reader.
`build` makes them from a model; nothing else here knows the model.
"""
