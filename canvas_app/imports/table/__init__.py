"""Blocks of cells from a spreadsheet, as cards: reading, matching columns to fields, making."""
