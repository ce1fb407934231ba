"""A small canvas with something of everything, for exports that are compared with a golden file."""

from __future__ import annotations

from pathlib import Path

from canvas_app.document.canvas import Canvas
from tests.canvases import card

GOLDEN = Path(__file__).parent / "golden"


def small() -> Canvas:
    """Two segments, people, a price, words in Chinese, a parked idea, a kind of a later version."""
    cards = [
        card("segment", "clinics", title="Clinics | #1 <b>", lane="target", x=24.0, y=480.0,
             customers=(1_200, 900, 1_500), obtainable=0.1, text="Near us:\n- Basel\n- **Bern**",
             clarity=2, source={"text": "Health office", "url": "https://example.com/a_b",
                                "as_of": "2025-06"}),
        card("segment", "labs", title="Labs", lane="total", x=24.0, y=80.0, customers=300,
             revenue=4_000, tags=["later", "EU"]),
        card("persona", "head", title="Head of ward", x=420.0, y=60.0,
             roles=["user", "approver"], pains=["Forms on paper"], goals=["Be home at six"]),
        card("message", "calm", title="今天就能用", x=820.0, y=60.0, text="# not a heading",
             pain="Forms", value="An hour a day", owner="Ines"),
        card("tier", "standard", title="Standard", x=880.0, y=380.0, price=25, unit_name="seat",
             units=12, mix=1.0),
        card("note", "idea", title="Ask\nBerta", x=1300.0, y=40.0, text="- pilot\n- price"),
        {"kind": "forecast", "id": "newer", "title": "Of a later version", "pane": "price",
         "x": 900.0, "y": 460.0, "strength": 7},
    ]  # fmt: skip
    links = [
        {"id": "pays", "start": "clinics", "end": "standard", "label": "mostly *this*"},
        {"id": "to", "start": "calm", "end": "head"},
    ]
    stops = [{"id": "next", "shows": "next", "text": "1. Call **ten** clinics\n2. Decide"}]
    return Canvas.model_validate(
        {"id": "small", "title": "Small <one>", "author": "Ines", "cards": cards, "links": links,
         "stops": stops, "scenarios": [{"id": "war", "name": "Price war"}]}
    )  # fmt: skip
