"""Colours and number formats of the workbook. Plain data: no library is needed to read it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from canvas_app.numbers.display import full_money
from canvas_app.numbers.quantities import Measure

INK, MUTED, FAINT = "1D2330", "667085", "98A0AE"
LINE, PAPER, WHITE = "E3E0D8", "F5F4F0", "FFFFFF"
TYPED, TYPED_PAPER = "0000FF", "FFFDF2"
CALLED = "2F7D32"
BAD, BAD_PAPER = "B42318", "FDECEA"

ACCENTS = {
    "market": "0E7C73",
    "customer": "4C51C6",
    "distribution": "B4590B",
    "positioning": "B83280",
    "price": "2F7D32",
    "note": "8A6A00",
    "grey": "5B6472",
    "red": "B42318",
    "blue": "1D5FBF",
    "ink": "1D2330",
}
TINTS = {
    "market": "E3F3F1",
    "customer": "EAEBFB",
    "distribution": "FBEEDD",
    "positioning": "FAE7F1",
    "price": "E6F3E6",
    "note": "FFF3C4",
    "grey": "F0F0EE",
    "red": "FDECEA",
    "blue": "E6EFFB",
    "ink": "F0F0EE",
}
TRADITIONAL = ("zh_TW", "zh_HK")
SHADES = ("0E7C73", "4FB3A9", "A9DAD4")
"""From the whole market to the part that is to be won."""


def font_of(language: str) -> str:
    """The typeface of a workbook: one that its reader has."""
    if language.startswith("zh"):
        return "Microsoft JhengHei" if language in TRADITIONAL else "Microsoft YaHei"
    return "Calibri"


def number_format(
    measure: Measure | None, currency: str, values: Sequence[float], *, typed: bool = False
) -> str:
    """The format of a cell that shows these values in the three cases.

    Small amounts show cents, small shares two decimals. The choice is made here and not by
    conditions within the format: those drop the sign of negative numbers in some programs.
    `typed` numbers show all of their digits.
    """
    largest = max(map(abs, values), default=0.0)
    if measure is None:
        return "General"
    if measure == "money":
        sign, cents = _money_signs(currency)
        small = 0 < largest < 1000
        return f'"{sign}"#,##0{cents if small else ""}'
    if measure == "share":
        return "0.00%" if 0 < largest < 0.1 else "0.0%"
    if measure == "year":
        return "0"
    if measure in ("ratio", "months"):
        return "General" if typed else "0.0"
    whole = all(float(value).is_integer() for value in values)
    if typed:
        return "#,##0" if (whole and measure == "count") or largest >= 10_000 else "General"
    return "#,##0" if whole or largest >= 100 else "#,##0.0"


def short_money_format(currency: str, language: str = "en") -> str:
    """For labels in charts: $2.30B, $38.2M, $118,000; in Chinese ¥23.00亿, ¥118.0万.

    A comma leaves out three digits. For 亿 six are left out and the point is set before the last
    two that remain; for 万 it is three, and one.
    """
    sign, _ = _money_signs(currency)
    if language.startswith("zh"):
        large, small = ("億", "萬") if language in TRADITIONAL else ("亿", "万")
        return (
            f'[>=100000000]"{sign}"0\\.00,,"{large}";[>=10000]"{sign}"0\\.0,"{small}";"{sign}"#,##0'
        )
    return f'[>=1000000000]"{sign}"0.00,,,"B";[>=1000000]"{sign}"0.0,,"M";"{sign}"#,##0'


def scaled_money_format(currency: str, language: str, largest: float) -> str:
    """For an axis with amounts below 0 too: the unit that suits the largest of them."""
    sign, _ = _money_signs(currency)
    if language.startswith("zh"):
        large, small = ("億", "萬") if language in TRADITIONAL else ("亿", "万")
        if largest >= 10**8:
            return f'"{sign}"0\\.00,,"{large}"'
        return f'"{sign}"0\\.0,"{small}"' if largest >= 10**4 else f'"{sign}"#,##0'
    if largest >= 10**9:
        return f'"{sign}"0.00,,,"B"'
    return f'"{sign}"0.0,,"M"' if largest >= 10**6 else f'"{sign}"#,##0'


def shown_width(value: float, measure: Measure | None, currency: str) -> int:
    """How many columns a number takes in its format, so that no column shows ####."""
    if measure == "money":
        sign, cents = _money_signs(currency)
        size = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.2f}"
        return len(sign) + len(size) + (0 if cents else -1)
    if measure == "share":
        return len(f"{value * 100:,.2f}%")
    return len(f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.1f}")


@cache
def _money_signs(currency: str) -> tuple[str, str]:
    """The sign in front, and the decimals where the currency has them."""
    sample = full_money(12.25, currency)
    sign = full_money(0, currency, decimals=0).removesuffix("0").replace("\u202f", " ")
    return sign.replace('"', ""), ".00" if sample.endswith(".25") else ""
