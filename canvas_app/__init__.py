"""GTM Canvas: a go-to-market strategy on cards, where the cards are the model."""

import os

__version__ = "0.1.0"

# With lxml, which comes with python-pptx, openpyxl writes other XML: charts lose
# `sourceLinked="0"`, and some programs take their number formats from the cells. A workbook must
# not depend on what else is installed.
os.environ.setdefault("OPENPYXL_LXML", "False")
