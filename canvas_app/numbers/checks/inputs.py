"""Rules about what was typed: sources, clarity, numbers that are missing or stated twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from canvas_app.document.cards import Card, OfferCard
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.numbers.branches import inputs_in_use
from canvas_app.numbers.checks.base import Finding, Look
from canvas_app.numbers.pricing import Blend
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Figure, Input, Quantity

CLEAR_ENOUGH: Final = 3
"""Of 5; below it, a number is a gap in what one knows."""


def inputs_have_sources(look: Look) -> Iterator[Finding]:
    """Typed numbers of which nobody says where they come from: one finding a card."""
    typed = (i for i in look.model.inputs if i.estimate is not None)
    for card, bare in _by_card(i for i in typed if source_of(i, look.canvas) is None):
        if len(bare) == 1:
            text = Text(
                "“{quantity}” of “{card}” has no source.",
                card=bare[0].subject,
                quantity=bare[0].label,
            )
        else:
            text = Text(
                "{count} numbers of “{card}” have no source, “{quantity}” among them.",
                card=bare[0].subject,
                count=len(bare),
                quantity=bare[0].label,
            )
        yield Finding(f"no-source:{card}", "hint", text, tuple(bare), card)


def guesses_that_matter(look: Look) -> Iterator[Finding]:
    """Inputs below clarity 3 on which a headline figure rests: one finding a card."""
    used = (i for i in inputs_in_use(look.model.headlines, look.case) if i.estimate is not None)
    vague = (i for i in used if (clarity_of(i, look.canvas) or CLEAR_ENOUGH) < CLEAR_ENOUGH)
    for card, guesses in _by_card(vague):
        worst = min(guesses, key=lambda i: clarity_of(i, look.canvas) or CLEAR_ENOUGH)
        text = Text(
            "“{quantity}” of “{card}” is little more than a guess (clarity {clarity} of 5), and "
            "headline figures rest on it.",
            card=worst.subject,
            quantity=worst.label,
            clarity=clarity_of(worst, look.canvas),
        )
        yield Finding(f"guess:{card}", "warning", text, tuple(guesses), card)


def _by_card(inputs: Iterable[Input]) -> Iterator[tuple[str, list[Input]]]:
    groups: dict[str, list[Input]] = {}
    for each in inputs:
        if each.card is not None:
            groups.setdefault(each.card, []).append(each)
    yield from groups.items()


def cards_left_out(look: Look) -> Iterator[Finding]:
    """Cards that a total leaves out for want of a number, while others count.

    A card is named once, with the first total that it is missing from.
    """
    named: set[str] = set()
    for total, parts in _totals(look):
        if not any(look.value(part) is not None for part in parts):
            continue
        for part in parts:
            reason = look.reason(part)
            if reason is None or part.card is None or part.card in named:
                continue
            named.add(part.card)
            text = Text(
                "“{card}” is left out of {total}: {reason}.",
                card=part.subject,
                total=total.label,
                reason=reason,
            )
            yield Finding(f"left-out:{part.card}", "warning", text, (part, total), part.card)


def _totals(look: Look) -> Iterator[tuple[Figure, tuple[Figure, ...]]]:
    """Every sum over cards, the most important first, with what each card adds."""
    sizing, channels = look.model.sizing, look.model.channels
    segments, totals = sizing.segments, sizing.market_totals
    for level in ("tam", "sam", "som"):
        yield getattr(sizing.bottom_up, level), tuple(getattr(s, level) for s in segments)
    yield sizing.top_down.tam, tuple(t.tam for t in totals)
    yield channels.new, tuple(c.new for c in channels.each)
    yield (
        channels.cac,
        tuple(_part_of_cac(look, c.counted_spend, c.counted_new) for c in channels.each),
    )
    for level in ("tam", "sam", "som"):
        parts = tuple(getattr(s, f"value_{level}") for s in segments)
        yield getattr(sizing.value_theory, level), parts


def _part_of_cac(look: Look, spend: Figure, new: Figure) -> Figure:
    return spend if look.reason(spend) else new


def mixes_are_complete(look: Look) -> Iterator[Finding]:
    """Tiers without a price or a share, while others of the same mix have them."""
    named: set[str] = set()
    for blend in _blends_in_use(look):
        parts = blend.parts
        if not any(look.value(part.revenue) is not None for part in parts):
            continue
        for part in parts:
            reason, card = look.reason(part.revenue), part.tier.card
            if reason is None or card.id in named:
                continue
            named.add(card.id)
            text = Text(
                "There is no revenue per customer from price tiers: {reason}.", reason=reason
            )
            yield Finding(
                f"tier:{card.id}", "warning", text, (part.revenue, blend.revenue), card.id
            )


def _blends_in_use(look: Look) -> Iterator[Blend]:
    """The mixes that a figure needs: of segments without a typed revenue, else the pane's."""
    segments = look.model.sizing.segments
    for segment in segments:
        if segment.blend and segment.typed_revenue.estimate is None:
            yield segment.blend
    if look.model.blend and not any(segment.blend for segment in segments):
        yield look.model.blend


def offers_state_once(look: Look) -> Iterator[Finding]:
    """Offers that state a number which counts from an earlier one: one finding an offer."""
    stated: dict[str, Card] = {}
    for card in look.counting(OfferCard):
        again: list[str] = []
        for field in type(card).model_fields:
            if (
                isinstance(getattr(card, field), Estimate)
                and stated.setdefault(field, card) is not card
            ):
                again.append(field)
        if again:
            first = stated[again[0]]
            title = type(card).model_fields[again[0]].title or again[0]
            text = Text(
                "“{card}” states “{quantity}”, but that of “{first}” counts. Clear one of the two.",
                card=card.name,
                quantity=Text(title),
                first=first.name,
            )
            keys = (f"{stated[field].id}.{field}" for field in again)
            figures: tuple[Quantity, ...] = tuple(
                look.model.by_key[key] for key in keys if key in look.model.by_key
            )
            yield Finding(f"twice:{card.id}", "warning", text, figures, card.id)
