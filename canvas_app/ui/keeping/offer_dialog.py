"""The dialog that offers unsaved work after a crash: a row for each piece, with its picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.keeping.offer import PICTURE, title_of
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.painted_text import two_lines
from canvas_app.ui.plain import label, set_tip
from canvas_app.ui.start_tiles import short_folder, when
from canvas_app.ui.thumbnails import sketch, thumbnail

if TYPE_CHECKING:
    from canvas_app.files.recovering import Recovered

_WORDS = 300
"""How wide the words of a row are, in pixels."""
_MOST_ROWS = 3
"""Shown at once; the others are scrolled to."""
_BAR = 8
"""Beside them, and as much again for the scroll bar."""


class OfferDialog(QDialog):
    """Says what there is. It holds nothing up, and Esc leaves all as it is."""

    wanted = Signal(object)
    unwanted = Signal(object)
    """The `Recovered` that is to be opened, or discarded."""

    def __init__(
        self,
        works: Sequence[Recovered],
        pictures: Mapping[str, QImage],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Unsaved work"))
        self.rows = [Row(work, pictures.get(work.mark.id), theme) for work in works]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(6)
        self.heading = label(tr("Your unsaved work is still here"), "title")
        column.addWidget(self.heading)
        told = tr("GTM Canvas ended before this was saved. Open it and save it to keep it.")
        column.addWidget(label(told, "muted", wrap=True))
        column.addSpacing(10)
        column.addWidget(self._list())
        column.addSpacing(10)
        foot = QHBoxLayout()
        later = tr("What you leave here is offered again at the next start.")
        foot.addWidget(label(later, "small", wrap=True), 1)
        self.later = QPushButton(tr("Later"))
        self.later.clicked.connect(self.close)
        foot.addWidget(self.later)
        column.addLayout(foot)
        first = next((row.open for row in self.rows if row.open is not None), self.later)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self, work: Recovered) -> None:
        """It is not offered any more."""
        for row in [row for row in self.rows if row.work is work]:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
        self._fit()

    def _list(self) -> QScrollArea:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, _BAR if len(self.rows) > _MOST_ROWS else 0, 0)
        self._column.setSpacing(10)
        for row in self.rows:
            self._column.addWidget(row)
            if row.open is not None:
                row.open.clicked.connect(partial(self.wanted.emit, row.work))
            row.discard.clicked.connect(partial(self.unwanted.emit, row.work))
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._fit()
        return self._area

    def _fit(self) -> None:
        """As high as a few rows, and as wide as the widest."""
        shown = self.rows[:_MOST_ROWS]
        height = sum(row.sizeHint().height() for row in shown) + 10 * max(0, len(shown) - 1)
        width = max((row.sizeHint().width() for row in self.rows), default=0)
        bar = self._column.contentsMargins().right()
        self._area.setFixedSize(width + 2 * bar, height)
        self.adjustSize()


class Row(QFrame):
    """One piece of work: what it looks like, what it is, and what can be done with it."""

    def __init__(self, work: Recovered, picture: QImage | None, theme: Theme) -> None:
        super().__init__()
        self.work = work
        self.open: QPushButton | None = None
        set_role(self, "card")
        title = title_of(work)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 14, 12)
        row.setSpacing(16)
        seen = QLabel()
        seen.setFixedSize(QSize(*PICTURE))
        seen.setPixmap(_framed(work, picture, theme, self.devicePixelRatioF()))
        row.addWidget(seen, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(title))
        row.addLayout(self._buttons(title), 1)

    def _words(self, title: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        shown = "\n".join(two_lines(title, font(13, SEMIBOLD), _WORDS - 8))
        for text, role, full in (
            (shown, "strong", title),
            (_place(self.work), "muted", str(self.work.mark.path or "")),
            (_facts(self.work), "muted", ""),
        ):
            if text:
                said = label(text, role)
                said.setFixedWidth(_WORDS)
                set_tip(said, full)
                words.addWidget(said)
        problem = _problem(self.work)
        if problem:
            said = label(problem, "warning", wrap=True)
            said.setFixedWidth(_WORDS)
            words.addWidget(said)
        words.addStretch(1)
        self.setAccessibleName(", ".join((title, _facts(self.work), problem)).strip(", "))
        return words

    def _buttons(self, title: str) -> QVBoxLayout:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        if self.work.canvas is not None:
            self.open = QPushButton(tr("Open"))
            set_role(self.open, "primary")
            self.open.setAccessibleName(tr("Open the unsaved work on “{title}”", title=title))
            buttons.addWidget(self.open)
        self.discard = QPushButton(tr("Discard…"))
        self.discard.setAccessibleName(tr("Discard the unsaved work on “{title}”…", title=title))
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        return buttons


def _place(work: Recovered) -> str:
    if not work.mark.whole:
        return tr("Which file it belongs to is not known any more.")
    path = work.mark.path
    if path is None:
        return tr("Never saved in a file")
    face, room = font(13), _WORDS - 8
    name = QFontMetrics(face).elidedText(path.name, Qt.TextElideMode.ElideMiddle, room)
    return f"{name}\n{short_folder(path.parent, face, room)}"


def _facts(work: Recovered) -> str:
    if work.version is None or work.canvas is None:
        return ""
    count = len(work.canvas.cards)
    cards = tr("1 card") if count == 1 else tr("{count} cards", count=count)
    size = QLocale().formattedDataSize(
        work.version.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )
    return " · ".join((_time(work.version.at.timestamp()), cards, size))


def _time(at: float) -> str:
    """The day with its hour: it tells which of two evenings it was."""
    day, locale = when(at), QLocale()
    hour = locale.toString(QDateTime.fromSecsSinceEpoch(round(at)).time(),
                           QLocale.FormatType.ShortFormat)  # fmt: skip
    return day if hour in day else tr("{day}, {time}", day=day, time=hour)


def _problem(work: Recovered) -> str:
    if work.version is None:
        if work.newer:
            return tr("It was kept by a newer version of GTM Canvas, which can open it.")
        return tr("No copy of it can be read.")
    if work.newer:
        return tr("A later copy was kept by a newer version of GTM Canvas. This is the one before.")
    if work.skipped:
        return tr("The latest copy is damaged. This is the one before.")
    return ""


def _framed(work: Recovered, picture: QImage | None, theme: Theme, ratio: float) -> QPixmap:
    """The picture within a frame; where there is none, a sketch of the canvas, or an icon."""
    size = QSize(*PICTURE)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    around = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    inside = QPainterPath()
    inside.addRoundedRect(around, 7, 7)
    painter.setClipPath(inside)
    painter.fillRect(around, colour_of(theme.paper))
    drawn = sketch(work.version.path) if picture is None and work.version is not None else None
    if picture is not None:
        place = QRectF(picture.rect())
        place.setSize(picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio).toSizeF())
        place.moveCenter(around.center())
        painter.drawImage(place, picture)
    elif drawn is not None:
        painter.drawPixmap(0, 0, thumbnail(drawn, size, theme, ratio))
    else:
        at = around.center().toPoint()
        icon("triangle-alert", theme.warning).paint(painter, at.x() - 12, at.y() - 12, 24, 24)
    painter.setClipping(False)
    painter.setPen(QPen(colour_of(theme.line), 1))
    painter.drawPath(inside)
    painter.end()
    return pixmap
