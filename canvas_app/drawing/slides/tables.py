"""Pages for whoever reads without us: the assumptions with their sources, and the findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF

from canvas_app.document.cards import Card, ResearchCard
from canvas_app.document.estimate import Source
from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.words import LEAD, broken, elided
from canvas_app.drawing.slides.addresses import safe_url
from canvas_app.drawing.slides.deck import BODY, LABEL, WEIGHTS, Deck, height_of
from canvas_app.drawing.slides.extra import extra_slides
from canvas_app.drawing.slides.parts import HIGH, Align, Column, Part, Slide, TablePart, Writing
from canvas_app.editing.reading import reading_order
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import CASES, Case
from canvas_app.numbers.findings import SEVERITIES, Finding, Severity, findings
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Input

_TOP: Final = 208.0
_BOTTOM: Final = HIGH - 78
_PAD: Final = 0.62
"""Above and below the lines of a cell, in sizes."""
_GAP: Final = 16.0
"""Between two columns, as a table is painted."""
_LONG: Final = 100_000_000
"""Numbers from here on are written in short: in full they would leave no room for sources."""
_ANSWERS: Final = ("offers.", "answers.")
SEVERITY_GROUPS: Final[dict[Severity, str]] = {
    "error": N_("Can't be right"),
    "warning": N_("May well be wrong"),
    "hint": N_("Would make it more convincing"),
}


# --- assumptions ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Row:
    """A line of the table before it is broken: its cells, and where its source leads."""

    card: str
    cells: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True)
class _Head:
    title: str
    align: Align = "left"
    flexible: float = 0.0
    """Its part of the room that is left; 0 for a column as wide as its words."""


def assumptions_slides(deck: Deck) -> tuple[Slide, ...]:
    """Every typed number with its cases, unit, source, date and clarity; none where there are none.

    A survey's answers are in its charts: here they are one line, with their source.
    """
    cases = _cases(deck)
    rows = [*_input_rows(deck, cases), *_other_sources(deck, cases)]
    if not rows:
        return ()
    heads = _heads(deck, cases)
    size = 16 if deck.on_paper and not deck.native else 20
    area = QRectF(deck.margin, _TOP, deck.width - 2 * deck.margin, _BOTTOM - _TOP)
    widths = _widths(deck, heads, rows, size, area.width())
    columns = tuple(
        Column(_fitting(deck, head.title, wide - _GAP, size), wide / area.width(), head.align)
        for head, wide in zip(heads, widths, strict=True)
    )
    tables = _tables(deck, area, columns, rows, size)
    title = deck.say(Text("What is it based on?"))
    kicker = deck.say(Text("Assumptions and their sources"))
    return extra_slides(deck, "assumptions", title, kicker, [[table] for table in tables])


def _cases(deck: Deck) -> tuple[Case, ...]:
    """Base, and low and high where something is typed for them."""
    typed = [q.estimate for q in deck.model.inputs if q.estimate is not None]
    return tuple(
        case
        for case in CASES
        if case == "base" or any(estimate.typed_in(case) is not None for estimate in typed)
    )


def _heads(deck: Deck, cases: Sequence[Case]) -> list[_Head]:
    say = deck.say
    return [
        _Head(say(Text("Card")), flexible=0.22),
        _Head(say(Text("Quantity")), flexible=0.3),
        *(_Head(say(case_title(deck.canvas, case)), "right") for case in cases),
        _Head(say(Text("Unit"))),
        _Head(say(Text("Source")), flexible=0.48),
        _Head(say(Text("As of"))),
        _Head(say(Text("Clarity")), "right"),
    ]


def _input_rows(deck: Deck, cases: Sequence[Case]) -> Iterator[_Row]:
    """By card, in the order in which cards are read; what belongs to none comes last."""
    place = {id: n for n, id in enumerate(reading_order(deck.canvas))}
    told = [q for q in deck.model.inputs if q.estimate is not None and not q.setting]
    told.sort(key=lambda q: place.get(q.card or "", len(place)))
    surveyed: set[str] = set()
    for quantity in told:
        card = deck.canvas.by_id.get(quantity.card or "")
        if isinstance(card, ResearchCard) and quantity.field.startswith(_ANSWERS):
            if card.id not in surveyed:
                surveyed.add(card.id)
                yield _answers_row(deck, cases, card, told)
            continue
        yield _input_row(deck, cases, quantity)
        yield from _scenario_rows(deck, cases, quantity)


def _input_row(deck: Deck, cases: Sequence[Case], quantity: Input) -> _Row:
    assert quantity.estimate is not None
    label, unit = deck.shown.line(quantity.label), deck.shown.unit(quantity)
    values = [_value(deck, quantity, quantity.estimate.typed_in(case)) for case in cases]
    source, clarity = source_of(quantity, deck.canvas), clarity_of(quantity, deck.canvas)
    id = quantity.card or ""
    return _row(deck, id, quantity.subject, label, values, unit, source, clarity)


def _scenario_rows(deck: Deck, cases: Sequence[Case], quantity: Input) -> Iterator[_Row]:
    """What the number is in named scenarios, below it."""
    for own in quantity.estimate.scenarios if quantity.estimate else ():
        name = case_title(deck.canvas, own.scenario)
        label = deck.say(Text("in the scenario “{name}”", name=name))
        said = _value(deck, quantity, own.value)
        values = tuple(said if case == "base" else "" for case in cases)
        cells = (quantity.subject, label, *values, deck.shown.unit(quantity), "", "", "")
        yield _Row(quantity.card or "", cells)


def _value(deck: Deck, quantity: Input, value: float | None) -> str:
    if value is None:
        return ""
    short = abs(value) >= _LONG
    return (deck.shown.value if short else deck.shown.full)(quantity, value)


def _answers_row(deck: Deck, cases: Sequence[Case], card: Card, told: Iterable[Input]) -> _Row:
    mine = [q for q in told if q.card == card.id and q.field.startswith(_ANSWERS)]
    label = deck.say(Text("{n} answers by price", n=len(mine)))
    source = source_of(mine[0], deck.canvas)
    return _row(
        deck,
        card.id,
        card.name,
        label,
        [""] * len(cases),
        "",
        source,
        clarity_of(mine[0], deck.canvas),
    )


def _other_sources(deck: Deck, cases: Sequence[Case]) -> Iterator[_Row]:
    """Cards without numbers that say where they come from."""
    numbered = {q.card for q in deck.model.inputs if q.estimate is not None}
    for id in reading_order(deck.canvas):
        card = deck.canvas.by_id[id]
        source = card.source
        if id in numbered or source is None or not (source.text.strip() or source.url.strip()):
            continue
        yield _row(deck, card.id, card.name, "", [""] * len(cases), "", source, card.clarity)


def _row(
    deck: Deck,
    id: str,
    card: str,
    label: str,
    values: list[str],
    unit: str,
    source: Source | None,
    clarity: int | None,
) -> _Row:
    said, url = _source(deck, source)
    as_of = source.as_of or "" if source else ""
    return _Row(id, (card, label, *values, unit, said, as_of, str(clarity or "")), url)


def _source(deck: Deck, source: Source | None) -> tuple[str, str]:
    """What is said of a source, with the site that it leads to for whoever reads on paper."""
    if source is None:
        return deck.say(Text("no source given")), ""
    url = safe_url(source.url.strip())
    text = source.text.strip()
    site = (urlsplit(url).hostname or "").removeprefix("www.") if url else source.url.strip()
    return " · ".join(filter(None, (text, site or url))), url


def _widths(
    deck: Deck, heads: Sequence[_Head], rows: Sequence[_Row], size: int, across: float
) -> list[float]:
    """As wide as the longest cell for numbers, within reason; words share what is left."""
    widths = [0.0] * len(heads)
    for n, head in enumerate(heads):
        if not head.flexible:
            cells = {row.cells[n] for row in rows}
            most = max((deck.wide(cell, size) for cell in cells), default=0.0)
            most = max(min(most, size * 10), deck.wide(head.title, size, "semibold"))
            widths[n] = min(most, across * 0.13) + _GAP + 16
    left = max(across - sum(widths), across * 0.3)
    return [wide or left * head.flexible for wide, head in zip(widths, heads, strict=True)]


def _fitting(deck: Deck, text: str, wide: float, size: int) -> str:
    return elided(text, wide, size, WEIGHTS["semibold"], deck.look.family)


def _tables(
    deck: Deck, area: QRectF, columns: Sequence[Column], rows: Sequence[_Row], size: int
) -> Iterator[TablePart]:
    """As many rows on a page as fit. A card's name stands at the first of its rows on each."""
    line, pad = size * LEAD, size * _PAD
    source = len(columns) - 3
    cells: list[tuple[tuple[str, ...], ...]] = []
    heights: list[float] = [line + pad]
    links: dict[tuple[int, int], str] = {}
    last = ""

    def made() -> TablePart:
        rect = QRectF(area.left(), area.top(), area.width(), sum(heights))
        return TablePart(
            rect=rect, columns=tuple(columns), rows=tuple(cells), heights=tuple(heights),
            size=size, links=dict(links),
        )  # fmt: skip

    for row in rows:
        broke = [
            tuple(
                broken(
                    cell,
                    area.width() * column.share - _GAP,
                    size,
                    most=99 if n == source else 4,
                    family=deck.look.family,
                )
            )
            for n, (cell, column) in enumerate(zip(row.cells, columns, strict=True))
        ]
        first = broke[0]
        if row.card == last:
            broke[0] = ()
        high = max(len(cell) for cell in broke) * line + pad
        if cells and sum(heights) + high > area.height():
            yield made()
            cells, heights, links = [], [line + pad], {}
            broke[0] = first
            high = max(len(cell) for cell in broke) * line + pad
        last = row.card
        if row.url:
            links[len(cells), source] = row.url
        cells.append(tuple(broke))
        heights.append(high)
    yield made()


# --- findings ------------------------------------------------------------------------------------


def findings_slides(deck: Deck) -> tuple[Slide, ...]:
    """What the checks found, the worst first; one sentence where they found nothing."""
    found = findings(deck.model, deck.case, deck.shown)
    title = deck.say(Text("What should be looked at?"))
    kicker = deck.say(Text("Findings of the checks"))
    if not found:
        text = deck.say(Text("Nothing is open: the checks found nothing to look at."))
        place = QRectF(deck.margin, _TOP, deck.width - 2 * deck.margin, BODY * LEAD)
        return extra_slides(deck, "findings", title, kicker, [[deck.write(place, text)]])
    return extra_slides(deck, "findings", title, kicker, _found_pages(deck, found))


def _found_pages(deck: Deck, found: Sequence[Finding]) -> list[list[Part]]:
    pages: list[list[Part]] = [[]]
    y = _TOP
    for severity in SEVERITIES:
        group = [finding for finding in found if finding.severity == severity]
        for n, finding in enumerate(group):
            head = n == 0
            high = _finding_high(deck, finding)
            if y + high + (62 if head else 0) > _BOTTOM and pages[-1]:
                pages.append([])
                y, head = _TOP, True
            if head:
                pages[-1].append(_group_title(deck, severity, y))
                y += 52
            pages[-1].append(_sentence(deck, finding, y))
            y += high
        y += 22
    return pages


def _group_title(deck: Deck, severity: Severity, y: float) -> Writing:
    place = QRectF(deck.margin, y, deck.width - 2 * deck.margin, LABEL * LEAD)
    text = deck.say(Text(SEVERITY_GROUPS[severity]))
    return deck.write(
        place, text, size=LABEL, weight="bold", colour=_tone(deck, severity), most=1, role="label"
    )


def _sentence(deck: Deck, finding: Finding, y: float) -> Writing:
    size = LABEL if deck.on_paper and not deck.native else BODY
    room = QRectF(deck.margin + 34, y, (deck.width - 2 * deck.margin) * 0.88 - 34, 0)
    text = deck.say(finding.text)
    made = deck.write(room, text, size=size, mark="•")
    room.setHeight(height_of(made))
    return deck.write(room, text, size=size, mark="•")


def _finding_high(deck: Deck, finding: Finding) -> float:
    return _sentence(deck, finding, 0).rect.height() + 14


def _tone(deck: Deck, severity: Severity) -> str:
    theme = deck.theme
    return {"error": theme.danger, "warning": theme.warning, "hint": theme.muted}[severity]
