"""Canvases to measure with: laid out as people do, beside each other."""

from __future__ import annotations

from typing import Any

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card, new_card
from canvas_app.document.estimate import Estimate, Share, Source
from canvas_app.document.panes import LANES, PaneFrame, lane_rects

_SOURCE = Source(text="Census 2025, table 4")
_FRAMES = (
    PaneFrame(pane="market", x=0, y=0, width=1120, height=1000),
    PaneFrame(pane="customer", x=1140, y=0, width=400, height=490),
    PaneFrame(pane="positioning", x=1560, y=0, width=400, height=490),
    PaneFrame(pane="distribution", x=1140, y=510, width=1120, height=490),
    PaneFrame(pane="price", x=2280, y=510, width=940, height=490),
)


def canvas_of(cards: int, links: int = 0) -> Canvas:
    """A canvas of so many cards: 50 segments, 30 channels, 20 tiers, and notes.

    Links lead from one note to another nearby, as people draw them.
    """
    made = [*_segments(50), *_channels(30), *_tiers(20)]
    notes = [_note(n) for n in range(cards - len(made))]
    return Canvas(
        id="measured", title="Measured", panes=_FRAMES, cards=(*made, *notes),
        links=_links([card.id for card in (*notes, *made)], links),
    )  # fmt: skip


def _links(ids: list[str], n: int) -> tuple[Link, ...]:
    ends = ((ids[i % len(ids)], ids[(i + 1 + i % 23) % len(ids)]) for i in range(n))
    return tuple(Link(id=f"link-{i}", start=a, end=b) for i, (a, b) in enumerate(ends))


def full_canvas() -> Canvas:
    """50 segments, 30 channels, 20 tiers and an offer, ten years, a range on every number."""
    offer = _card(
        "offer", 0, 2292, 900, title="Offer", pane="price", gross_margin=_ranged(0.8),
        monthly_churn=_ranged(0.02), price_growth=_ranged(0.02), customers_now=_ranged(100),
        fixed_cost=_ranged(90_000),
    )  # fmt: skip
    segments = [
        card.model_copy(
            update={
                "customers": _ranged(1000 + i),
                "revenue": _ranged(500 + i),
                "serviceable": _ranged(0.5),
                "obtainable": _ranged(0.05),
                "growth": _ranged(0.04),
            }
        )
        for i, card in enumerate(_segments(50))
    ]
    channels = [
        card.model_copy(
            update={
                "leads": _ranged(900),
                "leads_growth": _ranged(0.1),
                "spend": _ranged(9000),
                "reps": _ranged(2),
                "deals_per_rep": _ranged(30),
                "conversions": (Share(label="win", share=_ranged(0.05)),),
            }
        )
        for card in _channels(30)
    ]
    tiers = [
        card.model_copy(update={"price": _ranged(10 + i), "mix": _ranged(1 / 20)})
        for i, card in enumerate(_tiers(20))
    ]
    return Canvas(
        id="full", title="Full", panes=_FRAMES, horizon=10,
        cards=(*segments, *channels, *tiers, offer),
    )  # fmt: skip


def _ranged(base: float) -> Estimate:
    return Estimate(base=base, low=base * 0.8, high=base * 1.25, source=_SOURCE)


def _segments(n: int) -> list[Card]:
    lanes = lane_rects(_FRAMES[0])
    made = []
    for i in range(n):
        lane, place = LANES[i % 3], i // 3
        room = lanes[lane]
        made.append(
            _card(
                "segment", i, room.x + 10 + place % 6 * 178, room.y + 34 + place // 6 * 90,
                title=f"Segment {i}", pane="market", lane=lane,
                customers=Estimate(base=1000 + i, low=900, high=1200, source=_SOURCE),
                revenue=Estimate(base=500 + i), obtainable=Estimate(base=0.05),
            )
        )  # fmt: skip
    return made


def _channels(n: int) -> list[Card]:
    win = Share(label="win", share=Estimate(base=0.05))
    return [
        _card(
            "channel", i, 1152 + i % 6 * 178, 554 + i // 6 * 90, title=f"Channel {i}",
            pane="distribution", leads=Estimate(base=900), spend=Estimate(base=9000),
            conversions=(win,),
        )
        for i in range(n)
    ]  # fmt: skip


def _tiers(n: int) -> list[Card]:
    return [
        _card(
            "tier", i, 2292 + i % 5 * 178, 554 + i // 5 * 66, title=f"Tier {i}", pane="price",
            width=168.0, price=Estimate(base=10 + i), mix=Estimate(base=1 / n),
        )
        for i in range(n)
    ]  # fmt: skip


def _note(i: int) -> Card:
    text = "Is the 118k from the census table or from the panel?"
    return _card("note", i, i % 20 * 178, 1300 + i // 20 * 94, title=f"Note {i}", text=text)


def _card(kind: str, i: int, x: float, y: float, **fields: Any) -> Card:
    return new_card(kind, f"{kind}-{i}", x=float(x), y=float(y), **fields)
