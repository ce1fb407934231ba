"""A `.canvas` in the window: new work whose cards go into the panes; the file is never written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from canvas_app.document.codec import decode
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Request
from tests.exports.small import small

THEIRS = {
    "nodes": [
        {"id": "a", "type": "text", "text": "# Ask Ann\nsoon", "x": 0, "y": 0, "width": 300,
         "height": 120},
        {"id": "b", "type": "text", "text": "Call Berta", "x": 400, "y": 0, "width": 300,
         "height": 120},
    ],
    "edges": [{"id": "e", "fromNode": "a", "toNode": "b"}, {"id": "f", "fromNode": "a"}],
}  # fmt: skip


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "Their plan.canvas"
    path.write_text(json.dumps(THEIRS), "utf-8")
    return path


def says(person: Any) -> str:
    message = person.desk.files.standing.latest
    return str(message.what) if message else ""


@pytest.mark.x11
def test_cards_of_another_program_lie_beside_the_panes_and_go_into_them(
    person: Any, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filters: list[str] = []

    def choose(parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        filters.append(kinds)
        return str(theirs), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    before = theirs.read_bytes()
    person.does("open")
    person.qtbot.waitUntil(lambda: person.window.desk is not None)
    person.waits()
    assert "*.canvas" in filters[0]
    session, view = person.desk.session, person.desk.view
    assert (person.canvas.title, session.path, session.dirty) == ("Their plan", None, True)
    assert "dragged in" in says(person)
    assert "edges: 1" in says(person)
    for card in person.canvas.cards:
        assert card.pane is None
        assert view.seen().contains(QPointF(card.x + card.width / 2, card.y + card.height / 2))
    person.drags_to("Ask Ann", "customer")
    assert person.card("Ask Ann").pane == "customer"
    out = theirs.with_name("ours.gtm.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    person.saves()
    assert decode(out.read_bytes()) == person.canvas
    assert theirs.read_bytes() == before
    assert [each.name for each in theirs.parent.glob("*.canvas*")] == [theirs.name]


def test_one_of_ours_comes_back_when_it_is_dropped(
    person: Any, tmp_path: Path, answers: Any
) -> None:
    exporter = exporter_for(".canvas")
    assert exporter is not None
    plain = json.loads(exporter.export(Request(small())).data)
    plain["nodes"] = [node for node in plain["nodes"] if node["id"] != "calm"]
    path = tmp_path / "ours.canvas"
    path.write_text(json.dumps(plain), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton
    free, at = Qt.KeyboardModifier.NoModifier, QPointF(300, 300)
    for event in (QDragEnterEvent(at.toPoint(), *held, free), QDropEvent(at, *held, free)):
        QApplication.sendEvent(person.window, event)
    person.qtbot.waitUntil(lambda: person.window.desk is not None)
    person.waits()
    assert person.canvas.by_id.keys() == small().by_id.keys() - {"calm"}
    assert person.desk.session.path is None
    assert "removed: 1" in says(person)
    assert "dragged in" not in says(person)


def test_what_is_no_json_canvas_is_said_and_everything_stays(
    person: Any, theirs: Path, answers: Any
) -> None:
    person.opens(small())
    theirs.write_text("[]", "utf-8")
    person.window.files.open(theirs)
    person.waits()
    assert answers == ["“Their plan.canvas”: It is JSON, but no JSON Canvas."]
    assert person.canvas == small()
    theirs.unlink()
    person.window.files.open(theirs)
    person.waits()
    assert "There is no file" in answers[-1]
