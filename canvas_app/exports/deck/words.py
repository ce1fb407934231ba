"""Words of a slide as native text: paragraphs with runs, bullets and numbers that count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pptx.oxml.ns import qn

from canvas_app.drawing.marks import paragraphs
from canvas_app.drawing.slides.parts import Align
from canvas_app.exports.deck.colours import Palette
from canvas_app.exports.deck.xml import child, emu, hundredths
from canvas_app.exports.workbook.text import clean

_ALIGNS: Final[dict[Align, str]] = {"left": "l", "centre": "ctr", "right": "r"}
_BULLETS: Final = ("•", "◦")


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words in one style. `tab` moves them to the paragraph's tab."""

    text: str
    size: float
    colour: str
    bold: bool = False
    tab: bool = False
    link: str = ""
    """The id of a relation to a web address."""


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A paragraph; lengths in units of the slide.

    `bullet` is what stands before it, `number` what a list begins to count with; `left` is where
    the words begin, `hanging` how far before them the bullet stands.
    """

    runs: tuple[Run, ...]
    align: Align = "left"
    before: float = 0.0
    bullet: str = ""
    number: int | None = None
    mark: str = ""
    """The colour of bullet or number."""
    left: float = 0.0
    hanging: float = 0.0
    tab: float | None = None
    """Where a tab ends, with words at its left."""
    lead: float | None = None
    """The distance of baselines where it must be exact."""
    size: float = 24.0
    """Of an empty paragraph."""


def write(body: Any, lines: Sequence[Paragraph], palette: Palette, language: str) -> None:
    """Put paragraphs into a text body in place of those that it has."""
    for old in body.p_lst:
        body.remove(old)
    for line in lines or (Paragraph(runs=()),):
        made = child(body, "a:p")
        _shape(made, line, palette)
        for run in line.runs:
            _say(made, run, palette, language)
        if not any(run.text for run in line.runs):
            child(made, "a:endParaRPr", lang=language, sz=hundredths(line.size))


def _shape(parent: Any, line: Paragraph, palette: Palette) -> None:
    given: dict[str, object] = {}
    if line.left or line.hanging:
        given |= {"marL": emu(line.left), "indent": -emu(line.hanging)}
    if line.align != "left":
        given["algn"] = _ALIGNS[line.align]
    made = child(parent, "a:pPr", **given)
    if line.lead is not None:
        child(child(made, "a:lnSpc"), "a:spcPts", val=hundredths(line.lead))
    if line.before:
        child(child(made, "a:spcBef"), "a:spcPts", val=hundredths(line.before))
    if (line.bullet or line.number is not None) and line.mark:
        palette.colour(child(made, "a:buClr"), line.mark)
    if line.number is not None:
        child(made, "a:buFont", typeface="+mj-lt")
        child(made, "a:buAutoNum", type="arabicPeriod", startAt=max(line.number, 1))
    elif line.bullet:
        child(made, "a:buFont", typeface="Arial")
        child(made, "a:buChar", char=line.bullet)
    else:
        child(made, "a:buNone")
    if line.tab is not None:
        child(child(made, "a:tabLst"), "a:tab", pos=emu(line.tab), algn="r")


def _say(parent: Any, run: Run, palette: Palette, language: str) -> None:
    text = clean(run.text).replace("\n", " ")
    made = child(parent, "a:r")
    style = child(made, "a:rPr", lang=language, sz=hundredths(run.size))
    if run.bold:
        style.set("b", "1")
    palette.fill(style, run.colour)
    if run.link:
        child(style, "a:hlinkClick").set(qn("r:id"), run.link)
    child(made, "a:t").text = ("\t" if run.tab else "") + text


def marked_up(
    text: str, size: float, colour: str, accent: str, *, column: float
) -> Iterator[Paragraph]:
    """A card's text with its marks: **bold**, and lists of one or two levels.

    `column` is how wide a bullet's column is.
    """
    begun: dict[int, tuple[int, int]] = {}
    for each in paragraphs(text):
        item = each.item
        runs = tuple(_runs(each.words, each.bold, size, colour))
        if item is None:
            begun.clear()
            yield Paragraph(runs=runs, size=size)
            continue
        level, wide = item.level, column * (1.0 if item.number is None else 1.5)
        start: int | None = None
        if item.number is not None:  # all numbers of a list say where it begins, then it counts
            first, last = begun.get(level, (item.number, item.number - 1))
            start = first if item.number == last + 1 else item.number
            begun[level] = (start, item.number)
        else:
            begun.pop(level, None)
        yield Paragraph(
            runs=runs, bullet="" if start is not None else _BULLETS[level], number=start,
            mark=accent, left=column * level + wide, hanging=wide, size=size,
        )  # fmt: skip


def _runs(words: str, bold: Sequence[tuple[int, int]], size: float, colour: str) -> Iterator[Run]:
    at = 0
    for start, end in bold:
        if start > at:
            yield Run(text=words[at:start], size=size, colour=colour)
        if end > start:
            yield Run(text=words[start:end], size=size, colour=colour, bold=True)
        at = max(at, end)
    if at < len(words):
        yield Run(text=words[at:], size=size, colour=colour)
