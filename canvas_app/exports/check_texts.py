"""Looks at a JSON Canvas and at Markdown once more before it may replace an earlier one."""

from __future__ import annotations

import json
import re
from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, parse
from canvas_app.document.errors import DocumentError
from canvas_app.document.json_canvas import KEY, SIDES, trace
from canvas_app.exports.checking import ExportDamaged

_COLOUR = re.compile(r"[1-6]|#[0-9A-Fa-f]{6}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def check_json_canvas(data: bytes, canvas: Canvas) -> None:
    """Every card and link is there, and what our key holds is the canvas. Raises ExportDamaged."""
    try:
        plain = parse(data)
        nodes, edges = plain["nodes"], plain["edges"]
        _look_at_nodes(nodes, canvas)
        found = [(e["id"], e["fromNode"], e["toNode"], e.get("label", "")) for e in edges]
        sides = {e[name] for e in edges for name in ("fromSide", "toSide")}
        arrows = {e["toEnd"] for e in edges}
        expected = [(link.id, link.start, link.end, link.label) for link in canvas.links]
        if found != expected or not sides <= set(SIDES) or not arrows <= {"arrow"}:
            raise ExportDamaged("other edges")
        if not plain.keys() <= {"nodes", "edges", KEY}:
            raise ExportDamaged("other keys")
        if KEY in plain:
            _look_at_own(plain[KEY], nodes, canvas)
    except (DocumentError, LookupError, TypeError, ValueError, AttributeError) as error:
        raise ExportDamaged(str(error)) from error


def _look_at_nodes(nodes: list[dict[str, Any]], canvas: Canvas) -> None:
    groups = [node for node in nodes if node["type"] == "group"]
    cards = [node for node in nodes if node["type"] == "text"]
    if len(groups) + len(cards) != len(nodes) or len({node["id"] for node in nodes}) != len(nodes):
        raise ExportDamaged("other nodes")
    if {node["id"] for node in cards} != canvas.by_id.keys():
        raise ExportDamaged("other cards")
    for node in nodes:
        whole = all(type(node[name]) is int for name in ("x", "y", "width", "height"))
        words = node["label" if node["type"] == "group" else "text"]
        if not whole or not isinstance(words, str) or not _COLOUR.fullmatch(node["color"]):
            raise ExportDamaged(f"node {node['id']}")


def _look_at_own(own: dict[str, Any], nodes: list[dict[str, Any]], canvas: Canvas) -> None:
    if own.keys() != {"version", "written", "document"} or own["version"] != 1:
        raise ExportDamaged("another key")
    if decode(json.dumps(own["document"]).encode()) != canvas:
        raise ExportDamaged("another canvas")
    written = own["written"]
    if written.keys() != {node["id"] for node in nodes}:
        raise ExportDamaged("other nodes are remembered")
    for node in nodes:
        then = written[node["id"]]
        words = node["text" if node["type"] == "text" else "label"]
        same = (
            then["at"] == [node["x"], node["y"], node["width"], node["height"]]
            and then["color"] == node["color"]
            and then["words"] == trace(words)
            and all(line in words for line in then.get("said", ()))
        )
        if not same:
            raise ExportDamaged(f"node {node['id']} is remembered otherwise")


def check_markdown(data: bytes, canvas: Canvas) -> None:
    """Text that begins and ends as it should, with a heading for each card. Raises ExportDamaged.

    At least: figures, five panes, and the findings at the end.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise ExportDamaged(str(error)) from error
    if not text.startswith("# ") or not text.endswith("\n") or _CONTROL.search(text):
        raise ExportDamaged("no page")
    parts = 7 + bool(canvas.links) + any(card.pane is None for card in canvas.cards)
    cards = text.count("\n### ") + text.count("\n#### ")
    if text.count("\n## ") < parts or cards < len(canvas.cards):
        raise ExportDamaged("a part is missing")
