"""Lets screen readers see what Qt itself does not show them: the board.

Lifetime: Qt keeps every interface that it has handed out by a number, and deletes those of widgets
itself. So the interfaces of cards stay with their board, are taken from Qt before they are let go,
and answer nothing once their card, or the board, is gone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

if TYPE_CHECKING:
    from canvas_app.ui.board.accessible.board import Board


class Readers:
    """Makes the interface of each board when a reader first asks for it.

    It holds all of them, so that Python frees none that Qt still knows.
    """

    def __init__(self) -> None:
        self.boards: list[Board] = []

    def __call__(self, name: str, widget: QObject | None) -> Any:
        """Qt asks for every widget, by the names of its classes; None leaves it to Qt."""
        if name != "BoardView" or widget is None:
            return None
        # no part of starting, and of nobody's who uses no reader
        from canvas_app.ui.board.accessible.board import Board, let_go  # noqa: PLC0415
        from canvas_app.ui.board.accessible.telling import BoardTeller  # noqa: PLC0415
        from canvas_app.ui.board.view import BoardView  # noqa: PLC0415

        assert isinstance(widget, BoardView)
        for gone in [each for each in self.boards if not isValid(each)]:
            let_go(gone.parts())  # the board's own interface went with its widget
            self.boards.remove(gone)
        board = Board(widget)
        self.boards.append(board)
        # Qt asks while the view is being made; the teller is to hear of everything last
        QTimer.singleShot(0, widget, partial(BoardTeller, board))
        return board


def install() -> Readers:
    """Let screen readers see boards; once for the whole program."""
    readers = Readers()
    QAccessible.installFactory(readers)
    return readers
