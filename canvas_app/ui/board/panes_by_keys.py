"""Panes without a pointer: another size, or another one's place."""

from __future__ import annotations

from canvas_app.document.panes import PANE_TITLES, Pane, Rect
from canvas_app.document.text import Text
from canvas_app.drawing.panes import qrect
from canvas_app.editing.layouts import swapped
from canvas_app.editing.panes import resize_pane, with_sides
from canvas_app.editing.reading import Direction
from canvas_app.i18n import tr
from canvas_app.ui.board.heights import shown_height
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session


class PanesByKeys:
    """What keys do to the pane that they have come to."""

    def __init__(self, session: Session, view: BoardView) -> None:
        self.session, self.view = session, view

    def grow(self, pane: Pane, dx: float, dy: float) -> None:
        """Make a pane wider and higher, or smaller by negative numbers; neighbours make room."""
        rect = self.session.canvas.frame(pane).rect
        sides = {"right": rect.right + dx} if dx else {"bottom": rect.bottom + dy}
        to = with_sides(self.session.canvas, pane, sides)  # type: ignore[arg-type]
        height = shown_height(self.view.board)
        if to != rect:
            self.session.apply(
                Text("Resize {pane}", pane=Text(PANE_TITLES[pane])),
                lambda canvas: resize_pane(canvas, pane, to, height),
                merge_key=f"grow-pane:{pane}",
            )

    def swap(self, pane: Pane, direction: Direction) -> str:
        """Let a pane and the next one in a direction change places; what happened, in words."""
        other = self._next(pane, direction)
        if other is None:
            return tr("There is no further place in this direction.")
        one, two = Text(PANE_TITLES[pane]), Text(PANE_TITLES[other])
        height = shown_height(self.view.board)
        before = {id: item.pos() for id, item in self.view.board.cards.items()}
        self.session.apply(
            Text("Swap {pane} and {other}", pane=one, other=two),
            lambda canvas: swapped(canvas, pane, other, height),
        )
        self.view.move_items(before)
        self.view.show_area(qrect(self.session.canvas.frame(pane).rect), 14)
        return tr("{pane} and {other} have changed places.", pane=tr(one), other=tr(two))

    def _next(self, pane: Pane, direction: Direction) -> Pane | None:
        canvas = self.session.canvas
        here = canvas.frame(pane).rect
        found = [
            (way, frame.pane)
            for frame in canvas.panes
            if frame.pane != pane and (way := _way(here, frame.rect, direction)) is not None
        ]
        return min(found)[1] if found else None


def _way(here: Rect, there: Rect, direction: Direction) -> float | None:
    """How far a pane is straight ahead; None where it is not."""
    beside = here.y < there.bottom and there.y < here.bottom
    below = here.x < there.right and there.x < here.right
    way, ahead = {
        "left": (here.x - there.right, beside),
        "right": (there.x - here.right, beside),
        "up": (here.y - there.bottom, below),
        "down": (there.y - here.bottom, below),
    }[direction]
    middles = abs(here.y + here.height / 2 - there.y - there.height / 2) if beside else abs(
        here.x + here.width / 2 - there.x - there.width / 2
    )  # fmt: skip
    return way * 10 + middles if ahead and way >= 0 else None
