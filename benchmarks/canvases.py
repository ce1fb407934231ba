"""Canvases to measure with."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, new_card
from canvas_app.document.estimate import Estimate, Share, Source


def canvas_of(cards: int) -> Canvas:
    """A canvas with so many cards of the usual kinds: segments, channels, tiers, notes."""
    made: list[Card] = []
    source = Source(text="Census 2025, table 4")
    for n in range(cards):
        x, y = float(n % 40 * 180), float(n // 40 * 100 + 700)
        if n < 50:
            made.append(
                new_card(
                    "segment",
                    f"segment-{n}",
                    title=f"Segment {n}",
                    pane="market",
                    lane=("total", "serviceable", "target")[n % 3],
                    x=24,
                    y=60 + n * 5,
                    customers=Estimate(base=1000 + n, low=900, high=1200, source=source),
                    revenue=Estimate(base=500 + n),
                    obtainable=Estimate(base=0.05),
                )
            )
        elif n < 80:
            made.append(
                new_card(
                    "channel",
                    f"channel-{n}",
                    title=f"Channel {n}",
                    pane="distribution",
                    x=410,
                    y=340 + n,
                    leads=Estimate(base=900),
                    spend=Estimate(base=9000),
                    conversions=(Share(label="win", share=Estimate(base=0.05)),),
                )
            )
        elif n < 100:
            made.append(
                new_card(
                    "tier",
                    f"tier-{n}",
                    title=f"Tier {n}",
                    pane="price",
                    x=870,
                    y=340 + n,
                    price=Estimate(base=10 + n),
                    mix=Estimate(base=0.05),
                )
            )
        else:
            made.append(
                new_card(
                    "note",
                    f"note-{n}",
                    title=f"Note {n}",
                    x=x,
                    y=y,
                    text="Is the 118k from the census table or from the panel?",
                )
            )
    return Canvas(id="measured", title="Measured", cards=tuple(made))  # fmt: skip
