"""Canvases that would break a careless export."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card

NASTY = (
    '=HYPERLINK("https://example.com","click")',
    "@SUM(1,2)",
    "+1",
    "-2+3",
    "\t=1+1",
    "=cmd|' /C calc'!A0",
    "_x0041_ is no A",
    "</t></is></c><c><v>1</v>",
    "quotes \" and ' and & and <b>",
    "2025",
    "{=1}",
    "'=1",
    "💡 emoji 𝔘 beyond the plane",
    "“中文”，标点",
)
STRIPPED = "bell\x07 null\x00 escape\x1b end\ufffe\uffff"
KEPT = "bell null escape end"
LONG = "A sentence of words that goes on. " * 1_400
SOLID = "界" * 40_000


def canvas() -> Canvas:
    """Every kind of text field filled with what could be taken for something else."""
    cards = [
        new_card(
            "segment",
            f"s{i}",
            title=text,
            text=text,
            pane="market",
            lane="target",
            customers={"base": 10.0, "source": {"text": text, "url": "javascript:alert(1)"}},
            filters=[{"label": text, "share": {"base": 0.5}}],
            revenue={"base": 5.0, "unit": text},
            value_drivers=[{"label": text, "amount": {"base": 1.0}}],
            tags=[text],
            owner=text,
        )
        for i, text in enumerate(NASTY)
    ]
    cards += [
        new_card("tier", f"t{i}", title=text, unit_name=text, pane="price", price={"base": 1.0})
        for i, text in enumerate(NASTY)
    ]
    cards += [
        new_card("channel", f"c{i}", title=text, pane="distribution", leads={"base": 5.0},
                 conversions=[{"label": text, "share": {"base": 0.5}}], spend={"base": 1.0})
        for i, text in enumerate(NASTY)
    ]  # fmt: skip
    cards.append(new_card("note", "stripped", title=STRIPPED, text=STRIPPED + "\r\nnext\rline"))
    cards.append(new_card("note", "long", title="Long", text=LONG))
    cards.append(new_card("note", "solid", title="Solid", text=SOLID))
    cards.append(new_card("persona", "p", title="P", pane="customer", pains=list(NASTY)))
    links = [Link(id="l", start="s0", end="t0", label=NASTY[0])]
    return Canvas(
        id="hostile", title=NASTY[0], author=NASTY[1], cards=tuple(cards), links=tuple(links)
    )


def large(count: int) -> Canvas:
    """So many segments, market totals, channels and tiers."""
    cards = []
    for i in range(count):
        number = {"base": float(i + 1)}
        share = {"base": 0.5}
        level = ("sam", "som", "tam")[i % 3]
        cards += [
            new_card("segment", f"a-long-segment-id-{i}", pane="market", lane="target",
                     customers=number, revenue=number, obtainable=share),
            new_card("market_total", f"total-{i}", pane="market", size=number,
                     filters=[{"label": "f", "share": share, "level": level}]),
            new_card("channel", f"channel-{i}", pane="distribution", leads=number,
                     conversions=[{"share": share}] * 12, spend=number),
            new_card("tier", f"tier-{i}", pane="price", price=number, mix=share),
        ]  # fmt: skip
    links = [
        Link(id=f"link-{i}", start="a-long-segment-id-0", end=f"tier-{i}") for i in range(count)
    ]
    return Canvas(id="large", title="Large", cards=tuple(cards), links=tuple(links))
