"""What a canvas is: frozen models, their file format, its migrations and its schema.

Nothing in here knows of Qt or touches a file.
"""
