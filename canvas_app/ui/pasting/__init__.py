"""Cells from a spreadsheet, shown as the cards that they would become."""
