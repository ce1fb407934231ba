"""Reads what people type as a number: 118k, $1.2M, 5 %, 12万, 1.234,50, 150/12.

Founders think in half-written figures and small sums, in the signs of their own language. One
recursive reader takes them all; what it cannot place with certainty it refuses in a sentence,
because a figure misread by a factor of a thousand is worse than one not read at all. Arithmetic
is exact (`Decimal`) until the last step, so that 5 % is 0.05 and not its neighbour. Nothing typed
is ever evaluated as code.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import (
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    Underflow,
    localcontext,
)
from enum import Enum, auto

from canvas_app.document.text import N_, Text

NOTHING_TYPED = N_("Type a number, such as 118k, 1.2M, 5 % or $25.")
UNREADABLE = N_("“{typed}” can't be read as a number. Try 118k, 1.2M, 5 % or $25.")
ILL_PLACED = N_(
    "“{typed}” has its thousands or decimal signs in unusual places. Write it like {example}."
)
LOOKS_LIKE_RANGE = N_(
    "“{typed}” looks like a range. Type one figure; its low and high case have their own fields."
)
MIXES_PERCENT = N_(
    "“{typed}” mixes a percentage with a plain number. Multiply instead, as in 200*1.1."
)
DIVIDES_BY_ZERO = N_("“{typed}” divides by zero.")
OUT_OF_RANGE = N_("“{typed}” is too large or too small to calculate with.")
NOT_FINITE = N_("“{typed}” is no figure to calculate with. Type a finite number, such as 2.3B.")

_LONGEST = 200  # characters; nobody types more by hand, and it bounds the work
_DEEPEST = 20  # parentheses inside parentheses; bounds the recursion


class UnreadableNumber(ValueError):
    """Text that is no number, or not certainly one. `text` says why in words for a user."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text

    @property
    def template(self) -> str:
        """The English sentence with its placeholders, for the translation tables."""
        return self.text.template

    @property
    def values(self) -> Mapping[str, object]:
        """What belongs into the placeholders of `template`."""
        return self.text.values


def read_number(text: str, *, decimal: str = ".", percent: bool = False) -> float:
    """The number that someone typed: finite, with 15 significant digits.

    `decimal` is the decimal sign of the reader's language, "." or ",". It settles only what is
    ambiguous: "1.234" is 1234 where it is ",". "1.234,5" and "1,5" mean the same everywhere.

    `percent` marks a field that stores a fraction and shows % behind its number. There "5" and
    "5 %" are both 0.05, and "0.05" is 0.0005: always the number in front of the suffix. Where a
    sum holds a % of its own, as in "20%*30%", its result is the fraction. In every other field
    "5 %" is 0.05 and "200*5%" is 10.

    A currency sign or code is accepted and ignored: amounts are in the document's currency.
    A number in parentheses alone is negative, as accountants write it.

    Raises `UnreadableNumber` for everything else, blank text included.
    """
    if decimal not in (".", ","):
        raise ValueError(f"the decimal sign must be '.' or ',', not {decimal!r}")
    typed = _shortened(text)
    plain = _plain(text)
    if not plain:
        raise UnreadableNumber(Text(NOTHING_TYPED))
    if re.fullmatch(r"[+-]?(nan|inf|infinity|∞)", plain, re.IGNORECASE):
        raise UnreadableNumber(Text(NOT_FINITE, typed=typed))
    if len(plain) > _LONGEST:
        raise UnreadableNumber(Text(UNREADABLE, typed=typed))
    # A leading = is a spreadsheet's habit.
    reader = _Reader(plain.removeprefix("="), typed=typed, decimal=decimal)
    try:
        with localcontext(_exact()):
            amount = reader.amount()
            if percent and not reader.saw_percent:
                amount /= 100
            return _stored(amount)
    except ArithmeticError as error:
        raise UnreadableNumber(Text(OUT_OF_RANGE, typed=typed)) from error


def _exact() -> Context:
    traps = [DivisionByZero, InvalidOperation, Overflow, Underflow]
    return Context(prec=60, traps=traps)


def _stored(amount: Decimal) -> float:
    """As documents and spreadsheets keep it; OverflowError where a float can't hold it."""
    number = float(f"{float(amount):.15g}")
    if not math.isfinite(number) or (number == 0 and amount != 0):
        raise OverflowError("beyond the range of a float")
    return number + 0.0  # the sum turns -0.0 into 0.0


def _shortened(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= 40 else shown[:39] + "…"


# --- one spelling for what keyboards and web pages produce ------------------------------------

_SAME_AS: Mapping[str, str] = {
    **dict.fromkeys("−–‒﹣", "-"),
    **dict.fromkeys("’‘ʼ′`", "'"),
    "×": "*",
    "÷": "/",
    "∕": "/",
    "٪": "%",
}


def _plain(text: str) -> str:
    return "".join(map(_plain_character, text)).strip()


def _plain_character(char: str) -> str:
    if char.isascii():
        return char
    if char in _SAME_AS:
        return _SAME_AS[char]
    # Full-width and small forms only: folding everything would read 10² as 102.
    if "\uff00" <= char <= "\uffef" or "\ufe50" <= char <= "\ufe6f":
        return unicodedata.normalize("NFKC", char)
    kind = unicodedata.category(char)
    if kind == "Zs":  # every space: no-break, thin, ideographic
        return " "
    if kind == "Nd":  # digits of other scripts
        return str(unicodedata.decimal(char))
    return "" if kind == "Cf" else char  # pasted text brings invisible direction marks


# --- the signs within one number --------------------------------------------------------------


def _ungrouped(chunk: str, decimal: str) -> str | None:
    """`chunk` without its thousands signs and with a point; None where they are ill placed."""
    whole, fraction = _split(chunk, decimal)
    if not _well_grouped(whole) or (fraction and not fraction.isdigit()):
        return None
    return f"{re.sub('[^0-9]', '', whole) or '0'}.{fraction or '0'}"


def _split(chunk: str, decimal: str) -> tuple[str, str]:
    points = re.findall("[.,]", chunk)
    if not points:
        return chunk, ""
    whole, fraction = chunk.rsplit(points[-1], 1)
    if len(set(points)) == 2 or re.search("[ '_]", chunk):
        return whole, fraction  # something else groups the thousands: the last sign is decimal
    if len(points) > 1:
        return chunk, ""
    thousands = len(fraction) == 3 and whole[:1] not in ("", "0")
    if points[0] != decimal and thousands:
        return chunk, ""
    return whole, fraction


def _well_grouped(whole: str) -> bool:
    signs = set(re.findall("[^0-9]", whole))
    if not signs:
        return True
    if len(signs) > 1:
        return False
    first, *between, last = whole.split(signs.pop())
    if len(last) != 3 or not 1 <= len(first) <= 3 or first[0] == "0":
        return False
    western = all(len(group) == 3 for group in between)
    indian = "," in whole and len(first) <= 2 and all(len(group) == 2 for group in between)
    return western or indian


# --- words behind and in front of a number ----------------------------------------------------

_POWERS: Mapping[str, int] = {
    **dict.fromkeys(("k", "tsd", "thousand"), 3),
    **dict.fromkeys(("lakh", "lac"), 5),
    **dict.fromkeys(("m", "mm", "mn", "mln", "mio", "million", "millions", "millionen"), 6),
    **dict.fromkeys(("crore", "cr"), 7),
    **dict.fromkeys(("b", "bn", "bln", "billion", "billions"), 9),
    **dict.fromkeys(("mrd", "milliard", "milliards", "milliarde", "milliarden"), 9),
    **dict.fromkeys(("tn", "trn", "trillion", "trillions"), 12),
}
_CHINESE_POWERS: Mapping[str, int] = {
    "": 0, "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "万亿": 12, "萬億": 12,
    "兆": 12,
}  # fmt: skip
_CHINESE_UNIT = re.compile("([十百千]?)(万亿|萬億|[万萬亿億兆])|([十百千])")

# ISO 4217 codes of currencies in use, and RMB as people call CNY.
_CODES = frozenset(
    re.findall(
        "[A-Z]{3}",
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
        BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
        GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
        KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
        MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF
        SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
        UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
        """,
    )
)
_CURRENCY_WORD = re.compile(
    "人民币|人民幣|美元|欧元|歐元|英镑|英鎊|日元|日圆|日圓|港元|港币|港幣|台币|台幣|[元圆圓円块塊]"
    "|[A-Z]{1,3}[$]|Rs[.]?"
)
_WORD = re.compile("[A-Za-z]+")
_NUMBER = re.compile(r"([.,]?\d(?:[ .,'_]?\d)*[.,]?)((?:[eE][+-]?\d+(?![A-Za-z\d]))?)")


class _Shape(Enum):
    """How a value was written; two readings hang on it (ranges, accountants' parentheses)."""

    TYPED = auto()  # one number, unsigned
    BRACKETED = auto()  # such a number in parentheses
    WORKED_OUT = auto()


@dataclass(frozen=True, slots=True)
class _Value:
    amount: Decimal
    shape: _Shape = _Shape.TYPED
    is_percent: bool = False


class _Reader:
    """Sum → product → signed → quantity → number, one method each. Reads one text once."""

    def __init__(self, text: str, *, typed: str, decimal: str) -> None:
        self._text = text
        self._typed = typed
        self._decimal = decimal
        self._at = 0
        self._depth = 0
        self.saw_percent = False

    def amount(self) -> Decimal:
        value = self._sum()
        if not self._at_end():
            raise self._refusal(UNREADABLE)
        return -value.amount if value.shape is _Shape.BRACKETED else value.amount

    def _sum(self) -> _Value:
        value = self._product()
        while sign := self._take("[+-]"):
            value = self._added(value, sign, self._product())
        return value

    def _added(self, left: _Value, sign: str, right: _Value) -> _Value:
        # 200 + 10 % is 220 on a calculator and 200.1 in a spreadsheet; 1 − 10 % is 0.9 on both.
        if left.is_percent != right.is_percent and not (right.is_percent and left.amount == 1):
            raise self._refusal(MIXES_PERCENT)
        amount = left.amount + (right.amount if sign == "+" else -right.amount)
        two_figures = left.shape is right.shape is _Shape.TYPED
        if sign == "-" and two_figures and amount < 0 and self._at_end():
            raise self._refusal(LOOKS_LIKE_RANGE)
        return _Value(amount, _Shape.WORKED_OUT, left.is_percent and right.is_percent)

    def _product(self) -> _Value:
        value = self._signed()
        while sign := self._take("[*/x]"):
            factor = self._signed().amount
            if sign == "/" and factor == 0:
                raise self._refusal(DIVIDES_BY_ZERO)
            amount = value.amount / factor if sign == "/" else value.amount * factor
            value = _Value(amount, _Shape.WORKED_OUT)
        return value

    def _signed(self) -> _Value:
        sign = self._take("[+-]")
        had_currency = self._currency()
        if not sign and had_currency:
            sign = self._take("[+-]")  # $-5 as well as -$5
        value = self._quantity()
        if not sign:
            return value
        amount = -value.amount if sign == "-" else value.amount
        return replace(value, amount=amount, shape=_Shape.WORKED_OUT)

    def _quantity(self) -> _Value:
        value = self._bracketed() if self._take("[(]") else self._number()
        value = replace(value, amount=value.amount.scaleb(self._latin_power()))
        if mark := self._take("%|‰|percent|pct"):
            self.saw_percent = True
            value = replace(
                value, amount=value.amount.scaleb(-3 if mark == "‰" else -2), is_percent=True
            )
        self._currency()
        return value

    def _bracketed(self) -> _Value:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._refusal(UNREADABLE)
        value = self._sum()
        if not self._take("[)]"):
            raise self._refusal(UNREADABLE)
        self._depth -= 1
        typed = value.shape is _Shape.TYPED
        return replace(value, shape=_Shape.BRACKETED if typed else _Shape.WORKED_OUT)

    def _number(self) -> _Value:
        """A number with its Chinese units, which may follow one another: 1亿2000万."""
        amount = self._digits()
        power = self._chinese_power()
        total = amount.scaleb(power)
        while power and self._text[self._at : self._at + 1].isdigit():
            if amount != amount.to_integral_value():
                raise self._refusal(UNREADABLE)  # 1.5万2千
            start = self._at
            amount = self._digits()
            written = self._at - start
            lower = self._chinese_power()
            part = amount.scaleb(lower)
            # 1万2 is 12,000 in speech and 10,002 by the letter; 1万2000 has all its digits.
            certain = part < Decimal(1).scaleb(power) if lower else written == power
            if not certain:
                raise self._refusal(UNREADABLE)
            total, power = total + part, lower
        return _Value(total)

    def _digits(self) -> Decimal:
        self._skip_spaces()
        found = _NUMBER.match(self._text, self._at)
        if not found:
            raise self._refusal(UNREADABLE)
        self._at = found.end()
        plain = _ungrouped(found[1], self._decimal)
        if plain is None:
            example = "1,234,567.5" if self._decimal == "." else "1.234.567,5"
            raise self._refusal(ILL_PLACED, example=example)
        return Decimal(plain + found[2])

    def _chinese_power(self) -> int:
        self._skip_spaces()
        found = _CHINESE_UNIT.match(self._text, self._at)
        if not found:
            return 0
        self._at = found.end()
        return sum(_CHINESE_POWERS[part or ""] for part in found.groups())

    def _latin_power(self) -> int:
        self._skip_spaces()
        found = _WORD.match(self._text, self._at)
        if not found:
            return 0
        word = found[0]
        if word == "T" and not self._is_currency_sign(found.end()):
            power, end = 12, found.end()  # T€ is a German thousand: only a bare capital T
        elif word.lower() in _POWERS:
            power, end = _POWERS[word.lower()], found.end()
            if word.lower() in ("mio", "mrd", "tsd") and self._text[end : end + 1] == ".":
                end += 1
        elif word[-3:].upper() in _CODES and word[:-3].lower() in ("k", "m", "b", "bn"):
            power, end = _POWERS[word[:-3].lower()], found.end() - 3  # 25kEUR, 3MUSD
        else:
            return 0
        self._at = end
        return power

    def _currency(self) -> bool:
        self._skip_spaces()
        end = self._at
        word = _WORD.match(self._text, self._at)
        if self._is_currency_sign(self._at):
            end = self._at + 1
        elif word and word[0].upper() in _CODES:
            end = word.end()
        elif sign := _CURRENCY_WORD.match(self._text, self._at):
            end = sign.end()
        found, self._at = end > self._at, end
        return found

    def _is_currency_sign(self, at: int) -> bool:
        return at < len(self._text) and unicodedata.category(self._text[at]) == "Sc"

    def _take(self, pattern: str) -> str:
        self._skip_spaces()
        found = re.compile(pattern).match(self._text, self._at)
        if not found:
            return ""
        self._at = found.end()
        return found[0]

    def _skip_spaces(self) -> None:
        while self._text.startswith(" ", self._at):
            self._at += 1

    def _at_end(self) -> bool:
        self._skip_spaces()
        return self._at == len(self._text)

    def _refusal(self, template: str, **values: str) -> UnreadableNumber:
        return UnreadableNumber(Text(template, typed=self._typed, **values))
