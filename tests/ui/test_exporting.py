"""Exports from the window: what is said of them, and what stays when they fail."""

from __future__ import annotations

import dataclasses
import errno
import os

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.text import Text
from canvas_app.exports import Exported, exporter_for
from canvas_app.ui import exporting
from canvas_app.ui.standing import Banner


def made_by(monkeypatch, make) -> None:
    """Let the JSON exporter make something else."""
    plain = exporter_for("x.json")
    assert plain is not None
    other = dataclasses.replace(plain, make=make)
    monkeypatch.setattr(exporting, "exporter_for", lambda suffix: other)


def exports(person, path, qtbot) -> None:
    person.desk.exporting.export_to(path, ".json")
    qtbot.waitUntil(lambda: not person.window.files.background.busy, timeout=20_000)
    person.waits()


def test_what_an_export_could_not_hold_stands_above_the_canvas_until_it_is_read(
    person, qtbot, monkeypatch
):
    person.opens(Canvas(id="c", title="Plan"))
    whole = encode(person.canvas)
    remarks = (Text("It is smaller."), Text("Texts are cut: {count}.", count=2))
    made_by(monkeypatch, lambda *_: Exported(whole, remarks))
    path = person.folder / "out.json"
    exports(person, path, qtbot)
    banner = person.desk.findChild(Banner)
    assert banner.isVisible()
    assert banner.words.text() == "Exported to “out.json”. It is smaller. Texts are cut: 2."
    made_by(monkeypatch, lambda *_: Exported(whole))
    exports(person, path, qtbot)
    assert not banner.isVisible(), "the new export has nothing to be said of"


def test_an_export_that_fails_leaves_the_earlier_one_and_says_why(
    person, qtbot, monkeypatch, answers
):
    person.opens(Canvas(id="c", title="Plan"))
    path = person.folder / "out.json"
    path.write_bytes(b"an earlier export")

    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        exports(person, path, qtbot)
        qtbot.waitUntil(lambda: len(answers) == 1)
    assert "the disk is full" in answers[0]

    made_by(monkeypatch, lambda *_: Exported(b"half of it"))
    exports(person, path, qtbot)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert "would not open again" in answers[1]

    monkeypatch.undo()
    assert path.read_bytes() == b"an earlier export"
