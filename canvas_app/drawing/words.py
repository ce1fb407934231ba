"""A card's words: how high they become, and, once they are painted, their layout."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from canvas_app.document.cards.base import TextSize
from canvas_app.drawing import corner
from canvas_app.drawing.face import Face
from canvas_app.drawing.fonts import BOLD, LATIN, SEMIBOLD, font
from canvas_app.drawing.marks import Item, Paragraph, marked, paragraphs, units
from canvas_app.drawing.measuring import height_of, laid_out, ruler
from canvas_app.drawing.theme import Theme, colour_of

PADDING = 10.0
TITLE_PIXELS, TEXT_PIXELS, BADGE_PIXELS = 13, 12, 11
SCALES: dict[TextSize, float] = {"small": 0.85, "normal": 1.0, "large": 1.4, "huge": 2.0}
"""How much larger words are in each of a card's text sizes."""
FOOT = 15.0
"""The line of the badge."""
SPACING = 3.0
_BULLETS = ("•", "◦")
_BULLET = 0.95
"""How wide a bullet's column is, in letters' heights."""
_LINE = "\u2028"


def pixels(size: TextSize) -> tuple[int, int]:
    """The heights of a title's and of a text's letters."""
    scale = SCALES[size]
    return round(TITLE_PIXELS * scale), round(TEXT_PIXELS * scale)


@dataclass
class _Laid:
    """Layouts with their places, from the card's top left corner."""

    title: list[tuple[QTextLayout, QPointF]] = field(default_factory=list)
    lines: list[tuple[QTextLayout, QPointF]] = field(default_factory=list)
    body: list[tuple[QTextLayout, QPointF]] = field(default_factory=list)
    marks: dict[int, tuple[QTextLayout, QPointF]] = field(default_factory=dict)
    """Bullets and numbers, each before a piece of the body."""
    height: float = 0.0


class Words:
    """A card's words in a width. They are laid out when they are first painted."""

    __slots__ = ("_height", "_laid_out", "face", "width")

    def __init__(self, face: Face, width: float) -> None:
        self.face = face
        self.width = width
        self._height: float | None = None
        self._laid_out: _Laid | None = None

    @property
    def height(self) -> float:
        """How high a card must be for all of its words."""
        if self._height is None:
            low, high = self._bounds()
            self._height = low if low == high else self._laid.height
        return self._height

    def frame_height(self, least: float) -> float:
        """How high a card is that is to be at least so high: a collapsed one, as its title."""
        if self.face.collapsed:
            return self.height
        if self._height is None:
            low, high = self._bounds()
            if high <= least:  # the usual card, whose words fit: nothing need be laid out
                return least
            if low == high:
                self._height = low
        return max(least, self.height)

    # --- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter, at: QPointF, theme: Theme, *, title_only: bool) -> None:
        """Paint the words with the card's top left corner at a point."""
        laid = self._laid
        painter.setPen(colour_of(theme.ink))
        for layout, place in laid.title:
            layout.draw(painter, at + place)
        if title_only and laid.title:
            return
        painter.setPen(body_colour(theme))
        for layout, place in laid.lines:
            layout.draw(painter, at + place)
        for n, (layout, place) in enumerate(laid.body):
            if n in laid.marks:  # first, because text is taken out of a page in this order
                mark, before = laid.marks[n]
                painter.setPen(theme.accent(self.face.colour))
                mark.draw(painter, at + before)
                painter.setPen(body_colour(theme))
            layout.draw(painter, at + place)

    def paint_lines(self, painter: QPainter, theme: Theme) -> None:
        """Paint only what stands between title and text, from the top left corner."""
        painter.setPen(body_colour(theme))
        top = QPointF(0, self.lines_top)
        for layout, place in self._laid.lines:
            layout.draw(painter, QPointF(0, place.y()) - top)

    @property
    def lines_top(self) -> float:
        """Where the lines between title and text begin, below the card's top."""
        return self._laid.lines[0][1].y() if self._laid.lines else 0.0

    @property
    def lines_height(self) -> float:
        """How high the lines between title and text are."""
        if not self._laid.lines:
            return 0.0
        last, place = self._laid.lines[-1]
        return place.y() + height_of(last) - self.lines_top

    @property
    def text_top(self) -> float:
        """Where the text begins, below the card's top; infinite where none is shown."""
        return self._laid.body[0][1].y() if self._laid.body else inf

    def paint_badges(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint what stands in the corners: the badge, and beside the title comments, a lock, and a
        collapsed card's chevron: there they don't make the card higher."""
        face = self.face
        if face.badge and not face.collapsed:
            painter.setFont(font(BADGE_PIXELS, family=face.family))
            painter.setPen(colour_of(theme.muted))
            painter.drawText(
                frame.adjusted(PADDING, 0, -PADDING, -6),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                face.badge,
            )
        if not (face.comments or face.locked or face.collapsed):
            return
        middle = PADDING - 1 + ruler(self._title_pixels, SEMIBOLD, face.family).height / 2
        right = frame.topRight() + QPointF(-corner.RIGHT, middle)
        ink = body_colour(theme)
        if face.collapsed:
            right = corner.chevron(painter, right, ink)
        if face.locked:
            right = corner.lock(painter, right, ink)
        if face.comments:
            corner.comments(painter, right, face.comments, theme.accent(face.colour))

    # --- laying out --------------------------------------------------------------------------

    @property
    def _title_pixels(self) -> int:
        return pixels(self.face.size)[0]

    @property
    def _foot(self) -> float:
        face = self.face
        return FOOT if face.badge and not face.collapsed else 0.0

    def _rooms(self) -> tuple[float, float]:
        """Widths for the title, which leaves room for what stands beside it, and for the rest."""
        room = max(self.width - 2 * PADDING, 20.0)
        return max(room - corner.width_beside_title(self.face), 20.0), room

    def _bounds(self) -> tuple[float, float]:
        """The least and the greatest height of all."""
        face = self.face
        beside, room = self._rooms()
        title_pixels, text_pixels = pixels(face.size)
        pieces: list[tuple[float, float]] = []
        still = 2 * PADDING - 3 + self._foot
        if face.title:
            pieces.append(ruler(title_pixels, SEMIBOLD, face.family).bounds(face.title, beside))
            still += SPACING
        if not face.collapsed:
            body = ruler(text_pixels, family=face.family)
            for line in face.lines:
                pieces.append(body.bounds(line, room))
            if face.text:
                pieces.append(_text_bounds(face.text, text_pixels, room, face.family))
                still += SPACING if face.lines else 0.0
        low = sum(least for least, _ in pieces) + still
        return low, sum(most for _, most in pieces) + still

    @property
    def _laid(self) -> _Laid:
        if self._laid_out is None:
            self._laid_out = self._lay_out()
            self._height = self._laid_out.height
        return self._laid_out

    def _lay_out(self) -> _Laid:
        face, laid = self.face, _Laid()
        beside, room = self._rooms()
        title_pixels, text_pixels = pixels(face.size)
        y = PADDING - 1
        if face.title:
            bold = font(title_pixels, SEMIBOLD, face.family)
            title = laid_out(face.title.replace("\n", _LINE), bold, beside)
            laid.title.append((title, QPointF(PADDING, y)))
            y += height_of(title) + SPACING
        if not face.collapsed:
            body = font(text_pixels, family=face.family)
            for line in face.lines:
                layout = laid_out(line.replace("\n", _LINE), body, room)
                laid.lines.append((layout, QPointF(PADDING, y)))
                y += height_of(layout)
            if face.text:
                y += SPACING if face.lines else 0.0
                y = _lay_out_text(face.text, body, room, y, laid)
        laid.height = y + PADDING - 2 + self._foot
        return laid


def body_colour(theme: Theme) -> QColor:
    """Text below the title."""
    return colour_of(theme.body)


class _Piece(NamedTuple):
    """Paragraphs that are laid out together: an item of a list, or what stands between lists."""

    paragraphs: tuple[Paragraph, ...]
    item: Item | None
    mark_left: float
    left: float
    """Where its words begin."""

    @property
    def words(self) -> str:
        return "\n".join(paragraph.words for paragraph in self.paragraphs)

    @property
    def bold(self) -> bool:
        return any(paragraph.bold for paragraph in self.paragraphs)


def _pieces(text: str, size: int, family: str) -> list[_Piece]:
    """A text with marks as it is laid out."""
    each = paragraphs(text)
    numbers = _number_columns(each, size, family)
    made: list[_Piece] = []
    plain: list[Paragraph] = []
    below = 0.0
    for paragraph in each:
        item = paragraph.item
        if item is None:
            plain.append(paragraph)
            below = 0.0
            continue
        if plain:
            made.append(_Piece(tuple(plain), None, 0.0, 0.0))
            plain = []
        column = size * _BULLET if item.number is None else numbers[item.level]
        left = (below or size * _BULLET) if item.level else 0.0
        if not item.level:
            below = column  # where the level below begins
        made.append(_Piece((paragraph,), item, left, left + column))
    if plain:
        made.append(_Piece(tuple(plain), None, 0.0, 0.0))
    return made


def _text_bounds(text: str, size: int, room: float, family: str) -> tuple[float, float]:
    """The least and the greatest height of a text: bold words are wider, if anything."""
    if not marked(text):
        return ruler(size, family=family).bounds(text, room)
    low = high = 0.0
    for piece in _pieces(text, size, family):
        words, beside = piece.words, max(room - piece.left, 20.0)
        least, most = ruler(size, family=family).bounds(words, beside)
        low += least
        high += ruler(size, BOLD, family).bounds(words, beside)[1] if piece.bold else most
    return low, high


def _lay_out_text(text: str, body: QFont, room: float, y: float, laid: _Laid) -> float:
    """Lay out a text with its marks; gives where it ends."""
    size, family = body.pixelSize(), _own(body)
    if not marked(text):
        layout = laid_out(text.replace("\n", _LINE), body, room)
        laid.body.append((layout, QPointF(PADDING, y)))
        return y + height_of(layout)
    for piece in _pieces(text, size, family):
        layout = laid_out(
            piece.words.replace("\n", _LINE),
            body,
            max(room - piece.left, 20.0),
            _bold(piece.paragraphs, body),
        )
        laid.body.append((layout, QPointF(PADDING + piece.left, y)))
        if (item := piece.item) is not None:
            shown = item.mark if item.number is not None else _BULLETS[item.level]
            mark = laid_out(shown, body, inf)
            lower = layout.lineAt(0).ascent() - mark.lineAt(0).ascent()  # Chinese lines are higher
            before = QPointF(PADDING + piece.mark_left, y + lower)
            laid.marks[len(laid.body) - 1] = mark, before
        y += height_of(layout)
    return y


def _number_columns(each: tuple[Paragraph, ...], size: int, family: str) -> list[float]:
    """How wide the numbers of each level are, so that all words of a list begin at one place."""
    widths = [0.0, 0.0]
    for paragraph in each:
        item = paragraph.item
        if item is not None and item.number is not None:
            width = ruler(size, family=family).width(item.mark) + size * 0.4
            widths[item.level] = max(widths[item.level], width)
    return widths


def _bold(each: tuple[Paragraph, ...], body: QFont) -> list[QTextLayout.FormatRange]:
    """The bold parts of some paragraphs that stand in one layout."""
    found: list[QTextLayout.FormatRange] = []
    bold = QFont(body)
    bold.setWeight(BOLD)
    before = 0
    for paragraph in each:
        for start, end in paragraph.bold:
            made = QTextLayout.FormatRange()
            made.start = before + units(paragraph.words, start)
            made.length = before + units(paragraph.words, end) - made.start
            strong = QTextCharFormat()
            strong.setFont(bold)
            made.format = strong
            found.append(made)
        before += units(paragraph.words, len(paragraph.words)) + 1
    return found


def _own(face: QFont) -> str:
    """The family that comes before ours; "" where none does."""
    return "" if face.family() == LATIN else face.family()
