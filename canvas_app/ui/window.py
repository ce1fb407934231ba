"""The main window: the start page or one open canvas.

Imports nothing of the document, so that it is painted before pydantic is loaded.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget
from shiboken6 import delete

from canvas_app import __version__
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.settings import Settings
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.closing import Closing
from canvas_app.ui.desk_place import WindowPlace, leave, restore
from canvas_app.ui.focus_place import FocusPlace, focus_again, focus_within
from canvas_app.ui.header import Header
from canvas_app.ui.messages import say
from canvas_app.ui.navigate.overlays import Overlays
from canvas_app.ui.start_page import StartPage
from canvas_app.ui.window_files import WindowFiles

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.keeping.keeping import Keeping
    from canvas_app.ui.settings_dialog import SettingsDialog

SMALLEST = (960, 600)


def load_numbers() -> None:
    """Load what the Numbers view needs."""
    import canvas_app.ui.numbers.page  # noqa: F401, PLC0415


def _nothing(result: object) -> None:
    """Nobody waits for it."""


class MainWindow(QMainWindow):
    """Shows the start page or a desk, and takes files that are dropped on it."""

    settings_changed = Signal()
    """Somebody chose other settings here."""
    made_anew = Signal()
    """All that is seen was made anew, in another theme or language."""
    recovered_wanted = Signal()
    """Somebody wants to see the unsaved work of before."""

    def __init__(self, settings: Settings, theme: Theme, keeping: Keeping) -> None:
        super().__init__()
        self.settings, self.theme, self.keeping = settings, theme, keeping
        self.desk: Desk | None = None
        self.settings_dialog: SettingsDialog | None = None
        """Once somebody has asked for it."""
        self.files = WindowFiles(self)
        self._closing = Closing(self)
        self._dropped = Path(), 0
        """The file that is opened of so many that were dropped at once."""
        self.overlays = Overlays(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._furnish()
        self.setWindowTitle("GTM Canvas")
        self.resize(1440, 900)
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))

    def _furnish(self) -> None:
        """Make what is there without a canvas, in the language and the colours of now."""
        self.actions_ = Actions(self, self.theme)
        self.header = Header()
        self.setMenuWidget(self.header)
        self.actions_.add_menus(self.header.menu_bar)
        self.start_page = StartPage(self.settings, self.theme)
        self._stack.addWidget(self.start_page)
        self.start_page.template_chosen.connect(self.files.open_template)
        self.start_page.sample_chosen.connect(self.files.open_template)
        self.start_page.recent_chosen.connect(self.files.open)
        self.start_page.open_wanted.connect(self.files.open_dialog)
        self.start_page.recovered_wanted.connect(self.recovered_wanted)

    # --- another theme, another language -----------------------------------------------------

    def take_down(self) -> WindowPlace:
        """Free everything to be seen; nothing of the document. `put_up` makes it anew."""
        self.setUpdatesEnabled(False)
        self.overlays.close()
        desk = self.desk
        dialog = self.settings_dialog
        settings = None
        if dialog is not None and dialog.isVisible():
            # its own place, without the frame that comes around it once more
            settings = dialog.geometry().topLeft(), focus_within(dialog)
        kept = WindowPlace(None, None, None, focus_within(self.start_page), settings)
        if desk is not None:
            kept = WindowPlace(desk.session, desk.files, leave(desk), None, settings)
            desk.session.setParent(self)
        self.desk = self.settings_dialog = None
        for other in self.findChildren(QDialog):
            delete(other)
        self.actions_.end()
        for part in (desk, self.header, self.start_page):
            if part is not None:
                delete(part)
        return kept

    def put_up(self, theme: Theme, kept: WindowPlace) -> None:
        """Show what was taken down in a theme, and in the language that is spoken now."""
        self.theme = theme
        self._furnish()
        if kept.session is not None and kept.files is not None and kept.desk is not None:
            from canvas_app.ui.desk import Desk  # noqa: PLC0415 (loaded already)

            desk = Desk(kept.session, self.actions_, kept.files, theme, self)
            self.show_desk(desk)
            restore(desk, kept.desk)
        elif kept.start is not None:
            focus_again(self.start_page, kept.start)
        if kept.settings is not None:
            self.show_settings()
            self._put_settings(*kept.settings)
        self.setUpdatesEnabled(True)
        self.made_anew.emit()

    def _put_settings(self, at: QPoint, focus: FocusPlace | None) -> None:
        if self.settings_dialog is not None:
            # not `move`, which places the frame: this is where the dialog itself was
            self.settings_dialog.setGeometry(QRect(at, self.settings_dialog.size()))
            if focus is not None:
                focus_again(self.settings_dialog, focus)

    # --- settings ----------------------------------------------------------------------------

    def choose(self, setting: str, value: object) -> None:
        """Choose a setting; it takes effect at once."""
        setattr(self.settings, setting, value)
        self.settings_changed.emit()

    def show_settings(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.settings_dialog is None:
            from canvas_app.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 (seldom used)

            self.settings_dialog = SettingsDialog(self.settings, self.theme, self)
            self.settings_dialog.chosen.connect(self.choose)
        self.settings_dialog.follow_settings()
        self.settings_dialog.show()
        self.settings_dialog.raise_()
        self.settings_dialog.activateWindow()

    def follow_settings(self) -> None:
        """Do what the settings say now, but for theme and language."""
        if self.desk is not None:
            self.desk.follow_settings()
        if self.settings_dialog is not None:
            self.settings_dialog.follow_settings()

    # --- what is shown -----------------------------------------------------------------------

    def show_desk(self, desk: Desk) -> None:
        """Show an open canvas in place of what was shown."""
        self._drop_desk()
        self.desk = desk
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        self.actions_.add_kinds()
        # a tenth of a second's worth of modules, which nobody should wait for later
        self.files.background.run(load_numbers, _nothing, _nothing, spare=True)
        desk.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.header.show_desk(desk.header)
        desk.transfer.open_wanted.connect(self.files.open)
        desk.header.show_saved()
        self.actions_.update()
        path, count = self._dropped
        if count > 1 and desk.session.path == path:
            desk.files.told(
                tr("Of {n} files, “{name}” was opened: one canvas at a time.", n=count,
                   name=path.name)
            )  # fmt: skip
        self._dropped = Path(), 0

    def show_start(self) -> None:
        """Show the start page."""
        self._drop_desk()
        self.setWindowTitle("GTM Canvas")
        self.setWindowModified(False)
        self.start_page.refresh()
        self._stack.setCurrentWidget(self.start_page)
        self.actions_.update()

    def _drop_desk(self) -> None:
        self.overlays.close()  # what it offers is of the canvas that goes
        if self.desk is not None:
            old, self.desk = self.desk, None
            old.close_editors()
            old.end_talk()
            old.files.end()
            self._stack.removeWidget(old)
            self.header.show_desk(None)
            old.deleteLater()

    def toggle_full_screen(self) -> None:
        """Full screen, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def about(self) -> None:
        """What this is."""
        say(
            self,
            tr("GTM Canvas {version}", version=__version__),
            tr("A go-to-market strategy on cards, where the cards are the model. It works "
               "offline: nothing leaves this computer."),
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing.may():
            event.ignore()
            return
        self._drop_desk()
        self.settings.geometry = bytes(self.saveGeometry().data())
        self.files.reader.forget()  # what is still being read has nowhere to be shown
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        event.acceptProposedAction()
        if files:  # later: a question now would block the program that they came from
            QTimer.singleShot(0, partial(self.open_dropped, *files))

    def open_dropped(self, *paths: Path) -> None:
        """Dropped files: a canvas or workbook is opened; anything else goes onto the canvas."""
        from canvas_app.ui.board.taken import opens  # noqa: PLC0415

        found = next((path for path in paths if opens(path)), None)
        if found is None and self.desk is not None:
            self.desk.show_view("canvas")  # they land there, whatever view they were dropped on
            self.desk.transfer.take_files(paths)
            return
        first = found or paths[0]
        self._dropped = first, len(paths)  # told of once it is open
        self.files.open(first)
