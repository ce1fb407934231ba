"""What was tried beside the plan: what is different, and how it is kept as a scenario.

A plan is tried on a copy of the canvas, in one case. What comes of it is numbers in that case and
segments in other lanes. A scenario holds the numbers; where a segment lies is the same in all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import Lane
from canvas_app.editing.change import revised
from canvas_app.editing.edits import change_cards, set_card
from canvas_app.editing.incoming import Incoming, applied
from canvas_app.editing.scenarios import add_scenario
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Input


@dataclass(frozen=True)
class Number:
    """An input that is another number than in the plan."""

    input: Input
    """As it was tried."""
    plan: Value
    tried: float


@dataclass(frozen=True)
class Move:
    """A segment that lies in another lane than in the plan."""

    card: SegmentCard
    """As it was tried."""
    plan: Lane


@dataclass(frozen=True)
class Tried:
    """All that is different from the plan."""

    numbers: tuple[Number, ...] = ()
    moves: tuple[Move, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.moves)


def tried(plan: Model, model: Model, case: Case) -> Tried:
    """What is different from the plan in a case."""
    before, after = plan.canvas, model.canvas
    if before.cards is after.cards:
        return Tried()
    other = {card.id for card in after.cards if before.by_id.get(card.id) is not card}
    return Tried(tuple(_numbers(plan, model, case, other)), tuple(_moves(before, after)))


def _numbers(plan: Model, model: Model, case: Case, cards: set[str]) -> Iterable[Number]:
    for each in model.inputs:
        if each.card not in cards or each.setting:
            continue
        was = plan.by_key.get(each.key)
        old, new = was.evaluate(case) if was is not None else None, each.evaluate(case)
        if not isinstance(new, Absent) and old is not None and new != old:
            yield Number(each, old, new)


def _moves(plan: Canvas, after: Canvas) -> Iterable[Move]:
    for card in after.cards:
        old = plan.by_id.get(card.id)
        if old is card or not isinstance(card, SegmentCard) or not isinstance(old, SegmentCard):
            continue
        if old.lane != card.lane:
            yield Move(card, old.lane)


def with_input(
    canvas: Canvas, key: str, case: Case, value: float, model: Model | None = None
) -> Canvas:
    """The canvas with one input as another number in a case, by the input's key.

    What was only assumed gets an estimate: in another case than the base, with what was assumed as
    its base. `model` is the canvas's own, where somebody has it already.
    """
    return applied(canvas, (Incoming(key, case, value),), model)


def in_lane(canvas: Canvas, id: str, lane: Lane) -> Canvas:
    """The canvas with a segment at a free place of a lane; one that is locked stays."""
    card = canvas.by_id.get(id)
    if not isinstance(card, SegmentCard) or card.pane != "market" or card.locked:
        return canvas
    return canvas if card.lane == lane else set_card(canvas, id, lane=lane)


def kept(
    plan: Canvas, after: Canvas, case: Case, name: str, *, moving: bool = False
) -> tuple[Canvas, str]:
    """The plan with what was tried in a case as a scenario, and the scenario's id.

    In it every number is what it was when it was tried. With `moving`, segments lie in their new
    lanes as well: in the plan, so in every case. Raises RefusedEdit where no scenario can be added.
    """
    made, id = add_scenario(plan, name, None if case == "base" else case)
    found = tried(model_of(plan), model_of(after), case)
    made = applied(made, [Incoming(each.input.key, id, each.tried) for each in found.numbers])
    return (moved(made, found.moves) if moving else made), id


def moved(canvas: Canvas, moves: Iterable[Move]) -> Canvas:
    """The canvas with segments in the lanes, and at the places, to which they were moved."""
    for move in moves:
        canvas = change_cards(canvas, {move.card.id}, partial(_at_place, move.card))
    return canvas


def _at_place(to: SegmentCard, card: Card) -> Card:
    return revised(card, lane=to.lane, pane=to.pane, x=to.x, y=to.y)
