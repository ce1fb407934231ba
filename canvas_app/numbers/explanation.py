"""How a figure came about, in words: its formula and operands, down to inputs and their sources.

The window opens it level by level, the command line and the workbook write it out. Everything is
text in the reader's language; nothing has to be calculated again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Source
from canvas_app.document.text import Text
from canvas_app.numbers.branches import branch, counting, operands, resolved
from canvas_app.numbers.expressions import Absent, Case, Constant, Expression, Operation
from canvas_app.numbers.functions import Sum
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Figure, Input, Quantity
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.variation import InputAt


@dataclass(frozen=True)
class Explanation:
    """One figure or input, explained. `operands` is worked out when it is first asked for.

    `quantity` is what the formula above names; where it merely repeats another quantity, the
    rest is told of that one, so that nobody opens a level with a single line in it.
    """

    quantity: Quantity = dataclasses.field(repr=False)
    label: str
    subject: str
    """The card that it belongs to, as words; "" for a figure of the whole canvas."""
    unit: str
    value: str
    """As short as on the canvas; "–" where it is absent."""
    full: str
    amount: str
    """The short value with what is left to say of its unit: "$5,400 / year", "118k companies"."""
    words: str
    """The formula in words; "" for an input."""
    reason: str
    """Why it is absent; "" where it is not."""
    source: str
    """Where an input comes from; "" where nobody said, and for a figure."""
    clarity: int | None
    card: str | None
    """The id of the card to look at."""
    field: str
    """An input's field on that card: "customers", "filters.0.share"; "" for a figure."""
    assumed: bool
    """Nothing is typed, and a usual value counts."""
    _below: tuple[Quantity, ...] = dataclasses.field(repr=False)
    _case: Case = dataclasses.field(repr=False)
    _shown: Shown = dataclasses.field(repr=False, compare=False)
    _canvas: Canvas | None = dataclasses.field(repr=False, compare=False)

    @cached_property
    def operands(self) -> tuple[Explanation, ...]:
        """What the figure is made of, in reading order; empty for an input."""
        return tuple(explain(q, self._case, self._shown, self._canvas) for q in self._below)

    @property
    def is_input(self) -> bool:
        return not self.words

    def walk(self, depth: int = 0) -> Iterator[tuple[int, Explanation]]:
        """This and everything below it with its depth, as an indented list is written."""
        yield depth, self
        for below in self.operands:
            yield from below.walk(depth + 1)


def explain(
    quantity: Quantity, case: Case, shown: Shown, canvas: Canvas | None = None
) -> Explanation:
    """Explain a figure or an input in a case.

    With `canvas`, an input without a source or clarity of its own has those of its card.
    """
    told = resolved(quantity, case)
    if isinstance(told, InputAt):
        told = told.of
    value = quantity.evaluate(case)
    below = operands(told, case) if isinstance(told, Figure) else ()
    return Explanation(
        quantity=quantity,
        label=shown.line(quantity.label),
        subject=told.subject or quantity.subject,
        unit=shown.unit(quantity),
        value=shown.value(quantity, value),
        full=shown.full(quantity, value),
        amount=shown.amount(quantity, value),
        words=_words(told, case, shown) if isinstance(told, Figure) else "",
        reason=shown.line(value.reason) if isinstance(value, Absent) else "",
        source=_source(told, shown, canvas) if isinstance(told, Input) else "",
        clarity=clarity_of(told, canvas) if isinstance(told, Input) else None,
        card=told.card,
        field=told.field if isinstance(told, Input) else "",
        assumed=_is_assumed(told),
        _below=below,
        _case=case,
        _shown=shown,
        _canvas=canvas,
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a product written as a column: "× obtainable share   6%"."""

    sign: str
    """"" for the first line, then "×" or "÷", and "=" for a result."""
    label: str
    value: str
    quantity: Quantity | None
    """None for a constant such as the 12 months of a year."""


def chain(quantity: Quantity, case: Case, shown: Shown) -> tuple[Step, ...]:
    """A product as the steps that lead to it: customers, × revenue, = TAM, × share, = SOM.

    Results on the way are shown, but not those that a share has only narrowed. Empty for what
    is no product; its operands tell more.
    """
    factors = _factors(quantity, case)
    if len(factors) < 2:
        return ()
    steps: list[Step] = []
    for sign, item in factors:
        narrowed = len(steps) and steps[-1].sign == "×" and _is_share(steps[-1].quantity)
        if sign == "=" and narrowed:
            continue
        steps.append(_step(sign, item, case, shown))
    total = _step("=", quantity, case, shown)
    return (*steps, total)


def _step(sign: str, item: Expression, case: Case, shown: Shown) -> Step:
    if isinstance(item, Quantity):
        value = shown.compact(item, item.evaluate(case))
        return Step(sign, shown.line(item.label), value, item)
    if isinstance(item, Constant):
        text = str(item.number)
        return Step(sign, shown.line(Text("Months a year")) if text == "12" else text, text, None)
    return Step(sign, item.words(shown.translate), shown.value("number", item.result(case)), None)


def _factors(quantity: Quantity, case: Case) -> list[tuple[str, Expression]]:
    """The leftmost factor and what it is multiplied with or divided by, with results between.

    Only within one card, or within the figures of the whole canvas: beyond, a figure's own
    chain says more than a longer one would.
    """
    told = resolved(quantity, case)
    inner = branch(told.expression, case) if isinstance(told, Figure) else told
    factors = _spread_out(inner, case)
    if len(factors) < 2:
        return [("", quantity)]
    first = factors[0][1]
    if isinstance(first, Quantity) and resolved(first, case).card == told.card:
        before = _factors(first, case)
        if len(before) > 1:
            before.append(("=", first))
        factors = [*before, *factors[1:]]
    return factors


def _spread_out(expression: Expression, case: Case) -> list[tuple[str, Expression]]:
    """a × b ÷ c as "" a, "×" b, "÷" c."""
    expression = branch(expression, case)
    if not isinstance(expression, Operation) or expression.sign not in "*/":
        return [("", expression)]
    sign = "×" if expression.sign == "*" else "÷"
    return [*_spread_out(expression.left, case), (sign, branch(expression.right, case))]


def _is_share(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.measure == "share"


def _words(figure: Figure, case: Case, shown: Shown) -> str:
    expression = branch(figure.expression, case)
    if isinstance(expression, Sum):
        counted = counting(expression.items, case)
        if counted:
            expression = Sum(counted, expression.none, expression.every)
    return expression.words(shown.translate)


def _source(quantity: Input, shown: Shown, canvas: Canvas | None) -> str:
    if _is_assumed(quantity):
        return shown.line(Text("assumed, because nothing is typed"))
    found = source_of(quantity, canvas)
    if found is None:
        return ""
    return _cited(found, shown, own_words=not quantity.setting)


def _cited(source: Source, shown: Shown, *, own_words: bool) -> str:
    text = source.text.strip() or source.url.strip()
    text = text if own_words else shown.translate(text)
    if source.as_of is None:
        return text
    return shown.line(Text("{source} (as of {date})", source=text, date=source.as_of))


def _is_assumed(quantity: Quantity) -> bool:
    return (
        isinstance(quantity, Input) and quantity.estimate is None and quantity.assumed is not None
    )
