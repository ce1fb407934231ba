"""A canvas as JSON Canvas 1.0 (`.canvas`), for Obsidian and other programs.

Panes and lanes are groups, cards are text nodes with their words in Markdown, links are edges. A
picture is a text node too: the format names pictures by their path, and ours are in the document.
So is a link card: programs load the page of a link node as soon as they show it, and ours opens
nothing by itself.

With our key the document is in the file as a whole, and beside it how every node was written, so
that reading can tell what somebody did elsewhere. Without it there is nothing in the file that
the specification does not name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Any

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card, ImageCard
from canvas_app.document.codec import MOST_BYTES, encode
from canvas_app.document.json_canvas import ACCENTS, KEY, KEY_VERSION, scaled, trace
from canvas_app.document.panes import (
    HEADER,
    LANE_HEADER,
    LANE_TITLES,
    LANES,
    PANE_QUESTIONS,
    PANE_TITLES,
    PANES,
    Rect,
    lane_rects,
)
from canvas_app.document.text import Text
from canvas_app.drawing.face import face_of, results_of
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.markdown import one_line
from canvas_app.drawing.node_words import said_lines, words_of_node
from canvas_app.editing.placement import COLLAPSED
from canvas_app.editing.reading import reading_order
from canvas_app.exports.checking import ExportError
from canvas_app.exports.request import Request
from canvas_app.exports.workbook.text import width as width_of
from canvas_app.numbers.cases import known_case
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown

_LETTER, _LINE, _TITLE_LINE = 5.6, 15.0, 17.0
"""About how wide a letter and how high a line is on a card; rather less than more, so that no card
grows into the one below it."""
_AROUND = 20.0
"""What is left free beside and above the words of a card."""
_ABOVE_CARDS = 8.0
"""Between the edge of a group and the cards in it."""
_CELL = 256.0
_CROWD = 200
"""Where more cards lie in one place, they are not compared with each other."""


class JsonCanvasTooLarge(ExportError):
    """With our key the file would be too large to be opened again."""

    def __init__(self, size: int) -> None:
        super().__init__(f"{size} bytes")
        self.text = Text(
            "The JSON Canvas would have {size} MB, and at most {most} MB can be opened again. "
            "Export it without the part that only GTM Canvas reads, or delete large pictures "
            "first.",
            size=size // 2**20,
            most=MOST_BYTES // 2**20,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Node:
    """A node as it is written, and what our key remembers of it."""

    plain: dict[str, Any]
    about: dict[str, Any]
    """`pane` or `lane` of a group; `said` of a card: the lines made of its fields."""

    @property
    def written(self) -> dict[str, Any]:
        at = [self.plain[name] for name in ("x", "y", "width", "height")]
        made: dict[str, Any] = {"at": at, **self.about}
        made["color"] = self.plain["color"]
        made["words"] = trace(self.plain["text" if "text" in self.plain else "label"])
        return made


def json_canvas(request: Request) -> tuple[bytes, tuple[Text, ...]]:
    """The bytes of the file, and what somebody should know of it. Raises ExportError."""
    canvas = request.canvas
    nodes = [*_groups(request), *_cards(request)]
    edges = [_edge(canvas, link) for link in canvas.links]
    parts = [
        _rows("nodes", (_compact(node.plain) for node in nodes)),
        _rows("edges", (_compact(edge) for edge in edges)),
    ]
    if request.options.own_key:
        written = _rows(
            "written",
            (f"{_compact(node.plain['id'])}:{_compact(node.written)}" for node in nodes),
            "{}",
        )
        document = encode(canvas).decode().rstrip()
        parts.append(f'\t"{KEY}":{{"version":{KEY_VERSION},\n{written},\n\t"document":{document}}}')
    data = ("{\n" + ",\n".join(parts) + "\n}\n").encode()
    if request.options.own_key and len(data) > MOST_BYTES:
        raise JsonCanvasTooLarge(len(data))
    pictures = sum(1 for card in canvas.cards if isinstance(card, ImageCard) and card.image)
    if not pictures:
        return data, ()
    remark = Text(
        "A JSON Canvas can't hold pictures for other programs: they show only the words of image "
        "cards ({n}).",
        n=pictures,
    )
    return data, (remark,)


def _rows(name: str, rows: Iterator[str], around: str = "[]") -> str:
    """A list or an object with a row for each of its parts, as people compare files."""
    inside = ",\n".join(f"\t\t{row}" for row in rows)
    return f'\t"{name}":{around[0]}\n{inside}\n\t{around[1]}' if inside else f'\t"{name}":{around}'


_compact = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


# --- nodes ---------------------------------------------------------------------------------------


def _placed(rect: Rect) -> dict[str, int]:
    """Whole pixels, with edges that meet where ours do."""
    x, y = scaled(rect.x), scaled(rect.y)
    width, height = scaled(rect.right) - x, scaled(rect.bottom) - y
    return {"x": x, "y": y, "width": max(width, 1), "height": max(height, 1)}


def _groups(request: Request) -> Iterator[_Node]:
    """Panes below everything, the lanes of the Market pane above them."""
    canvas, say = request.canvas, request.translate
    taken = set(canvas.by_id)
    for pane in PANES:
        label = f"{say(PANE_TITLES[pane])} · {say(PANE_QUESTIONS[pane])}"
        yield _Node(
            {
                "id": _free(f"pane-{pane}", taken),
                "type": "group",
                **_placed(_below_title(canvas.frame(pane).rect, HEADER)),
                "color": ACCENTS[pane],
                "label": label,
            },
            {"pane": pane},
        )
    rects = lane_rects(canvas.frame("market"))
    for lane in LANES:
        yield _Node(
            {
                "id": _free(f"lane-{lane}", taken),
                "type": "group",
                **_placed(_below_title(rects[lane], LANE_HEADER)),
                "color": ACCENTS["market"],
                "label": say(LANE_TITLES[lane]),
            },
            {"lane": lane},
        )


def _below_title(rect: Rect, header: float) -> Rect:
    """A group's place: other programs write its label above it, where ours has its title."""
    down = min(header - _ABOVE_CARDS, rect.height / 2)
    return rect._replace(y=rect.y + down, height=rect.height - down)


def _free(id: str, taken: set[str]) -> str:
    while id in taken:
        id += "-"
    return id


def _cards(request: Request) -> Iterator[_Node]:
    """The cards as somebody reads them; of two that overlap the upper one comes later."""
    canvas = request.canvas
    case = known_case(canvas, request.case)
    shown = Shown(canvas.currency, canvas.language, request.translate, case)
    results = results_of(model_of(canvas), shown, case)
    order = _in_order(canvas)
    for done, card in enumerate(fairly(order)):
        if done % 500 == 0:
            request.tell(done, len(order))
        said = said_lines(face_of(card, shown, results.get(card.id, ())).lines)
        words = words_of_node(card, said, shown.line(Text(card.LABEL)))
        rect = card.rect._replace(height=_height(card, said))
        plain = {"id": card.id, "type": "text", **_placed(rect)}
        plain |= {"color": ACCENTS[card.colour or card.COLOUR], "text": words}
        yield _Node(plain, {"said": list(said)} if said else {})


def _height(card: Card, said: tuple[str, ...]) -> float:
    """About as high as a card is shown: its own height, or more where its words need it."""
    if card.collapsed:
        return min(card.height, COLLAPSED)
    columns = max(card.width - _AROUND, 20.0) / _LETTER
    title = _lines_of(one_line(card.title), columns) * _TITLE_LINE
    body = sum(_lines_of(words, columns) for words in (*said, card.text)) * _LINE
    return max(card.height, min(title + body + _AROUND, 1e5))


def _lines_of(text: str, columns: float) -> int:
    """About how many lines words take in so many columns; a Chinese character takes two."""
    if not text.strip():
        return 0
    return sum(max(1, ceil(width_of(line) / columns)) for line in text.split("\n"))


def _in_order(canvas: Canvas) -> list[Card]:
    """Reading order, but never a card before one that it lies on."""
    read = [canvas.by_id[id] for id in reading_order(canvas)]
    height = {card.id: n for n, card in enumerate(sorted(canvas.cards, key=lambda c: c.order))}
    below = _below(read, height)
    if below is None:
        return sorted(read, key=lambda card: height[card.id])
    made: dict[str, Card] = {}
    for card in read:
        stack = [card]
        while stack:
            waiting = [c for c in below.get(stack[-1].id, ()) if c.id not in made]
            if waiting and stack[-1].id not in made:
                stack.append(waiting[0])
            else:
                last = stack.pop()
                made.setdefault(last.id, last)
    return list(made.values())


def _below(cards: list[Card], height: dict[str, int]) -> dict[str, list[Card]] | None:
    """The cards that each lies on; None where too many lie in one place to be compared."""
    cells: dict[tuple[int, int], list[Card]] = {}
    for card in cards:
        rect = card.rect
        columns = range(int(rect.x // _CELL), int(rect.right // _CELL) + 1)
        rows = range(int(rect.y // _CELL), int(rect.bottom // _CELL) + 1)
        if len(columns) * len(rows) > _CROWD:
            return None
        for cell in ((column, row) for column in columns for row in rows):
            cells.setdefault(cell, []).append(card)
            if len(cells[cell]) > _CROWD:
                return None
    found: dict[str, list[Card]] = {}
    for together in cells.values():
        for upper in together:
            a = upper.rect
            for lower in together:
                b = lower.rect
                if (
                    height[lower.id] < height[upper.id]
                    and a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom
                ):  # fmt: skip
                    found.setdefault(upper.id, []).append(lower)
    return found


# --- edges ---------------------------------------------------------------------------------------


def _edge(canvas: Canvas, link: Link) -> dict[str, Any]:
    """An arrow between the sides of two cards that face each other."""
    start, end = canvas.by_id[link.start].rect, canvas.by_id[link.end].rect
    from_side, to_side = _sides(start, end)
    made = {"id": link.id, "fromNode": link.start, "fromSide": from_side}
    made |= {"toNode": link.end, "toSide": to_side, "toEnd": "arrow"}
    if link.label:
        made["label"] = link.label
    return made


def _sides(a: Rect, b: Rect) -> tuple[str, str]:
    """Where there is more room between two cards."""
    across = max(b.x - a.right, a.x - b.right)
    down = max(b.y - a.bottom, a.y - b.bottom)
    if across >= down:
        right = b.x + b.width / 2 >= a.x + a.width / 2
        return ("right", "left") if right else ("left", "right")
    lower = b.y + b.height / 2 >= a.y + a.height / 2
    return ("bottom", "top") if lower else ("top", "bottom")
