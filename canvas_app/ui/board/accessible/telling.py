"""Tells screen readers what happens on a board."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent

from canvas_app.document.canvas import Canvas
from canvas_app.ui.board.accessible.board import Board
from canvas_app.ui.board.by_keys import ByKeys

Event = QAccessible.Event
_MOST_EVENTS = 30
"""Beyond so many cards that came or went at once, a reader looks for itself."""


class BoardTeller(QObject):
    """Tells readers what happens on a board."""

    def __init__(self, board: Board) -> None:
        super().__init__(board.view)
        self._board = board
        session = board.view.session
        session.selection_changed.connect(self._selection_changed)
        session.changed.connect(self._changed)
        keys = board.view.findChild(ByKeys)
        if isinstance(keys, ByKeys):
            keys.pane_reached.connect(self._pane_reached)

    def _pane_reached(self, pane: str) -> None:
        if not self._board.selection:  # else the first card has been told
            self._selection_changed()

    def _selection_changed(self) -> None:
        board = self._board
        if not QAccessible.isActive() or not board.view.hasFocus():
            return
        here = board.current()
        if here is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(here, Event.Focus))
        else:
            QAccessible.updateAccessibility(QAccessibleEvent(board.view, Event.Focus))

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if not QAccessible.isActive() or before.cards is after.cards:
            return
        board, old, new = self._board, before.by_id, after.by_id
        came, went = new.keys() - old.keys(), old.keys() - new.keys()
        if len(came) <= _MOST_EVENTS:
            for id in came:
                event = QAccessibleEvent(board.card(id), Event.ObjectCreated)
                QAccessible.updateAccessibility(event)
        for pane in {old[id].pane for id in went}:
            QAccessible.updateAccessibility(
                QAccessibleEvent(board.group(pane), Event.ObjectReorder)
            )
        for id in board.selection & old.keys() & new.keys():
            if old[id].title != new[id].title and len(board.selection) == 1:
                event = QAccessibleEvent(board.card(id), Event.NameChanged)
                QAccessible.updateAccessibility(event)
