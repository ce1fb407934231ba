"""Quantities that are kept from one state of a canvas to the next say what new ones would say."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.estimate import Estimate
from canvas_app.document.panes import LANES
from canvas_app.editing import edits, scenarios
from canvas_app.editing.change import revised
from canvas_app.numbers.cases import cases_of
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.findings import findings
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Choice, Figure, Input, Quantity
from canvas_app.numbers.shown import Shown
from tests import generated


class Editor:
    """Changes a canvas at random, in the ways in which people do."""

    def __init__(self, seed: int, canvas: Canvas) -> None:
        self.dice = random.Random(seed)
        self.states = [canvas]

    def next(self, now: Canvas) -> Canvas:
        """The canvas after one more change."""
        ways = (self.number, self.number, self.setting, self.move, self.lane, self.word, self.link,
                self.unlink, self.delete, self.add, self.scenario, self.rows, self.raised,
                self.back)  # fmt: skip
        after = self.dice.choice(ways)(now)
        self.states.append(after)
        return after

    def card(self, canvas: Canvas) -> Card:
        return self.dice.choice(canvas.cards)

    def number(self, canvas: Canvas) -> Canvas:
        card = self.card(canvas)
        fields = [n for n, about in type(card).model_fields.items()
                  if isinstance(about.json_schema_extra, dict)
                  and "measure" in about.json_schema_extra]  # fmt: skip
        if not fields:
            return canvas
        name = self.dice.choice(fields)
        case = self.dice.choice(cases_of(canvas))
        value = self.dice.choice((None, 0.0, 0.1, 0.5, 3.0, 1e6))
        number = scenarios.with_value(getattr(card, name), case, value)
        return edits.set_card(canvas, card.id, **{name: number})

    def setting(self, canvas: Canvas) -> Canvas:
        dice = self.dice
        name, value = dice.choice([
            ("currency", dice.choice(("USD", "CNY"))), ("language", dice.choice(("en", "zh_CN"))),
            ("base_year", dice.choice((2020, 2031))), ("horizon", dice.choice((1, 4, 7))),
            ("target_year", dice.choice((1, 2, 5))), ("tolerance", dice.choice((0.01, 0.5))),
            ("share_ramp", dice.choice(("linear", "logistic"))),
            ("ramp_speed", dice.choice((0.5, 3.0))), ("ramp_middle", dice.choice((0.0, 2.5))),
            ("ramp_ceiling", dice.choice((0.9, 1.1))), ("ltv_cap_months", dice.choice((12, 48))),
            ("product_market_fit", dice.choice((True, False))),
            ("audience", dice.choice(("b2b", "b2c"))),
        ])  # fmt: skip
        return edits.set_fields(canvas, **{name: value})

    def move(self, canvas: Canvas) -> Canvas:
        far = self.dice.choice((-3000.0, -700.0, 40.0, 700.0, 3000.0))
        return edits.move_cards(canvas, {self.card(canvas).id}, far, self.dice.choice((0.0, far)))

    def lane(self, canvas: Canvas) -> Canvas:
        segments = [card for card in canvas.cards if card.kind == "segment"]
        if not segments:
            return canvas
        return edits.set_card(canvas, self.dice.choice(segments).id, lane=self.dice.choice(LANES))

    def word(self, canvas: Canvas) -> Canvas:
        changes: dict[str, Any] = {"title": self.dice.choice(("", "New name", "新名称"))}
        card = self.card(canvas)
        if card.kind == "tier":
            changes = {"billing": self.dice.choice(("week", "year", "one_off"))}
        elif self.dice.random() < 0.3:
            changes = {"clarity": self.dice.choice((None, 1, 5))}
        return edits.set_card(canvas, card.id, **changes)

    def link(self, canvas: Canvas) -> Canvas:
        ids = [card.id for card in canvas.cards if card.kind in ("segment", "tier")]
        if len(ids) < 2:
            return canvas
        return edits.add_link(canvas, *self.dice.sample(ids, 2))[0]

    def unlink(self, canvas: Canvas) -> Canvas:
        if not canvas.links:
            return canvas
        return edits.delete(canvas, (), {self.dice.choice(canvas.links).id})

    def delete(self, canvas: Canvas) -> Canvas:
        return edits.delete(canvas, {self.card(canvas).id}) if len(canvas.cards) > 3 else canvas

    def add(self, canvas: Canvas) -> Canvas:
        if self.dice.random() < 0.5:
            return edits.duplicate(canvas, {self.card(canvas).id}, 10.0, 10.0)[0]
        kind = self.dice.choice(sorted(CARD_KINDS))
        return edits.add_card_in(canvas, kind, CARD_KINDS[kind].HOME)[0]

    def scenario(self, canvas: Canvas) -> Canvas:
        ids = [each.id for each in canvas.scenarios]
        if not ids or self.dice.random() < 0.4:
            like = self.dice.choice((None, *ids, "low"))
            return scenarios.add_scenario(canvas, "What if", like)[0]
        if self.dice.random() < 0.5:
            return scenarios.rename_scenario(canvas, self.dice.choice(ids), "Renamed")
        return scenarios.remove_scenario(canvas, self.dice.choice(ids))

    def rows(self, canvas: Canvas) -> Canvas:
        cards = [c for c in canvas.cards if c.kind in ("segment", "market_total", "channel")]
        if not cards:
            return canvas
        card = self.dice.choice(cards)
        name = "conversions" if card.kind == "channel" else "filters"
        rows = list(getattr(card, name))
        if rows and self.dice.random() < 0.6:
            at = self.dice.randrange(len(rows))
            rows[at] = revised(rows[at], share=Estimate(base=self.dice.random()))
            if self.dice.random() < 0.3:
                del rows[at]
        return edits.set_card(canvas, card.id, **{name: tuple(reversed(rows))})

    def raised(self, canvas: Canvas) -> Canvas:
        return edits.raise_cards(canvas, {self.card(canvas).id})

    def back(self, canvas: Canvas) -> Canvas:
        """Undo and redo: any earlier state."""
        return self.dice.choice(self.states)


def said(model: Model) -> dict[str, object]:
    """All that a model says, in every case."""
    canvas = model.canvas
    shown = Shown(canvas.currency, canvas.language)
    cases = cases_of(canvas)
    told: dict[str, object] = {"names": model.names, "order": [
        q.key for q in (*model.inputs, *model.choices, *model.quantities)
    ], "rows": [(s.key, str(s.label), s.first, s.last) for s in model.yearly]}  # fmt: skip
    for quantity in (*model.inputs, *model.choices, *model.quantities, *model.yearly_figures):
        told[f"{type(quantity).__name__} {quantity.key}"] = _about(quantity, canvas, cases, shown)
    for case in cases:
        told[f"findings {case}"] = [(f.id, str(f.text)) for f in findings(model, case, shown)]
    return told


def _about(q: Quantity, canvas: Canvas, cases: tuple[Case, ...], shown: Shown) -> object:
    own: object = None
    if isinstance(q, Input):
        own = q.estimate, q.assumed, q.setting, q.field
    elif isinstance(q, Choice):
        own = q.value
    elif isinstance(q, Figure):
        told = explain(q, cases[-1], shown, canvas)
        own = told, q.own_words(str), [below.label for below in told.operands]
    return q.label, q.measure, q.unit, q.card, q.subject, [q.result(c) for c in cases], repr(own)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_a_model_that_reuses_an_earlier_one_says_the_same_as_a_new_one(
    seed: int, edits_seed: int
) -> None:
    canvas = generated.canvas(seed)
    if not canvas.cards:
        return
    editor = Editor(edits_seed, canvas)
    model = model_of(canvas)
    said(model)
    for _ in range(6):
        canvas = editor.next(canvas)
        if not canvas.cards:
            return
        model = model_of(canvas, model)
        old, new = said(model), said(model_of(canvas))
        assert old.keys() == new.keys()
        for key, value in new.items():
            assert old[key] == value, key
