"""A canvas as Markdown for a wiki: figures, panes with their cards, links, assumptions, findings.

GitHub's dialect, whose tables most wikis know. Everything is in the order in which somebody reads
the canvas, and what people typed stays words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.estimate import Source
from canvas_app.document.panes import (
    LANE_TITLES,
    LANES,
    PANE_QUESTIONS,
    PANE_TITLES,
    PANES,
    Lane,
    Pane,
)
from canvas_app.document.text import N_, Text
from canvas_app.drawing.face import face_of, results_of
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.markdown import BREAK, at_start, escaped, in_cell, markdown, one_line
from canvas_app.drawing.node_words import said_lines
from canvas_app.editing.placement import lane_at, middle_of
from canvas_app.editing.reading import cards_of
from canvas_app.exports.request import Request
from canvas_app.numbers.cases import case_title, case_words, cases_of, known_case
from canvas_app.numbers.checks.base import Severity
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.findings import findings
from canvas_app.numbers.model import model_of
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Input
from canvas_app.numbers.shown import Shown

_SEVERITIES: dict[Severity, str] = {
    "error": N_("Error"),
    "warning": N_("Warning"),
    "hint": N_("Hint"),
}
_NOT_SAID = (*Card.model_fields, "kind", "lane", "image")
"""Fields that are said elsewhere, or have no words."""


def as_markdown(request: Request) -> bytes:
    """The whole canvas as one page, UTF-8."""
    page = _Page(request)
    blocks = [
        *page.head(),
        *page.figures(),
        *page.panes(),
        *page.links(),
        *page.assumptions(),
        *page.findings(),
        *page.next_steps(),
    ]
    return ("\n\n".join(blocks) + "\n").encode()


class _Page:
    """One page in the making; each part gives blocks that stand apart."""

    def __init__(self, request: Request) -> None:
        canvas = request.canvas
        self._request, self._canvas = request, canvas
        self._case = known_case(canvas, request.case)
        self._shown = Shown(canvas.currency, canvas.language, request.translate, self._case)
        self._model = model_of(canvas)
        self._results = results_of(self._model, self._shown, self._case)
        self._done = 0

    def _say(self, text: str | Text) -> str:
        """A sentence of the program in the reader's language, with somebody's words in it."""
        return in_cell(self._shown.line(text if isinstance(text, Text) else Text(text)))

    # --- figures -----------------------------------------------------------------------------

    def head(self) -> Iterator[str]:
        title = in_cell(self._canvas.title) or self._say(N_("Untitled canvas"))
        yield f"# {title}"
        case = self._say(case_words(self._canvas, self._case))
        yield " · ".join(filter(None, (in_cell(self._canvas.author), case)))

    def figures(self) -> Iterator[str]:
        yield f"## {self._say(N_('Figures'))}"
        rows = []
        for figure in self._model.headlines:
            told = explain(figure, self._case, self._shown, self._canvas)
            rows.append((told.label, told.amount, told.reason or told.words))
        heads = (N_("Figure"), N_("Value"), N_("How it comes about, or what is missing"))
        yield self._table(heads, rows, numbers=(1,))

    def _table(
        self, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()
    ) -> str:
        """A table of plain words; the columns of `numbers` at the right."""
        lines = ["| " + " | ".join(self._say(head) for head in heads) + " |"]
        lines.append(
            "|" + "|".join(" ---: " if n in numbers else " --- " for n in range(len(heads))) + "|"
        )
        lines += ["| " + " | ".join(in_cell(cell) for cell in row) + " |" for row in rows]
        return "\n".join(lines)

    # --- cards -------------------------------------------------------------------------------

    def panes(self) -> Iterator[str]:
        for pane in PANES:
            title, question = self._say(PANE_TITLES[pane]), self._say(PANE_QUESTIONS[pane])
            yield f"## {title} · {question}"
            if pane == "market":
                yield from self._lanes()
            else:
                yield from self._cards(cards_of(self._canvas, pane), "###", pane)
        outside = cards_of(self._canvas, None)
        if outside:
            yield f"## {self._say(N_('Outside the panes'))}"
            yield from self._cards(outside, "###", None)

    def _lanes(self) -> Iterator[str]:
        size = self._model.sizing.bottom_up
        totals = {"total": size.tam, "serviceable": size.sam, "target": size.som}
        lanes: dict[Lane, list[Card]] = {lane: [] for lane in LANES}
        for card in cards_of(self._canvas, "market"):
            lanes[lane_at(self._canvas, middle_of(card)[1])].append(card)
        for lane in LANES:
            head = self._say(LANE_TITLES[lane])
            value = totals[lane].evaluate(self._case)
            if not isinstance(value, Absent):
                label = self._shown.line(totals[lane].label)
                head += f" · {escaped(self._shown.value(totals[lane], value))} {escaped(label)}"
            yield f"### {head}"
            yield from self._cards(lanes[lane], "####", "market")

    def _cards(self, cards: Sequence[Card], level: str, pane: Pane | None) -> Iterator[str]:
        if not cards:
            yield f"*{self._say(N_('There is no card here.'))}*"
        for card in fairly(cards):
            if self._done % 500 == 0:
                self._request.tell(self._done, len(self._canvas.cards))
            self._done += 1
            yield from self._card(card, level)

    def _card(self, card: Card, level: str) -> Iterator[str]:
        title, kind = in_cell(card.title), self._say(card.LABEL)
        yield f"{level} {title or kind}"
        face = face_of(card, self._shown, self._results.get(card.id, ()))
        lines = said_lines(face.lines)
        if title:
            lines = (f"*{kind}*", *lines)
        if lines:
            yield f"{BREAK}\n".join(lines)
        if card.text.strip():
            yield markdown(card.text)
        # no list: below a list in the text it would be the same one
        details = [
            self._shown.line(Text("{name}: {value}", name=f"**{head}**", value=words))
            for head, words in self._details(card, face.lines)
        ]
        if details:
            yield f"{BREAK}\n".join(details)

    def _details(self, card: Card, said: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The other words of a card: what its kind asks for, then what every card may have."""
        for name, about in type(card).model_fields.items():
            if name in _NOT_SAID:
                continue
            words = self._words(getattr(card, name), about)
            if words and not _is_said(words, said):
                yield self._say(about.title or name), in_cell(words)
        if card.tags:
            yield self._say(N_("Tags")), in_cell(", ".join(card.tags))
        if card.owner.strip():
            yield self._say(N_("Owner")), in_cell(card.owner)
        if card.clarity:
            yield self._say(N_("Clarity")), str(card.clarity)
        if card.source and (words := _source_words(card.source)):
            yield self._say(N_("Source")), in_cell(words)

    def _words(self, value: Any, about: Any) -> str:
        """The words of a field, chosen ones translated; "" where it holds anything else."""
        extra = about.json_schema_extra
        choices = extra.get("choices", {}) if isinstance(extra, dict) else {}
        say = self._request.translate
        if isinstance(value, str):
            return say(choices[value]) if value in choices else value.strip()
        if isinstance(value, tuple) and value and all(isinstance(item, str) for item in value):
            return "; ".join(say(choices[item]) if item in choices else item for item in value)
        return ""

    # --- below the cards ---------------------------------------------------------------------

    def links(self) -> Iterator[str]:
        if not self._canvas.links:
            return
        yield f"## {self._say(N_('Links'))}"
        cards = self._canvas.by_id
        rows = []
        for link in self._canvas.links:
            ends = f"{self._name(cards[link.start])} → {self._name(cards[link.end])}"
            label = in_cell(link.label)
            rows.append(f"- {at_start(ends)}{': ' if label else ''}{label}")
        yield "\n".join(rows)

    def _name(self, card: Card) -> str:
        name = one_line(card.name)
        return self._say(card.LABEL) if name in ("", card.LABEL) else escaped(name)

    def assumptions(self) -> Iterator[str]:
        """Every number that was typed, in the order of the cards."""
        order = {card.id: n for n, card in enumerate(_in_order(self._canvas))}
        typed = [each for each in self._model.inputs if each.estimate is not None]
        typed = [each for each in typed if not each.setting or each.card]
        typed.sort(key=lambda each: order.get(each.card or "", len(order)))
        if not typed:
            return
        yield f"## {self._say(N_('Assumptions'))}"
        cases = cases_of(self._canvas)
        titles = [self._shown.line(case_title(self._canvas, case)) for case in cases]
        heads = (N_("Card"), N_("Quantity"), N_("Unit"), *titles,
                 N_("Source"), N_("As of"), N_("Clarity"))  # fmt: skip
        yield self._table(
            heads,
            (self._assumption(each) for each in typed),
            numbers=range(3, 3 + len(cases)),
        )

    def _assumption(self, each: Input) -> list[str]:
        assert each.estimate is not None
        source = source_of(each, self._canvas)
        clarity = clarity_of(each, self._canvas)
        numbers = (each.estimate.typed_in(case) for case in cases_of(self._canvas))
        return [
            each.subject,
            self._shown.line(each.label),
            self._shown.unit(each),
            *("" if number is None else self._shown.full(each, number) for number in numbers),
            _source_words(source) if source else "",
            (source.as_of or "") if source else "",
            str(clarity or ""),
        ]

    def findings(self) -> Iterator[str]:
        found = findings(self._model, self._case, self._shown)
        yield f"## {self._say(N_('Findings'))}"
        rows = [
            "- "
            + self._shown.line(
                Text(
                    "{name}: {value}",
                    name=f"**{self._say(_SEVERITIES[each.severity])}**",
                    value=self._say(each.text),
                )
            )
            for each in found
        ]
        yield "\n".join(rows) if rows else self._say(N_("Nothing to look at."))

    def next_steps(self) -> Iterator[str]:
        """What is to be done next, as the talk says it."""
        texts = [s.text for s in self._canvas.talk if s.shows == "next" and not s.hidden]
        if any(text.strip() for text in texts):
            yield f"## {self._say(N_('Next steps'))}"
            yield from (markdown(text) for text in texts if text.strip())


def _in_order(canvas: Canvas) -> Iterator[Card]:
    for pane in (*PANES, None):
        yield from cards_of(canvas, pane)


def _is_said(words: str, said: Iterable[str]) -> bool:
    """Whether a card's lines say it already, as they do of roles and of how often somebody pays."""
    wanted = words.casefold().replace("; ", ", ")
    return any(wanted in line.casefold() for line in said)


def _source_words(source: Source) -> str:
    return " — ".join(filter(None, (source.text.strip(), source.url.strip())))
