"""What a canvas amounts to: each figure one expression, which gives its value, its explanation
in words and its formula in the workbook. No Qt, no files.
"""
