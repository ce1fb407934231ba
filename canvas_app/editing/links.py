"""Edits of links: to other cards, and the other way around."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised


def link_between(canvas: Canvas, start: str, end: str) -> Link | None:
    """The link that leads from one card to another."""
    return next((link for link in canvas.links if (link.start, link.end) == (start, end)), None)


def relinked(canvas: Canvas, id: str, start: str, end: str) -> Canvas:
    """Let a link lead from and to these cards; never a second one beside one that is there."""
    link = next((link for link in canvas.links if link.id == id), None)
    if link is None or not {start, end} <= canvas.by_id.keys():
        raise RefusedEdit(Text("This card is no longer there."))
    if (link.start, link.end) == (start, end):
        return canvas
    if start == end or link_between(canvas, start, end) is not None:
        raise RefusedEdit(Text("These two cards are linked already."))
    moved = revised(link, start=start, end=end)
    return assembled(canvas, links=tuple(moved if each is link else each for each in canvas.links))


def reversed_link(canvas: Canvas, id: str) -> Canvas:
    """Let a link lead the other way."""
    link = next(link for link in canvas.links if link.id == id)
    return relinked(canvas, id, link.end, link.start)


def labelled(canvas: Canvas, id: str, label: str) -> Canvas:
    """Write something on a link."""
    link = next((link for link in canvas.links if link.id == id), None)
    if link is None or link.label == label:
        return canvas
    other = revised(link, label=label)
    return assembled(canvas, links=tuple(other if each is link else each for each in canvas.links))
