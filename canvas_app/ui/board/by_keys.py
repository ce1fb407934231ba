"""The board without a pointer: going from card to card, to other panes and lanes, linking."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, Card, SegmentCard
from canvas_app.document.panes import LANE_TITLES, PANE_TITLES, Lane, Pane
from canvas_app.document.text import Text
from canvas_app.editing import edits, moving
from canvas_app.editing.reading import Direction, cards_of, nearest, reading_order
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.shown import Shown
from canvas_app.ui.board.commands import FIRST_KIND, BoardCommands
from canvas_app.ui.board.link_mode import LinkMode
from canvas_app.ui.board.pane_ring import PaneRing
from canvas_app.ui.board.panes_by_keys import PanesByKeys
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session

_FIGURES: dict[Lane, str] = {"total": "tam", "serviceable": "sam", "target": "som"}
"""What each lane amounts to."""


class ByKeys(QObject):
    """What keys do on the board beyond the commands that menus have as well."""

    said = Signal(str)
    """What has happened, for eyes and ears."""
    pane_reached = Signal(str)
    """The keyboard came to a pane."""

    def __init__(self, session: Session, view: BoardView, commands: BoardCommands) -> None:
        super().__init__(view)
        self.session, self.view, self.commands = session, view, commands
        self.ring = PaneRing(view)
        view.layers.append(self.ring)
        self.panes = PanesByKeys(session, view)
        self.link_mode = LinkMode(view)
        self.link_mode.linked.connect(self._link_two)
        self._chosen: tuple[str, ...] = ()
        """The selection in the order in which it was made."""
        self._read: tuple[Canvas, tuple[str, ...]] | None = None
        session.selection_changed.connect(self._follow)
        view.pressed.connect(self._put_away)
        view.escaped.connect(self._put_away)
        view.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu key; a right click selects what is under it, and is the view's own."""
        by_key = isinstance(event, QContextMenuEvent) and (
            event.reason() == QContextMenuEvent.Reason.Keyboard
        )
        if by_key:
            self.open_menu()
        return by_key

    # --- where the keyboard is -----------------------------------------------------------------

    @property
    def order(self) -> tuple[str, ...]:
        """All cards in reading order."""
        canvas = self.session.canvas
        if self._read is None or self._read[0] is not canvas:
            self._read = canvas, reading_order(canvas)
        return self._read[1]

    @property
    def chosen(self) -> tuple[str, ...]:
        """The selected cards, the first selected first."""
        return tuple(id for id in self._chosen if id in self.session.selection)

    @property
    def current(self) -> str | None:
        """The card from which one goes on: the one that was selected last."""
        return self.chosen[-1] if self.chosen else None

    def _follow(self) -> None:
        now = self.session.selection
        kept = tuple(id for id in self._chosen if id in now)
        new = now.difference(kept)
        added = tuple(id for id in self.order if id in new) if len(new) > 1 else tuple(new)
        self._chosen = kept + added
        if now or self.session.selected_link is not None:
            self.ring.show(None)

    def _put_away(self) -> None:
        """The pointer is used, or Esc: no ring, and no link is being drawn by keys."""
        self.ring.show(None)
        self.link_mode.stop()

    def _card(self, id: str) -> Card:
        return self.session.canvas.by_id[id]

    # --- going ---------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next card in reading order, round from the last to the first."""
        link = next(
            (each for each in self.session.canvas.links if each.id == self.session.selected_link),
            None,
        )
        if link is not None:
            self.commands.go_to(link.end if by > 0 else link.start)
            return
        order, here = self.order, self.current
        if not order:
            return
        if here is None:
            pane = self.ring.pane
            cards = cards_of(self.session.canvas, pane) if pane else ()
            start = cards[0].id if cards else order[0 if by > 0 else -1]
            self.commands.go_to(start)
        else:
            self.commands.go_to(order[(order.index(here) + by) % len(order)])

    def go(self, direction: Direction) -> None:
        """Go to the card that lies in a direction."""
        if self.current is None:
            self.step(1)
        elif (there := nearest(self.session.canvas, self.current, direction)) is not None:
            self.commands.go_to(there)

    def extend(self, direction: Direction) -> None:
        """Select the card that lies in a direction as well."""
        if self.current is None:
            self.step(1)
            return
        there = nearest(self.session.canvas, self.current, direction)
        if there is None:
            return
        now = self.session.selection
        if there in now:  # the way back
            self.session.select(now - {self.current} or {there})
        else:
            self.session.select(now | {there})
        self.commands.show({there})

    def go_to_pane(self, pane: Pane | None) -> bool:
        """Go to the first card of a pane, or to the pane itself; None is the margin beside all.

        Whether there was something to go to: an empty margin is no place.
        """
        cards = cards_of(self.session.canvas, pane)
        if pane is None and not cards:
            return False
        self.view.setFocus()
        self.ring.show(None)
        if cards:
            self.commands.go_to(cards[0].id)
        else:
            self.session.select(())
            frame = self.view.board.panes[pane].boundingRect() if pane else None
            if frame is not None:
                self.view.show_area(frame, 14)
        self.ring.show(pane)
        if pane is not None:
            self.pane_reached.emit(pane)
        return True

    def next_link(self) -> None:
        """Select the next of the links of the selected card, or of the one whose link it is."""
        canvas, link = self.session.canvas, self.session.selected_link
        card = self.current
        if card is None and link is not None:
            card = next((each.start for each in canvas.links if each.id == link), None)
        links = [each.id for each in canvas.links if card in (each.start, each.end)]
        if not links:
            if card is not None:
                self.said.emit(tr("This card has no links. Ctrl+L begins one."))
            return
        at = links.index(link) + 1 if link in links else 0
        self.session.select((), links[at % len(links)])

    def open_menu(self) -> None:
        """Open the context menu at what is selected."""
        view, chosen = self.view, self.session.selection
        if chosen:
            frame = view.board.content(chosen)
            at = QPointF(frame.left() + min(frame.width() / 2, 80), frame.top() + 24)
        else:
            at = view.seen().center()
        inside = view.viewport().rect().adjusted(4, 4, -4, -4)
        point = view.mapFromScene(at)
        point.setX(max(inside.left(), min(point.x(), inside.right())))
        point.setY(max(inside.top(), min(point.y(), inside.bottom())))
        view.context_wanted.emit(at, QPointF(view.viewport().mapToGlobal(point)))

    # --- making --------------------------------------------------------------------------------

    def new_after(self) -> None:
        """A card of the kind of the selected one, just after it, or the first of the pane."""
        here = self.current
        if here is None:
            kind = FIRST_KIND[self.ring.pane] if self.ring.pane else "note"
            self.commands.add_kind(kind)
            return
        card = self._card(here)
        kind = card.kind if card.kind in CARD_KINDS else "note"
        bottom = self.view.board.cards[here].frame.bottom()
        x, y = moving.place_after(self.session.canvas, card, CARD_KINDS[kind].SIZE, bottom)
        self.commands.create(kind, lambda canvas: edits.add_card(canvas, kind, x, y))

    def link(self) -> None:
        """Link two selected cards, the first selected to the other; of one, choose where to."""
        chosen = self.chosen
        if len(chosen) == 2:
            self._link_two(*chosen)
        elif len(chosen) == 1:
            self.link_mode.begin(chosen[0])
        elif chosen:
            self.said.emit(tr("Select one card or two to link them."))

    def _link_two(self, start: str, end: str) -> None:
        names = [self._card(id).name for id in (start, end)]
        made = self.session.apply(
            Text("Link cards"), lambda canvas: edits.add_link(canvas, start, end)[0]
        )
        if made:
            self.said.emit(tr("Linked {start} to {end}.", start=names[0], end=names[1]))
        else:
            self.said.emit(tr("{start} is linked to {end} already.", start=names[0], end=names[1]))

    # --- moving --------------------------------------------------------------------------------

    def to_lane(self, step: int) -> None:
        """Move the selected segments to the next lane: what they count for follows.

        Where only a pane has the keyboard, it changes places with its neighbour.
        """
        ids = self.session.selection
        if not ids and self.ring.pane:
            self.said.emit(self.panes.swap(self.ring.pane, "down" if step > 0 else "up"))
            return
        before = {id: self._card(id) for id in ids}
        if not self.session.apply(
            Text("Move to another lane"), lambda canvas: moving.to_next_lane(canvas, ids, step)
        ):
            self._say_why_not(before, in_lanes=True)
            return
        moved = [id for id in ids if self._card(id) is not before[id]]
        self.commands.show(set(moved))
        self._tell_place(self._card(next(id for id in self.order if id in moved)))

    def to_pane(self, step: int) -> None:
        """Move the selected cards to the next pane, or to the margin behind the last.

        Where only a pane has the keyboard, it changes places with its neighbour.
        """
        ids = self.session.selection
        if not ids and self.ring.pane:
            self.said.emit(self.panes.swap(self.ring.pane, "right" if step > 0 else "left"))
            return
        before = {id: self._card(id) for id in ids}
        if not self.session.apply(
            Text("Move to another pane"), lambda canvas: moving.to_next_pane(canvas, ids, step)
        ):
            self._say_why_not(before, in_lanes=False)
            return
        moved = [id for id in ids if self._card(id) is not before[id]]
        self.ring.show(None)
        self.commands.show(set(moved))
        self._tell_place(self._card(next(id for id in self.order if id in moved)))

    def _tell_place(self, card: Card) -> None:
        """Where cards are now, and what that means for the numbers."""
        place = Text(PANE_TITLES[card.pane]) if card.pane else Text("beside the panes")
        if isinstance(card, SegmentCard) and card.counts:
            place = Text(LANE_TITLES[card.lane])
            figure = self.session.model.by_key[_FIGURES[card.lane]]
            value = figure.evaluate(self.session.case)
            if not isinstance(value, Absent):
                canvas = self.session.canvas
                shown = Shown(canvas.currency, canvas.language, tr, self.session.case)
                self.said.emit(
                    tr("Moved to {place}. {figure} is now {value}.", place=tr(place),
                       figure=tr(figure.label), value=shown.value(figure, value))
                )  # fmt: skip
                return
        if not card.counts:
            self.said.emit(tr("Moved to {place}. Its numbers don't count there.", place=tr(place)))
            return
        self.said.emit(tr("Moved to {place}.", place=tr(place)))

    def _say_why_not(self, cards: dict[str, Card], *, in_lanes: bool) -> None:
        if cards and all(card.locked for card in cards.values()):
            self.said.emit(tr("Locked cards stay where they are."))
        elif in_lanes and not any(
            isinstance(card, SegmentCard) and card.counts for card in cards.values()
        ):
            self.said.emit(tr("Only segments in the Market pane have lanes."))
        elif cards:
            self.said.emit(tr("There is no further place in this direction."))

    def grow(self, dx: float, dy: float) -> None:
        """Make the selected cards larger or smaller, or the pane that has the keyboard."""
        ids = self.session.selection
        if not ids and self.ring.pane:
            self.panes.grow(self.ring.pane, dx, dy)
        if ids:
            self.session.apply(
                Text("Resize card"),
                lambda canvas: moving.grown(canvas, ids, dx, dy),
                merge_key="grow",
            )
