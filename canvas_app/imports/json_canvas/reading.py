"""The nodes and edges of a JSON Canvas file, whoever wrote it: what is unsound is counted.

Keys that the specification does not name are left alone. A node without a place keeps its words,
and one without words or an id that edges could name is no reason to refuse the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from canvas_app.document.canvas import MOST_CARDS, MOST_LINKS
from canvas_app.document.codec import parse
from canvas_app.document.errors import DocumentError, UnreadableDocument
from canvas_app.document.json_canvas import KEY, SCALE
from canvas_app.document.panes import Rect
from canvas_app.document.text import N_, Text
from canvas_app.editing.edits import SMALLEST

NodeKind = Literal["text", "file", "link", "group"]

_WORDS: Final[dict[str, str]] = {"text": "text", "file": "file", "link": "url", "group": "label"}
"""Where each kind of node has its words."""
_FARTHEST: Final = 1_000_000.0
"""What lies farther from the middle than that is no place that somebody chose."""
_LARGEST: Final = 20_000.0
_MOST_GROUPS: Final = 1_000
"""So many nodes more may there be than cards: groups without a label become none."""


class NoJsonCanvas(DocumentError):
    """A file from which no canvas can be made."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node as it is in the file."""

    id: str | None
    """None where it has none, or that of another one before it."""
    kind: NodeKind
    at: tuple[float, float, float, float] | None
    """x, y, width and height as the file has them; None where they are no four numbers."""
    words: str
    colour: str | None

    @property
    def place(self) -> Rect | None:
        """In our units, at least so large that it can be grasped; None where nothing can lie."""
        if self.at is None or max(map(abs, self.at)) > _FARTHEST or min(self.at[2:]) < 0:
            return None
        x, y, width, height = (value / SCALE for value in self.at)
        least, most = SMALLEST, _LARGEST
        width = min(max(width, least[0]), most)
        height = min(max(height, least[1]), most)
        return Rect(*(float(round(value)) for value in (x, y, width, height)))


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge in the direction of its arrow."""

    id: str | None
    start: str
    end: str
    label: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is in a file."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    bad_nodes: int
    bad_edges: int
    own: dict[str, Any] | None
    """What our key holds."""


def sheet_of(plain: dict[str, Any]) -> Sheet:
    """The nodes and edges of a parsed file. Raises NoJsonCanvas."""
    if plain and not plain.keys() & {"nodes", "edges", KEY}:
        raise NoJsonCanvas(Text("It is JSON, but no JSON Canvas: it has neither nodes nor edges."))
    raw_nodes, raw_edges = _list(plain, "nodes"), _list(plain, "edges")
    if len(raw_nodes) > MOST_CARDS + _MOST_GROUPS or len(raw_edges) > MOST_LINKS:
        raise NoJsonCanvas(
            Text(
                "It has {nodes} nodes and {edges} edges, and a canvas holds at most {most_nodes} "
                "cards and {most_edges} links. Divide it in the program that it comes from.",
                nodes=len(raw_nodes),
                edges=len(raw_edges),
                most_nodes=MOST_CARDS,
                most_edges=MOST_LINKS,
            )
        )
    taken: set[str] = set()
    nodes = [node for raw in raw_nodes if (node := _node(raw, taken)) is not None]
    taken = set()
    edges = [edge for raw in raw_edges if (edge := _edge(raw, taken)) is not None]
    own = plain.get(KEY)
    return Sheet(
        tuple(nodes),
        tuple(edges),
        len(raw_nodes) - len(nodes),
        len(raw_edges) - len(edges),
        own if isinstance(own, dict) else None,
    )


def _list(plain: dict[str, Any], name: str) -> list[Any]:
    found = plain.get(name)
    if found is None:
        return []
    if not isinstance(found, list):
        raise NoJsonCanvas(Text("It is no JSON Canvas: its {name} are no list.", name=name))
    return found


def _node(raw: Any, taken: set[str]) -> Node | None:
    if not isinstance(raw, dict):
        return None
    named = raw.get("type")
    kind: Any = named if isinstance(named, str) and named in _WORDS else None
    if kind is None:  # of another program's own making: its words may still be read
        kind = next((k for k, key in _WORDS.items() if isinstance(raw.get(key), str)), None)
        if kind is None:
            return None
    words = raw.get(_WORDS[kind])
    if not isinstance(words, str):
        if kind != "group":
            return None
        words = ""
    subpath = raw.get("subpath")
    if kind == "file" and isinstance(subpath, str):
        words += subpath
    colour = raw.get("color")
    return Node(
        id=_id(raw, taken),
        kind=kind,
        at=_at(raw),
        words=words,
        colour=colour if isinstance(colour, str) and colour else None,
    )


def _at(raw: dict[str, Any]) -> tuple[float, float, float, float] | None:
    found: list[float] = []
    for name in ("x", "y", "width", "height"):
        value = raw.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        found.append(value)
    x, y, width, height = found
    return x, y, width, height


def _edge(raw: Any, taken: set[str]) -> Edge | None:
    if not isinstance(raw, dict):
        return None
    start, end = raw.get("fromNode"), raw.get("toNode")
    if not isinstance(start, str) or not isinstance(end, str):
        return None
    if raw.get("fromEnd") == "arrow" and raw.get("toEnd") == "none":
        start, end = end, start
    label = raw.get("label")
    return Edge(_id(raw, taken), start, end, label if isinstance(label, str) else "")


def _id(raw: dict[str, Any], taken: set[str]) -> str | None:
    id = raw.get("id")
    if not isinstance(id, str) or not id or id in taken:
        return None
    taken.add(id)
    return id


_OTHERWISE: Final = {
    "This is not a GTM Canvas file: it is not UTF-8 text (byte {at}).": N_(
        "It is not UTF-8 text (byte {at})."
    ),
    "This is not a GTM Canvas file: no valid JSON at line {line}, column {column}.": N_(
        "It is no valid JSON at line {line}, column {column}."
    ),
    "This is JSON, but not a GTM Canvas.": N_("It is JSON, but no JSON Canvas."),
}
"""What is said of a file that is not expected to be one of ours."""


def parsed(data: bytes) -> dict[str, Any]:
    """Strict JSON to a dict, as a canvas of ours is read. Raises NoJsonCanvas."""
    try:
        return parse(data)
    except UnreadableDocument as error:
        text = error.text
        template = _OTHERWISE.get(text.template)
        raise NoJsonCanvas(Text(template, **text.values) if template else text) from error
