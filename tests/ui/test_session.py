"""A session that may only be looked at: whatever asks, nothing gets through."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.edits import set_fields
from canvas_app.ui.session import ReadOnly, Session


def retitle(session: Session, title: str) -> bool:
    return session.apply(Text("Title"), lambda canvas: set_fields(canvas, title=title))


def test_no_edit_no_undo_and_no_redo_gets_through_until_it_may_be_edited_again(
    qapp: QCoreApplication,
) -> None:
    session = Session(Canvas(id="plan", title="Plan"))
    refused: list[str] = []
    session.refused.connect(lambda text: refused.append(str(text)))
    assert retitle(session, "One")
    assert retitle(session, "Two")
    session.undo()
    session.set_read_only(ReadOnly(Text("Somebody else edits it.")))
    assert not retitle(session, "Three")
    session.undo()
    session.redo()
    assert session.canvas.title == "One"
    assert refused == ["Somebody else edits it."]
    session.set_read_only(None)
    session.redo()
    assert session.canvas.title == "Two"


def test_unsaved_work_that_comes_in_is_unsaved_until_it_is_saved(qapp: QCoreApplication) -> None:
    session = Session(Canvas(id="plan"), saved=False)
    assert session.dirty
