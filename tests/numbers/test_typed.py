"""What people type is read as they mean it, or refused in a sentence that helps."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.numbers import typed
from canvas_app.numbers.typed import UnreadableNumber, read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # plain, signed, padded
        ("118000", 118_000),
        ("  118000\n", 118_000),
        ("+5", 5),
        ("-5", -5),
        ("−5", -5),
        ("–5", -5),
        ("(1,200)", -1_200),
        ("($1.2M)", -1_200_000),
        ("$(1,200)", -1_200),
        ("(5) %", -0.05),
        ("5.", 5),
        (".5", 0.5),
        ("007", 7),
        ("1e6", 1_000_000),
        ("2.5E-3", 0.0025),
        # magnitudes
        ("118k", 118_000),
        ("118 K", 118_000),
        ("1.2M", 1_200_000),
        ("1.2 million", 1_200_000),
        ("3 mio", 3_000_000),
        ("3 Mio.", 3_000_000),
        ("3mn", 3_000_000),
        ("2.3B", 2_300_000_000),
        ("1.5bn", 1_500_000_000),
        ("1.5 Mrd.", 1_500_000_000),
        ("1.2T", 1_200_000_000_000),
        ("4 lakh", 400_000),
        ("2 crore", 20_000_000),
        # currencies, before and behind
        ("$25", 25),
        ("25$", 25),
        ("-$5", -5),
        ("$-5", -5),
        ("US$ 40", 40),
        ("HK$40k", 40_000),
        ("25 USD", 25),
        ("usd 25", 25),
        ("£1.2bn", 1_200_000_000),
        ("¥300", 300),
        ("￥300", 300),
        ("₹1,20,000", 120_000),
        ("25kEUR", 25_000),
        ("3MUSD", 3_000_000),
        ("CHF 1'200", 1_200),
        ("CHF 1’200.50", 1_200.5),
        ("$1.2M USD", 1_200_000),
        # shares
        ("5 %", 0.05),
        ("5%", 0.05),
        ("5 percent", 0.05),
        ("5 ‰", 0.005),
        ("0.07 %", 0.0007),
        # Chinese and full-width
        ("12万", 120_000),
        ("12 萬", 120_000),
        ("2.3亿", 230_000_000),
        ("¥2.3亿元", 230_000_000),
        ("12万美元", 120_000),
        ("5千", 5_000),
        ("3百万", 3_000_000),
        ("3千万", 30_000_000),
        ("1.5万亿", 1_500_000_000_000),
        ("2兆", 2_000_000_000_000),
        ("1万2千", 12_000),
        ("1万2000", 12_000),
        ("1亿2000万", 120_000_000),
        ("１２，０００", 12_000),
        ("－１２．５％", -0.125),
        # arithmetic
        ("200000*0.6*0.4", 48_000),
        ("118k × $5,400", 637_200_000),
        ("3 x 4", 12),
        ("150/12", 12.5),
        ("150÷12", 12.5),
        ("(3+4)*52", 364),
        ("2+3*4", 14),
        ("10-4-3", 3),
        ("100/10/5", 2),
        ("3*-5", -15),
        ("(5)*2", 10),
        ("-(3+4)", -7),
        ("(3+4)k", 7_000),
        ("1.2M/12", 100_000),
        ("=3*4", 12),
        ("0.1+0.2", 0.3),
        ("200000*5%", 10_000),
        ("1-20%", 0.8),
        ("100%-20%", 0.8),
    ],
)
def test_reads(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "with_point", "with_comma"),
    [
        ("1.234", 1.234, 1_234),
        ("1,234", 1_234, 1.234),
        ("118.000", 118, 118_000),
        # the rest means the same everywhere
        ("1,234.5", 1_234.5, 1_234.5),
        ("1.234,5", 1_234.5, 1_234.5),
        ("1,5", 1.5, 1.5),
        ("1.5", 1.5, 1.5),
        ("€1.234,50", 1_234.5, 1_234.5),
        ("1.234.567", 1_234_567, 1_234_567),
        ("1,234,567.8", 1_234_567.8, 1_234_567.8),
        ("1,234.567", 1_234.567, 1_234.567),
        ("1,20,000", 120_000, 120_000),
        ("12,34,567.5", 1_234_567.5, 1_234_567.5),
        ("1 234,5", 1_234.5, 1_234.5),
        ("1 234,567", 1_234.567, 1_234.567),
        ("1\u00a0234\u202f567", 1_234_567, 1_234_567),
        ("1'234'567.8", 1_234_567.8, 1_234_567.8),
        ("0,125", 0.125, 0.125),
        ("0.125", 0.125, 0.125),
        (",5", 0.5, 0.5),
        ("1_000", 1_000, 1_000),
        ("1,5k", 1_500, 1_500),
    ],
)
def test_the_decimal_sign_settles_only_what_is_ambiguous(
    text: str, with_point: float, with_comma: float
) -> None:
    assert read_number(text, decimal=".") == with_point
    assert read_number(text, decimal=",") == with_comma


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("5", 0.05),
        ("5 %", 0.05),
        ("0.05", 0.0005),  # the number in front of the suffix, always
        ("0.05 %", 0.0005),
        ("100", 1),
        ("8 ‰", 0.008),
        ("12/4", 0.03),
        ("20%*30%", 0.06),
        ("7", 0.07),
        ("14.000000000001", 0.14000000000001),
    ],
)
def test_a_percent_field_takes_the_number_with_or_without_its_sign(
    text: str, fraction: float
) -> None:
    assert read_number(text, percent=True) == fraction


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", typed.NOTHING_TYPED),
        (" \u00a0 ", typed.NOTHING_TYPED),
        ("about ten", typed.UNREADABLE),
        ("5 apples", typed.UNREADABLE),
        ("$", typed.UNREADABLE),
        ("--5", typed.UNREADABLE),
        ("3 +", typed.UNREADABLE),
        ("* 3", typed.UNREADABLE),
        ("2**8", typed.UNREADABLE),
        ("(3+4", typed.UNREADABLE),
        ("3+4)", typed.UNREADABLE),
        ("(3)(4)", typed.UNREADABLE),
        ("10²", typed.UNREADABLE),  # not 102
        ("1万2", typed.UNREADABLE),  # 12,000 in speech, 10,002 by the letter
        ("1.5万2千", typed.UNREADABLE),
        ("3千5百万", typed.UNREADABLE),
        ("5 T€", typed.UNREADABLE),  # thousands to a German, trillions to an American
        ("5 mil", typed.UNREADABLE),
        ("12\n34", typed.UNREADABLE),
        ("abs(3)", typed.UNREADABLE),
        ("__import__('os')", typed.UNREADABLE),
        ("(" * 90 + "3" + ")" * 90, typed.UNREADABLE),
        ("1" * 5_000, typed.UNREADABLE),
        ("1,23,4.5", typed.ILL_PLACED),
        ("1.2.3", typed.ILL_PLACED),
        ("1 2 3", typed.ILL_PLACED),
        ("1180,000", typed.ILL_PLACED),  # a digit added to 118,000: surely not 1180
        ("0,123,456", typed.ILL_PLACED),
        ("1,234 567", typed.ILL_PLACED),
        ("1,234,", typed.ILL_PLACED),
        ("50-500", typed.LOOKS_LIKE_RANGE),
        ("50–500", typed.LOOKS_LIKE_RANGE),
        ("3 - 5k", typed.LOOKS_LIKE_RANGE),
        ("5%-10%", typed.LOOKS_LIKE_RANGE),
        ("200+10%", typed.MIXES_PERCENT),
        ("1/0", typed.DIVIDES_BY_ZERO),
        ("3/(2-2)", typed.DIVIDES_BY_ZERO),
        ("1e999", typed.OUT_OF_RANGE),
        ("1e-999", typed.OUT_OF_RANGE),
        ("1e" + "9" * 30, typed.OUT_OF_RANGE),
        ("1.7976931348623157e308", typed.OUT_OF_RANGE),  # rounds up to infinity at 15 digits
        ("1e300*1e300", typed.OUT_OF_RANGE),
        ("NaN", typed.NOT_FINITE),
        ("-Infinity", typed.NOT_FINITE),
        ("∞", typed.NOT_FINITE),
    ],
)
def test_refuses_with_the_sentence_that_fits(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableNumber) as caught:
        read_number(text)
    error = caught.value
    assert error.template == sentence
    assert str(error) == error.template.format(**error.values)
    assert len(str(error)) < 200


def test_the_refusal_quotes_what_was_typed_and_says_what_works() -> None:
    with pytest.raises(UnreadableNumber) as caught:
        read_number(" ten {or} so ")
    assert str(caught.value) == (
        "“ten {or} so” can't be read as a number. Try 118k, 1.2M, 5 % or $25."
    )
    assert caught.value.values == {"typed": "ten {or} so"}


def test_the_example_for_ill_placed_signs_is_in_the_readers_own() -> None:
    with pytest.raises(UnreadableNumber, match=r"like 1\.234\.567,5"):
        read_number("1.2.3", decimal=",")


def test_minus_nothing_is_nothing() -> None:
    assert str(read_number("0*-5")) == "0.0"


def test_a_wrong_decimal_sign_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="decimal sign must be"):
        read_number("5", decimal=";")


@given(st.text(max_size=60), st.sampled_from(".,"), st.booleans())
def test_any_text_gives_a_finite_number_or_a_sentence(
    text: str, decimal: str, percent: bool
) -> None:
    try:
        number = read_number(text, decimal=decimal, percent=percent)
    except UnreadableNumber:
        return
    assert math.isfinite(number)
    assert number == float(f"{number:.15g}")


KEYS = st.text(st.sampled_from("0123456789.,' +-*/()%‰kMBT$€万亿千eE"), max_size=25)


@given(KEYS, st.sampled_from(".,"), st.booleans())
def test_any_keys_of_a_number_give_a_finite_number_or_a_sentence(
    text: str, decimal: str, percent: bool
) -> None:
    test_any_text_gives_a_finite_number_or_a_sentence.hypothesis.inner_test(  # type: ignore[attr-defined]
        text, decimal, percent
    )


EXACT = st.integers(0, 999)


@given(EXACT, EXACT, EXACT, st.sampled_from("+*"), st.sampled_from("+-*"))
def test_sums_come_out_as_in_python(a: int, b: int, c: int, first: str, second: str) -> None:
    expected = {"+": a + b, "*": a * b}[first]
    expected = {"+": expected + c, "-": expected - c, "*": expected * c}[second]
    assert read_number(f"({a} {first} {b}) {second} {c}") == expected
