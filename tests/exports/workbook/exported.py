"""Generated canvases as workbooks, each made once for all tests that only look at it."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from canvas_app.exports.workbook.write import workbook_bytes
from tests import generated

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)


@lru_cache(maxsize=64)
def generated_workbook(seed: int) -> bytes:
    """The workbook of a generated canvas in its base case."""
    return workbook_bytes(generated.canvas(seed), made_at=MADE_AT)
