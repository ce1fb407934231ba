"""Hostile input other than canvas files: whatever the bytes are, each reader keeps its promise.

    PYTHONPATH=. .venv/bin/python scripts/trials/fuzz_others.py TARGET SECONDS [seed=N into=FOLDER]

Targets: workbook (a .xlsx that came back), json_canvas (a .canvas, of ours and of others), table
(cells and .csv files), clipboard (copied cards), mark (marks of unsaved work), settings, sketch
(what the start page reads of recent files), picture. The inputs are real ones, changed at random.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QSize, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage

from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import DocumentError
from canvas_app.drawing.decoding import NotAPicture, picture_in
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import clipboard
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Options, Request
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.files.unsaved import Mark, Unsaved
from canvas_app.files.versions import Versions
from canvas_app.imports.errors import ImportFailed
from canvas_app.imports.json_canvas.opening import take
from canvas_app.imports.table.making import made_of, plan_of
from canvas_app.imports.table.matching import matched
from canvas_app.imports.table.reading import decoded_text, table_in, table_of
from canvas_app.imports.workbook import compare
from canvas_app.settings import Setting, Settings
from canvas_app.ui.thumbnails import sketch, thumbnail
from scripts.trials.fuzzing import Run, Target, by_chance, limit_memory
from scripts.trials.mutating import ODD_TEXTS, Mutator

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample_canvases" / "slack.gtm.json"
TEMPLATE = ROOT / "resources" / "templates" / "b2b-saas.gtm.json"
CELLS = (
    "Segment\tCustomers\tRevenue per customer / year\tLane\nSmall\t118,000\t$1,200\ttarget\n"
    "Large\t1.2M\t5 400 €\ttotal\nTotal\t1,318,000\t\t\n",
    "Persona;Role;Pain\n Ann;user;slow, dear\nBob;buyer;\n",
    "名称,客户数,年收入\n小企业,11.8万,1200\n",
    "a\tb\n1\t2\n",
)


def workbook(data: bytes) -> str:
    """A workbook that came back."""
    try:
        compare(_canvas(), data)
    except ImportFailed as error:
        str(error.text)
        return "refused"
    return "compared"


def json_canvas(data: bytes) -> str:
    """A JSON Canvas, whoever wrote it: what comes of it can be saved."""
    try:
        canvas = take(data, "A plan").canvas
    except DocumentError as error:
        str(error.text)
        return "refused"
    assert decode(encode(canvas)) == canvas
    return "opened"


def table(data: bytes) -> str:
    """Cells from the clipboard or a file, and the cards that they become."""
    text = decoded_text(data)
    if text is None:
        return "no text"
    found = table_of(text, sure=len(data) % 2 == 0) or table_in(text)
    if found is None:
        clipboard.cards_from_text(text)
        return "no table"
    proposal = matched(found)
    try:
        after, _ = made_of(_canvas(), plan_of(found, proposal))
    except DocumentError as error:
        str(error.text)
        return "refused"
    if decode(encode(after)) != after:
        raise AssertionError("the cards came back others")
    return "cards"


def cards(data: bytes) -> str:
    """Cards on the clipboard, put there by whatever program."""
    try:
        after, ids = clipboard.pasted(_canvas(), data, (10.0, 20.0))
    except DocumentError as error:
        str(error.text)
        return "refused"
    if decode(encode(after)) != after or not set(ids) <= after.by_id.keys():
        raise AssertionError("the pasted cards came back others")
    return "pasted"


def in_file(name: str, read: Callable[[Path], str]) -> Target:
    """A target that reads a file of a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-files-"))

    def target(data: bytes) -> str:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return read(path)

    return target


def mark(path: Path) -> str:
    """A mark of unsaved work."""
    unsaved = Unsaved(Versions(path.parent.parent), "3" * 16)
    found = unsaved.left_behind(lambda owner: False)
    for each in found:
        unsaved.of(each)
        unsaved.adopt(each)
    return "whole" if all(each.whole for each in found) else "damaged"


def remembered(path: Path) -> str:
    """The settings: every one of them has a value."""
    settings = Settings(path)
    for name in dir(type(settings)):
        if isinstance(getattr(type(settings), name), Setting):
            getattr(settings, name)
    for recent in settings.recent:
        recent.exists  # noqa: B018 (asked, as the start page does)
    settings.author = "Ann"
    settings.add_recent(Path("/a.gtm.json"))
    settings.save()
    return "read"


def sketched(path: Path) -> str:
    """A recent file on the start page."""
    found = sketch(path)
    if found is None:
        return "no picture"
    thumbnail(found, QSize(120, 80), LIGHT, 1.0)
    return "a picture"


def picture(data: bytes) -> str:
    """A picture file."""
    try:
        picture_in(data, longest=3200)
    except NotAPicture:
        return "refused"
    return "decoded"


def _canvas() -> object:
    return decode(TEMPLATE.read_bytes())


def _json_canvases() -> list[bytes]:
    """With our key and without it."""
    exporter, canvas = exporter_for(".canvas"), decode(SAMPLE.read_bytes())
    assert exporter is not None
    return [
        exporter.export(Request(canvas, options=Options(own_key=own))).data for own in (True, False)
    ]


def _pictures() -> list[bytes]:
    image, made = QImage(40, 30, QImage.Format.Format_ARGB32), []
    image.fill(0x8033AA77)
    for kind in ("PNG", "JPG", "WEBP", "BMP"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, kind)  # type: ignore[call-overload]
        made.append(bytes(buffer.data().data()))
    frame = b"\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0"
    made.append(b"GIF89a\2\0\2\0\x80\0\0\0\0\0\xff\xff\xff" + frame * 3 + b";")
    return made


def main() -> None:
    """Fuzz as the command line says."""
    name, seconds = sys.argv[1], float(sys.argv[2])
    named = dict(word.split("=", 1) for word in sys.argv[3:])
    application = QGuiApplication([])
    application.setProperty("kept", True)
    qInstallMessageHandler(lambda *_: None)  # what Qt says of broken pictures
    limit_memory()
    sample, template = json.loads(SAMPLE.read_bytes()), json.loads(TEMPLATE.read_bytes())
    mutator = Mutator(1, sorted({*sample, *sample["cards"][0]}), ["segment", "note", "image"])
    mutator.learn([sample, template])
    marked = {"title": "T", "path": "/a/b.gtm.json", "sha256": "0" * 64}
    name_of_mark = Mark("1" * 16, "2" * 16, "doc-01234567").name
    stored = {"look/theme": "dark", "commands/used": ["save"], "person/author": "Ann",
              "files/recent": [["/a.gtm.json", 1.0]], "canvas/minimap": True, "version": 1,
              "files/last_folder": "/a", "window/geometry": "AdnQywAD"}  # fmt: skip

    def of_json(data: bytes) -> bytes:
        if mutator.random.random() < 0.3:
            return mutator.of_bytes(data)
        return mutator.written(mutator.of_json(json.loads(data)))

    def of_zip(data: bytes) -> bytes:
        if mutator.random.random() < 0.3:
            return mutator.of_bytes(data)
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            parts = {each: source.read(each) for each in source.namelist()}
        for part in mutator.random.sample(sorted(parts), mutator.random.choice((1, 1, 2, 4))):
            parts[part] = mutator.of_bytes(parts[part])
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as made:
            for part, content in parts.items():
                made.writestr(part, content)
        return out.getvalue()

    def of_text(data: bytes) -> bytes:
        text = data.decode()
        for _ in range(mutator.random.choice((0, 1, 3, 8))):
            at = mutator.random.randrange(len(text) + 1)
            odd = mutator.random.choice((*ODD_TEXTS, '"', "\t", ";", "\n", "%", "-"))
            text = text[:at] + odd + text[at + mutator.random.choice((0, 0, 1, 5)) :]
        coding = mutator.random.choice(("utf-8", "utf-8", "utf-16", "gb18030", "utf-8-sig"))
        made = text.encode(coding, "replace" if coding == "gb18030" else "surrogatepass")
        return mutator.of_bytes(made) if mutator.random.random() < 0.3 else made

    json_of = lambda value: json.dumps(value).encode()  # noqa: E731
    targets: dict[str, tuple[Target, Callable[[bytes], bytes], list[bytes]]] = {
        "workbook": (workbook, of_zip, [workbook_bytes(_canvas())]),  # type: ignore[arg-type]
        "json_canvas": (json_canvas, of_json, _json_canvases()),
        "table": (table, of_text, [each.encode() for each in CELLS]),
        "clipboard": (cards, of_json, [json_of(template), json_of(sample)]),
        "mark": (in_file(f"unsaved/{name_of_mark}", mark), of_json, [json_of(marked)]),
        "settings": (in_file("settings.json", remembered), of_json, [json_of(stored)]),
        "sketch": (in_file("a.gtm.json", sketched), of_json, [json_of(template), json_of(sample)]),
        "picture": (picture, mutator.of_bytes, _pictures()),
    }
    target, changed, seeds = targets[name]
    folder = Path(named.get("into") or tempfile.mkdtemp(prefix="fuzz-"))
    run = Run(name, target, seconds, folder)

    def change(data: bytes, number: int) -> bytes:
        mutator.random.seed(number)
        return changed(data)

    by_chance(run, change, seeds, int(named.get("seed", "1")))


if __name__ == "__main__":
    main()
