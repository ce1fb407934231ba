"""Pictures that people put on the canvas: scaled down, embedded, addressed by their hash."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from canvas_app.document.canvas import Image

LONGEST_SIDE = 1600
MOST_SIDE = 20_000
MOST_BYTES = 64 * 1024 * 1024
KINDS = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "webp": "webp", "gif": "gif", "bmp": "bmp"}
"""File suffixes that are pictures, and the kind that their content must be. No SVG."""


def is_picture(path: Path) -> bool:
    """Whether a file's name says that it is a picture."""
    return path.suffix.lower().lstrip(".") in KINDS


def read_picture(path: Path) -> QImage | None:
    """A picture file's pixels; None where it is none or too large.

    The kind is told by content and the size by the header, before anything is decoded.
    """
    file = QFile(str(path))
    if file.size() > MOST_BYTES or not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    kind = bytes(QImageReader.imageFormat(file).data()).decode()
    if kind not in KINDS.values():
        return None
    file.seek(0)
    reader = QImageReader(file, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE:
        return None
    image = reader.read()
    return None if image.isNull() else image


def embedded(picture: QImage) -> Image | None:
    """A picture as the document keeps it: at most 1,600 pixels a side, as PNG or JPEG."""
    if picture.isNull():
        return None
    if max(picture.width(), picture.height()) > LONGEST_SIDE:
        picture = picture.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = "PNG" if picture.hasAlphaChannel() or picture.width() < 600 else "JPG"
    if not picture.save(buffer, kind, 90):  # type: ignore[call-overload]
        return None
    data = bytes(buffer.data().data())
    return Image(sha256=sha256(data).hexdigest(), data=b64encode(data).decode())
