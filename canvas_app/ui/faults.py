"""Exceptions that nobody caught: logged, the work kept, a quiet word, and life goes on.

PySide6 hands an exception in a slot, an event handler or `paintEvent` to `sys.excepthook`, and so
do QRunnable and QThread, from their own threads.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canvas_app import __version__ as our_version
from canvas_app.crashes import CrashFile
from canvas_app.i18n import tr
from canvas_app.log import masked, told
from canvas_app.log import start as start_log
from canvas_app.ui.notice import Notice
from canvas_app.ui.window import MainWindow

if TYPE_CHECKING:
    from canvas_app.ui.keeping.keeping import Keeping

_AGAIN: Final = 60.0
"""Seconds in which the same fault disturbs nobody a second time."""
_MOST: Final = 100
"""So many different faults are told apart."""
_SHOWN_FOR: Final = 20_000
"""Milliseconds."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def guarded(keeping: Keeping) -> Iterator[None]:
    """The program runs in here: its log, its faults and crashes are seen to."""
    log = start_log(keeping.places.logs)
    crash = CrashFile(keeping.places.logs, keeping.owner)
    crash.open()
    faults = Faults(keeping, keeping)
    faults.install()
    try:
        yield
    except Exception as error:
        logging.getLogger(__name__).error("the program could not go on", exc_info=error)
        raise
    finally:
        faults.remove()
        log.close()
        crash.close()


class Faults(QObject):
    """Hears of every exception that nobody caught, in whatever thread, between two calls."""

    _heard = Signal(str)
    """A fault, as it was logged; from the thread in which it happened to the window's."""

    def __init__(self, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._busy = threading.local()
        self._told: dict[str, float] = {}
        """When each fault was last brought before somebody."""
        self._lock = threading.Lock()
        # queued even in the same thread: nothing is shown in the midst of painting
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of everything from now on."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_qt_says)

    def remove(self) -> None:
        """Leave everything as it was found."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    # --- in any thread -----------------------------------------------------------------------

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._hear(error, "nobody caught it")

    def _in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None and not isinstance(what.exc_value, SystemExit):
            self._hear(what.exc_value, "nobody caught it in a thread")

    def _unraisable(self, what: sys.UnraisableHookArgs) -> None:
        if what.exc_value is not None:
            self._hear(what.exc_value, "it could not be raised")

    def _hear(self, error: BaseException, how: str) -> None:
        """Log it, and have it told. Never raises, and never hears of itself."""
        if getattr(self._busy, "hearing", False):
            return
        self._busy.hearing = True
        try:
            logging.getLogger(__name__).error("a fault, %s", how, exc_info=error)
            text = told(error)
            if self._is_news(text):
                _print(error, text)
                self._heard.emit(text)
        except BaseException:  # noqa: BLE001 (out of memory; at the very end, with Qt gone)
            pass
        finally:
            self._busy.hearing = False

    def _is_news(self, text: str) -> bool:
        with self._lock:
            now = time.monotonic()
            last = self._told.pop(text, None)
            news = last is None or now - last > _AGAIN
            self._told[text] = now if news or last is None else last
            if len(self._told) > _MOST:
                del self._told[next(iter(self._told))]
        return news

    # --- in the window's thread --------------------------------------------------------------

    def _tell(self, text: str) -> None:
        # first what matters; each by itself, as either may fail as well
        try:
            self._keeping.snapshot_wanted.emit()
        finally:
            self._show(text)

    def _show(self, text: str) -> None:
        window = _window_concerned()
        if window is None:
            return
        self._busy.hearing = True  # a fault in saying that there was a fault is not said
        try:
            notice_of(window).show(
                sentence(window), (tr("Copy details"), partial(self._copy, text)), _SHOWN_FOR
            )
        except Exception as error:
            logging.getLogger(__name__).error("the notice of a fault failed", exc_info=error)
        finally:
            self._busy.hearing = False

    def _copy(self, text: str) -> None:
        # `setText`, as a QMimeData of Python's own may outlive Python there
        QGuiApplication.clipboard().setText(details(text))
        window = _window_concerned()
        if window is not None:
            notice_of(window).show(tr("Copied. There is nothing of your canvas in it."))


def sentence(window: MainWindow) -> str:
    """What is said of a fault, and of the work in a window."""
    if window.desk is None:
        return tr("Something went wrong, but you can go on.")
    return tr("Something went wrong. Your work is still here, and a copy of it is kept.")


def details(text: str) -> str:
    """A fault as it was logged, with what it happened on. Nothing of the document's is in it."""
    return "\n".join(
        (
            f"GTM Canvas {our_version}, Python {platform.python_version()}, "
            f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {QGuiApplication.platformName()}",
            platform.platform(),
            text,
            "",
        )
    )


def notice_of(window: MainWindow) -> Notice:
    """Where a window says things quietly."""
    if window.desk is not None:
        return window.desk.shown_notice
    return window.start_page.notice


def _window_concerned() -> MainWindow | None:
    active = QApplication.activeWindow()
    while active is not None and not isinstance(active, MainWindow):
        active = active.parentWidget()
    if active is not None:
        return active
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    return next((window for window in shown if window.isVisible()), None)


def _print(error: BaseException, text: str) -> None:
    """In full for whoever started it in a terminal. Elsewhere it ends up in the system's journal,
    which is no place for the user's texts either."""
    if _in_terminal():
        sys.__excepthook__(type(error), error, error.__traceback__)
    elif sys.stderr is not None:
        sys.stderr.write(f"gtm-canvas: a fault\n{text}\n")


def _in_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _qt_says(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    with suppress(Exception):
        level = _LEVELS.get(kind, logging.WARNING)
        logging.getLogger("canvas_app.qt").log(level, "%s", message)
        if sys.stderr is not None:
            sys.stderr.write(f"{message if _in_terminal() else masked(message)}\n")
