"""The Cards sheet: every card with all of its words, and the links between cards."""

from __future__ import annotations

from typing import Any

from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import LANE_TITLES, PANE_TITLES
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Grid
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.text import pages, source_words

MOST_LINES = 24
"""What stands in one cell, so that no row is higher than a screen; the rest follows below."""


_HEADS = (N_("Card"), N_("Kind and place"), N_("Text"), N_("Details"))
_WIDTHS = (36.0, 26.0, 72.0, 60.0)
HEAD = 4


def cards_sheet(job: Job) -> Grid:
    """Every card in full: what it is, its text, and all that it says about itself."""
    grid = job.grid("cards", "ink", FIRST + len(_HEADS) - 1)
    for i, (head, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True)):
        grid.put(HEAD, FIRST + i, job.t(head), "head:ink")
        grid.widths[FIRST + i] = width
    grid.heights[HEAD] = 22.0
    grid.freeze, grid.head_rows = HEAD + 1, (1, HEAD)
    row = HEAD + 1
    for card in job.canvas.cards:
        row = _list_card(job, grid, row, card)
    if not job.canvas.cards:
        grid.put(row, FIRST, job.t(N_("There is no card on the canvas.")), "note")
    _list_links(job, grid, row + 1)
    return grid


def _list_card(job: Job, grid: Grid, row: int, card: Card) -> int:
    title = card.title.strip() or job.t(N_("(no title)"))
    texts = (title, _where(job, card), card.text.strip(), "\n".join(_details(job, card)))
    parts = [pages(t, w, MOST_LINES) for t, w in zip(texts, _WIDTHS, strict=True)]
    count = max(map(len, parts))
    for i in range(count):
        sizes = []
        for place, (pieces, width) in enumerate(zip(parts, _WIDTHS, strict=True)):
            text = pieces[i] if i < len(pieces) else ""
            if i and not place and not text:
                text = job.t(
                    N_("… “{card}”, continued ({part} of {count})"),
                    card=title[:60],
                    part=i + 1,
                    count=count,
                )
            style = "text" if i + 1 < count else "last"
            grid.put(row, FIRST + place, text or None, style)
            sizes.append((text, width))
        grid.heights[row] = 20.0
        grid.fit(row, sizes)
        row += 1
    return row


def _where(job: Job, card: Card) -> str:
    """Kind, pane and lane: "Segment · Market · Target now"."""
    words = [job.t(card.LABEL)]
    words.append(job.t(PANE_TITLES[card.pane]) if card.pane else job.t(N_("outside the panes")))
    if isinstance(card, SegmentCard):
        words.append(job.t(LANE_TITLES[card.lane]))
    return " · ".join(words)


def _details(job: Job, card: Card) -> list[str]:
    """Numbers in short, then every other field of the card's kind that holds words."""
    found = [job.say(line) for line in card.summary(job.shown)]
    for name, about in type(card).model_fields.items():
        if name in Card.model_fields or name in ("kind", "lane", "image"):
            continue
        words = _words(job, getattr(card, name), about)
        if words and words not in found:
            found.append(f"{job.t(about.title or name)}: {words}")
    if card.tags:
        found.append(f"{job.t(N_('Tags'))}: {', '.join(card.tags)}")
    if card.owner:
        found.append(f"{job.t(N_('Owner'))}: {card.owner}")
    if card.clarity:
        found.append(f"{job.t(N_('Clarity'))}: {card.clarity}")
    if card.source:
        found.append(f"{job.t(N_('Source'))}: {source_words(card.source)}")
    return found


def _words(job: Job, value: Any, about: Any) -> str:
    """The words of a field, chosen ones translated; "" where it holds anything else."""
    extra = about.json_schema_extra
    choices = extra.get("choices", {}) if isinstance(extra, dict) else {}
    if isinstance(value, str):
        return job.t(choices[value]) if value in choices else value
    if isinstance(value, tuple) and value and all(isinstance(item, str) for item in value):
        return "; ".join(job.t(choices[item]) if item in choices else item for item in value)
    return ""


def _list_links(job: Job, grid: Grid, row: int) -> None:
    """From which card to which."""
    if not job.canvas.links:
        return
    grid.put(row, FIRST, job.t(N_("Links")), "section:ink")
    grid.heights[row] = 26.0
    row += 1
    for i, head in enumerate((N_("From"), "", N_("To"), N_("Label"))):
        grid.put(row, FIRST + i, job.t(head) if head else None, "head:ink")
    grid.heights[row] = 20.0
    cards = job.canvas.by_id
    for link in job.canvas.links:
        row += 1
        texts = (cards[link.start].name, "→", cards[link.end].name, link.label)
        for i, text in enumerate(texts):
            grid.put(row, FIRST + i, text or None, "last")
        grid.heights[row] = 20.0
        grid.fit(row, list(zip(texts, _WIDTHS, strict=True)))
