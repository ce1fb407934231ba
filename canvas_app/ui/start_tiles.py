"""What can be chosen on the start page: a canvas with its picture, a file that was open lately."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import LANGUAGES, best_language, spoken, tr
from canvas_app.settings import Recent
from canvas_app.ui.bundled import EMBLEMS, TITLES, Emblem
from canvas_app.ui.look import icon
from canvas_app.ui.painted_text import draw_line, two_lines, width_of
from canvas_app.ui.plain import set_tip
from canvas_app.ui.start_recent import Looked
from canvas_app.ui.thumbnails import Sketch, thumbnail

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_RADIUS = 10.0
_DAY = 86_400


class Tile(QAbstractButton):
    """Something to choose by mouse, Enter or Space; arrows ask the page for the neighbour."""

    arrowed = Signal(object)
    """The arrow key that was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            self.arrowed.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def paint_frame(self, painter: QPainter, resting: str, hovered: str, fill: str) -> None:
        """The rounded background with its border: a ring where the keyboard is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        edge = hovered if self.underMouse() else resting
        pen = QPen(colour_of(self.theme.selection if self.hasFocus() else edge), width)
        painter.setPen(pen if edge or self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(fill) if fill else Qt.BrushStyle.NoBrush)
        half = width / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


class CanvasTile(Tile):
    """A template or a sample: its picture, its title and what is on it."""

    CAPTION, EMBLEM = 58, 36

    def __init__(self, of: Sketch, theme: Theme) -> None:
        super().__init__(theme)
        self.sketch = of
        self._picture: QPixmap | None = None
        self.title = tr(of.title) if of.title in TITLES else of.title
        self.emblem = EMBLEMS.get(of.path.name.removesuffix(".gtm.json"))
        self.about = _about(of)
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.about)
        set_tip(self, self.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(0, 0, self.width(), self.height() - self.CAPTION)
        self.paint_frame(painter, theme.line, theme.faint, theme.surface)
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            size = room.size() - QSize(2, 1)
            self._picture = thumbnail(self.sketch, size, theme, ratio)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        painter.setClipPath(inside)
        painter.drawPixmap(1, 1, self._picture)
        painter.fillRect(0, room.bottom(), self.width(), 1, colour_of(theme.line))
        painter.setClipping(False)
        if self.emblem is not None:
            self._paint_emblem(painter, self.emblem, room.bottom())
        if self.hasFocus():
            self.paint_frame(painter, theme.line, theme.faint, "")
        line = QRect(14, room.bottom() + 10, self.width() - 28, 20)
        bold = font(13, SEMIBOLD)
        for n, part in enumerate(two_lines(self.title, bold, line.width())):
            draw_line(painter, line.translated(0, 18 * n), part, bold, theme.ink)
        if n == 0:
            draw_line(painter, line.translated(0, 19), self.about, font(12), theme.muted)

    def _paint_emblem(self, painter: QPainter, emblem: Emblem, bottom: int) -> None:
        """At the picture's lower right, a little over its edge."""
        theme, size = self.theme, self.EMBLEM
        badge = QRectF(self.width() - size - 12, bottom - size + 6, size, size)
        painter.setPen(QPen(colour_of(theme.surface), 3))
        painter.setBrush(colour_of(theme.tints[emblem.accent]))  # type: ignore[index]
        painter.drawRoundedRect(badge, 10, 10)
        drawing = badge.toRect().adjusted(8, 8, -8, -8)
        accent = theme.accents[emblem.accent]  # type: ignore[index]
        icon(emblem.icon, accent).paint(painter, drawing)


class RecentTile(Tile):
    """A file that was open lately. Grey, and only removable, where it is not there any more.

    It begins with an icon; `show_look` puts a picture of the canvas in its place.
    """

    HEIGHT, PICTURE = 52, QSize(54, 36)
    removed = Signal(Path)

    def __init__(self, file: Recent, theme: Theme) -> None:
        super().__init__(theme)
        self.file = file
        self.sketch: Sketch | None = None
        self._picture: QPixmap | None = None
        self.missing = False
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name = file.path.name.removesuffix(".json").removesuffix(".gtm")
        self.cross = QToolButton(self)
        self.cross.setFixedSize(24, 24)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.setStyleSheet("padding: 0; border: none")
        remove = tr("Remove from this list (Delete)")
        self.cross.setAccessibleName(remove)
        set_tip(self.cross, remove)
        self.cross.clicked.connect(self._remove)
        self.cross.setIcon(icon("x", theme.muted))
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Leave):
            self._show_cross()
        return done

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.cross.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.cross.move(self.width() - 32, (self.height() - 24) // 2)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        hovered = self.underMouse() and not self.missing
        self.paint_frame(painter, "", "", theme.paper if hovered else "")
        self._paint_picture(painter)
        left = self.PICTURE.width() + 20
        room = QRect(left, 7, self.width() - left - 38, 20)
        ink = theme.muted if self.missing else theme.ink
        draw_line(painter, room, self.name, font(13, SEMIBOLD), ink)
        below, small = room.translated(0, 19), font(12)
        colour = theme.warning if self.missing else theme.muted
        width = draw_line(painter, below, self.when, small, colour)
        folder = below.adjusted(width + 12, 0, 0, 0)
        shortened = short_folder(self.file.path.parent, small, folder.width())
        draw_line(painter, folder, shortened, small, theme.muted)

    def show_look(self, looked: Looked) -> None:
        """Show what the file looks like now."""
        self.sketch, self._picture = looked.sketch, None
        if self.missing == looked.there:
            self.missing = not looked.there
            self._describe()
        self.update()

    def _describe(self) -> None:
        path = self.file.path
        self.when = tr("Not found") if self.missing else when(self.file.opened)
        self.setAccessibleName(
            tr("{name}, not found", name=self.name) if self.missing else self.name
        )
        self.setAccessibleDescription(f"{path.parent}, {self.when}")
        shape = Qt.CursorShape.ArrowCursor if self.missing else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        gone = tr("This file is not there any more. × or Delete removes it from this list.")
        set_tip(self, f"{gone}\n{path}" if self.missing else str(path))
        self._show_cross()

    def _paint_picture(self, painter: QPainter) -> None:
        theme, size = self.theme, self.PICTURE
        frame = QRect(QPoint(8, (self.height() - size.height()) // 2), size)
        if self.sketch is None or self.missing:
            colour = theme.muted if self.missing else theme.accents["market"]
            drawing = QRect(0, 0, 18, 18)
            drawing.moveCenter(frame.center())
            icon("file", colour).paint(painter, drawing)
            return
        if self._picture is None:
            self._picture = thumbnail(self.sketch, size, theme, self.devicePixelRatioF(), 3.0)
        around = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = QPainterPath()
        inside.addRoundedRect(around, 5, 5)
        painter.save()
        painter.setClipPath(inside)
        painter.drawPixmap(frame.topLeft(), self._picture)
        painter.restore()
        painter.setPen(QPen(colour_of(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around, 5, 5)

    def _remove(self) -> None:
        self.removed.emit(self.file.path)

    def _show_cross(self) -> None:
        self.cross.setVisible(self.missing or self.underMouse() or self.hasFocus())


class TileGrid(QWidget):
    """Tiles of equal size, as many in a row as fit."""

    GAP, LEAST = 16, 160

    def __init__(self, tiles: Iterable[CanvasTile]) -> None:
        super().__init__()
        self.tiles = tuple(tiles)
        for tile in self.tiles:
            tile.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(max(self.width(), self.LEAST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.LEAST, self.heightForWidth(max(self.width(), self.LEAST)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, size = self._cells(width)
        rows = -(-len(self.tiles) // columns)
        return max(0, rows * (size.height() + self.GAP) - self.GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns, size = self._cells(self.width())
        for n, tile in enumerate(self.tiles):
            row, column = divmod(n, columns)
            x, y = column * (size.width() + self.GAP), row * (size.height() + self.GAP)
            tile.setGeometry(x, y, size.width(), size.height())
        self.updateGeometry()

    def _cells(self, width: int) -> tuple[int, QSize]:
        columns = max(1, min(4, (width + self.GAP) // (self.LEAST + self.GAP)))
        across = (width - (columns - 1) * self.GAP) // columns
        return columns, QSize(across, round(across * 0.56) + CanvasTile.CAPTION)


def when(opened: float, now: float | None = None) -> str:
    """A time as people say it: today with the hour, yesterday, else the day."""
    locale = QLocale()
    then = QDateTime.fromSecsSinceEpoch(max(0, round(opened)))
    today = QDateTime.fromSecsSinceEpoch(round(time.time() if now is None else now)).date()
    days = then.date().daysTo(today)
    if days <= 0:
        short = QLocale.FormatType.ShortFormat
        return tr("Today, {time}", time=locale.toString(then.time(), short))
    if days == 1:
        return tr("Yesterday")
    if days < 7:
        return locale.dayName(then.date().dayOfWeek())
    return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


def short_folder(folder: Path, face: QFont, width: int) -> str:
    """A folder with the user's home as ~, and with only its last parts where it is long."""
    with suppress(ValueError, RuntimeError):  # elsewhere, or nobody's home
        folder = Path("~") / folder.relative_to(Path.home())
    shown = folder
    for n in range(1, len(folder.parts)):
        if width_of(str(shown), face) <= width:
            break
        shown = Path("…", *folder.parts[n + 1 :]) if n + 1 < len(folder.parts) else shown
    return str(shown)


def _about(of: Sketch) -> str:
    """How much is on it, and its language where that is not the interface's."""
    if of.cards == 0:
        return tr("Five empty panes")
    cards = tr("1 card") if of.cards == 1 else tr("{count} cards", count=of.cards)
    written = best_language(of.language)
    return cards if written == spoken() else f"{cards} · {LANGUAGES[written]}"
