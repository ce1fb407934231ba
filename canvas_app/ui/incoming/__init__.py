"""Changes that come in from a workbook: choosing the file, looking at them, taking them over."""
