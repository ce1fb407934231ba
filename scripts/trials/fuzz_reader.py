"""Hostile canvas files: whatever the bytes are, the reader gives a canvas or a sentence.

    PYTHONPATH=. .venv/bin/python scripts/trials/fuzz_reader.py coverage|shape|chance SECONDS

`coverage` changes bytes, led by which lines they reach; `shape` changes the parsed JSON of real
canvases, led by the same; `chance` does so without being led, and needs no atheris. What can be
read must come back the same when it is written and read again, and must be calculated, explained
and edited without an exception. Further words: `seed=N`, `into=FOLDER`, `workbook` (each readable
canvas is also exported as a workbook), `paint` (and painted).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

if sys.argv[1:2] in (["coverage"], ["shape"]):
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["canvas_app.document", "json"]):
        from canvas_app.document import codec
        from canvas_app.document.cards import CARD_KINDS
        from canvas_app.document.schema import json_schema
else:
    from canvas_app.document import codec
    from canvas_app.document.cards import CARD_KINDS
    from canvas_app.document.schema import json_schema

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.document.newer import decode_newer
from canvas_app.editing import clipboard, edits
from canvas_app.editing.change import RefusedEdit
from canvas_app.numbers.cases import cases_of
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.findings import findings
from canvas_app.numbers.model import model_of
from canvas_app.numbers.report import figures_data, figures_table
from canvas_app.numbers.shown import Shown
from scripts.trials.fuzzing import Run, by_chance, by_coverage, limit_memory
from scripts.trials.mutating import Mutator

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ("sample_canvases", "resources/templates", "tests/document/fixtures")


def seeds() -> Iterator[dict[str, Any]]:
    """The canvases that come with the program, and small ones of each kind of card in them."""
    seen: set[str] = set()
    for folder in SEEDS:
        for path in sorted((ROOT / folder).glob("*.gtm.json")):
            whole = json.loads(path.read_bytes())
            yield whole
            head = {k: v for k, v in whole.items() if k not in ("cards", "links", "images")}
            for card in whole.get("cards", ()):
                shape = f"{card['kind']} {sorted(card)}"
                if shape not in seen:
                    seen.add(shape)
                    yield {**head, "cards": [card]}


def words() -> list[str]:
    """Every name and choice of the published schema."""
    found: set[str] = set()
    waiting: list[Any] = [json_schema()]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            found.update(value.get("properties", ()))
            found.update(str(word) for word in value.get("enum", ()))
            found.add(str(value.get("const", "")))
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return sorted(found - {""})


def read(data: bytes) -> str:
    """Read a file; raises where the promise of `codec.decode` is broken."""
    if b'"version": 1,' in data:
        _look(data.replace(b'"version": 1,', b'"version": 2,', 1))
    try:
        canvas = codec.decode(data)
    except NewerDocument as error:
        str(error.text)
        return _look(data)
    except DocumentError as error:
        str(error.text)
        return "refused"
    written = codec.encode(canvas)
    again = codec.decode(written)
    if again != canvas:
        raise AssertionError("the canvas came back another")
    if codec.encode(again) != written:
        raise AssertionError("the bytes came back others")
    _calculate(canvas)
    _edit(canvas)
    return "read"


def _look(data: bytes) -> str:
    """Read what a newer version may have written; what is understood of it is a whole canvas."""
    try:
        canvas, newer = decode_newer(data)
    except DocumentError as error:
        str(error.text)
        return "newer, refused"
    str(newer.text)
    if codec.decode(codec.encode(canvas)) != canvas:
        raise AssertionError("what was understood came back another")
    _calculate(canvas)
    return "newer, looked at"


def _calculate(canvas: Canvas) -> None:
    model = model_of(canvas)
    for case in ("low", "base", "high", *cases_of(canvas)[3:4]):
        shown = Shown(canvas.currency, canvas.language, case=case)
        for figure in model.figures:
            figure.evaluate(case)
        for finding in findings(model, case, shown):
            shown.line(finding.text)
        json.dumps(figures_data(model, case, shown))
        figures_table(model, case, shown)
    shown = Shown(canvas.currency, canvas.language)
    for figure in model.headlines:
        for _ in explain(figure, "base", shown, canvas).walk():
            pass
    for card in canvas.cards:
        shown.joined(card.summary(shown))


def _edit(canvas: Canvas) -> None:
    ids = [card.id for card in canvas.cards]
    for change in (
        lambda: edits.set_fields(canvas, title="Another"),
        lambda: edits.delete(canvas, ids[:1]),
        lambda: edits.move_cards(canvas, ids, 30, 10),
        lambda: edits.duplicate(canvas, ids, 20, 20)[0],
        lambda: edits.raise_cards(canvas, ids[:1]),
        lambda: edits.add_card_in(canvas, "segment", "market")[0],
        lambda: clipboard.pasted(canvas, clipboard.copied(canvas, ids), (0.0, 0.0))[0],
    ):
        try:
            changed = change()
        except RefusedEdit as refused:
            str(refused.text)
            continue
        if codec.decode(codec.encode(changed)) != changed:
            raise AssertionError("an edited canvas came back another")


def and_exported(data: bytes) -> str:
    """Read a file, and write the canvas as a workbook."""
    outcome = read(data)
    if outcome == "read":
        from canvas_app.exports.workbook.write import workbook_bytes  # noqa: PLC0415 (heavy)

        workbook_bytes(codec.decode(data))
    return outcome


def and_painted(data: bytes) -> str:
    """Read a file, and paint the canvas."""
    from canvas_app.drawing.picture import canvas_image  # noqa: PLC0415 (heavy)

    try:
        canvas = codec.decode(data)
    except DocumentError:
        return "refused"
    canvas_image(canvas, scale=0.5)
    return "read"


def main() -> None:
    """Fuzz as the command line says."""
    how, seconds = sys.argv[1], float(sys.argv[2])
    named = dict(word.split("=", 1) for word in sys.argv[3:] if "=" in word)
    folder = Path(named.get("into") or tempfile.mkdtemp(prefix="fuzz-"))
    seed = int(named.get("seed", "1"))
    target = read
    if "workbook" in sys.argv:
        target = and_exported
    if "paint" in sys.argv:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (only here)

        from canvas_app.drawing import fonts  # noqa: PLC0415

        application = QApplication([])
        fonts.load()
        application.setProperty("kept", True)
        target = and_painted
    else:
        limit_memory()
    plain = list(seeds())
    small = [json.dumps(each, ensure_ascii=False).encode() for each in plain]
    mutator = Mutator(seed, words(), list(CARD_KINDS))
    mutator.learn(plain)
    run = Run(f"reader-{how}", target, seconds, folder)
    print(f"{run.name}: {len(small)} seeds, finds go to {folder}", flush=True)

    def changed(data: bytes, number: int) -> bytes:
        mutator.random.seed(number)
        try:
            root = json.loads(data)
        except (ValueError, RecursionError):
            return mutator.of_bytes(data)
        return mutator.written(mutator.of_json(root) if isinstance(root, dict | list) else root)

    if how == "coverage":
        by_coverage(run, small, words(), seed)
    elif how == "shape":
        by_coverage(run, small, words(), seed, changed)
    else:
        by_chance(run, changed, small, seed)


if __name__ == "__main__":
    main()
