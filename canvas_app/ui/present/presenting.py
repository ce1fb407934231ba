"""Starts and ends a talk, and puts its windows on the screens that there are.

With two screens the audience's window fills the other one, and the presenter's stands where the
program is. With one, the audience's fills it, or both stand beside each other. A screen that goes
or comes in the middle of it moves the windows and ends nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, cast

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from shiboken6 import isValid

from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.clock import Stopwatch
from canvas_app.ui.present.presenter import LEAST, PresenterWindow
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.trying import Trying
from canvas_app.ui.session import Session

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.window import MainWindow

How = Literal["screens", "beside"]
_FRAME, _TITLE = 4, 36
"""Room for what the system puts around a window."""
_SETTLING: Final = 300
"""Milliseconds after a screen came or went: systems tell of several changes one by one."""


class Presenting(QObject):
    """The talk about one session, if one is being given. It outlives a change of theme."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("presenting")  # for a desk, which looks for it without loading it
        self.session = session
        self.talk: Talk | None = None
        self.audience: AudienceWindow | None = None
        self.presenter: PresenterWindow | None = None
        self._trying: Trying | None = None
        self._desk: Desk | None = None
        self._how: How = "screens"
        self._swapped = False
        self._watch = Stopwatch()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLING)
        self._settle.timeout.connect(self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screens_changed)

    @staticmethod
    def of(desk: Desk) -> Presenting:
        """That of a desk's session."""
        found = desk.session.findChild(Presenting) or Presenting(desk.session)
        found._desk = desk
        return found

    @property
    def _window(self) -> MainWindow:
        assert self._desk is not None
        return cast("MainWindow", self._desk.window())

    # --- what the actions call -----------------------------------------------------------------

    def start(self, how: How = "screens") -> None:
        """Present from where it was left; where a talk is being given, bring it to the front."""
        assert self._desk is not None
        if self.talk is not None:
            self._how = how
            self.place()
            return
        self._desk.files.finish_typing()
        settings = self._desk.files.settings
        talk = Talk(self.session, self)
        talk.set_theme(DARK if settings.present_dark else LIGHT)
        talk.changed.connect(self._remember_theme)
        talk.ended.connect(self.end)
        self.talk, self._how, self._swapped = talk, how, False
        self._watch = Stopwatch()
        self.audience = AudienceWindow(talk)
        self.audience.animated = not settings.reduce_motion
        self._trying = Trying(talk, self.audience)
        self.place()

    def beside(self) -> None:
        """The presenter's window beside the audience's, on one screen."""
        self.start("beside")

    def end(self) -> None:
        """Close both windows and go back to the canvas."""
        talk, self.talk = self.talk, None
        if talk is None:
            return
        if self.audience is not None and isValid(self.audience):
            self.audience.close()
            self.audience.deleteLater()
        if self.presenter is not None and isValid(self.presenter):
            self.presenter.leave()
        self.audience = self.presenter = self._trying = None
        talk.deleteLater()
        if self._desk is not None and isValid(self._desk):
            self._window.activateWindow()
            self._desk.view.setFocus()

    # --- screens -------------------------------------------------------------------------------

    def place(self) -> None:
        """Put the windows where they belong on the screens of now."""
        if self.talk is None or self.audience is None:
            return
        home, other = self._screens()
        if other is not None and self._how == "screens":
            shown, at = (home, other) if self._swapped else (other, home)
            self._show_full(shown)
            self._show_presenter(at.availableGeometry(), full=True)
        elif self._how == "beside" or self.presenter is not None:
            # also where the other screen has gone: whoever speaks keeps the notes
            room = home.availableGeometry()
            # on a small screen less than half is the audience's, but nothing covers it
            wide = max(room.width() // 2, LEAST.width() + 2 * _FRAME)
            self._show_beside(room.adjusted(min(wide, room.width() * 3 // 4), 0, 0, 0))
            self._show_presenter(QRect(room.topLeft(), QSize(wide, room.height())), full=False)
        else:
            self._show_full(home)
        if self.presenter is not None:
            self.presenter.swap.setVisible(other is not None and self._how == "screens")
            self.presenter.activateWindow()

    def _show_full(self, screen: QScreen) -> None:
        assert self.audience is not None
        self.audience.setWindowFlag(Qt.WindowType.FramelessWindowHint, True)
        self.audience.show_on(screen)

    def _show_beside(self, room: QRect) -> None:
        """As a window among others, which can be moved and shared."""
        assert self.audience is not None
        self.audience.setWindowFlag(Qt.WindowType.FramelessWindowHint, False)
        self.audience.setWindowState(Qt.WindowState.WindowNoState)
        place = room.adjusted(_FRAME, _TITLE, -_FRAME, -_FRAME)
        place.setHeight(min(place.height(), place.width() * 9 // 16))
        self.audience.setGeometry(place)
        self.audience.show()

    def swap(self) -> None:
        """The audience looks at the other screen."""
        self._swapped = not self._swapped
        self.place()

    def _screens(self) -> tuple[QScreen, QScreen | None]:
        """The screen of the program's window, and another one that shows other things, if any."""
        screens = QGuiApplication.screens()
        home = self._window.screen()
        if home not in screens:
            home = QGuiApplication.primaryScreen()
        others = [s for s in screens if s is not home and s.geometry() != home.geometry()]
        return home, (others[0] if others else None)

    def _screens_changed(self, screen: QScreen) -> None:
        if self.talk is not None:
            self._settle.start()

    def _show_presenter(self, room: QRect, *, full: bool) -> None:
        if self.presenter is None:
            assert self.talk is not None
            assert self._desk is not None
            self.presenter = PresenterWindow(self.talk, self._watch, self._desk.theme)
            self.presenter.swap_wanted.connect(self.swap)
            if self._trying is not None:
                self._trying.join(self.presenter, self.presenter.now)
        window = self.presenter
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        window.setGeometry(room.adjusted(_FRAME, _TITLE, -_FRAME, -_FRAME))
        if full:
            window.showMaximized()
        else:
            window.show()
        window.raise_()

    def renew(self) -> None:
        """Make the presenter's window anew, in another theme or language."""
        if self.presenter is None:
            return
        old, self.presenter = self.presenter, None
        if isValid(old):
            old.leave()
        self.place()

    def _remember_theme(self) -> None:
        if self.talk is not None and self._desk is not None and isValid(self._desk):
            dark = self.talk.theme is DARK
            if self._desk.files.settings.present_dark != dark:
                self._desk.files.settings.present_dark = dark
