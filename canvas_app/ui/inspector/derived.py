"""What counts where no number is typed, as the revenue per customer of linked price tiers."""

from __future__ import annotations

from collections.abc import Iterable

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.i18n import tr
from canvas_app.numbers.branches import operands
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.functions import Either
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input, Quantity
from canvas_app.ui.inspector.estimate_block import Derived


def derived(model: Model, card: str, case: Case) -> dict[str, Derived]:
    """By field: the numbers that stand in for what is not typed on a card.

    The model says so itself: a figure is *either* the typed input *or else* something else.
    """
    found: dict[str, Derived] = {}
    for figure in model.quantities:
        either = figure.expression
        if figure.card not in (card, None) or not isinstance(either, Either):
            continue
        typed = either.first
        if isinstance(typed, Input) and typed.card == card and typed.estimate is None:
            value = either.second.result(case)
            if not isinstance(value, Absent):
                sources = tuple(either.second.operands())
                found[typed.field] = _told(value, sources, model.canvas, card, case)
    return found


def _told(
    value: float, sources: Iterable[Quantity], canvas: Canvas, card: str, case: Case
) -> Derived:
    others = {id: canvas.by_id[id].name for id in _other_cards(sources, card, case)}
    names = tuple(others.items())
    if len(names) == 1:
        words = tr("from {card}", card=_short(names[0][1]))
    elif names:
        words = tr("from {count} cards", count=len(names))
    elif field := _field_words(sources, canvas, card):
        words = tr("from {field}", field=tr(field))
    else:  # a constant, such as all customers where there is one tier
        words = ""
    return Derived(value, words, names)


def _other_cards(sources: Iterable[Quantity], card: str, case: Case) -> dict[str, None]:
    """The cards beyond this one on which the sources rest, in order, each once."""
    found: dict[str, None] = {}
    for source in sources:
        if source.card not in (card, None):
            found[str(source.card)] = None
        elif isinstance(source, Figure):
            found |= _other_cards(operands(source, case), card, case)
    return found


def _field_words(sources: Iterable[Quantity], canvas: Canvas, card: str) -> Text | str:
    """The field of the same card from which a number comes."""
    for source in sources:
        if isinstance(source, Input):
            name = source.field.split(".")[0]
            return type(canvas.by_id[card]).model_fields[name].title or source.label
        if isinstance(source, Figure):
            return _field_words(tuple(source.expression.operands()), canvas, card)
    return ""


def _short(name: str) -> str:
    return name if len(name) <= 18 else name[:17] + "…"
