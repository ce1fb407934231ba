"""What becomes of cards when panes lie elsewhere: theirs go with them, the others keep away.

No card changes its pane or lane here, so no figure changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import ceil

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, ImageCard, SegmentCard
from canvas_app.document.panes import Lane, Pane, PaneFrame, Rect, lane_rects
from canvas_app.editing.change import assembled, revised
from canvas_app.editing.packing import around, overlap
from canvas_app.editing.placement import FreePlaces, lane_at, middle_of, pane_at
from canvas_app.editing.reading import in_rows

ShownHeight = Callable[[Card, float], float]
"""How high a card is shown in a width: only who paints its words knows."""

Frames = tuple[PaneFrame, ...]

_NEAR = 1.0
"""Edges that are nearer to each other are in one line."""
LOWEST = 44.0


def as_it_is(card: Card, width: float) -> float:
    """The height that the document gives a card."""
    return card.height


def lane_of(canvas: Canvas, card: Card) -> Lane | None:
    """The lane that a card of the Market pane lies in: a segment's own, for others by height."""
    if card.pane != "market":
        return None
    if isinstance(card, SegmentCard):
        return card.lane
    return lane_at(canvas, middle_of(card)[1])


def with_frame(canvas: Canvas, frame: PaneFrame) -> Frames:
    """The panes with one of them elsewhere."""
    return tuple(frame if frame.pane == each.pane else each for each in canvas.panes)


def framed(frame: PaneFrame, rect: Rect) -> PaneFrame:
    """A pane in another rectangle, of whole pixels."""
    wanted = {name: float(round(at)) for name, at in rect._asdict().items()}
    changed = {name: at for name, at in wanted.items() if getattr(frame, name) != at}
    return revised(frame, **changed) if changed else frame


def with_frames(
    canvas: Canvas, frames: Frames, places: Mapping[str, Rect], height: ShownHeight = as_it_is
) -> Canvas:
    """The canvas with its panes and some cards elsewhere; the same where nothing differs."""
    cards = tuple(
        resized(card, places[card.id], height) if card.id in places else card
        for card in canvas.cards
    )
    same = all(new is old for new, old in zip(cards, canvas.cards, strict=True))
    if same and frames == canvas.panes:
        return canvas
    return assembled(canvas, cards=cards, panes=frames)


def resized(card: Card, rect: Rect, height: ShownHeight) -> Card:
    """A card in another frame, in the pane and lane that it was in.

    Its own height stays where its words, or being collapsed, give it the wanted one anyway.
    """
    wanted = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
    natural = rect.height == card.height or -(-height(card, rect.width) // 1) == rect.height
    if natural or card.collapsed:
        del wanted["height"]
    changed = {name: at for name, at in wanted.items() if getattr(card, name) != at}
    return revised(card, **changed) if changed else card


def shown(card: Card, height: ShownHeight) -> Rect:
    """Where a card seems to be."""
    return card.rect._replace(height=height(card, card.width))


def read(cards: Iterable[Card], height: ShownHeight) -> list[Card]:
    """Cards in the order in which they are read, as high as they are shown."""
    by_id = {card.id: card for card in cards}
    seen = []
    for card in by_id.values():
        high = height(card, card.width)
        seen.append(card if high == card.height else revised(card, height=high))
    return [by_id[card.id] for card in in_rows(seen)]


def lowest(card: Card, width: float, height: ShownHeight) -> float:
    """How low a card can be in a width without losing words; a picture keeps its proportions."""
    if isinstance(card, ImageCard):
        return max(card.height * width / max(card.width, 1.0), LOWEST)
    if card.collapsed:
        return height(card, width)
    small = card if card.height <= LOWEST else revised(card, height=LOWEST)
    return max(height(small, width), LOWEST)


def stretched(canvas: Canvas, pane: Pane, more: float) -> Canvas:
    """The canvas with a pane higher by some pixels, see `grown_frames`."""
    after = grown_frames(canvas.panes, pane, more)
    return with_frames(canvas, after, followed(canvas, after))


def grown_frames(frames: Frames, pane: Pane, more: float) -> Frames:
    """Panes with one of them higher.

    Whatever begins or ends at its lower edge or farther down moves down with it, as if a strip
    had been put in: panes that were in one line stay so, and none comes to lie on another.
    """
    edge = next(frame.rect.bottom for frame in frames if frame.pane == pane) - _NEAR
    made = []
    for frame in frames:
        rect = frame.rect
        if rect.y >= edge:
            rect = rect._replace(y=rect.y + more)
        elif rect.bottom >= edge:
            rect = rect._replace(height=rect.height + more)
        made.append(framed(frame, rect))
    return tuple(made)


def followed(
    canvas: Canvas, frames: Frames, height: ShownHeight = as_it_is, known: Iterable[str] = ()
) -> dict[str, Rect]:
    """Where cards go when panes do, by id; without those of the panes that are `known`."""
    places: dict[str, Rect] = {}
    moved = {
        frame.pane: (canvas.frame(frame.pane), frame)
        for frame in frames
        if frame != canvas.frame(frame.pane)
    }
    if not moved:
        return places
    shifts: dict[tuple[Pane, Lane | None], tuple[float, float]] = {}
    for pane, (old, new) in moved.items():
        shifts[pane, None] = shift_of(old, new)
        if pane == "market":
            dx, before, after = shifts[pane, None][0], lane_rects(old), lane_rects(new)
            for lane in before:
                shifts[pane, lane] = dx, float(ceil(after[lane].y) - ceil(before[lane].y))
    for card in canvas.cards:
        if card.pane in moved and card.pane not in known:
            dx, dy = shifts[card.pane, lane_of(canvas, card)]
            if dx or dy:
                places[card.id] = Rect(
                    round(card.x + dx), round(card.y + dy), card.width, card.height
                )
    places.update(_margin(canvas, frames, height))
    return places


def shift_of(old: PaneFrame, new: PaneFrame) -> tuple[float, float]:
    """How far a pane's cards move: not at all where only an edge of it did."""
    a, b = old.rect, new.rect
    still_x = a.width != b.width and (a.x == b.x or a.right == b.right)
    still_y = a.height != b.height and (a.y == b.y or a.bottom == b.bottom)
    return (0.0 if still_x else b.x - a.x), (0.0 if still_y else b.y - a.y)


def _margin(canvas: Canvas, frames: Frames, height: ShownHeight) -> dict[str, Rect]:
    """Where the cards outside of all panes go: along with the edge that they lie beyond.

    Whatever a pane would cover then goes below everything.
    """
    free = [card for card in canvas.cards if card.pane is None]
    if not free:
        return {}
    old = around([frame.rect for frame in canvas.panes])
    new = around([frame.rect for frame in frames])
    places: dict[str, Rect] = {}
    hidden: list[Card] = []
    for card in free:
        rect = shown(card, height)
        dx = dy = 0.0
        if rect.y >= old.bottom - _NEAR:
            dx, dy = new.x - old.x, new.bottom - old.bottom
        elif rect.bottom <= old.y + _NEAR:
            dx, dy = new.x - old.x, new.y - old.y
        elif rect.x >= old.right - _NEAR:
            dx = new.right - old.right
        elif rect.right <= old.x + _NEAR:
            dx = new.x - old.x
        to = rect._replace(x=float(round(rect.x + dx)), y=float(round(rect.y + dy)))
        if _newly_covered(canvas.panes, frames, rect, to):
            hidden.append(card)
        elif (to.x, to.y) != (card.x, card.y):
            places[card.id] = to._replace(height=card.height)
    if hidden:
        after = assembled(canvas, panes=frames)
        staying = [c.rect for c in free if c not in hidden and c.id not in places]
        beside = FreePlaces(after, ())
        for rect in (*staying, *places.values()):
            beside.take_up(rect)
        for card in hidden:
            rect = shown(card, height)
            x, y = beside.take(rect.width, rect.height, None, None)
            places[card.id] = card.rect._replace(x=x, y=y)
    return places


def _newly_covered(before: Frames, after: Frames, rect: Rect, to: Rect) -> bool:
    """Whether a pane lies on a card of the margin that none lay on before."""
    if any(frame.rect.contains(to.x + to.width / 2, to.y + to.height / 2) for frame in after):
        return True
    covered = any(overlap(frame.rect, to) for frame in after)
    return covered and not any(overlap(frame.rect, rect) for frame in before)


def in_place(canvas: Canvas, card: Card) -> bool:
    """Whether a card's middle is in the pane and lane that it counts in."""
    x, y = middle_of(card)
    if pane_at(canvas, x, y) != card.pane:
        return False
    return (
        not isinstance(card, SegmentCard)
        or card.pane != "market"
        or (lane_at(canvas, y) == card.lane)
    )
