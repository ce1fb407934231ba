"""Inputs that come from outside, put into the canvas all at once or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.estimate import Estimate, ScenarioValue
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import set_card, set_fields
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Choice, Input

_SETTINGS: Final = {"ltv_cap": "ltv_cap_months"}
"""Settings whose input is not called as the document's field."""

Value = float | str | None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One number or word for an input: its key, the case that it is for, and the value.

    `case` is "base", "low", "high" or a scenario's id; a choice has only its "base". None takes
    away what is typed: of the base the whole estimate, of another case its own value.
    """

    key: str
    case: Case
    value: Value


def applied(canvas: Canvas, incoming: Iterable[Incoming], model: Model | None = None) -> Canvas:
    """The canvas with these inputs; the same canvas where nothing comes out different.

    `model` is the canvas's own, where somebody has it already.
    Raises RefusedEdit, and changes nothing, where one of them can't be kept.
    """
    if model is None or model.canvas is not canvas:
        model = model_of(canvas)
    wanted: dict[str, dict[Case, Value]] = {}
    for each in incoming:
        wanted.setdefault(each.key, {})[each.case] = each.value
    fields: dict[str, dict[str, Any]] = {}
    lanes: list[tuple[str, str, str]] = []
    settings: dict[str, Any] = {}
    for key, values in wanted.items():
        quantity = model.by_key.get(key)
        if isinstance(quantity, Choice) and quantity.card is not None:
            lanes.append((quantity.card, key.rpartition(".")[2], _word(quantity, values)))
        elif isinstance(quantity, Input) and quantity.card is not None and not quantity.setting:
            estimate = _estimate(quantity, values)
            card = canvas.by_id[quantity.card]
            _put(fields.setdefault(card.id, {}), card, quantity.field, estimate)
        elif (field := setting_field(canvas, key)) is not None:
            settings[field] = _setting(canvas, field, values)
        else:
            raise RefusedEdit(Text("There is no input “{key}” on the canvas.", key=key))
    return _changed(canvas, fields, lanes, settings)


def setting_field(canvas: Canvas, key: str) -> str | None:
    """The document's field behind an input that is no card's; None where there is none."""
    field = _SETTINGS.get(key, key)
    return field if field in type(canvas).model_fields else None


def _changed(
    canvas: Canvas,
    fields: Mapping[str, dict[str, Any]],
    lanes: Iterable[tuple[str, str, str]],
    settings: dict[str, Any],
) -> Canvas:
    cards: list[Card] = []
    for card in canvas.cards:
        new = {n: v for n, v in fields.get(card.id, {}).items() if v != getattr(card, n)}
        cards.append(revised(card, **new) if new else card)
    after = canvas
    if any(new is not old for new, old in zip(cards, canvas.cards, strict=True)):
        after = assembled(canvas, cards=tuple(cards))
    for id, field, word in lanes:
        after = set_card(after, id, **{field: word})
    new = {n: v for n, v in settings.items() if v != getattr(canvas, n)}
    return set_fields(after, **new) if new else after


def _estimate(quantity: Input, values: Mapping[Case, Value]) -> Estimate | None:
    """The estimate with other numbers; what it says of source and clarity stays."""
    old = quantity.estimate
    if "base" in values and values["base"] is None:
        if any(value is not None for value in values.values()):
            raise _needs_base(quantity)
        return None
    base = values.get("base", old.base if old else quantity.assumed)
    if base is None:
        raise _needs_base(quantity)
    own = {each.scenario: each.value for each in old.scenarios} if old else {}
    changes: dict[str, Any] = {"base": base}
    for case, value in values.items():
        if case in ("low", "high"):
            changes[case] = value
        elif case != "base" and value is None:
            own.pop(case, None)
        elif case != "base":
            own[case] = float(value or 0.0)
    changes["scenarios"] = tuple(ScenarioValue(scenario=s, value=v) for s, v in own.items())
    if not changes["scenarios"] and not (old and old.scenarios):
        del changes["scenarios"]
    return revised(old or Estimate(base=0.0), **changes)


def _word(choice: Choice, values: Mapping[Case, Value]) -> str:
    word = values.get("base")
    if not isinstance(word, str) or word not in choice.choices:
        raise RefusedEdit(
            Text(
                "“{quantity}” must be one of: {words}.",
                quantity=choice.label,
                words=", ".join(choice.choices),
            )
        )
    return word


def _needs_base(quantity: Input) -> RefusedEdit:
    return RefusedEdit(
        Text(
            "“{quantity}” of {card} needs a base before it can have other cases.",
            quantity=quantity.label,
            card=f"“{quantity.subject}”" if quantity.subject else Text("the document"),
        )
    )


def _put(fields: dict[str, Any], card: Card, place: str, estimate: Estimate | None) -> None:
    """Set a field, or one in a row of a list such as "filters.0.share"."""
    name, *inner = place.split(".")
    if not inner:
        fields[name] = estimate
        return
    rows = list(fields.get(name, getattr(card, name)))
    row = int(inner[0])
    rows[row] = revised(rows[row], **{inner[1]: estimate})
    fields[name] = tuple(rows)


def _setting(canvas: Canvas, field: str, values: Mapping[Case, Value]) -> Any:
    value = values.get("base")
    if isinstance(value, str) and set(values) == {"base"}:
        return value
    if value is None or set(values) != {"base"}:
        raise RefusedEdit(Text("A setting of the document is one number, the same in every case."))
    whole = type(canvas).model_fields[field].annotation is int
    if whole and isinstance(value, float) and not value.is_integer():
        raise RefusedEdit(Text("Only whole numbers can stand here, such as 3."))
    return int(value) if whole else value
