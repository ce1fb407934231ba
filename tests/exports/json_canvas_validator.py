"""JSON Canvas 1.0 as its specification has it (https://jsoncanvas.org/spec/1.0), and no more.

Written from the text of the specification alone: it knows nothing of our program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

TOP = {"nodes", "edges"}
GENERIC = {"id", "type", "x", "y", "width", "height"}
REQUIRED = {"text": {"text"}, "file": {"file"}, "link": {"url"}, "group": set[str]()}
OPTIONAL = {
    "text": set[str](),
    "file": {"subpath"},
    "link": set[str](),
    "group": {"label", "background", "backgroundStyle"},
}
BACKGROUNDS = {"cover", "ratio", "repeat"}
EDGE_REQUIRED = {"id", "fromNode", "toNode"}
EDGE_OPTIONAL = {"fromSide", "fromEnd", "toSide", "toEnd", "color", "label"}
SIDES = {"top", "right", "bottom", "left"}
ENDS = {"none", "arrow"}
COLOUR = re.compile(r"[1-6]|#[0-9A-Fa-f]{6}")


def problems(data: bytes, own_key: str | None = None) -> list[str]:
    """All that is against the specification; `own_key` is one more key that the top may have."""
    try:
        plain = json.loads(data.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
    except ValueError as error:
        return [f"no JSON: {error}"]
    return list(_top(plain, own_key))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _top(plain: Any, own_key: str | None) -> Iterator[str]:
    if not isinstance(plain, dict):
        yield "the top level is no object"
        return
    more = plain.keys() - TOP - {own_key}
    if more:
        yield f"keys that the specification does not name: {sorted(more)}"
    nodes, edges = plain.get("nodes", []), plain.get("edges", [])
    if not isinstance(nodes, list) or not isinstance(edges, list):
        yield "nodes or edges are no array"
        return
    for n, node in enumerate(nodes):
        yield from (f"node {n}: {what}" for what in _node(node))
    ids = [node.get("id") for node in nodes if isinstance(node, dict)]
    if len(set(map(repr, ids))) != len(ids):
        yield "two nodes have the same id"
    for n, edge in enumerate(edges):
        yield from (f"edge {n}: {what}" for what in _edge(edge, ids))
    edge_ids = [repr(edge.get("id")) for edge in edges if isinstance(edge, dict)]
    if len(set(edge_ids)) != len(edge_ids):
        yield "two edges have the same id"


def _node(node: Any) -> Iterator[str]:
    if not isinstance(node, dict):
        yield "no object"
        return
    kind = node.get("type")
    if kind not in REQUIRED:
        yield f"type {kind!r}"
        return
    missing = (GENERIC | REQUIRED[kind]) - node.keys()
    if missing:
        yield f"without {sorted(missing)}"
    more = node.keys() - GENERIC - REQUIRED[kind] - OPTIONAL[kind] - {"color"}
    if more:
        yield f"a {kind} node has no {sorted(more)}"
    for name in ("x", "y", "width", "height"):
        if type(node.get(name)) is not int:
            yield f"{name} is no integer"
    for name in ("id", *REQUIRED[kind], *OPTIONAL[kind]):
        if name in node and not isinstance(node[name], str):
            yield f"{name} is no string"
    if "color" in node and not _is_colour(node["color"]):
        yield f"color {node['color']!r}"
    if node.get("backgroundStyle", "cover") not in BACKGROUNDS:
        yield "backgroundStyle"
    if not str(node.get("subpath", "#")).startswith("#"):
        yield "subpath without #"


def _edge(edge: Any, ids: list[Any]) -> Iterator[str]:
    if not isinstance(edge, dict):
        yield "no object"
        return
    missing, more = EDGE_REQUIRED - edge.keys(), edge.keys() - EDGE_REQUIRED - EDGE_OPTIONAL
    if missing or more:
        yield f"without {sorted(missing)}, or with {sorted(more)}"
    for name in ("id", "fromNode", "toNode", "label"):
        if name in edge and not isinstance(edge[name], str):
            yield f"{name} is no string"
    for name in ("fromNode", "toNode"):
        if edge.get(name) not in ids:
            yield f"{name} is no node"
    for name, known in (("fromSide", SIDES), ("toSide", SIDES), ("fromEnd", ENDS), ("toEnd", ENDS)):
        if name in edge and edge[name] not in known:
            yield f"{name} {edge[name]!r}"
    if "color" in edge and not _is_colour(edge["color"]):
        yield f"color {edge['color']!r}"


def _is_colour(colour: Any) -> bool:
    return isinstance(colour, str) and COLOUR.fullmatch(colour) is not None
