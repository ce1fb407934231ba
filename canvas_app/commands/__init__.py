"""What the command line does: a module for each command, or for two that are much alike.

`cli.py` imports each where it is asked for, so that the window opens without them.
"""
