"""The Messaging sheet: who takes part in buying, what hurts them, and what to say to whom."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.cards import Card, JobCard, MessageCard, PersonaCard, ProofCard
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Grid
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.text import pages

MOST_LINES = 24
_WIDTHS = (34.0, 30.0, 44.0, 44.0, 50.0, 36.0)


def messaging_sheet(job: Job) -> Grid | None:
    """People, what moves them, and messages; nothing where the canvas has none of these."""
    cards = job.canvas.cards
    personas = [card for card in cards if isinstance(card, PersonaCard)]
    messages = [card for card in cards if isinstance(card, MessageCard)]
    jobs = [card for card in cards if isinstance(card, JobCard)]
    proofs = [card for card in cards if isinstance(card, ProofCard)]
    if not (personas or messages):
        return None
    grid = job.grid("messaging", "positioning", FIRST + len(_WIDTHS) - 1)
    for i, width in enumerate(_WIDTHS):
        grid.widths[FIRST + i] = width
    row = 4
    if personas:
        heads = (N_("Persona"), N_("Buying roles"), N_("Goals"), N_("Pains"), N_("Text"))
        row = _table(
            job,
            grid,
            row,
            N_("Who takes part in buying"),
            heads,
            [
                (
                    card.name,
                    _roles(job, card),
                    _lines(card.goals),
                    _lines(card.pains),
                    card.text.strip(),
                    _linked(job, card),
                )
                for card in personas
            ],
        )
    if messages:
        heads = (N_("Message"), N_("Speaks to"), N_("Pain it answers"),
                 N_("Value of the product"), N_("What to say"))  # fmt: skip
        row = _table(
            job,
            grid,
            row,
            N_("What to say to whom"),
            heads,
            [
                (
                    card.name,
                    _roles(job, card),
                    card.pain,
                    card.value,
                    card.text.strip(),
                    _linked(job, card),
                )
                for card in messages
            ],
        )
    others: list[tuple[Card, str]] = [
        *((card, N_("Pain") if card.aspect == "pain" else N_("Goal")) for card in jobs),
        *((card, N_("Proof")) for card in proofs),
    ]
    if others:
        heads = (N_("Card"), N_("Kind"), N_("Web address"), "", N_("Text"))
        _table(
            job,
            grid,
            row,
            N_("Pains, goals and proofs on cards of their own"),
            heads,
            [
                (
                    card.name,
                    job.t(kind),
                    card.url if isinstance(card, ProofCard) else "",
                    "",
                    card.text.strip(),
                    _linked(job, card),
                )
                for card, kind in others
            ],
        )
    return grid


def _table(
    job: Job,
    grid: Grid,
    row: int,
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> int:
    grid.parts.append(row)
    grid.put(row, FIRST, job.t(title), f"section:{grid.accent}")
    grid.heights[row] = 26.0
    row += 1
    for i, head in enumerate((*heads, N_("Linked with"))):
        grid.put(row, FIRST + i, job.t(head) if head else None, f"head:{grid.accent}")
    grid.heights[row] = 20.0
    row += 1
    for texts in rows:
        parts = [pages(text, wide, MOST_LINES) for text, wide in zip(texts, _WIDTHS, strict=True)]
        count = max(map(len, parts))
        for n in range(count):
            pieces = [part[n] if n < len(part) else "" for part in parts]
            for i, piece in enumerate(pieces):
                style = "strong" if not i else "last" if n + 1 == count else "text"
                grid.put(row, FIRST + i, piece or None, style)
            grid.heights[row] = 20.0
            grid.fit(row, list(zip(pieces, _WIDTHS, strict=True)))
            row += 1
    return row + 1


def _roles(job: Job, card: PersonaCard | MessageCard) -> str:
    about = type(card).model_fields["roles"].json_schema_extra
    titles = about.get("choices", {}) if isinstance(about, dict) else {}
    return "; ".join(job.t(str(titles.get(role, role))) for role in card.roles)  # type: ignore[union-attr]


def _lines(words: Sequence[str]) -> str:
    return "\n".join(f"• {word}" for word in words if word.strip())


def _linked(job: Job, card: Card) -> str:
    """The cards at the other ends of its links."""
    cards = job.canvas.by_id
    found = []
    for link in job.canvas.links:
        if link.start == card.id and link.end in cards:
            found.append(f"→ {cards[link.end].name}")
        elif link.end == card.id and link.start in cards:
            found.append(f"← {cards[link.start].name}")
    return "\n".join(found)
