"""Comments on cards: what people remark while they work. They stay in the file, and go into no
picture and no workbook, because whoever gets those was not meant."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards.base import Card, Comment
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, revised
from canvas_app.editing.edits import change_cards, fresh_id
from canvas_app.editing.reading import reading_order

MOST_COMMENTS = 500
"""On one card; the document's own limit."""


def add_comment(
    canvas: Canvas, card: str, text: str, *, author: str, at: str | None
) -> tuple[Canvas, str]:
    """A new comment at the end of a card's; gives its id too. `at` is UTC: 2026-11-22T10:05Z."""
    comments = _card(canvas, card).comments
    if len(comments) >= MOST_COMMENTS:
        raise RefusedEdit(Text("A card holds at most {n} comments.", n=MOST_COMMENTS))
    id = fresh_id("comment", {comment.id for comment in comments})
    made = revised(Comment(id=id), author=author, at=at, text=_words(text))
    return _with(canvas, card, (*comments, made)), id


def change_comment(canvas: Canvas, card: str, id: str, text: str) -> Canvas:
    """Other words in a comment."""
    return _changed(canvas, card, id, text=_words(text))


def resolve_comment(canvas: Canvas, card: str, id: str, resolved: bool = True) -> Canvas:
    """Settle a comment, or open it again."""
    return _changed(canvas, card, id, resolved=resolved)


def delete_comment(canvas: Canvas, card: str, id: str) -> Canvas:
    """Take a comment away."""
    comments = _card(canvas, card).comments
    kept = tuple(comment for comment in comments if comment.id != id)
    return canvas if len(kept) == len(comments) else _with(canvas, card, kept)


def open_comments(card: Card) -> tuple[Comment, ...]:
    """The comments of a card that are not settled."""
    return tuple(comment for comment in card.comments if not comment.resolved)


def next_with_open(canvas: Canvas, after: str | None) -> str | None:
    """The next card in reading order with a comment that is not settled; round from the end."""
    order = reading_order(canvas)
    at = order.index(after) + 1 if after in order else 0
    around = (*order[at:], *order[:at])
    return next((id for id in around if open_comments(canvas.by_id[id])), None)


def _changed(canvas: Canvas, card: str, id: str, **changes: object) -> Canvas:
    comments = _card(canvas, card).comments
    made = tuple(revised(each, **changes) if each.id == id else each for each in comments)
    return canvas if made == comments else _with(canvas, card, made)


def _with(canvas: Canvas, card: str, comments: tuple[Comment, ...]) -> Canvas:
    return change_cards(canvas, {card}, lambda each: revised(each, comments=comments))


def _card(canvas: Canvas, id: str) -> Card:
    if id not in canvas.by_id:
        raise RefusedEdit(Text("This card is no longer there."))
    return canvas.by_id[id]


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise RefusedEdit(Text("A comment needs words."))
    return words
