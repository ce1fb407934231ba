"""Pictures from bytes that nobody vouches for.

The kind is told by the first bytes and the size by the header, before anything is decoded. Only
five kinds are read: an SVG can make Qt open files, whatever its name or address says it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from canvas_app.document.canvas import Image

KINDS = ("png", "jpeg", "webp", "gif", "bmp")
MOST_MEMORY = 64
"""Megabytes that one decoded picture may take."""
MOST_SIDE = 20_000
_STARTS = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
    b"BM": "bmp",
}


class NotAPicture(Exception):
    """The bytes are of none of the kinds that are read, or damaged."""


class TooManyPixels(NotAPicture):
    """A picture that would take too much memory; it was not decoded."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(f"{width} × {height}")
        self.width, self.height = width, height


class DamagedPicture(NotAPicture):
    """A picture of a known kind that can't be decoded."""


def kind_of(data: bytes) -> str | None:
    """Which of the known kinds the content is, None where it is none of them."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)


def limit_memory() -> None:
    """Let Qt decode nothing larger, whoever asks it: it counts for the whole program."""
    if QImageReader.allocationLimit() != MOST_MEMORY:
        QImageReader.setAllocationLimit(MOST_MEMORY)


def picture_in(data: bytes, longest: int | None = None) -> QImage:
    """The pixels, upright; of a moving picture the first ones.

    With `longest`, a larger JPEG is decoded to fit into a square of that side: only there the
    whole need not be in memory. Raises NotAPicture.
    """
    limit_memory()
    kind = kind_of(data)
    if kind is None:
        raise NotAPicture
    held = QByteArray(data)  # a buffer only points to its bytes
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)  # a telephone's picture says which way is up
    # a GIF is asked itself: Qt would walk through each of its pictures first
    size = _size_of_gif(data) if kind == "gif" else reader.size()
    if not size.isValid() or size.isEmpty():
        raise DamagedPicture
    side = max(size.width(), size.height())
    shrinks = longest is not None and kind == "jpeg" and side > longest
    too_large = size.width() * size.height() * 4 > MOST_MEMORY * 2**20
    if side > MOST_SIDE or (too_large and not shrinks):
        raise TooManyPixels(size.width(), size.height())
    if shrinks and longest is not None:
        square = QSize(longest, longest)
        reader.setScaledSize(size.scaled(square, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise TooManyPixels(size.width(), size.height()) if too_large else DamagedPicture
    return image


def decoded(image: Image) -> QImage | None:
    """An embedded picture's pixels; None where they can't be shown."""
    data = image.content
    if data is None:
        return None
    try:
        return picture_in(data)
    except NotAPicture:
        return None


class Album:
    """The decoded pictures of one canvas, each once, within bounds.

    A file of a few megabytes can hold a thousand pictures of 64 MB each: beyond `whole` bytes they
    are kept small, and once very many pixels were decoded no more are.
    """

    def __init__(self, whole: int = 512 * 2**20, pixels: int = 2_000_000_000) -> None:
        self._whole, self._pixels = whole, pixels
        self._shown: dict[str, tuple[Image, QImage | None]] = {}

    def show_only(self, images: Mapping[str, Image]) -> None:
        """Forget pictures that are not among these any more."""
        for address in self._shown.keys() - images.keys():
            self._forget(address)

    def of(self, image: Image) -> QImage | None:
        """A picture's pixels; None where they can't be shown."""
        known = self._shown.get(image.sha256)
        if known is not None and known[0] is image:
            return known[1]
        if known is not None:
            self._forget(image.sha256)
        made = decoded(image) if self._pixels > 0 else None
        if made is not None:
            self._pixels -= made.width() * made.height()
            if self._whole <= 0:
                made = made.scaled(200, 200, Qt.AspectRatioMode.KeepAspectRatio)
            self._whole -= made.sizeInBytes()
        self._shown[image.sha256] = (image, made)
        return made

    def _forget(self, address: str) -> None:
        _, made = self._shown.pop(address)
        if made is not None:
            self._whole += made.sizeInBytes()
            self._pixels += made.width() * made.height()


def _size_of_gif(data: bytes) -> QSize:
    if len(data) < 13:  # cut off within its header
        return QSize()
    return QSize(int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little"))
