"""A save that runs out of memory costs nothing but the attempt."""

from __future__ import annotations

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.files import opening
from tests.ui.conftest import Answers, Person


def no_memory(canvas: Canvas) -> bytes:
    raise MemoryError


def test_too_little_memory_is_said_and_the_work_stays_unsaved(
    person: Person, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = person.opens(Canvas(id="plan", title="Plan"))
    before = path.read_bytes()
    person.does("insert-note")
    with monkeypatch.context() as patch:
        patch.setattr(opening, "encode", no_memory)
        person.does("save")
        person.qtbot.waitUntil(lambda: len(answers) > 0)
    assert "there is not enough memory" in answers[0]
    assert "previous version is unchanged" in answers[0]
    assert person.desk.session.dirty
    assert path.read_bytes() == before
    person.saves()  # memory is there again
    assert path.read_bytes() != before
