"""Theme and language of the running program, and switching both while it runs.

Nothing that is shown knows how to change its colours or its words. It is all made anew from the
same session, so nothing can be forgotten; see `MainWindow.take_down` and `put_up`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canvas_app import i18n
from canvas_app.drawing.theme import DARK, LIGHT, Theme
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.window import MainWindow

_AGAIN_MS = 150
"""How soon to look again whether nobody is in the middle of something."""


def system_is_dark() -> bool:
    """Whether the desktop is dark; where it doesn't say, it is light."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class Appearance(QObject):
    """What the settings and the system ask for, and what is shown.

    `language` is that of the command line, which holds until another one is chosen.
    """

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        language: str | None = None,
        is_dark: Callable[[], bool] = system_is_dark,
    ) -> None:
        super().__init__(app)
        self._app, self._settings, self._is_dark = app, settings, is_dark
        self._given = language
        self._chosen = settings.language
        self._windows: list[MainWindow] = []
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._switch)
        self.theme = self._wanted_theme()
        self.language = self._wanted_language()
        i18n.install(app, self.language)
        look.apply(app, self.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow)

    def add(self, window: MainWindow) -> None:
        """Let a window follow from now on."""
        self._windows.append(window)
        window.settings_changed.connect(self.follow)

    def follow(self) -> None:
        """The settings or the system may ask for something else: do it as soon as it is safe."""
        for window in self._windows:
            window.follow_settings()
        if self._settings.language != self._chosen:
            self._given = None
        # Not at once: what is freed may be what has just told us.
        self._waiting.start(0)

    def _wanted_theme(self) -> Theme:
        wish = self._settings.theme
        return DARK if wish == "dark" or (wish == "system" and self._is_dark()) else LIGHT

    def _wanted_language(self) -> str:
        return i18n.best_language(self._given or self._settings.language or None)

    def _switch(self) -> None:
        theme, language = self._wanted_theme(), self._wanted_language()
        if (theme, language) == (self.theme, self.language):
            return
        if _in_the_middle(self._windows):
            self._waiting.start(_AGAIN_MS)
            return
        focused = QApplication.activeWindow()
        places = [(window, window.take_down()) for window in self._windows]
        if language != self.language:
            i18n.install(self._app, language)
        if theme is not self.theme:
            look.recolour(self._app, theme)
        self.theme, self.language = theme, language
        self._chosen = self._settings.language
        for window, place in places:
            window.put_up(theme, place)
        if isinstance(focused, MainWindow):
            focused.activateWindow()


def _in_the_middle(windows: Sequence[MainWindow]) -> bool:
    """Whether something runs that needs what would be freed: a question, a menu, a gesture,
    the command palette."""
    return (
        QApplication.activeModalWidget() is not None
        or QApplication.activePopupWidget() is not None
        or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        or any(window.overlays.open is not None for window in windows)
        or any(window.desk is not None and window.desk.view.tool is not None for window in windows)
    )
