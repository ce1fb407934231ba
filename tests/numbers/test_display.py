"""Numbers are shown short, in full and editable, rounded as spreadsheets round."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvas_app.numbers.display import (
    editable,
    full_money,
    full_number,
    months,
    percent,
    ratio,
    short_money,
    short_number,
    signs,
)
from canvas_app.numbers.typed import read_number

THIN, FIXED = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("x", "english", "chinese"),
    [
        (2_301_600_000, "2.30B", "23.0亿"),
        (922_000_000, "922M", "9.22亿"),
        (38_232_000, "38.2M", "3,820万"),
        (118_000, "118k", "11.8万"),
        (120_000, "120k", "12万"),
        (90_000, "90k", "9万"),
        (1_500_000_000_000, "1.50T", "1.50万亿"),
        (5_400, "5,400", "5,400"),
        (1_580.65, "1,581", "1,581"),
        (551.4, "551", "551"),
        (45, "45", "45"),
        (4.71, "4.7", "4.7"),
        (5.04, "5", "5"),
        (0.06, "0.06", "0.06"),
        (0.0634, "0.063", "0.063"),
        (0.996, "1", "1"),
        (0, "0", "0"),
        (-0.0, "0", "0"),
        (-1_200_000, "−1.20M", "−120万"),
        # a carry goes on to the next unit
        (9_999.4, "9,999", "9,999"),
        (9_999.5, "10k", "1万"),
        (99_950, "100k", "10万"),
        (999_499, "999k", "99.9万"),
        (999_500, "1.00M", "100万"),
        (999_999_999.9, "1.00B", "10.0亿"),
        (99_950_000, "100M", "1.00亿"),
        # beyond all units
        (1.23e15, "1,230T", "1,230万亿"),
        (1.23e18, "1.23e18", "1.23e18"),
        (4e-300, "4e-300", "4e-300"),
    ],
)
def test_short_numbers(x: float, english: str, chinese: str) -> None:
    assert short_number(x) == english
    assert short_number(x, language="zh_CN") == chinese


def test_traditional_chinese_has_its_own_characters() -> None:
    for language in ("zh_TW", "zh-Hant", "zh_HK", "zh_Hant_TW"):
        assert short_number(2_301_600_000, language=language) == "23.0億"
        assert short_number(118_000, language=language) == "11.8萬"
        assert short_number(1.5e12, language=language) == "1.50兆"


@pytest.mark.parametrize(
    ("x", "currency", "english", "chinese"),
    [
        (2_301_600_000, "USD", "$2.30B", "$23.0亿"),
        (2_301_600_000, "CNY", "¥2.30B", "¥23.0亿"),
        (922_000_000, "EUR", "€922M", "€9.22亿"),
        (5_400, "GBP", "£5,400", "£5,400"),
        (-1_200_000, "USD", "−$1.20M", "−$120万"),
        (1_580.65, "USD", "$1,581", "$1,581"),
        (25, "USD", "$25", "$25"),
        (24.5, "USD", "$24.50", "$24.50"),
        (99.996, "USD", "$100", "$100"),
        (0.0004, "USD", "$0.0004", "$0.0004"),
        (-0.06, "USD", "−$0.06", "−$0.06"),
        (24.5, "JPY", "¥25", "¥25"),
        (118_000, "CHF", f"CHF{THIN}118k", f"CHF{THIN}11.8万"),
        (118_000, "SEK", f"SEK{THIN}118k", f"SEK{THIN}11.8万"),
        (0, "USD", "$0", "$0"),
    ],
)
def test_short_money_always_has_its_currency(
    x: float, currency: str, english: str, chinese: str
) -> None:
    assert short_money(x, currency) == english
    assert short_money(x, currency, language="zh_CN") == chinese


def test_full_numbers() -> None:
    assert full_number(2_301_600_000) == "2,301,600,000"
    assert full_number(551.333333) == "551.33"
    assert full_number(1 / 3) == "0.333"
    assert full_number(0.00012345) == "0.000123"
    assert full_number(-0.004, decimals=2) == "0.00"
    assert full_number(118_000, decimals=1) == "118,000.0"
    assert full_number(1_234.5, decimals=-2) == "1,200"
    assert full_number(-1_234.5) == "−1,234.5"


def test_full_money() -> None:
    assert full_money(637_200_000, "USD") == "$637,200,000"
    assert full_money(1_580.645, "USD") == "$1,580.65"
    assert full_money(24.5, "EUR") == "€24.50"
    assert full_money(24.999, "USD") == "$25"
    assert full_money(25, "USD", decimals=2) == "$25.00"
    assert full_money(1_580.5, "JPY") == "¥1,581"
    assert full_money(1_580.5, "KRW") == "₩1,581"
    assert full_money(0.0004, "USD") == "$0.0004"
    assert full_money(0.05, "JPY") == "¥0.05"
    assert full_money(-1_200, "SEK") == f"−SEK{THIN}1,200"


def test_percentages() -> None:
    assert percent(1.0) == "100%"
    assert percent(0.06) == "6%"
    assert percent(0.06, decimals=1) == "6.0%"
    assert percent(0.0605) == "6.05%"
    assert percent(0.0004) == "0.04%"
    assert percent(0.00004) == "0.004%"
    assert percent(0.07) == "7%"  # 0.07 * 100 is 7.000000000000001
    assert percent(-0.125) == "−12.5%"
    assert percent(0) == "0%"
    assert percent(12.5) == "1,250%"


def test_ratios_and_months() -> None:
    assert ratio(8.53) == "8.5"
    assert ratio(8) == "8.0"
    assert ratio(99.96) == "100"
    assert ratio(1_234.5) == "1,235"
    assert months(4.71) == "4.7"
    assert months(12) == "12"


def test_each_language_has_its_signs() -> None:
    assert short_number(2_301_600_000, language="de") == "2,30B"
    assert full_money(1_234.5, "EUR", language="de_AT") == "€1.234,50"
    assert full_number(1_234.5, language="de_CH") == "1’234.5"
    assert full_number(1_234.5, language="fr") == f"1{THIN}234,5"
    assert percent(0.065, language="de") == f"6,5{FIXED}%"
    assert full_number(1_234.5, language="zh_CN") == "1,234.5"
    assert full_number(1_234.5, language="tlh") == "1,234.5"
    assert signs("pt_BR").decimal == ","


@pytest.mark.parametrize(
    ("x", "two_decimals"),
    [(2.675, "2.68"), (1.005, "1.01"), (0.125, "0.13"), (-0.125, "−0.13"), (0.285, "0.29")],
)
def test_rounds_half_up_on_what_is_shown_and_not_on_binary_dust(
    x: float, two_decimals: str
) -> None:
    assert full_number(x, decimals=2) == two_decimals


@pytest.mark.parametrize("x", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_never_shown_as_one(x: float) -> None:
    for show in (short_number, full_number, percent, ratio, months, editable):
        with pytest.raises(ValueError, match="can't be shown"):
            show(x)


def test_the_text_of_a_field() -> None:
    assert editable(118_000) == "118000"
    assert editable(118_000, grouped=True) == "118,000"
    assert editable(118_000, decimal=",", grouped=True) == "118.000"
    assert editable(1_234.5, decimal=",") == "1234,5"
    assert editable(0.06, percent=True) == "6"
    assert editable(0.07, percent=True) == "7"
    assert editable(0.0605, percent=True, decimal=",") == "6,05"
    assert editable(1 / 3) == "0.333333333333333"
    assert editable(-5) == "-5"
    assert editable(-0.0) == "0"
    assert editable(1e300) == "1e300"
    assert editable(1.5e-300, decimal=",") == "1,5e-300"


STORED = st.floats(allow_nan=False, allow_infinity=False).map(lambda x: float(f"{x:.15g}"))
STORED = STORED.filter(math.isfinite)


@given(STORED, st.sampled_from(".,"), st.booleans(), st.booleans())
@example(5e-324, ",", True, True)
@example(1.79769313486231e308, ".", True, False)
@example(1.234, ",", False, True)
@example(1e21, ",", False, True)
@example(123456.789, ",", True, True)
def test_a_field_reads_its_own_text_back_exactly(
    x: float, decimal: str, as_percent: bool, grouped: bool
) -> None:
    text = editable(x, decimal=decimal, percent=as_percent, grouped=grouped)
    assert read_number(text, decimal=decimal, percent=as_percent) == x


@given(st.floats(-1e15, 1e15), st.sampled_from(["en", "zh_CN", "zh_TW", "de", "fr", "de_CH"]))
def test_a_short_number_says_nothing_wrong(x: float, language: str) -> None:
    back = read_number(short_number(x, language=language), decimal=signs(language).decimal)
    assert math.isclose(back, x, rel_tol=0.051 if abs(x) < 100 else 0.005)


@given(st.floats(-1e15, 1e15), st.sampled_from(["USD", "EUR", "CNY", "CHF", "SEK"]))
def test_money_copied_from_the_canvas_can_be_typed(x: float, currency: str) -> None:
    assert math.isclose(read_number(full_money(x, currency)), x, rel_tol=1e-14, abs_tol=0.00501)
    read_number(short_money(x, currency, language="zh_CN"))
