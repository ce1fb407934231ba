"""Rules about the size of the market: levels that nest, methods that agree, lanes, shares."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from canvas_app.document.cards.market import LEVELS
from canvas_app.document.text import Text
from canvas_app.numbers.checks.base import Finding, Look
from canvas_app.numbers.pricing import Blend
from canvas_app.numbers.quantities import Figure

LARGEST_SHARE: Final = 0.3
"""A share of the market beyond which a plan has to explain itself."""

MIX_TOLERANCE: Final = 0.0005
"""Three times 33.33 % is 100 % enough; three times 33.3 % is not."""

_DUST: Final = 1e-9  # of binary arithmetic, relative


def levels_nest(look: Look) -> Iterator[Finding]:
    """A level larger than the one that contains it: of a card, else of a whole method."""
    sizing = look.model.sizing
    segment_found = total_found = False
    for segment in sizing.segments:
        ways = (
            (segment.tam, segment.sam, segment.som),
            (segment.value_tam, segment.value_sam, segment.value_som),
        )
        too_large = next(filter(None, (_first_too_large(look, way) for way in ways)), None)
        if too_large:
            segment_found = True
            yield _larger(look, *too_large, card=segment.card.id, name=segment.card.name)
    for total in sizing.market_totals:
        too_large = _first_too_large(look, (total.tam, total.sam, total.som))
        if too_large:
            total_found = True
            yield _larger(look, *too_large, card=total.card.id, name=total.card.name)
    for method in sizing.methods:
        # The sum is too large because a card's part is: that one was named.
        if total_found if method is sizing.top_down else segment_found:
            continue
        too_large = _first_too_large(look, (method.tam, method.sam, method.som))
        if too_large:
            yield _larger(look, *too_large)


def _first_too_large(look: Look, levels: tuple[Figure | None, ...]) -> tuple[Figure, Figure] | None:
    """A level and the next larger one that is known, where they are the wrong way round."""
    known = [level for level in levels if level and look.value(level) is not None]
    for outer, inner in pairwise(known):
        whole, part = look.value(outer) or 0.0, look.value(inner) or 0.0
        if part > whole + abs(whole) * _DUST:
            return inner, outer
    return None


def _larger(
    look: Look, inner: Figure, outer: Figure, card: str | None = None, name: str = ""
) -> Finding:
    values: dict[str, object] = {
        "part": inner.label,
        "part_value": look.short(inner),
        "whole": outer.label,
        "whole_value": look.short(outer),
    }
    if card:
        text = Text(
            "“{card}”: {part} ({part_value}) is larger than {whole} ({whole_value}), which "
            "contains it. Look for a share above 100 %, or for filters in the wrong order.",
            card=name,
            **values,
        )
    else:
        text = Text(
            "{part} ({part_value}) is larger than {whole} ({whole_value}), which contains it.",
            **values,
        )
    return Finding(f"level:{inner.key}", "error", text, (inner, outer), card)


def methods_agree(look: Look) -> Iterator[Finding]:
    """Methods whose numbers for the same level are further apart than the canvas allows."""
    sizing = look.model.sizing
    for level in LEVELS:
        known = [
            (value, method, figure)
            for method in sizing.methods
            if (value := look.value(figure := getattr(method, level))) is not None
        ]
        if len(known) < 2:
            continue
        least, most = min(known, key=lambda k: k[0]), max(known, key=lambda k: k[0])
        apart = look.value(sizing.agreement[level])
        if most[0] <= least[0] or (apart is not None and apart <= look.canvas.tolerance):
            continue
        text = Text(
            "The methods disagree on {level}: {least} gives {least_value}, {most} gives "
            "{most_value}. Find out which assumption is off.",
            level=Text(LEVELS[level]),
            least=least[1].title,
            least_value=look.short(least[2]),
            most=most[1].title,
            most_value=look.short(most[2]),
        )
        yield Finding(f"agreement:{level}", "warning", text, (least[2], most[2]))


def mix_is_whole(look: Look) -> Iterator[Finding]:
    """Tiers of one mix that don't add up to 100 %: per linked group, else over the pane."""
    linked = [(s.blend, s.card.id, s.card.name) for s in look.model.sizing.segments if s.blend]
    groups: list[tuple[Blend, str | None, str]] = list(linked)
    if not groups and look.model.blend:
        groups = [(look.model.blend, None, "")]
    seen: set[frozenset[str]] = set()
    for blend, card, name in groups:
        tiers = frozenset(part.tier.card.id for part in blend.parts)
        mix = look.value(blend.mix)
        if tiers in seen or mix is None or abs(mix - 1) <= MIX_TOLERANCE:
            continue
        seen.add(tiers)
        if card:
            text = Text(
                "The price tiers linked with “{card}” make {share} of its customers instead of "
                "100 %.",
                card=name,
                share=look.short(blend.mix),
            )
        else:
            text = Text(
                "The price tiers make {share} of customers instead of 100 %.",
                share=look.short(blend.mix),
            )
        figures = (blend.mix, *(part.tier.mix for part in blend.parts))
        yield Finding(f"mix:{card or 'pane'}", "error", text, figures, blend.parts[0].tier.card.id)


def some_segment_is_targeted(look: Look) -> Iterator[Finding]:
    """Segments, but none in the lane from which SOM comes."""
    segments = look.model.sizing.segments
    if segments and not any(segment.lane.value == "target" for segment in segments):
        text = Text(
            "No segment lies in Target now, so there is no SOM. Drag the one that you go for "
            "first into that lane."
        )
        figures = (look.model.sizing.bottom_up.som,)
        yield Finding("no-target:market", "warning", text, figures, segments[0].card.id)


def shares_are_obtainable(look: Look) -> Iterator[Finding]:
    """A segment of which more is to be won than newcomers usually do."""
    for segment in look.model.sizing.segments:
        share = look.value(segment.obtainable)
        if segment.lane.value != "target" or share is None or share <= LARGEST_SHARE:
            continue
        text = Text(
            "“{card}” counts on {share} of its market. More than {limit} is rarely won: say how, "
            "or lower it.",
            card=segment.card.name,
            share=look.short(segment.obtainable),
            limit=look.shown.plain_share(LARGEST_SHARE),
        )
        figures = (segment.obtainable,)
        yield Finding(f"share:{segment.card.id}", "warning", text, figures, segment.card.id)
