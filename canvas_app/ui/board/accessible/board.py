"""The board itself for screen readers: what it consists of, and where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card
from canvas_app.document.panes import PANES, Pane
from canvas_app.editing.reading import cards_of
from canvas_app.i18n import tr
from canvas_app.ui.board.accessible.parts import (
    CardPart,
    LinkPart,
    LinksPart,
    Maybe,
    PanePart,
    Part,
)
from canvas_app.ui.board.by_keys import ByKeys
from canvas_app.ui.board.view import BoardView


class Board(Part):
    """The board: a list of panes, then the links, then whatever lies over the canvas."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(None)
        self.view = view
        self._panes = {pane: PanePart(self, pane) for pane in (*PANES, None)}
        self.links = LinksPart(self)
        self._cards: dict[str, CardPart] = {}
        self._links: dict[str, LinkPart] = {}
        self._known: Canvas | None = None
        self._read: dict[Pane | None, tuple[CardPart, ...]] = {}
        self._linked: dict[str, list[Link]] = {}
        self._listed: dict[str, Link] = {}

    @property
    def board(self) -> Board:
        return self

    @property
    def canvas(self) -> Canvas:
        return self.view.session.canvas

    @property
    def selection(self) -> frozenset[str]:
        return self.view.session.selection

    @property
    def ringed(self) -> Pane | None:
        """The pane that the keyboard has come to."""
        if not self.isValid():
            return None
        keys = self.view.findChild(ByKeys)
        return keys.ring.pane if isinstance(keys, ByKeys) else None

    # --- parts ---------------------------------------------------------------------------------

    def _learn(self) -> None:
        """Know the canvas as it is now; interfaces of what is no longer there are let go."""
        canvas = self.canvas
        if canvas is self._known:
            return
        if self._known is None or canvas.links is not self._known.links:
            self._listed = {link.id: link for link in canvas.links}
            self._linked = {}
            for link in canvas.links:
                for end in {link.start, link.end}:
                    self._linked.setdefault(end, []).append(link)
            let_go(self._links.pop(id) for id in self._links.keys() - self._listed.keys())
        self._known, self._read = canvas, {}
        let_go(self._cards.pop(id) for id in self._cards.keys() - canvas.by_id.keys())

    def card(self, id: str) -> CardPart:
        """The interface of a card."""
        if id not in self._cards:
            self._cards[id] = CardPart(self, id)
        return self._cards[id]

    def link_part(self, id: str) -> LinkPart:
        """The interface of a link."""
        if id not in self._links:
            self._links[id] = LinkPart(self, id)
        return self._links[id]

    def link(self, id: str) -> Link | None:
        """A link by its id."""
        self._learn()
        return self._listed.get(id)

    def group(self, pane: Pane | None) -> PanePart:
        """The interface of a pane."""
        return self._panes[pane]

    def cards_of(self, pane: Pane | None) -> tuple[CardPart, ...]:
        """The cards of a pane in reading order."""
        self._learn()
        if pane not in self._read:
            self._read[pane] = tuple(self.card(card.id) for card in cards_of(self.canvas, pane))
        return self._read[pane]

    def all_links(self) -> tuple[LinkPart, ...]:
        """The links, in the document's order."""
        self._learn()
        return tuple(self.link_part(id) for id in self._listed)

    def links_of(self, id: str) -> list[tuple[Link, Card, bool]]:
        """The links of a card, the card at the other end, and whether they begin here."""
        self._learn()
        by_id, found = self.canvas.by_id, self._linked.get(id, ())
        return [
            (link, by_id[link.end if link.start == id else link.start], link.start == id)
            for link in found
        ]

    def parts(self) -> Iterable[Part]:
        """Everything that Qt may have been told of, but for the board itself."""
        return (*self._cards.values(), *self._links.values(), *self._panes.values(), self.links)

    # --- what Qt asks --------------------------------------------------------------------------

    def isValid(self) -> bool:
        return isValid(self.view)

    def object(self) -> Maybe:
        return self.view if self.isValid() else None

    def window(self) -> Maybe:
        return self.view.window().windowHandle() if self.isValid() else None

    def parent(self) -> Maybe:
        above = self.view.parentWidget() if self.isValid() else None
        return QAccessible.queryAccessibleInterface(above) if above else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def children_(self) -> Sequence[QAccessibleInterface]:
        if not self.isValid():
            return ()
        panes = [part for pane, part in self._panes.items() if pane or self.cards_of(None)]
        links = [self.links] if self.canvas.links else []
        return (*panes, *links, *self._over())

    def _over(self) -> list[QAccessibleInterface]:
        """Widgets that lie over the canvas: the editor, the zoom, what is said."""
        viewport = self.view.viewport()
        shown = [w for w in self.view.children() if isinstance(w, QWidget) and w.isVisible()]
        inner = any(isinstance(w, QWidget) and w.isVisible() for w in viewport.children())
        over = [w for w in shown if w is not viewport or inner]
        found = (QAccessible.queryAccessibleInterface(widget) for widget in over)
        return [each for each in found if each is not None]

    def name_(self) -> str:
        title = self.canvas.title.strip()
        return tr("Canvas: {title}", title=title) if title else tr("Canvas")

    def description_(self) -> str:
        return tr("Tab goes from card to card, F6 from pane to pane.")

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        return QRect(self.view.mapToGlobal(QPoint(0, 0)), self.view.size())

    def focusChild(self) -> Maybe:
        if not self.isValid() or not self.view.hasFocus():
            return None
        return self.current()

    def current(self) -> Part | None:
        """What the keyboard is on: a card, a link, or a pane."""
        session = self.view.session
        keys = self.view.findChild(ByKeys)
        here = keys.current if isinstance(keys, ByKeys) else next(iter(session.selection), None)
        if here is not None and here in self.canvas.by_id:
            return self.card(here)
        if session.selected_link is not None:
            return self.link_part(session.selected_link)
        return self.group(self.ringed) if self.ringed else None

    def childAt(self, x: int, y: int) -> Maybe:
        if not self.isValid():
            return None
        at = self.view.to_canvas(QPointF(self.view.viewport().mapFromGlobal(QPoint(x, y))))
        item = self.view.board.card_at(at)
        return self.card(item.card.id) if item else super().childAt(x, y)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = True
        state.multiSelectable = True
        state.focused = self.view.hasFocus() and self.current() is None
        state.invisible = not self.view.isVisible()
        return state

    # --- for the parts -------------------------------------------------------------------------

    def on_screen(self, area: QRectF) -> QRect:
        """A part of the canvas in pixels of the screen."""
        view = self.view
        polygon = view.mapFromScene(area)
        return polygon.boundingRect().translated(view.viewport().mapToGlobal(QPoint(0, 0)))

    def seen(self, area: QRectF) -> bool:
        """Whether a part of the canvas is in view."""
        return self.view.isVisible() and self.view.seen().intersects(area)

    def chosen_state(
        self, state: QAccessible.State, chosen: bool, *, selectable: bool = True
    ) -> QAccessible.State:
        """What can be selected, and whether it is."""
        if self.isValid():
            state.focusable = True
            state.selectable = selectable
            state.selected = chosen and selectable
            state.focused = chosen and self.view.hasFocus()
        return state


def let_go(parts: Iterable[Part]) -> None:
    """Take interfaces from Qt, which deletes them; asked by their old number, it knows nothing."""
    for part in list(parts):
        if isValid(part):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
