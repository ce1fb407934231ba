"""Shows numbers: short on the canvas, in full in the inspector, editable in a field.

Rounding is for display only and is done half up on 15 significant digits, which is what
spreadsheets do. Python's `round` and format strings round the binary value half to even and
disagree with them in about one value of twelve, so neither is used here.

Every function takes a `language` such as "en", "zh_CN" or "de" and refuses NaN and infinity with
a `ValueError`: a figure that does not exist is absent with its reason, never a number.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

MINUS = "\u2212"
_NARROW_SPACE = "\u202f"
_NO_BREAK_SPACE = "\u00a0"


class Signs(NamedTuple):
    """How a language writes numbers: decimal sign, thousands sign, what stands before %."""

    decimal: str
    thousands: str
    before_percent: str = ""


_ENGLISH = Signs(".", ",")
_SIGNS: Mapping[str, Signs] = {
    "de": Signs(",", ".", _NO_BREAK_SPACE),
    "de_CH": Signs(".", "’"),
    "es": Signs(",", ".", _NO_BREAK_SPACE),
    "fr": Signs(",", _NARROW_SPACE, _NO_BREAK_SPACE),
    "it": Signs(",", "."),
    "nl": Signs(",", "."),
    "pt": Signs(",", "."),
}

_CURRENCY_SIGNS: Mapping[str, str] = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "CNY": "¥",
    "JPY": "¥",
    "INR": "₹",
    "KRW": "₩",
    "CHF": f"CHF{_NARROW_SPACE}",
}
_WITHOUT_CENTS = frozenset(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"))

_Units = tuple[tuple[int, str], ...]  # power of ten and its name, the smallest first
_LATIN_UNITS: _Units = ((3, "k"), (6, "M"), (9, "B"), (12, "T"))
_SIMPLIFIED_UNITS: _Units = ((4, "万"), (8, "亿"), (12, "万亿"))
_TRADITIONAL_UNITS: _Units = ((4, "萬"), (8, "億"), (12, "兆"))


def signs(language: str) -> Signs:
    """The signs of `language`; English ones where it is unknown.

    `signs(language).decimal` is what `read_number` and `editable` want as `decimal`.
    """
    parts = _parts(language)
    return _SIGNS.get("_".join(parts[:2])) or _SIGNS.get(parts[0]) or _ENGLISH


def short_number(x: float, *, language: str = "en") -> str:
    """Three significant digits and a unit: 2.30B, 38.2M, 118k; below 10,000 in full: 5,400.

    Chinese counts in 万 and 亿 (萬 and 億 in Taiwan, Hong Kong and Macau): 23.0亿, 11.8万. Numbers
    below 100 that aren't whole keep one decimal, those below 1 two significant digits. The smallest
    unit drops a bare ".0", because people say 90k and 12万.
    """
    return _signed(x, _short(_digits(x), language), "")


def short_money(x: float, currency: str, *, language: str = "en") -> str:
    """`short_number` with the sign of an ISO 4217 currency in front: $2.30B, −€1.2M.

    Chinese keeps the sign too, ¥23.0亿 as well as $23.0亿: a canvas may be in any currency, and its
    reader should not have to remember which. Amounts below 100 show cents where the currency has
    them: $24.50.
    """
    value = _digits(x)
    text = _cents(value, currency, language)
    return _signed(x, text or _short(value, language), _currency_sign(currency))


def full_number(x: float, *, decimals: int | None = None, language: str = "en") -> str:
    """Grouped and unshortened: 2,301,600,000.

    Without `decimals` it has as many as it needs, two at most; below 1 three significant digits.
    Digits beyond that are in the field (`editable`) and in the workbook.
    """
    value = _digits(x)
    places = decimals
    if places is None:
        places = 2 if abs(value) >= 1 else max(2, 2 - value.adjusted())
    return _signed(x, _written(_rounded(value, places), language, trim=decimals is None), "")


def full_money(
    x: float, currency: str, *, decimals: int | None = None, language: str = "en"
) -> str:
    """Grouped with the currency's sign: $637,200,000, $1,580.65.

    Without `decimals`: two unless it is whole, none in currencies that have no cents; a price that
    would round to nothing keeps two significant digits ($0.0004).
    """
    value = _digits(x)
    places = (0 if currency in _WITHOUT_CENTS else 2) if decimals is None else decimals
    rounded = _rounded(value, places)
    whole = rounded == rounded.to_integral_value()
    if decimals is None and value and not rounded:
        rounded, whole = _rounded(value, 1 - value.adjusted()), True
    text = _written(rounded, language, trim=decimals is None and whole)
    return _signed(x, text, _currency_sign(currency))


def percent(x: float, *, decimals: int | None = None, language: str = "en") -> str:
    """A fraction as a percentage: 0.06 is "6%", 0.0605 "6.05%", with `decimals=1` "6.0%".

    Without `decimals` it has two at most; what would round to nothing keeps one significant digit.
    """
    value = _digits(x).scaleb(2)
    places = 2 if decimals is None else decimals
    if decimals is None and value and not _rounded(value, places):
        places = -value.adjusted()
    text = _written(_rounded(value, places), language, trim=decimals is None)
    return f"{_signed(x, text, '')}{signs(language).before_percent}%"


def ratio(x: float, *, language: str = "en") -> str:
    """A ratio such as LTV : CAC with one decimal, "8.5"; from 100 on without: "123"."""
    rounded = _rounded(_digits(x), 1)
    return _signed(x, _written(_rounded(rounded, 1 if abs(rounded) < 100 else 0), language), "")


def months(x: float, *, language: str = "en") -> str:
    """A time in months with one decimal where it isn't whole: "4.7", "12"."""
    return _signed(x, _written(_rounded(_digits(x), 1), language, trim=True), "")


def editable(x: float, *, decimal: str = ".", percent: bool = False, grouped: bool = False) -> str:
    """The text of a stored number in an input field, with all of its 15 significant digits.

    `read_number` with the same `decimal` and `percent` gives the number back exactly. `percent`
    shows the number in front of the suffix: 0.05 is "5". `grouped` adds thousands signs for a field
    at rest; while it is edited they are in the way, for a digit added to "118,000" displaces them.
    """
    value = _digits(x)
    if percent:
        value = value.scaleb(2)
    thousands = "." if decimal == "," else ","
    text = _scientific(value, 14, trim=True) if _is_endless(value) else _trimmed(f"{value:,f}")
    return _with_signs(text, Signs(decimal, thousands if grouped else ""))


# --- the pieces --------------------------------------------------------------------------------


def _digits(x: float) -> Decimal:
    """The 15 significant digits that are stored, without the binary dust behind them."""
    if not math.isfinite(x):
        raise ValueError(f"{x} can't be shown as a number")
    return Decimal(f"{x:.15g}") or Decimal(0)


def _rounded(value: Decimal, decimals: int) -> Decimal:
    """Half up; `decimals` below zero rounds to tens, hundreds and so on."""
    # Wide enough for the largest float in full with its decimals.
    exact = Context(prec=1000, rounding=ROUND_HALF_UP)
    return value.quantize(Decimal(1).scaleb(-decimals), context=exact)


def _short(value: Decimal, language: str) -> str:
    size = abs(value)
    small = _rounded_small(size)
    if small < 10_000:
        return _written(small, language, trim=True)
    rounded = _three_digits(size)
    units = _units(language)
    power, name = max((unit for unit in units if unit[0] <= rounded.adjusted()), default=units[0])
    mantissa = rounded.scaleb(-power)
    if mantissa >= 10_000:  # beyond the largest unit
        return _with_signs(_scientific(rounded, 2), signs(language))
    mantissa = _rounded(mantissa, max(0, 2 - mantissa.adjusted()))
    return _written(mantissa, language, trim=power == units[0][0]) + name


def _rounded_small(size: Decimal) -> Decimal:
    if size >= 100:
        return _rounded(size, 0)
    if size >= 1:
        return _rounded(size, 1)
    return _rounded(size, 1 - size.adjusted()) if size else size


def _three_digits(size: Decimal) -> Decimal:
    """To three significant digits; a carry (999.9M) has moved on to the next power of ten."""
    return _rounded(size, 2 - size.adjusted())


def _cents(value: Decimal, currency: str, language: str) -> str:
    """A small amount down to its smallest coin, or "" where `_short` says it better."""
    rounded = _rounded(abs(value), 0 if currency in _WITHOUT_CENTS else 2)
    if not rounded or rounded >= 100:
        return ""
    whole = rounded == rounded.to_integral_value()
    return _written(rounded, language, trim=whole)


def _written(value: Decimal, language: str, *, trim: bool = False) -> str:
    """Grouped, without its sign, which `_signed` puts in front of the currency."""
    size = abs(value)
    if _is_endless(size):
        return _with_signs(_scientific(size, 2, trim=trim), signs(language))
    text = f"{size:,f}"
    return _with_signs(_trimmed(text) if trim else text, signs(language))


def _is_endless(value: Decimal) -> bool:
    """Whether it is read better as 1.23e25: nobody counts forty zeros."""
    return bool(value) and not -7 <= value.adjusted() <= 20


def _scientific(value: Decimal, decimals: int, *, trim: bool = False) -> str:
    mantissa, power = f"{value:.{decimals}e}".split("e")
    return f"{_trimmed(mantissa) if trim else mantissa}e{int(power)}"


def _trimmed(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_signs(text: str, mine: Signs) -> str:
    return text.translate({ord("."): mine.decimal, ord(","): mine.thousands})


def _signed(x: float, text: str, currency_sign: str) -> str:
    # What was rounded to nothing has lost its sign as well: no −0.
    negative = x < 0 and any(digit in text for digit in "123456789")
    return f"{MINUS if negative else ''}{currency_sign}{text}"


def _currency_sign(currency: str) -> str:
    return _CURRENCY_SIGNS.get(currency, f"{currency}{_NARROW_SPACE}")


def _units(language: str) -> _Units:
    parts = _parts(language)
    if parts[0] != "zh":
        return _LATIN_UNITS
    traditional = {"TW", "HK", "MO", "Hant"} & set(parts)
    return _TRADITIONAL_UNITS if traditional else _SIMPLIFIED_UNITS


def _parts(language: str) -> list[str]:
    return language.replace("-", "_").split("_")
