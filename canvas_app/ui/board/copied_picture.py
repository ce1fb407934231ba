"""Copy as picture: what is selected, or all of the canvas, for somebody's letter or slide."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from canvas_app.document.text import Text
from canvas_app.exports.request import Options, Request
from canvas_app.i18n import spoken, tr, translator
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.mime import mime_data
from canvas_app.ui.saying import sentence_of
from canvas_app.ui.session import Session

SVG = "image/svg+xml"


class PictureCopy(QObject):
    """Puts pictures of one canvas onto the clipboard.

    They are made beside the window's thread: a full canvas takes longer than a key may.
    """

    def __init__(self, session: Session, files: DeskFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._number: int | None = None
        """The one that is being made: somebody who copies again doesn't want it any more."""

    def copy(self) -> None:
        """The selected cards and the links among them, or everything where none is selected."""
        session, background = self._session, self._files.background
        self._files.finish_typing()
        cards = session.canvas.by_id
        only = frozenset(id for id in session.selection if id in cards)
        # light, whatever the window's theme: it goes onto somebody's white page
        request = Request(
            session.canvas, session.case, translator(spoken()), Options(only=only, scale=2.0)
        )

        def work() -> object:
            from canvas_app.exports.copied import copied  # noqa: PLC0415 (not for starting)

            return copied(request)

        if self._number is not None:
            background.forget(self._number)
        self._number = background.run(work, self._made, self._failed, spare=True)

    def _made(self, made: object) -> None:
        from canvas_app.exports.copied import Copied  # noqa: PLC0415 (not for starting)

        self._number = None
        assert isinstance(made, Copied)
        data = mime_data()
        data.setImageData(made.image)
        data.setData("image/png", made.png)
        data.setData(SVG, made.svg)
        QGuiApplication.clipboard().setMimeData(data)
        if not self._files.ended:
            size = Text(
                "Copied as a picture of {width} × {height} pixels. Paste it where you need it.",
                width=f"{made.image.width():,}",
                height=f"{made.image.height():,}",
            )
            self._files.told(tr(size))

    def _failed(self, error: Exception) -> None:
        self._number = None
        if not self._files.ended:
            self._files.told(sentence_of(error))
