"""What builders share: values, reasons, and figures in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from canvas_app.document.text import Text
from canvas_app.drawing.charts.axes import Axis, axis_of
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import Absent, Case, Expression, Value
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Measure, Quantity
from canvas_app.numbers.shown import Shown


def number(value: Value) -> float | None:
    """The value, None where it is absent."""
    return None if isinstance(value, Absent) else value


def value_of(expression: Expression, case: Case) -> float | None:
    """The value in a case, None where it is absent."""
    return number(expression.result(case))


def reason(shown: Shown, value: Value) -> str:
    """Why a value is absent; "" where it is there."""
    return shown.line(value.reason) if isinstance(value, Absent) else ""


def said(shown: Shown, name: str | Text, text: str, value: Value = 0.0) -> str:
    """A name with its value, or why there is none: "SAM: – (no filter leads to SAM)"."""
    if isinstance(value, Absent):
        return shown.line(
            Text("{name}: {value} ({reason})", name=name, value=text, reason=value.reason)
        )
    return shown.line(Text("{name}: {value}", name=name, value=text))


def in_full(shown: Shown, quantity: Quantity, case: Case, name: str | Text | None = None) -> str:
    """A quantity for hovering: its name, its value in full with its unit, or the reason."""
    value = quantity.result(case)
    text = shown.amount(quantity, value, full=True)
    return said(shown, quantity.label if name is None else name, text, value)


def sentences(shown: Shown, parts: Iterable[str | Text]) -> str:
    """Several sentences one after another; Chinese needs no space between them."""
    between = "" if shown.language.startswith("zh") else " "
    return between.join(filter(None, (shown.line(part) for part in parts)))


def listed(shown: Shown, parts: Iterable[str]) -> str:
    """Short statements in one sentence each: "TAM: $2.30B. SAM: $922M." """
    return sentences(shown, (Text("{statement}.", statement=part) for part in parts))


def heading(model: Model, case: Case, shown: Shown, *more: str | Text) -> str:
    """The case that a chart shows, and what else is worth a word: "Base · USD / year"."""
    return shown.joined((case_title(model.canvas, case), *more))


def show_as(shown: Shown, measure: Measure) -> Callable[[float], str]:
    """How numbers along an axis are written."""
    return lambda value: shown.value(measure, value)


def axis_for(
    shown: Shown, measure: Measure, values: Iterable[float | None], *, zero: bool = True
) -> Axis:
    """An axis over the values that are there."""
    known = (value for value in values if value is not None)
    return axis_of(known, show_as(shown, measure), zero=zero, whole=measure == "count")
