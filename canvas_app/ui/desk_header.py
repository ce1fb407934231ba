"""The header's part of one open canvas: title, whether it is saved, undo, case, export."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.case_switch import CaseSwitch
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label, set_tip
from canvas_app.ui.session import Session
from canvas_app.ui.view_switch import ViewSwitch

_LONGEST = 260
"""Widest title and widest note on saving, in pixels."""
_GAP, _EDGE, _EXPORT_ICON = 6, 22, 50
"""Between parts, around a text, and the export button without its words."""
_SAVED, _TITLE, _TIGHT = 84, 130, 60
"""Narrowest note on saving and title that are worth their room; narrowest title of all."""


class DeskHeader(QWidget):
    """The part of one open canvas: title, whether it is saved, undo, case, export."""

    settings_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, files: DeskFiles, theme: Theme) -> None:
        super().__init__()
        self._session, self._files = session, files
        self.title = QPushButton()
        set_role(self.title, "document")
        self.title.clicked.connect(self.settings_wanted)
        self.saved = label(role="muted")
        self._placed = False
        """Whether the window has given it its width yet."""
        self._words = "", ""
        """Title and note on saving, in full."""
        self.export = QPushButton(icon("file-spreadsheet", theme.surface), tr("Export workbook"))
        set_role(self.export, "primary")
        self.export.setAccessibleName(tr("Export workbook"))
        set_tip(self.export, tr("Export workbook"))
        self.export.clicked.connect(actions.each["export-workbook"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addWidget(self.saved)
        self.switch = ViewSwitch(actions)
        row.addStretch(1)
        row.addWidget(self.switch)
        row.addStretch(1)
        self._tools = _tool(actions, "undo"), _tool(actions, "redo")
        self.present = _tool(actions, "present")
        self.cases = CaseSwitch(session, theme)
        for tool in (*self._tools, self.present):
            row.addWidget(tool)
        row.addWidget(self.cases)
        row.addWidget(self.export)
        # the menus beside it are never cut: this part takes the room that they leave
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        session.saved_changed.connect(self.show_saved)
        session.read_only_changed.connect(self.show_saved)
        files.saving_changed.connect(self.show_saved)

    def show_saved(self) -> None:
        """Show the title, and whether there are unsaved changes."""
        session = self._session
        name = session.path.name if session.path else ""
        title = session.canvas.title or _bare(name) or tr("Untitled canvas")
        self._words = title, self._note(name)
        set_tip(self.title, tr("{title}: title, currency, years and more", title=title))
        set_tip(self.saved, str(session.path) if session.path else self._words[1])
        self._make_room()
        window = self.window()
        window.setWindowTitle(f"{title}[*] – GTM Canvas")
        window.setWindowModified(session.dirty)

    def _note(self, name: str) -> str:
        session, files = self._session, self._files
        if session.read_only is not None:
            return tr("Read-only · {name}", name=name or tr("not saved"))
        if files.shown_saving:
            return tr("Saving…")
        if not name:
            return tr("Not saved yet")
        if files.changes.protected:
            if session.dirty:
                return tr("Edited · read-only file · {name}", name=name)
            return tr("Read-only file · {name}", name=name)
        if session.dirty:
            return tr("Edited · {name}", name=name)
        return tr("Saved · {name}", name=name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._make_room()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # another case has a longer name
            self._make_room()
        return done

    def _make_room(self) -> None:
        """In a narrow window the least needed gives way: note, words on buttons, undo, title."""
        title, saved = (self._natural(part) for part in (self.title, self.saved))
        buttons = self.switch.sizeHint().width() + self.cases.sizeHint().width()
        tools = sum(tool.sizeHint().width() + _GAP for tool in self._tools)
        words = self.export.fontMetrics().horizontalAdvance(tr("Export workbook")) + _GAP
        icon_only = _EXPORT_ICON
        wide = self.width() if self._placed else self.maximumWidth()
        room = wide - 8 - buttons - 3 * _GAP - icon_only  # the gaps of tools and note: with them
        with_words = room - words - tools >= min(title, _TITLE)
        with_tools = room - tools >= _TIGHT
        room -= (words if with_words else 0) + (tools if with_tools else 0)
        note, needed = self._words[1], min(saved, _SAVED)
        short = note.rpartition(" · ")[0] or note
        least = self.saved.fontMetrics().horizontalAdvance(short)
        present = self.present.sizeHint().width() + _GAP
        # there is F5 too: less than the note needs, but more than the end of a long title
        with_present = with_tools and room - present >= min(title, _TITLE) + _GAP + least
        room -= present if with_present else 0
        title = max(_TIGHT, min(title, room - (_GAP + least if with_present else 0)))
        room -= title + _GAP
        if room < needed:  # whether it is saved matters more than where
            note, needed = short, least
        self._say(self.title, self._words[0].replace("\n", " "), title)
        self._say(self.saved, note, min(saved, room))
        self.saved.setVisible(room >= needed)
        for tool in self._tools:
            tool.setVisible(with_tools)
        self.present.setVisible(with_present)
        text = tr("Export workbook") if with_words else ""
        if text != self.export.text():
            self.export.setText(text)

    def _natural(self, part: QPushButton | QLabel) -> int:
        """How wide a text would be on its own, within bounds."""
        is_title = part is self.title
        words = self._words[0] if is_title else self._words[1]
        wide = part.fontMetrics().horizontalAdvance(words) + 4
        return min(wide, _LONGEST) + (_EDGE if is_title else 0)

    @staticmethod
    def _say(part: QPushButton | QLabel, words: str, room: int) -> None:
        right = Qt.TextElideMode.ElideRight
        room -= _EDGE if isinstance(part, QPushButton) else 0
        text = part.fontMetrics().elidedText(words, right, max(room, 0))
        text = text.replace("&", "&&") if isinstance(part, QPushButton) else text
        if text != part.text():
            part.setText(text)


def _tool(actions: Actions, id: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions.each[id])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button


def _bare(name: str) -> str:
    """A file's name without its endings."""
    return name.removesuffix(".json").removesuffix(".gtm")
