"""What somebody should know before cells become cards: what is multiplied, what is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.imports.table.fields import target_of
from canvas_app.imports.table.making import Plan
from canvas_app.imports.table.matching import Matching
from canvas_app.imports.table.reading import Table

_MOST = 3
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND"}
_CODE = re.compile(r"\b(USD|EUR|GBP|CNY|RMB|JPY|TWD|HKD|CHF|INR|KRW|AUD|CAD|SGD)\b")


def remarks_on(table: Table, matching: Matching, plan: Plan, canvas: Canvas) -> list[Text]:
    """The most important of them, in the order of importance."""
    found = [
        *_unread(plan),
        *_multiplied(table, matching, plan),
        *_other_currency(table, matching, canvas),
    ]
    return found[:_MOST]


def _unread(plan: Plan) -> Iterator[Text]:
    if plan.unread == 1:
        yield Text("1 cell can't be read for its field. It stays in the card's text.")
    elif plan.unread:
        yield Text("{n} cells can't be read for their fields. They stay in the cards' text.",
                   n=plan.unread)  # fmt: skip


def _multiplied(table: Table, matching: Matching, plan: Plan) -> Iterator[Text]:
    for n, reader in enumerate(plan.readers):
        if reader is None or reader.factor == 1:
            continue
        heading = " ".join(matching.heading(table, n).split())
        yield Text(
            "Numbers of “{column}” are multiplied by {factor}, as its heading says.",
            column=heading,
            factor=f"{reader.factor:,.0f}",
        )


def _other_currency(table: Table, matching: Matching, canvas: Canvas) -> Iterator[Text]:
    for n, key in enumerate(matching.columns):
        if target_of(matching.kind, key).measure != "money":
            continue
        cells = [matching.heading(table, n), *(row[n] for row in matching.rows(table))]
        found = {code for cell in cells for code in _currencies(cell)} - {canvas.currency}
        if found:
            yield Text(
                "Amounts are taken as {currency}, the canvas's currency, though the cells say "
                "{other}.",
                currency=canvas.currency,
                other=", ".join(sorted(found)),
            )
            return


def _currencies(cell: str) -> Iterator[str]:
    for sign, code in _SIGNS.items():
        if sign in cell:
            yield code
    for code in _CODE.findall(cell.upper()):
        yield "CNY" if code == "RMB" else code
