"""The command palette: type a few letters of anything that can be done, or of a card's title."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.settings import MOST_USED, Settings
from canvas_app.ui.announcing import announce
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.navigate.commands import Entry, Hit, Offer, best
from canvas_app.ui.navigate.overlay import Overlay
from canvas_app.ui.navigate.palette_rows import ROW, Rows
from canvas_app.ui.plain import label

WIDTH = 640
MOST_ROWS = 9
_FIELD, _FOOT, _EDGE = 54, 32, 6
_TOP = 0.16
"""Of the window's height above it: the eyes are there already."""

Index = QModelIndex | QPersistentModelIndex


class Hits(QAbstractListModel):
    """What fits at the moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Offer something else."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return hit
        entry = hit.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (entry.title, entry.path, entry.keys, entry.reason)
            return ", ".join(part for part in told if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hits[index.row()].entry.reason:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CommandPalette(Overlay):
    """Offers entries, and runs the one that is chosen."""

    def __init__(self, window: QWidget, offer: Offer, settings: Settings, theme: Theme) -> None:
        super().__init__(window, theme)
        self._offer, self._settings = offer, settings
        self.setAccessibleName(tr("Commands"))
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("What do you want to do?"))
        self.field.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; padding: 0; background: transparent;"
            " font-size: 16px; }"
        )
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self._model = Hits(self)
        self.rows = QListView()
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(Rows(theme, self))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setUniformItemSizes(True)
        self.rows.setMouseTracking(True)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAccessibleName(tr("Commands"))
        self.rows.setStyleSheet("QListView { background: transparent; border: none; }")
        self.rows.entered.connect(self._point_at)
        self.rows.clicked.connect(self._choose)
        self._nothing = label(role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._search("")

    def _lay_out(self) -> None:
        glass = QLabel()
        glass.setPixmap(icon("search", self.theme.muted).pixmap(QSize(18, 18)))
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 16, 0)
        top.setSpacing(11)
        top.addWidget(glass)
        top.addWidget(self.field, 1)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        self._foot = label(tr("↑ ↓ to choose · Enter to run · Esc to close"), "small")
        self._foot.setContentsMargins(18, 0, 18, 0)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.field.setFixedHeight(_FIELD)
        column.addLayout(top)
        column.addWidget(line)
        column.addSpacing(_EDGE)
        column.addWidget(self.rows)
        column.addWidget(self._nothing)
        column.addSpacing(_EDGE)
        foot_line = QFrame()
        set_role(foot_line, "line")
        foot_line.setFixedHeight(1)
        column.addWidget(foot_line)
        self._foot.setFixedHeight(_FOOT)
        column.addWidget(self._foot)

    def place(self, room: QRect) -> QRect:
        """At the upper third, of one width; as high as its rows, so that the field stands still."""
        width = min(WIDTH, room.width() - 48)
        top = max(40, round(room.height() * _TOP))
        fixed = _FIELD + _FOOT + 2 * _EDGE + 2
        rows = max(1, min(MOST_ROWS, len(self._model.hits)))
        rows = min(rows, (room.height() - top - fixed - 24) // ROW)
        self.rows.setFixedHeight(rows * ROW)
        self._nothing.setFixedHeight(2 * ROW)
        shown = rows * ROW if self._model.hits else 2 * ROW
        return QRect((room.width() - width) // 2, top, width, fixed + shown)

    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is offered."""
        return tuple(self._model.hits)

    @property
    def current(self) -> Entry | None:
        """What Enter would run."""
        index = self.rows.currentIndex()
        return self._model.hits[index.row()].entry if index.isValid() else None

    # --- choosing ----------------------------------------------------------------------------

    def _search(self, typed: str) -> None:
        hits = best(self._offer, typed, self._settings.used_commands)
        self._model.show(hits)
        self.rows.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(tr("Nothing is called “{typed}”.", typed=typed.strip()))
        first = next((n for n, hit in enumerate(hits) if not hit.entry.reason), -1)
        self._go_to(first)
        if self.isVisible():
            before = self.panel.geometry()
            self._settle()
            if before != self.panel.geometry():  # the shadow goes with it
                self.update()

    def _go_to(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.rows.setCurrentIndex(index)
        if index.isValid():
            self.rows.scrollTo(index)
            told = self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)
            announce(self.field, str(told))

    def _step(self, by: int) -> None:
        """To the next entry that can be chosen, round from the ends when by one."""
        can = [n for n, hit in enumerate(self._model.hits) if not hit.entry.reason]
        if not can:
            return
        here = self.rows.currentIndex().row()
        at = can.index(here) if here in can else -1
        to = (at + by) % len(can) if abs(by) == 1 else min(max(at + by, 0), len(can) - 1)
        self._go_to(can[to])

    def _point_at(self, index: QModelIndex) -> None:
        if not self._model.hits[index.row()].entry.reason:
            self.rows.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.hits[index.row()].entry
        if not entry.reason:
            self._run(entry)

    def _run(self, entry: Entry) -> None:
        used = self._settings.used_commands
        self._settings.used_commands = (entry.id, *(id for id in used if id != entry.id))[
            :MOST_USED
        ]
        self.close_overlay()  # first: what runs may ask for the keyboard, or open something
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS,
                 Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_Tab: 1,
                 Qt.Key.Key_Backtab: -1}  # fmt: skip
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif control and key in (Qt.Key.Key_N, Qt.Key.Key_P) and not _shift(event):
            self._step(1 if key == Qt.Key.Key_N else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self._run(self.current)
        elif key == Qt.Key.Key_Escape or (control and key in (Qt.Key.Key_K, Qt.Key.Key_P)):
            self.close_overlay()
        else:
            return False
        return True


def _shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
