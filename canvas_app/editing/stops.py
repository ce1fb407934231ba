"""Edits of a talk and of a brand: each takes a canvas and gives the changed one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.stops import (
    MOST_CARDS_SHOWN,
    MOST_STOPS,
    STANDARD,
    Stop,
    is_standard,
)
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import add_image, fresh_id, without_unused_images


def set_stop(canvas: Canvas, id: str, **changes: Any) -> Canvas:
    """Change a stop: its headline, its notes, whether it is hidden.

    Raises RefusedEdit where a value is not allowed.
    """
    _within_limits(changes)
    return _with(canvas, [revised(s, **changes) if s.id == id else s for s in canvas.talk])


def add_stop(canvas: Canvas, after: str | None, **fields: Any) -> tuple[Canvas, str]:
    """A new stop behind another one, or at the end; gives its id too.

    A standard one that another program left out comes back as itself. Raises RefusedEdit where a
    talk holds as many as it can.
    """
    stops = list(canvas.talk)
    _within_limits(fields)
    if len(stops) >= MOST_STOPS:
        raise RefusedEdit(Text("A talk holds at most {most} stops.", most=MOST_STOPS))
    taken = {stop.id for stop in stops}
    blank = Stop(id=fresh_id("stop", taken), shows=fields["shows"])
    usual = next((s for s in STANDARD if s.shows == blank.shows and s.id not in taken), None)
    made = revised(usual or blank, **fields)
    at = next((n + 1 for n, stop in enumerate(stops) if stop.id == after), len(stops))
    stops.insert(at, made)
    return _with(canvas, stops), made.id


def in_reading_order(canvas: Canvas, ids: Collection[str]) -> tuple[str, ...]:
    """Cards as they are read on the canvas: pane after pane, from top to bottom."""
    panes = sorted(canvas.panes, key=lambda frame: (frame.y, frame.x))
    at: dict[str | None, int] = {frame.pane: n for n, frame in enumerate(panes)}
    chosen = (canvas.by_id[id] for id in ids if id in canvas.by_id)
    return tuple(
        card.id for card in sorted(chosen, key=lambda c: (at.get(c.pane, len(at)), c.y, c.x, c.id))
    )


def remove_stop(canvas: Canvas, id: str) -> Canvas:
    """Take an added stop away. The standard ones stay: they can be hidden."""
    return _with(canvas, [stop for stop in canvas.talk if stop.id != id or is_standard(stop)])


def move_stop(canvas: Canvas, id: str, to: int) -> Canvas:
    """Put a stop to another place among the others, counted without itself."""
    moved = [stop for stop in canvas.talk if stop.id == id]
    others = [stop for stop in canvas.talk if stop.id != id]
    return _with(canvas, [*others[:to], *moved, *others[to:]])


def same_but_notes(before: Canvas, after: Canvas) -> bool:
    """Whether an edit of one into the other touched no more than what only the presenter reads."""
    others = (name for name in Canvas.model_fields if name != "stops")
    return (
        all(getattr(before, name) is getattr(after, name) for name in others)
        and before.model_extra == after.model_extra
        and [_without_notes(s) for s in before.talk] == [_without_notes(s) for s in after.talk]
    )


def _without_notes(stop: Stop) -> Stop:
    return revised(stop, notes="")


def standard_stops(canvas: Canvas) -> Canvas:
    """The standard talk again, without what was written for it."""
    return _with(canvas, STANDARD)


def set_brand(canvas: Canvas, **changes: Any) -> Canvas:
    """Change parts of the brand; one that says nothing is none."""
    brand = revised(canvas.brand or Brand(), **changes)
    says = any((brand.logo, brand.primary, brand.secondary, brand.font, brand.model_extra))
    after = assembled(canvas, brand=brand if says else None)
    return canvas if after.brand == canvas.brand else without_unused_images(after)


def set_logo(canvas: Canvas, image: Image) -> Canvas:
    """Put a picture into the document as its logo, in place of the one before it.

    Raises RefusedEdit where the document's pictures become too large together.
    """
    same = canvas.brand is not None and canvas.brand.logo == image.sha256
    without = canvas if same else set_brand(canvas, logo="")  # its room is free for the new one
    return set_brand(add_image(without, image), logo=image.sha256)


def _within_limits(fields: dict[str, Any]) -> None:
    if len(fields.get("cards", ())) > MOST_CARDS_SHOWN:
        raise RefusedEdit(Text("A stop shows at most {most} cards.", most=MOST_CARDS_SHOWN))


def _with(canvas: Canvas, stops: Sequence[Stop]) -> Canvas:
    kept = () if tuple(stops) == STANDARD else tuple(stops)
    return canvas if kept == canvas.stops else assembled(canvas, stops=kept)
