"""What menus and keys do to the board: each command is one change of the document."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS
from canvas_app.document.panes import PANES, Pane
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.placement import pane_at, within_pane
from canvas_app.ui.board.editor import CardEditor
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session

FIRST_KIND: dict[Pane, str] = {
    pane: next(kind for kind, card in CARD_KINDS.items() if pane == card.HOME) for pane in PANES
}
"""What the + of a pane makes."""


class BoardCommands:
    """Commands on the cards of one session."""

    def __init__(self, session: Session, view: BoardView, editor: CardEditor) -> None:
        self.session, self.view, self.editor = session, view, editor
        self._copies: dict[str, str] = {}
        """The last duplicates, copy by original: doing it again repeats their offset."""
        view.copied.connect(self._remember_copies)

    # --- creating ----------------------------------------------------------------------------

    def add_kind(self, kind: str) -> None:
        """A card from the palette, at a free place of its home pane."""
        home = CARD_KINDS[kind].HOME
        self.create(kind, lambda canvas: edits.add_card_in(canvas, kind, home))

    def add_to_pane(self, pane: Pane) -> None:
        """The card that the + of a pane makes."""
        self.add_kind(FIRST_KIND[pane])

    def add_at(self, kind: str, middle: QPointF) -> None:
        """A card with its middle at a point, or as near as the pane there has room for it."""
        x, y = within_pane(self.session.canvas, CARD_KINDS[kind], middle.x(), middle.y())
        self.create(kind, lambda canvas: edits.add_card(canvas, kind, x, y))

    def add_linked(self, start: str, middle: QPointF) -> None:
        """A new card and a link to it; its kind is the first of the pane that it lands on."""
        pane = pane_at(self.session.canvas, middle.x(), middle.y())
        kind = FIRST_KIND[pane] if pane else "note"
        x, y = within_pane(self.session.canvas, CARD_KINDS[kind], middle.x(), middle.y())

        def make(canvas: Canvas) -> tuple[Canvas, str]:
            after, id = edits.add_card(canvas, kind, x, y)
            return edits.add_link(after, start, id)[0], id

        self.create(kind, make)

    def create(self, kind: str, make: Callable[[Canvas], tuple[Canvas, str]]) -> None:
        """Make a card, bring it into view and begin to edit it."""
        self.editor.close_editor()
        if self.session.refuse():
            return
        made: list[str] = []

        def edit(canvas: Canvas) -> Canvas:
            after, id = make(canvas)
            made.append(id)
            return after

        label = Text("Add {kind}", kind=Text(CARD_KINDS[kind].LABEL))
        if self.session.apply(label, edit, select=made):
            self.show(made)
            self.editor.edit(made[0], False)

    def show(self, ids: Collection[str]) -> None:
        """Bring cards into view where they are outside."""
        self.view.show_area(self.view.board.content(ids))

    def edit(self) -> None:
        """Edit the selected card, or the label of the selected link, in place."""
        if len(self.session.selection) == 1:
            self.editor.edit(next(iter(self.session.selection)), False)
        elif self.session.selected_link is not None:
            self.view.label_wanted.emit(self.session.selected_link)

    # --- changing ----------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the selected cards, or the selected link."""
        cards, link = self.session.selection, self.session.selected_link
        links = {link} if link else set()
        if not cards and not links:
            return
        label = (
            Text("Delete link")
            if not cards
            else _count(Text("Delete card"), "Delete {n} cards", len(cards))
        )
        self.session.apply(label, lambda canvas: edits.delete(canvas, cards, links), select=())

    def duplicate(self) -> None:
        """Copy the selected cards beside themselves; again, at the same offset."""
        ids = self.session.selection
        if not ids:
            return
        dx, dy = self._offset(ids)
        before = [c.id for c in self.session.canvas.cards if c.id in ids]
        made: list[str] = []

        def copy(canvas: Canvas) -> Canvas:
            after, new = edits.duplicate(canvas, ids, dx, dy)
            made.extend(new)
            return after

        if self.session.apply(Text("Duplicate"), copy, select=made):
            self._copies = dict(zip(before, made, strict=True))

    def _remember_copies(self, copies: dict[str, str]) -> None:
        self._copies = copies

    def _offset(self, ids: frozenset[str]) -> tuple[float, float]:
        cards = self.session.canvas.by_id
        if ids == frozenset(self._copies.values()):
            for original, copy in self._copies.items():
                if original in cards:
                    a, b = cards[original], cards[copy]
                    return b.x - a.x, b.y - a.y
        return 20.0, 20.0

    # --- selecting ---------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every card."""
        self.session.select(self.session.canvas.by_id)

    def go_to(self, id: str) -> None:
        """Select a card and bring it into view."""
        if id in self.session.canvas.by_id:
            self.session.select({id})
            self.show({id})


def _count(one: Text, many: str, n: int) -> Text:
    return one if n == 1 else Text(many, n=n)
