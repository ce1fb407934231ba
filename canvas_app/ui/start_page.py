"""The start page: a new canvas from a template, a sample, or a file that was open lately.

Painted before pydantic is imported, so nothing here may import the document.
"""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvas_app import paths
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.settings import Settings
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.notice import Notice
from canvas_app.ui.plain import label
from canvas_app.ui.start_recent import Looked, RecentLooks
from canvas_app.ui.start_recovered import Recovered
from canvas_app.ui.start_tiles import CanvasTile, RecentTile, Tile, TileGrid
from canvas_app.ui.thumbnails import Sketch, sketch

_WIDEST, _SIDE = 1240, 300


class StartPage(QWidget):
    """Where the program begins. Everything can be reached with Tab and arrows."""

    template_chosen = Signal(Path)
    sample_chosen = Signal(Path)
    recent_chosen = Signal(Path)
    open_wanted = Signal()
    recovered_wanted = Signal()
    """Somebody wants to see the unsaved work of before."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        templates: Path | None = None,
        samples: Path | None = None,
    ) -> None:
        """`templates` and `samples` name other folders than the program's own, for tests."""
        super().__init__(parent)
        self.settings = settings
        self.theme = theme
        self.recent_tiles: list[RecentTile] = []
        self.template_tiles = self._tiles(templates or _templates(), self.template_chosen)
        self.sample_tiles = self._tiles(samples or paths.sample_canvases(), self.sample_chosen)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Start"))
        set_role(self, "page")
        self._looks = RecentLooks(self)
        self._looks.found.connect(self._found)
        self._folder_icon = QLabel()
        self.open_button = QPushButton(" " + tr("Open…"))
        self.open_button.clicked.connect(self.open_wanted)
        self._recent_box = QFrame()
        self._recent_column = QVBoxLayout(self._recent_box)
        self.open_button.setIcon(icon("folder-open", theme.ink))
        self._folder_icon.setPixmap(icon("download", theme.muted).pixmap(18, 18))
        self._lay_out()
        self.refresh()

    @cached_property
    def notice(self) -> Notice:
        """Says something over it, which happens seldom."""
        return Notice(self, self.theme)

    def refresh(self) -> None:
        """List the recent files, as far as they are known, and look at them again."""
        while (item := self._recent_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.recent_tiles = [RecentTile(file, self.theme) for file in self.settings.recent]
        self._listed = self.settings.recent
        for tile in self.recent_tiles:
            tile.show_look(self._looks.known(tile.file.path))
            tile.clicked.connect(partial(self._open_recent, tile))
            tile.removed.connect(self._remove_recent)
            tile.arrowed.connect(self._go)
            self._recent_column.addWidget(tile)
        if self.isVisible():
            self._look_again()
        if not self.recent_tiles:
            text = tr("Canvases that you save or open will be listed here.")
            empty = label(text, "muted", wrap=True)
            empty.setContentsMargins(10, 14, 10, 14)
            self._recent_column.addWidget(empty)

    def show_recovered(self, count: int) -> None:
        """Say that there is unsaved work of before, or that there is none any more."""
        self.recovered.show_count(count)

    def _found(self, path: Path, looked: Looked) -> None:
        for tile in self.recent_tiles:
            if tile.file.path == path:
                tile.show_look(looked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()
        first = next(iter(self._tiles_in_order()), None)
        if first is not None and not self.isAncestorOf(self.focusWidget()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self._look_again()  # another window has saved, or a drive is there again
        return super().event(event)

    def _look_again(self) -> None:
        if self._listed != self.settings.recent:
            self.refresh()
        else:
            self._looks.look(file.path for file in self._listed)

    # --- the parts -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(32, 32, 32, 32)
        columns.setSpacing(32)
        columns.addLayout(self._canvases(), 1)
        columns.addLayout(self._files())
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(centred)
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _canvases(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(_header())
        column.addSpacing(18)
        self.recovered = Recovered(self.theme)
        self.recovered.show_button.clicked.connect(self.recovered_wanted)
        column.addWidget(self.recovered)
        groups = (
            (tr("New canvas"), tr("from a template"), self.template_tiles),
            (tr("Samples"), tr("real cases, opened as untitled copies"), self.sample_tiles),
        )
        for title, hint, tiles in groups:
            column.addLayout(_heading(title, hint))
            if tiles:
                column.addWidget(TileGrid(tiles))
            else:
                missing = tr("None were found: this installation is not complete.")
                column.addWidget(label(missing, "muted", wrap=True))
            column.addSpacing(20)
        column.addStretch(1)
        return column

    def _files(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        head = _heading(tr("Recent"), "")
        head.addStretch(1)
        head.addWidget(self.open_button)
        column.addLayout(head)
        set_role(self._recent_box, "card")
        self._recent_box.setFixedWidth(_SIDE)
        self._recent_column.setContentsMargins(6, 6, 6, 6)
        self._recent_column.setSpacing(2)
        column.addWidget(self._recent_box)
        drop = QHBoxLayout()
        drop.setContentsMargins(10, 4, 0, 0)
        drop.setSpacing(10)
        drop.addWidget(self._folder_icon)
        drop.addWidget(label(tr("Or drop a file anywhere on this window."), "muted"), 1)
        column.addLayout(drop)
        column.addStretch(1)
        return column

    def _tiles(self, folder: Path, chosen: object) -> list[CanvasTile]:
        made = []
        for of in _sketches(folder):
            tile = CanvasTile(of, self.theme)
            tile.clicked.connect(partial(chosen.emit, of.path))  # type: ignore[attr-defined]
            tile.arrowed.connect(self._go)
            made.append(tile)
        return made

    # --- what happens --------------------------------------------------------------------------

    def _open_recent(self, tile: RecentTile) -> None:
        if not tile.missing:
            self.recent_chosen.emit(tile.file.path)

    def _remove_recent(self, path: Path) -> None:
        at = next(n for n, tile in enumerate(self.recent_tiles) if tile.file.path == path)
        self.settings.remove_recent(path)
        self.refresh()
        left = self.recent_tiles
        heir: QWidget = left[min(at, len(left) - 1)] if left else self.open_button
        heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tiles_in_order(self) -> list[Tile]:
        return [*self.template_tiles, *self.sample_tiles, *self.recent_tiles]

    def _go(self, key: Qt.Key) -> None:
        """Move the keyboard's focus to the nearest tile in a direction."""
        here = self.focusWidget()
        if here is None:
            return
        start = _centre(here, self)
        ahead = []
        for tile in self._tiles_in_order():
            away = _centre(tile, self) - start
            along, across = _along(away, key)
            if along > 8 and abs(across) <= 2 * along:
                ahead.append((along + 3 * abs(across), tile))
        if ahead:
            target = min(ahead, key=lambda pair: pair[0])[1]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(target, 0, 40)


def _header() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    mark = QLabel()
    file = paths.resources() / "icons" / "app" / "gtm-canvas.svg"
    mark.setPixmap(QIcon(str(file)).pixmap(52, 52))
    mark.setFixedSize(52, 52)
    row.addWidget(mark)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label("GTM Canvas", "heading"))
    claim = tr("Sketch how you go to market, see the numbers move, hand over a live spreadsheet.")
    claimed = label(claim, "muted", wrap=True)
    claimed.setMinimumWidth(_SIDE)  # else room is kept for each of its words on a line of its own
    words.addWidget(claimed)
    row.addLayout(words, 1)
    return row


def _heading(title: str, hint: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label(title, "title"))
    if hint:
        row.addWidget(label(hint, "muted"), 1)
    return row


def _templates() -> Path:
    return paths.resources() / "templates"


def _sketches(folder: Path) -> list[Sketch]:
    """The canvases in a folder: the emptiest kind first, then by file name."""
    found = [made for path in sorted(folder.glob("*.gtm.json")) if (made := sketch(path))]
    return sorted(found, key=lambda made: made.cards > 0)


def _centre(widget: QWidget, within: QWidget) -> QPoint:
    return widget.mapTo(within, widget.rect().center())


def _along(away: QPoint, key: Qt.Key) -> tuple[int, int]:
    """A vector as how far along an arrow's direction, and how far beside it."""
    if key == Qt.Key.Key_Right:
        return away.x(), away.y()
    if key == Qt.Key.Key_Left:
        return -away.x(), away.y()
    if key == Qt.Key.Key_Down:
        return away.y(), away.x()
    return -away.y(), away.x()
