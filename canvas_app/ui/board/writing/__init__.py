"""Typing on a card: the field, how it shows marks, and what keys do to lists and bold words."""
