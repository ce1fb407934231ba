"""What the Arrange menu does: order among cards and panes. Each is one change of the document."""

from __future__ import annotations

from collections.abc import Callable

from canvas_app.document.canvas import Canvas
from canvas_app.document.panes import PANE_TITLES, PANES, Pane, Rect
from canvas_app.document.text import Text
from canvas_app.editing import arrange, edits, groups
from canvas_app.editing.layouts import Layout, laid_out
from canvas_app.editing.tidying import tidy_cards, tidy_pane
from canvas_app.ui.board.heights import shown_height
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session

EDGES: dict[arrange.Edge, Text] = {
    "left": Text("Align left"),
    "centre": Text("Align centres"),
    "right": Text("Align right"),
    "top": Text("Align tops"),
    "middle": Text("Align middles"),
    "bottom": Text("Align bottoms"),
}
AXES: dict[arrange.Axis, Text] = {
    "horizontal": Text("Distribute across"),
    "vertical": Text("Distribute down"),
}
LAYERS: dict[arrange.Layer, Text] = {
    "front": Text("Bring to front"),
    "forward": Text("Bring forward"),
    "backward": Text("Send backward"),
    "back": Text("Send to back"),
}


class ArrangeCommands:
    """Commands that change where cards and panes lie, or what belongs together."""

    def __init__(self, session: Session, view: BoardView) -> None:
        self.session, self.view = session, view

    # --- cards -------------------------------------------------------------------------------

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected cards by a little; with none selected, what is in view."""
        ids = self.session.selection
        if not ids:
            self.view.step(dx, dy)
        else:
            self.session.apply(
                Text("Move cards"),
                lambda canvas: edits.move_cards(canvas, ids, dx, dy),
                merge_key="nudge",
            )

    def align(self, edge: arrange.Edge) -> None:
        """Bring the selected cards into one line."""
        ids, frames = self.session.selection, self._frames()
        self._apply(EDGES[edge], lambda canvas: arrange.align(canvas, ids, edge, frames))

    def distribute(self, axis: arrange.Axis) -> None:
        """Make the gaps between the selected cards equal."""
        ids, frames = self.session.selection, self._frames()
        self._apply(AXES[axis], lambda canvas: arrange.distribute(canvas, ids, axis, frames))

    def order(self, layer: arrange.Layer) -> None:
        """Bring the selected cards before or behind others."""
        ids, frames = self.session.selection, self._frames()
        self.session.apply(
            LAYERS[layer], lambda canvas: arrange.order_cards(canvas, ids, layer, frames)
        )

    def tidy(self) -> None:
        """Tidy up the selected cards; of one, its pane; without any, all panes."""
        ids, height = self.session.selection, shown_height(self.view.board)
        pane = self.session.canvas.by_id[next(iter(ids))].pane if len(ids) == 1 else None
        if pane is not None:
            self.tidy_pane(pane)
        elif ids:
            self._apply(Text("Tidy up"), lambda canvas: tidy_cards(canvas, ids, height))
        else:
            self._apply(Text("Tidy up all panes"), self._tidy_all)

    def tidy_pane(self, pane: Pane) -> None:
        """Tidy up one pane."""
        height = shown_height(self.view.board)
        label = Text("Tidy up {pane}", pane=Text(PANE_TITLES[pane]))
        self._apply(label, lambda canvas: tidy_pane(canvas, pane, height))

    def _tidy_all(self, canvas: Canvas) -> Canvas:
        height = shown_height(self.view.board)
        for pane in PANES:
            canvas = tidy_pane(canvas, pane, height)
        return canvas

    def group(self) -> None:
        """Make the selected cards one group."""
        ids = self.session.selection
        whole = groups.Groups(self.session.canvas).whole(ids)
        self.session.apply(Text("Group"), lambda canvas: groups.group(canvas, ids), select=whole)

    def ungroup(self) -> None:
        """Take the groups of the selected cards apart."""
        ids = self.session.selection
        self.session.apply(Text("Ungroup"), lambda canvas: groups.ungroup(canvas, ids))

    def lock(self) -> None:
        """Lock the selected cards; unlock them where all are locked."""
        ids, by_id = self.session.selection, self.session.canvas.by_id
        locked = not all(by_id[id].locked for id in ids)
        self.session.apply(
            Text("Lock") if locked else Text("Unlock"),
            lambda canvas: arrange.set_locked(canvas, ids, locked),
        )

    # --- panes -------------------------------------------------------------------------------

    def lay_out(self, layout: Layout) -> None:
        """Arrange the five panes, and show all of them."""
        height = shown_height(self.view.board)
        if self._apply(Text("Arrange panes"), lambda canvas: laid_out(canvas, layout, height)):
            self.view.fit()

    # --- doing it ----------------------------------------------------------------------------

    def _apply(self, label: Text, edit: Callable[[Canvas], Canvas]) -> bool:
        """Make a change, and let cards be seen on their way."""
        before = {id: item.pos() for id, item in self.view.board.cards.items()}
        if not self.session.apply(label, edit):
            return False
        self.view.cards_motion.begin(before)
        return True

    def _frames(self) -> dict[str, Rect]:
        """Where the cards seem to be."""
        frames = {id: item.frame for id, item in self.view.board.cards.items()}
        return {id: Rect(f.x(), f.y(), f.width(), f.height()) for id, f in frames.items()}
