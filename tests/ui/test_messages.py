"""The program's few questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from canvas_app.ui.saying import chosen_path


@pytest.mark.parametrize(("key", "replaced"), [(Qt.Key.Key_Return, False), (None, True)])
def test_enter_replaces_no_other_file(person, qtbot, tmp_path, key, replaced):
    """The question is there when Save as… was answered with a name without its suffix."""
    there = tmp_path / "there.gtm.json"
    there.write_text("{}")

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        yes = next(button for button in box.buttons() if "Replace" in button.text())
        if key is None:
            yes.click()
        else:
            QTest.keyClick(box, key)

    QTimer.singleShot(0, answer)
    chosen = chosen_path(person.window, str(tmp_path / "there"), ".json", ".gtm.json")
    assert chosen == (there if replaced else None)
