"""The kept versions of a document: when they were kept, what they look like, how they differ."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.files.versions import Version, Versions
from canvas_app.i18n import tr
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label
from canvas_app.ui.versions.listing import VersionList
from canvas_app.ui.versions.looking import Facts, Look, Looking
from canvas_app.ui.versions.picture import CanvasPicture
from canvas_app.ui.versions.words import capital, facts_of, moments

_SIZE = (1120, 720)
_SMALL = (560, 320)
"""Where there is nothing to show."""
_LIST = 290


class VersionsDialog(QDialog):
    """Shows kept versions. Nothing is changed here: what is wanted is told with the canvas of the
    version and when it was kept."""

    restore_wanted = Signal(object, str)
    copy_wanted = Signal(object, str)
    compare_wanted = Signal(object, str)

    def __init__(
        self,
        now: Canvas,
        versions: Versions,
        theme: Theme,
        parent: QWidget,
        read_only: Text | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Versions"))
        self._now, self._read_only, self._theme = now, read_only, theme
        self._look: Look | None = None
        self._moments: dict[Version, str] = {}
        self.looking = Looking(versions, now, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        self.heading = label(tr("Versions"), "title")
        self.told = label(tr("Looking for kept versions…"), "muted", wrap=True)
        column.addWidget(self.heading)
        column.addWidget(self.told)
        self._body = QStackedWidget()
        self._page = self._sides()
        self._body.addWidget(self._page)
        self._body.addWidget(self._nothing())
        column.addWidget(self._body, 1)
        column.addLayout(self._buttons())
        self._fit_into_window()
        self._show_look(None)
        self.looking.listed.connect(self._fill)
        self.looking.known.connect(self._know)
        self.looking.looked.connect(self._show_look)
        self.looking.painted.connect(self._show_picture)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.looking.start()

    # --- parts ---------------------------------------------------------------------------------

    def _sides(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 5, 1, 5)
        row.setSpacing(0)
        self.list = VersionList(self._theme)
        self.list.setFixedWidth(_LIST)
        row.addWidget(self.list)
        line = QFrame()
        set_role(line, "line")
        line.setFixedWidth(1)
        row.addWidget(line)
        page = QVBoxLayout()
        page.setContentsMargins(18, 12, 18, 12)
        page.setSpacing(3)
        self.when = label("", "title")
        self.facts = label("", "muted")
        self.picture = CanvasPicture(self._theme)
        page.addWidget(self.when)
        page.addWidget(self.facts)
        page.addSpacing(8)
        page.addWidget(self.picture, 1)
        page.addSpacing(8)
        foot = QHBoxLayout()
        self.different = label("")
        self.compare = QPushButton(tr("Compare…"))
        self.compare.clicked.connect(self._compare)
        foot.addWidget(self.different, 1)
        foot.addWidget(self.compare)
        page.addLayout(foot)
        row.addLayout(page, 1)
        return frame

    def _nothing(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(40, 24, 40, 24)
        column.addStretch(1)
        lines: list[tuple[str, str]] = [
            (tr("No version of this canvas is kept yet"), "title"),
            (
                tr("A version is kept each time you save, and every few seconds while you work. "
                   "It stays on this computer."),
                "muted",
            ),
        ]  # fmt: skip
        for text, role in lines:
            line: QLabel = label(text, role, wrap=True)
            line.setObjectName("nothing")
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addStretch(1)
        return frame

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.why = label("", "warning", wrap=True)
        row.addWidget(self.why, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.copy = QPushButton(tr("Open as a copy"))
        self.copy.clicked.connect(self._copy)
        self.restore = QPushButton(tr("Restore"))
        set_role(self.restore, "primary")
        self.restore.setDefault(True)
        self.restore.clicked.connect(self._restore)
        for button in (close, self.copy, self.restore):
            row.addWidget(button)
        return row

    def _fit_into_window(self) -> None:
        width, height = _SIZE
        window = self.parentWidget()
        if window is not None:
            width, height = min(width, window.width() - 60), min(height, window.height() - 40)
        self.resize(width, height)

    # --- what is found -------------------------------------------------------------------------

    def _fill(self, found: list[Version]) -> None:
        words = moments(found, datetime.now(UTC))
        self._moments = dict(zip(found, words, strict=True))
        self.list.show_versions(found, words)
        title = self._now.title.strip() or tr("Untitled canvas")
        count = len(found)
        told = tr("1 version of “{title}” is kept on this computer, apart from its file.",
                  title=title)  # fmt: skip
        if count != 1:
            told = tr(
                "{count} versions of “{title}” are kept on this computer, apart from its file.",
                count=count,
                title=title,
            )
        self.told.setText(told)
        self.told.setVisible(bool(found))
        self._body.setCurrentIndex(0 if found else 1)
        for button in (self.copy, self.restore):
            button.setVisible(bool(found))
        if found:
            self.list.setCurrentRow(0)
        else:
            self._shrink()

    def _shrink(self) -> None:
        """There is nothing to show that needs much room."""
        middle = self.geometry().center()
        self._body.removeWidget(self._page)  # its least size is for pictures
        self.resize(*_SMALL)
        place = self.geometry()
        place.moveCenter(middle)
        self.setGeometry(place)

    def _know(self, version: Version, facts: Facts) -> None:
        self.list.show_facts(version, facts)
        if all(not self.list.can_open(row) for row in range(self.list.count())):
            self._show_look(None)
            self.picture.say(tr("None of the kept versions can be opened."))

    def _on_row(self, row: int) -> None:
        version = self.list.versions[row] if 0 <= row < len(self.list.versions) else None
        if version is None:
            self._show_look(None)
        else:
            self._show_look(Look(version, Facts()))
        self.looking.want(version, self.picture.room)

    def _show_look(self, look: Look | None) -> None:
        """Show what is known of the selected version; its picture follows."""
        self._look = look
        canvas = look.canvas if look is not None else None
        if look is None:
            for part in (self.when, self.facts, self.different):
                part.setText("")
            self.picture.say("")
        else:
            self.when.setText(capital(self._moments.get(look.version, "")))
            self.facts.setText(facts_of(look.version, look.facts if canvas else None))
            self.different.setText(_difference(look) if canvas else "")
            self.picture.say(tr("The picture is being painted…"))
        differs = canvas is not None and look is not None and look.different > 0
        self.compare.setEnabled(differs)
        self.copy.setEnabled(canvas is not None)
        self.restore.setEnabled(differs and self._read_only is None)
        self.why.setText(tr(self._read_only) if self._read_only else "")

    def _show_picture(self, image: QImage) -> None:
        if image.isNull():
            self.picture.say(tr("No picture of it can be shown."))
            return
        self.picture.show_image(image, tr("Picture of the version: {when}", when=self.when.text()))

    # --- what is wanted ------------------------------------------------------------------------

    def _tell(self, signal: object) -> None:
        look = self._look
        if look is not None and look.canvas is not None:
            signal.emit(look.canvas, self._moments[look.version])  # type: ignore[attr-defined]

    def _restore(self) -> None:
        if self._read_only is None:
            self._tell(self.restore_wanted)

    def _copy(self) -> None:
        self._tell(self.copy_wanted)

    def _compare(self) -> None:
        self._tell(self.compare_wanted)


def _difference(look: Look) -> str:
    if look.different == 0:
        return tr("It is as the canvas is now.")
    if look.different == 1:
        return tr("1 difference from the canvas as it is now")
    return tr("{count} differences from the canvas as it is now", count=look.different)
