"""The workbook: live formulas with their values, made to stand on its own.

`write.workbook_bytes` is the way in. Each sheet is a module that lays cells into a `Grid`; only
`styles`, `charts`, `picture` and `write` know openpyxl, and nothing here is imported before a
workbook is exported.
"""
