"""Numbers in a column: which decimal sign, percent or fraction, thousands, a month or a year.

A cell alone often can't say what it means; its column and its heading can. What remains unclear
is not read: a figure wrong by a factor of a hundred is worse than one that stays a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from canvas_app.document.text import Text
from canvas_app.imports.table.fields import Target
from canvas_app.imports.table.words import in_brackets
from canvas_app.numbers.typed import UNREADABLE, UnreadableNumber, read_number

_NOTHING = frozenset(
    ("", "-", "–", "—", "--", "n/a", "na", "n.a.", "none", "null", "nil", "无", "無", "/", "#n/a")
)
_SUM = re.compile(r"\d\s*[-+*/x×÷–—]\s*[\d(]", re.IGNORECASE)
"""A date, a range, a telephone number: typed into a field they would be worked out."""
_EXPONENT = re.compile(r"(?<=\d)e[+-]?(?=\d)", re.IGNORECASE)
_UNITS = re.compile(
    r"\s*(?:companies|customers|accounts|firms|businesses|users|seats|people|leads|units|reps|"
    r"p\.?\s?a\.?|家|个|個|人|名|户|戶|条|條|间|間|/\s*(?:seat|user|customer|unit|席位|人|户|戶))\s*$",
    re.IGNORECASE,
)
_PERIODS: tuple[tuple[str, float, str], ...] = (
    (r"(?:/|per|a|an|each)\s*(?:month|mo\.?|mth)\b|\bmonthly\b|/\s*月|每月|月度|按月|^月(?!活)", 12,
     "month"),
    (r"(?:/|per|a|an|each)\s*(?:quarter|qtr)\b|\bquarterly\b|/\s*季|每季|季度|按季", 4, "quarter"),
    (r"(?:/|per|a|an|each)\s*(?:week|wk)\b|\bweekly\b|/\s*[周週]|每[周週]|按[周週]", 52, "week"),
    (r"(?:/|per|a|an|each)\s*(?:year|yr|annum)\b|\b(?:yearly|annual|annually)\b|/\s*年|每年|年度"
     r"|按年|^年", 1, "year"),
)  # fmt: skip
_SCALES = {
    **dict.fromkeys(("k", "thousand", "thousands", "000", "000s", "tsd", "千"), 1e3),
    **dict.fromkeys(("m", "mn", "mm", "mio", "million", "millions", "百万", "百萬"), 1e6),
    **dict.fromkeys(("b", "bn", "billion", "billions", "十亿", "十億"), 1e9),
    **dict.fromkeys(("万", "萬"), 1e4),
    **dict.fromkeys(("亿", "億"), 1e8),
}
_MONEY_WORDS = re.compile(r"[$€£¥₩₹元圆圓家个個人户戶]|\b(?:usd|eur|gbp|cny|rmb|jpy|twd|hkd)\b")
_IN_UNITS = re.compile(r"\bin\s+([a-z0-9' $€£¥]+)$")
_PLAIN = re.compile(r"[\s\d.,'_$€£¥₩₹()+-]+")


@dataclass(frozen=True)
class Reader:
    """How the cells of one column are read."""

    decimal: str
    percent: bool = False
    """Whether a bare 5 means 5 %."""
    scale: float = 1.0
    """What a bare number is multiplied by, as the heading says: thousands."""
    times: float = 1.0
    """How often a year it happens, where the heading names a shorter time than the field."""
    yearly: bool = False
    """Whether the field is of a whole year."""

    @property
    def factor(self) -> float:
        """What bare numbers are multiplied by."""
        return self.scale * self.times

    def number(self, cell: str) -> float | None:
        """The number of a cell; None where there is none. Raises UnreadableNumber."""
        if is_nothing(cell):
            return None
        text = unicodedata.normalize("NFKC", cell).strip().lstrip("~≈约約").strip()
        times = self.times
        if (period := period_of(text)) is not None:
            text = _without_period(text)
            times = period.times if self.yearly else 1.0
        text = _UNITS.sub("", text)
        if _SUM.search(_EXPONENT.sub("", text)):
            raise UnreadableNumber(Text(UNREADABLE, typed=cell.strip()[:40]))
        value = read_number(text, decimal=self.decimal, percent=self.percent)
        scale = self.scale if _PLAIN.fullmatch(text) else 1.0  # 5k says its thousands itself
        return float(f"{value * scale * times:.15g}")


def is_nothing(cell: str) -> bool:
    """Whether a cell says that there is nothing."""
    return cell.strip().casefold() in _NOTHING


def looks_numeric(cell: str) -> bool:
    """Whether a cell holds a number, however it is written."""
    try:
        return Reader(".").number(cell) is not None or Reader(",").number(cell) is not None
    except UnreadableNumber:
        return False


def reader_for(target: Target, heading: str, cells: Iterable[str], decimal: str) -> Reader:
    """How to read a column for a field."""
    yearly = "/ year" in target.unit and target.measure != "share"
    period = period_of(heading)
    times = period.times if yearly and period is not None else 1.0
    if target.measure == "share":
        return Reader(decimal, percent=_in_percent(heading, cells, decimal))
    return Reader(decimal, scale=scale_of(heading), times=times, yearly=yearly)


def decimal_of(cells: Iterable[str], otherwise: str) -> str:
    """The decimal sign that the cells of a whole table give away."""
    votes = {".": 0, ",": 0}
    for cell in cells:
        text = cell.strip().strip("$€£¥%").strip()
        if found := re.fullmatch(r"-?\d{1,3}(?:([.,])\d{3})+([.,])\d+", text):
            if found[1] != found[2]:
                votes[found[2]] += 1
        elif found := re.fullmatch(r"-?(\d+)([.,])(\d+)", text):
            if len(found[3]) != 3 or len(found[1]) > 3 or found[1] == "0":
                votes[found[2]] += 1
        elif found := re.fullmatch(r"-?\d{1,3}(?:([.,])\d{3}){2,}", text):
            votes["," if found[1] == "." else "."] += 1
    if votes["."] == votes[","]:
        return otherwise
    return max(votes, key=lambda sign: votes[sign])


def scale_of(heading: str) -> float:
    """What a heading says that its numbers are multiples of: (k$), in thousands, （万元）."""
    said = in_brackets(heading)
    if found := _IN_UNITS.search(unicodedata.normalize("NFKC", heading).casefold().strip()):
        said = f"{said} {found[1]}"
    words = _MONEY_WORDS.sub(" ", said).replace("'", " ").replace("/", " ").split()
    return next((_SCALES[word] for word in words if word in _SCALES), 1.0)


@dataclass(frozen=True)
class Period:
    """A time that a number is of: how often a year it comes, and its name as a billing period."""

    times: float
    billing: str


def period_of(text: str) -> Period | None:
    """The time that a heading or a cell names: per month, /yr, 每月."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    for pattern, times, name in _PERIODS:
        if re.search(pattern, plain):
            return Period(times, name)
    return None


def _without_period(text: str) -> str:
    for pattern, _, _ in _PERIODS:
        text = re.sub(pattern, "", text, flags=re.IGNORECASE)
    return text.strip()


def _in_percent(heading: str, cells: Iterable[str], decimal: str) -> bool:
    """Whether bare numbers of a column of shares are percentages: 5 is, 0.05 is a fraction."""
    if "%" in unicodedata.normalize("NFKC", heading):
        return True
    for cell in cells:
        try:
            value = read_number(cell, decimal=decimal)
        except UnreadableNumber:
            continue
        if "%" not in cell and "％" not in cell and abs(value) > 1:
            return True
    return False
