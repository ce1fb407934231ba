"""Saving and opening, against the bare steps; exporting, against bare openpyxl."""

from __future__ import annotations

import gc
import io
import json
import os
import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import NamedStyle

from benchmarks.canvases import canvas_of
from benchmarks.measure import Row, paired, row
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.files.opening import read_canvas, save_canvas


def rows(cards: int = 1000) -> list[Row]:
    """Save, open and export."""
    return [_save(cards), _open(cards), _export(300)]


def _save(cards: int) -> Row:
    canvas = canvas_of(cards)
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder) / "ours.gtm.json", Path(folder) / "bare.json"
        save_canvas(canvas, ours)

        def floor() -> None:
            data = canvas.model_dump_json().encode()
            temporary = bare.with_suffix(".new")
            with open(temporary, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, bare)

        times = paired(lambda: save_canvas(canvas, ours), floor, 15)
    return row(f"save, {cards} cards", times[0], "dump + write + fsync + replace", times[1],
               "≤ 1.4")  # fmt: skip


def _open(cards: int) -> Row:
    canvas = canvas_of(cards)
    data = encode(canvas)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.gtm.json"
        path.write_bytes(data)
        text = json.dumps(json.loads(data))

        def floor() -> None:
            gc.disable()
            Canvas.model_validate_json(text)
            gc.enable()

        times = paired(lambda: read_canvas(path), floor, 15)
    return row(f"open, {cards} cards", times[0], "validate_json, gc off", times[1], "≤ 1.3")


def _export(cards: int) -> Row:
    canvas = canvas_of(cards)
    made = load_workbook(io.BytesIO(workbook_bytes(canvas)))
    cells = [
        (sheet.title, cell.row, cell.column, cell.value)
        for sheet in made.worksheets
        for line in sheet.iter_rows()
        for cell in line
        if cell.value is not None
    ]

    def floor() -> None:
        book = Workbook()
        book.remove(book.worksheets[0])
        style = NamedStyle("plain")
        book.add_named_style(style)
        for sheet, line, column, value in cells:
            page = book[sheet] if sheet in book.sheetnames else book.create_sheet(sheet)
            page.cell(line, column, value).style = "plain"
        book.save(io.BytesIO())

    ours, bare = paired(lambda: workbook_bytes(canvas), floor, 5)
    return row(f"workbook, {cards} cards, {len(cells):,} cells", ours, "the same cells, openpyxl",
               bare, "≤ 1.5")  # fmt: skip
