"""Somebody at the Numbers view: cells by their row's and column's name, real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.numbers.page import NumbersPage
from canvas_app.ui.numbers.parts import TablePart
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Accountant:
    """Does to tables what somebody does who knows spreadsheets."""

    session: Session
    page: NumbersPage
    used: str = "segments"

    @property
    def canvas(self) -> Canvas:
        return self.session.canvas

    @property
    def part(self) -> TablePart:
        tables = (part for part in self.page.parts if isinstance(part, TablePart))
        return next(part for part in tables if part.record and part.record.id == self.used)

    @property
    def table(self) -> NumbersTable:
        return self.part.table

    def place(self, row: str, column: str) -> tuple[int, int]:
        """A cell by the name of its card, "+" or "=", and by the title of its column."""
        grid = self.table.grid
        rows = [id if id in "+=" else grid.name_of(n) for n, id in enumerate(grid.rows)]
        columns = [each.title for each in grid.columns]
        return rows.index(row), columns.index(column)

    def goes_to(self, row: str, column: str) -> None:
        """Click on a cell."""
        at = self.place(row, column)
        self.table.scrollTo(self.table.model_.index(*at))
        self.clicks(self.table.cell_rect(*at).center())

    def clicks(self, at: QPoint) -> None:
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, NONE, at)
        QApplication.processEvents()

    def selects(self, first: tuple[str, str], last: tuple[str, str]) -> None:
        """Press on a cell, hold Shift, and press on another."""
        self.goes_to(*first)
        at = self.table.cell_rect(*self.place(*last)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, SHIFT, at)
        QApplication.processEvents()

    def types(self, text: str, *keys: Qt.Key) -> None:
        """Type where the focus is."""
        for letter in text:  # the first opens the editor, which takes the others
            QTest.keyClicks(self.focus(), letter)
        for key in keys:
            self.presses(key)
        QApplication.processEvents()

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus(), key, modifiers)
        QApplication.processEvents()

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.table

    def shows(self, row: str, column: str) -> str:
        """What a cell shows."""
        return self.table.grid.cell(*self.place(row, column)).text

    @property
    def here(self) -> tuple[str, str]:
        """Where the cursor is."""
        at, grid = self.table.currentIndex(), self.table.grid
        id = grid.rows[at.row()]
        return id if id in "+=" else grid.name_of(at.row()), grid.columns[at.column()].title

    @property
    def editor(self) -> QLineEdit | None:
        editor = self.table.editor
        return editor if isinstance(editor, QLineEdit) else None

    def copies(self) -> str:
        self.presses(Qt.Key.Key_C, CONTROL)
        return QGuiApplication.clipboard().text()

    def pastes(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.presses(Qt.Key.Key_V, CONTROL)

    def estimate(self, card: str, field: str):  # type: ignore[no-untyped-def]
        return getattr(self.canvas.by_id[card], field)


@pytest.fixture
def at(qtbot: QtBot, themed: None) -> Callable[[Canvas], Accountant]:
    """Sit down at the numbers of a canvas."""

    def sit(canvas: Canvas, used: str = "segments") -> Accountant:
        session = Session(canvas)
        page = NumbersPage(session, LIGHT)
        session.setParent(page)
        qtbot.addWidget(page)
        page.resize(1200, 900)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitActive(page)
        page.start()
        return Accountant(session, page, used)

    return sit
