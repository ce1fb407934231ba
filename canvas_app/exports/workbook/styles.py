"""The workbook's named styles, made once and shared by all cells that look alike."""

from __future__ import annotations

from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.workbook import Workbook

from canvas_app.exports.workbook import looks

_NUMBER = {"horizontal": "right", "vertical": "center"}
_WRAPPED = {"vertical": "top", "wrap_text": True}
_LABEL = {"vertical": "center", "wrap_text": True}
_INDENTED = {**_LABEL, "horizontal": "left", "indent": 1}

# name: font, fill, alignment, border. An accent's own styles are added below.
_PLAIN: dict[str, tuple[dict[str, Any], str, dict[str, Any], str]] = {
    "text": ({}, "", _WRAPPED, ""),
    "label": ({}, "", _LABEL, "below"),
    "last": ({}, "", _WRAPPED, "below"),
    "line": ({}, "", {"horizontal": "left", "vertical": "center", "indent": 1}, ""),
    "severe": ({"bold": True, "color": looks.BAD}, "", _LABEL, "below"),
    "inner": ({}, "", _INDENTED, "below"),
    "source": ({"color": looks.MUTED, "size": 9}, "", _INDENTED, "below"),
    "as of": ({}, "", _INDENTED, "below"),
    "link": ({"color": looks.MUTED, "size": 9, "underline": "single"}, "", _INDENTED, "below"),
    "explained": ({"bold": True, "size": 12}, "", _NUMBER, "above"),
    "level 0": ({"bold": True, "size": 12}, "", _LABEL, "above"),
    **{
        f"level {depth}": ({}, "", {**_INDENTED, "indent": 2 * depth - 1}, "below")
        for depth in range(1, 7)
    },
    "step": ({"bold": True, "size": 10}, "", _LABEL, "below"),
    "strong": ({"bold": True}, "", _LABEL, "below"),
    "meta": ({"color": looks.MUTED}, "", {"vertical": "center"}, ""),
    "unit": ({"color": looks.MUTED, "size": 9}, "", _INDENTED, "below"),
    "unit right": (
        {"color": looks.MUTED, "size": 9},
        "",
        {"horizontal": "right", "vertical": "center", "wrap_text": True},
        "below",
    ),
    "how": ({"color": looks.MUTED, "size": 9}, "", _INDENTED, "below"),
    "note": ({"color": looks.MUTED, "size": 10}, "", _WRAPPED, ""),
    "input": ({"color": looks.TYPED}, looks.TYPED_PAPER, _NUMBER, "around"),
    "choice": (
        {"color": looks.TYPED},
        looks.TYPED_PAPER,
        {"horizontal": "center", "vertical": "center"},
        "around",
    ),
    "selector": (
        {"color": looks.TYPED, "bold": True},
        looks.TYPED_PAPER,
        {"horizontal": "center", "vertical": "center"},
        "around",
    ),
    "closed": ({"color": looks.FAINT}, looks.PAPER, {"horizontal": "center"}, "around"),
    "calculation": ({}, "", _NUMBER, "below"),
    "called": ({"color": looks.CALLED}, "", _NUMBER, "below"),
    "repeated": ({"color": looks.MUTED}, "", _NUMBER, "below"),
    "mark": (
        {"bold": True, "size": 9, "color": looks.ACCENTS["market"]},
        "",
        {"horizontal": "right", "vertical": "center"},
        "below",
    ),
    "verdict": ({"bold": True}, "", _NUMBER, "above"),
    "total": ({"bold": True}, "", _NUMBER, "above"),
    "total label": ({"bold": True}, "", _LABEL, "above"),
    "headline": ({"bold": True, "size": 13}, "", _NUMBER, "below"),
    "headline label": ({"size": 12}, "", _LABEL, "below"),
    "result": ({"bold": True}, "", {"horizontal": "center", "vertical": "center"}, "below"),
    "here": ({"bold": True}, "", {"horizontal": "left", "vertical": "center"}, ""),
    "centred": ({}, "", {"horizontal": "center", "vertical": "center"}, "below"),
}


OPEN = frozenset(("input", "choice", "selector", "source", "as of"))
"""What may be typed over while a sheet is protected."""


class Styles:
    """Hands out the numbers of shared styles by name."""

    def __init__(self, book: Workbook, font: str, currency: str) -> None:
        self._font = font
        self._currency = currency
        self._sheet = book.active
        self._made: dict[tuple[str, str, bool], int] = {}
        self._named: set[str] = set()
        self._book = book

    def number(self, name: str, number_format: str = "General", quoted: bool = False) -> int:
        """By which the file knows a cell's style."""
        key = (name, number_format, quoted)
        if key not in self._made:
            if name not in self._named:
                self._named.add(name)
                self._book.add_named_style(self._style(name))
            pattern: Any = Cell(self._sheet, row=1, column=1)  # type: ignore[arg-type]
            pattern.style = f"GTM {name}"
            if number_format != "General":
                pattern.number_format = number_format
            if quoted:
                pattern.quotePrefix = True
            self._made[key] = pattern.style_id
        return self._made[key]

    def _style(self, name: str) -> NamedStyle:
        font, fill, alignment, border = _PLAIN.get(name) or _accented(*name.split(":"))
        return NamedStyle(
            name=f"GTM {name}",
            font=Font(**{"name": self._font, "size": 11, "color": looks.INK, **font}),
            fill=PatternFill("solid", fgColor=fill) if fill else PatternFill(),
            alignment=Alignment(**alignment),
            border=_border(border),
            protection=Protection(locked=name not in OPEN),
        )


def _accented(name: str, colour: str) -> tuple[dict[str, Any], str, dict[str, Any], str]:
    """A style in the colour of a pane."""
    accent, tint = looks.ACCENTS[colour], looks.TINTS[colour]
    middle = {"vertical": "center"}
    if name == "band":
        return {"bold": True, "size": 16, "color": looks.WHITE}, accent, {**middle}, ""
    if name == "section":
        return {"bold": True, "size": 13, "color": accent}, "", {"vertical": "bottom"}, ""
    if name == "head":
        wrapped = {**_LABEL, "vertical": "center"}
        return {"bold": True, "color": accent}, tint, wrapped, f"rule {accent}"
    if name == "unit head":
        return {"bold": True, "color": accent}, tint, _INDENTED, f"rule {accent}"
    if name == "number head":
        return (
            {"bold": True, "color": accent},
            tint,
            {**_NUMBER, "wrap_text": True},
            (f"rule {accent}"),
        )
    if name == "pane":
        return {"bold": True, "size": 13, "color": looks.WHITE}, accent, middle, ""
    if name == "lane":
        return (
            {"bold": True, "size": 10, "color": accent},
            "",
            {"vertical": "bottom"},
            (f"rule {accent}"),
        )
    if name == "card title":
        return (
            {"bold": True},
            tint,
            {**_WRAPPED, "horizontal": "left", "indent": 1},
            f"edge {accent}",
        )
    return (
        {"size": 10},
        tint,
        {**_WRAPPED, "horizontal": "left", "indent": 1},
        f"edge {accent}",
    )  # card text


def _border(kind: str) -> Border:
    thin = Side(style="thin", color=looks.LINE)
    if kind == "below":
        return Border(bottom=thin)
    if kind == "around":
        return Border(left=thin, right=thin, top=thin, bottom=thin)
    if kind == "above":
        return Border(top=Side(style="thin", color=looks.INK))
    if kind.startswith("rule "):
        return Border(bottom=Side(style="medium", color=kind[5:]))
    if kind.startswith("edge "):
        return Border(left=Side(style="thick", color=kind[5:]))
    return Border()
