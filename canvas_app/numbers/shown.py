"""Figures as people read them: in their language, in the canvas's currency, short or in full.

One `Shown` is made for a reader and a canvas and handed to whatever writes words: cards, the
inspector, explanations, findings, the command line. It is what `document` calls `Shows`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from canvas_app.document.estimate import Estimate
from canvas_app.document.text import N_, Text, Translate
from canvas_app.numbers import display
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.quantities import Measure, Quantity

NOTHING: Final = "–"
"""Shown where a figure is absent; its reason belongs beside it."""

_SHORT_ABOVE = 1_000_000  # on a card 118,000 is still quicker to read than 118k
_BETWEEN = N_(", ")


class Shown:
    """Formats figures for one reader of one canvas.

    `translate` turns an English text into the reader's language; it is handed on to every `Text`.
    Estimates are shown as they are in `case`.
    """

    def __init__(
        self,
        currency: str,
        language: str = "en",
        translate: Translate = str,
        case: Case = "base",
    ) -> None:
        self.currency = currency
        self.language = language
        self.translate = translate
        self.case = case

    # --- estimates, as cards show them ---------------------------------------------------------

    def number(self, estimate: Estimate | None) -> str:
        """The number of an estimate: 118,000, 1.20M; "" where there is none."""
        return "" if estimate is None else self.compact("count", self.plain(estimate))

    def money(self, estimate: Estimate | None) -> str:
        """The amount of an estimate: $5,400, $2.30B; "" where there is none."""
        return "" if estimate is None else self.compact("money", self.plain(estimate))

    def share(self, estimate: Estimate | None) -> str:
        """The share of an estimate: 6%; "" where there is none."""
        return "" if estimate is None else self.plain_share(self.plain(estimate))

    def plain(self, estimate: Estimate) -> float:
        """The number of an estimate itself, in the reader's case."""
        return estimate.value_in(self.case)

    def plain_share(self, x: float) -> str:
        """A fraction as a percentage; "–" where a product of shares left the range of numbers."""
        return display.percent(x, language=self.language) if x - x == 0 else NOTHING

    # --- words ---------------------------------------------------------------------------------

    def line(self, text: str | Text) -> str:
        """A sentence in the reader's language. A `str` is somebody's own words and stays."""
        return text.in_language(self.translate) if isinstance(text, Text) else text

    def words(self, words: Iterable[str]) -> str:
        """English words, translated and listed with one capital: "Initiator, user"."""
        translated = [self.translate(word) for word in words]
        rest = [word[:1].lower() + word[1:] for word in translated[1:]]
        return self.translate(_BETWEEN).join([*translated[:1], *rest])

    def joined(self, lines: Iterable[str | Text]) -> str:
        """Short lines in one: "$25 seat/month · 40% of mix"."""
        return " · ".join(self.line(line) for line in lines)

    def unit(self, quantity: Quantity) -> str:
        """The unit of a quantity in words: "USD / year"."""
        return self.line(quantity.unit)

    def amount(self, quantity: Quantity, value: Value, *, full: bool = False) -> str:
        """The figure with what is left to say of its unit: "$5,400 / year", "118k companies"."""
        text = self.full(quantity, value) if full else self.value(quantity, value)
        if isinstance(value, Absent):
            return text
        said = self.currency if quantity.measure == "money" else "%"
        return f"{text} {self.unit(quantity).removeprefix(said).strip()}".strip()

    # --- figures -------------------------------------------------------------------------------

    def value(self, quantity: Quantity | Measure, value: Value) -> str:
        """A figure in short, by its measure: $2.30B, 118k, 6%, 8.5, 4.7; "–" where absent."""
        measure = _measure(quantity)
        if measure == "money":
            return self._known(
                value, lambda x: display.short_money(x, self.currency, language=self.language)
            )
        if measure in ("count", "number", "years"):
            return self._known(value, lambda x: display.short_number(x, language=self.language))
        return self._small(measure, value)

    def full(self, quantity: Quantity | Measure, value: Value) -> str:
        """A figure in full: $2,301,600,000; "–" where absent."""
        measure = _measure(quantity)
        if measure == "money":
            return self._known(
                value, lambda x: display.full_money(x, self.currency, language=self.language)
            )
        if measure in ("count", "number", "years"):
            return self._known(value, lambda x: display.full_number(x, language=self.language))
        return self._small(measure, value)

    def compact(self, quantity: Quantity | Measure, value: Value) -> str:
        """In full while that is short, as on cards: 118,000 but 1.20M. Chinese counts in 万."""
        grouped = (
            not isinstance(value, Absent)
            and 10_000 <= abs(value) < _SHORT_ABOVE
            and not self.language.startswith("zh")
        )
        if grouped and _measure(quantity) == "money":
            return self._known(
                value,
                lambda x: display.full_money(x, self.currency, decimals=0, language=self.language),
            )
        if grouped and _measure(quantity) == "count":
            return self._known(
                value, lambda x: display.full_number(x, decimals=0, language=self.language)
            )
        return self.value(quantity, value)

    def _small(self, measure: Measure, value: Value) -> str:
        """Measures that are as short as they are full."""
        if measure == "share":
            return self._known(value, self.plain_share)
        if measure == "months":
            return self._known(value, lambda x: display.months(x, language=self.language))
        if measure == "year":
            return self._known(value, lambda x: f"{x:.0f}")
        return self._known(value, lambda x: display.ratio(x, language=self.language))

    @staticmethod
    def _known(value: Value, show: Callable[[float], str]) -> str:
        return NOTHING if isinstance(value, Absent) else show(value)


def _measure(quantity: Quantity | Measure) -> Measure:
    return quantity.measure if isinstance(quantity, Quantity) else quantity
