"""The parts of a board for screen readers: panes, cards, links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor

from canvas_app.document.canvas import Link
from canvas_app.document.panes import Pane
from canvas_app.drawing.panes import qrect
from canvas_app.editing.reading import cards_of
from canvas_app.i18n import tr
from canvas_app.ui.board.spoken import (
    card_description,
    card_name,
    link_name,
    pane_description,
    pane_name,
)

if TYPE_CHECKING:
    from canvas_app.ui.board.accessible.board import Board

Role = QAccessible.Role
Maybe = Any
"""What Qt takes None for as well, though its stubs don't say so."""


class Part(QAccessibleInterface):
    """What all parts of the board have in common."""

    def __init__(self, board: Board | None) -> None:
        super().__init__()
        self._board = board

    @property
    def board(self) -> Board:
        assert self._board is not None
        return self._board

    def isValid(self) -> bool:
        return self.board.isValid()

    def object(self) -> Maybe:
        return None

    def window(self) -> Maybe:
        return self.board.window()

    def parent(self) -> Maybe:
        return self.board

    def children_(self) -> Sequence[QAccessibleInterface]:
        return ()

    def _inner(self) -> Sequence[QAccessibleInterface]:
        """Its parts; none once it is gone."""
        return self.children_() if self.isValid() else ()

    def childCount(self) -> int:
        return len(self._inner())

    def child(self, index: int) -> Maybe:
        children = self._inner()
        return children[index] if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n, each in enumerate(self._inner()) if each == child), -1)

    def childAt(self, x: int, y: int) -> Maybe:
        at = QPoint(x, y)
        return next((each for each in self._inner() if each.rect().contains(at)), None)

    def focusChild(self) -> Maybe:
        return None

    def name_(self) -> str:
        return ""

    def description_(self) -> str:
        return ""

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self.name_()
        return self.description_() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing is written this way."""

    def area_(self) -> QRectF:
        """Where it lies on the canvas."""
        return QRectF()

    def rect(self) -> QRect:
        return self.board.on_screen(self.area_()) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
        elif not self.board.seen(self.area_()):
            state.offscreen = True
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def relations(self, match: Any = None) -> list[Any]:
        return []


class CardPart(Part):
    """A card."""

    def __init__(self, board: Board, id: str) -> None:
        super().__init__(board)
        self.id = id

    def isValid(self) -> bool:
        return super().isValid() and self.id in self.board.view.board.cards

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def parent(self) -> Maybe:
        card = self.board.canvas.by_id.get(self.id) if self.isValid() else None
        return self.board.group(card.pane) if card else self.board

    def name_(self) -> str:
        item = self.board.view.board.cards[self.id]
        return card_name(item.card, item.words.face)

    def description_(self) -> str:
        item = self.board.view.board.cards[self.id]
        return card_description(item.card, item.words.face, self.board.links_of(self.id))

    def area_(self) -> QRectF:
        return self.board.view.board.cards[self.id].frame if self.isValid() else QRectF()

    def state(self) -> QAccessible.State:
        return self.board.chosen_state(super().state(), self.id in self.board.selection)


class LinkPart(Part):
    """A link."""

    def __init__(self, board: Board, id: str) -> None:
        super().__init__(board)
        self.id = id

    def isValid(self) -> bool:
        return super().isValid() and self.link is not None

    @property
    def link(self) -> Link | None:
        return self.board.link(self.id)

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def parent(self) -> Maybe:
        return self.board.links

    def name_(self) -> str:
        return link_name(self.board.canvas, self.link) if self.link else ""

    def area_(self) -> QRectF:
        item = self.board.view.board.links.get(self.id)
        return item.boundingRect() if item else QRectF()

    def state(self) -> QAccessible.State:
        chosen = self.isValid() and self.board.view.session.selected_link == self.id
        return self.board.chosen_state(super().state(), chosen)


class PanePart(Part):
    """A pane, or the margin, as a group of its cards in reading order."""

    def __init__(self, board: Board, pane: Pane | None) -> None:
        super().__init__(board)
        self.pane = pane

    def role(self) -> QAccessible.Role:
        return Role.Grouping

    def children_(self) -> Sequence[QAccessibleInterface]:
        return self.board.cards_of(self.pane)

    def name_(self) -> str:
        return pane_name(self.pane)

    def description_(self) -> str:
        notes = self.board.view.board.panes["market"].notes
        return pane_description(self.pane, notes, len(self.children_()))

    def area_(self) -> QRectF:
        if self.pane is not None:
            return qrect(self.board.canvas.frame(self.pane).rect)
        area = QRectF()
        for card in cards_of(self.board.canvas, None):
            area = area.united(qrect(card.rect))
        return area

    def state(self) -> QAccessible.State:
        here = self.pane is not None and self.board.ringed == self.pane
        return self.board.chosen_state(super().state(), here, selectable=False)


class LinksPart(Part):
    """All links as a list."""

    def role(self) -> QAccessible.Role:
        return Role.List

    def children_(self) -> Sequence[QAccessibleInterface]:
        return self.board.all_links()

    def name_(self) -> str:
        return tr("Links")

    def area_(self) -> QRectF:
        return self.board.view.seen()
