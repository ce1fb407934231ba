"""What the content of a cell means for an input; where that is not certain, a question.

A figure misread by a factor of a hundred is worse than one that is asked about: texts, dates,
truths and errors are never taken for numbers, only suggested as what they could mean.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from canvas_app.document.text import Text
from canvas_app.imports.cells import Found
from canvas_app.numbers.quantities import Choice, Measure
from canvas_app.numbers.typed import UnreadableNumber, read_number

_ABOUT = re.compile(
    r"^(?:about|approximately|approx\.?|around|roughly|nearly|circa|ca\.?|c\.|etwa|rund|env\.?"
    r"|大约|大概|约为|约|近|[~≈≃<>≤≥])\s*|\s*(?:左右|or so|\(est\.?\)|est\.?)$",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"[-+−]?[$€£¥₹]?\d[\d.,' ]*"
    r"(?:\s?(?:[kKmMbB]n?\b|million|billion|thousand|[十百千]?[万萬亿億]|%))?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell says. `value` is None where it is empty.

    With `asks`, `value` is at most a suggestion, and only a person can say what was meant.
    """

    value: float | str | None
    note: Text | None = None
    asks: bool = False
    said: str = ""
    """What stands in the cell, where that is no plain number."""


def number_in(found: Found, measure: Measure, before: float | None, decimal: str) -> Reading:
    """A cell's content for an input whose number was `before`."""
    if found.kind == "empty":
        return Reading(None)
    if found.kind == "no value":
        note = Text("A formula without a value: the program that saved it did not calculate.")
        return Reading(None, note, asks=True, said="=…")
    if found.kind == "number" and isinstance(found.value, float):
        return _number(found.value, found.formula, measure, before)
    said = _short(str(found.value))
    if found.kind == "error":
        return Reading(None, Text("An error stands here, not a number."), asks=True, said=said)
    if found.kind == "truth":
        return Reading(None, Text("TRUE or FALSE is no number."), asks=True, said=said)
    if found.kind == "date":
        note = Text("A date: spreadsheets make one of entries such as 3-4. Type the number.")
        return Reading(None, note, asks=True, said=_date(found.value))
    meant = suggestion(said, measure, decimal)
    if measure == "share" and meant is not None and meant > 1:
        meant = None
    note = Text("A text, where a number belongs.")
    return Reading(meant, note, asks=True, said=said or "=…")


def _number(value: float, formula: bool, measure: Measure, before: float | None) -> Reading:
    kept = float(f"{value:.15g}") + 0.0 if math.isfinite(value) else value
    if not math.isfinite(kept):
        note = Text("The number is too large to calculate with.")
        return Reading(None, note, asks=True, said="∞" if kept > 0 else "−∞")
    if measure == "share" and kept > 1 and kept != before and (before is None or before <= 1):
        meant = float(f"{kept / 100:.15g}")
        note = Text("More than 100 %. Was a percentage meant, without its sign?")
        return Reading(meant if meant <= 1 else None, note, asks=True, said=f"{kept:.15g}")
    return Reading(kept, _of_a_formula() if formula else None)


def _of_a_formula() -> Text:
    return Text("A formula in the workbook; its present value counts.")


def word_in(found: Found, choice: Choice, titles: Mapping[str, str]) -> Reading:
    """A cell's content for a choice among words."""
    words = ", ".join(choice.choices)
    if found.kind in ("empty", "no value"):
        return Reading(None, Text("Cleared; it must be one of: {words}.", words=words), asks=True)
    number = isinstance(found.value, float)
    said = f"{found.value:.15g}" if number else _short(str(found.value))
    typed = said.casefold()
    for word in choice.choices:
        if typed == word.casefold():
            return Reading(word, _of_a_formula() if found.formula else None)
    note = Text("It must be one of: {words}.", words=words)
    meant = next((word for word, title in titles.items() if title.casefold() == typed), None)
    return Reading(meant, note, asks=True, said=said)


def suggestion(text: str, measure: Measure, decimal: str) -> float | None:
    """The number that a text could mean: "12 万", "about 5k", "1,200 users"; None if unclear."""
    bare = _ABOUT.sub("", text.strip()).strip()
    tries = [bare]
    numbers = _IN_WORDS.findall(bare)
    if len(numbers) == 1:
        tries.append(numbers[0])
    for each in tries:
        try:
            return read_number(each.strip(" .,'"), decimal=decimal, percent=measure == "share")
        except UnreadableNumber:
            continue
    return None


def exactly(text: str, measure: Measure, decimal: str) -> float | None:
    """The number that a text is, if it is one and nothing else."""
    try:
        return read_number(text, decimal=decimal, percent=measure == "share")
    except UnreadableNumber:
        return None


def _date(value: float | str) -> str:
    """A date as it may have been shown: serial numbers count days from the end of 1899."""

    if isinstance(value, str):
        return _short(value)
    try:
        return (datetime(1899, 12, 30) + timedelta(days=value)).strftime("%Y-%m-%d")
    except (OverflowError, ValueError):
        return f"{value:.15g}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
