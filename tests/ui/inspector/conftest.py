"""Somebody at the inspector: a canvas, a selection, real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.inspector import Inspector
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.session import Session


class Desk:
    """An inspector in a window, with something else beside it that can take the focus."""

    def __init__(self, canvas: Canvas) -> None:
        self.session = Session(canvas)
        self.window = QWidget()
        self.inspector = Inspector(self.session, LIGHT)
        self.elsewhere = QPushButton("elsewhere")
        across = QHBoxLayout(self.window)
        # The offscreen platform complains of every change of a window's smallest size.
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        across.addWidget(self.elsewhere)
        across.addWidget(self.inspector)
        self.window.resize(640, 800)

    @property
    def canvas(self) -> Canvas:
        return self.session.canvas

    def card(self, id: str) -> Any:
        return self.canvas.by_id[id]

    def selects(self, *ids: str) -> None:
        self.session.select(ids)
        QApplication.processEvents()

    def block(self, name: str) -> Any:
        """The editor of a field."""
        block = self.inspector.page.blocks[name]
        assert isinstance(block, Block)
        return block

    def field(self, name: str) -> Any:
        """The control in it."""
        return self.block(name).field

    def types(self, name: str, text: str, *keys: Qt.Key, clear: bool = True) -> Any:
        """Go into a field, type over what is there, press keys."""
        field = self.field(name)
        self.types_in(field, text, *keys, clear=clear)
        return field

    def types_in(self, field: Any, text: str, *keys: Qt.Key, clear: bool = True) -> None:
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if clear:
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:  # Chinese comes from an input method
                composed = QInputMethodEvent()
                composed.setCommitString(letter)
                QApplication.sendEvent(field, composed)
        for key in keys:
            QTest.keyClick(field, key)
        QApplication.processEvents()

    def says(self) -> str:
        """Everything that is to be read, in one text."""
        from PySide6.QtWidgets import QLabel

        labels = self.inspector.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def at(qtbot: QtBot, themed: None) -> Callable[[Canvas], Desk]:
    """Sit down at a canvas."""

    def sit(canvas: Canvas) -> Desk:
        desk = Desk(canvas)
        qtbot.addWidget(desk.window)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitActive(desk.window)
        return desk

    return sit
