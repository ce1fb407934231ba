"""Pictures that people put on the canvas: scaled down, embedded, addressed by their hash."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

from canvas_app.document.canvas import Image
from canvas_app.document.text import N_, Text
from canvas_app.drawing.card import PADDING
from canvas_app.drawing.decoding import DamagedPicture, NotAPicture, TooManyPixels, picture_in
from canvas_app.files.opening import ReadError, read_bytes

LONGEST_SIDE = 1600
MOST_BYTES = 64 * 1024 * 1024
_SHOWN = (300.0, 260.0)
KINDS = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "webp": "webp", "gif": "gif", "bmp": "bmp"}
"""File suffixes that are pictures, and the kind that their content must be. No SVG."""


def is_picture(path: Path) -> bool:
    """Whether a file's name says that it is a picture."""
    return path.suffix.lower().lstrip(".") in KINDS


class TooLargePicture(ReadError):
    """Larger than any picture that is embedded; it was not read."""

    _template = N_("“{name}” is too large for a picture ({size} MB; at most {most} MB).")


class UnreadablePicture(Exception):
    """A picture that can't be embedded; `text` says why in words for a user."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def picture_from(path: Path) -> QImage:
    """A picture file's pixels, upright, not much larger than they will be embedded.

    A moving picture gives its first frame. Raises UnreadablePicture.
    """
    try:
        data = read_bytes(path, MOST_BYTES, TooLargePicture)
    except ReadError as error:
        raise UnreadablePicture(error.text) from error
    return picture_of(data, path.name)


def picture_of(data: bytes, name: str = "") -> QImage:
    """The same of bytes, of a file of that name or from a clipboard. Raises UnreadablePicture."""
    try:
        return picture_in(data, longest=2 * LONGEST_SIDE)
    except TooManyPixels as error:
        size = {"width": error.width, "height": error.height}
        if name:
            text = Text("“{name}” has too many pixels: {width} × {height}.", name=name, **size)
        else:
            text = Text("The picture has too many pixels: {width} × {height}.", **size)
    except DamagedPicture:
        if name:
            text = Text("“{name}” is damaged, or larger than can be read.", name=name)
        else:
            text = Text("This picture can't be read.")
    except NotAPicture:
        if name:
            text = Text("“{name}” is no picture that can be embedded. PNG, JPEG, WebP, GIF and "
                        "BMP can.", name=name)  # fmt: skip
        else:
            text = Text("This picture can't be read.")
    raise UnreadablePicture(text)


def card_size(picture: QImage) -> tuple[float, float]:
    """How large a card shows a picture: in its proportions, neither lost nor in the way."""
    ratio = picture.devicePixelRatio() or 1.0
    width, height = max(picture.width() / ratio, 1.0), max(picture.height() / ratio, 1.0)
    scale = min(_SHOWN[0] / width, _SHOWN[1] / height, 1.0)
    return (
        float(round(max(width * scale + 2 * PADDING, 80.0))),
        float(round(max(height * scale + 2 * PADDING, 60.0))),
    )


def _opaque(picture: QImage) -> bool:
    """Whether nothing shines through, even if there is a channel for it: screenshots have one."""
    if not picture.hasAlphaChannel():
        return True
    alpha = picture.convertToFormat(QImage.Format.Format_Alpha8)
    line, width = alpha.bytesPerLine(), alpha.width()
    data = bytes(alpha.constBits())
    return all(
        not data[start : start + width].strip(b"\xff") for start in range(0, len(data), line)
    )


def embedded(picture: QImage, *, exactly: bool = False) -> Image | None:
    """A picture as the document keeps it: at most 1,600 pixels a side, as PNG or JPEG.

    `exactly` never takes JPEG, whose traces around letters are seen on a logo.
    """
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
    photo = not exactly and picture.width() >= 600 and _opaque(picture)
    # of a PNG, "quality" is how little it is packed: 90 would make a logo forty times its size
    kind, quality = ("JPG", 90) if photo else ("PNG", -1)
    if not picture.save(buffer, kind, quality):  # type: ignore[call-overload]
        return None
    data = bytes(buffer.data().data())
    return Image(sha256=sha256(data).hexdigest(), data=b64encode(data).decode())
