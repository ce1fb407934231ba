"""An image as a PNG file's bytes, strip by strip.

Qt's encoder tries five filters on every row. On panes and cards, which are plain areas, none of
them helps: without, a picture at 4K takes half the time and is a fifth smaller. And between
strips it can be given up, and a window beside this thread gets its turn.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtGui import QImage

from canvas_app.drawing.fairly import fairly

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_ROWS: Final = 64
"""Of a strip."""
_LEVEL: Final = 6
"""Of zlib's nine: twice as long as the third, and an eighth smaller."""


def _untold(done: int, of: int) -> None:
    """Nobody waits for it."""


def strips(image: QImage) -> int:
    """How many pieces encoding takes."""
    return -(-image.height() // _ROWS)


def png_bytes(image: QImage, tell: Callable[[int, int], None] = _untold) -> bytes:
    """The image as a PNG file's bytes. `tell` is called with how many strips are done, of how many;
    what it raises ends the work. Raises MemoryError."""
    alpha = image.hasAlphaChannel()
    head = struct.pack(">IIBBBBB", image.width(), image.height(), 8, 6 if alpha else 2, 0, 0, 0)
    parts = [SIGNATURE, _part(b"IHDR", head)]
    density = struct.pack(">IIB", image.dotsPerMeterX(), image.dotsPerMeterY(), 1)
    parts.append(_part(b"pHYs", density))
    packer, of = zlib.compressobj(_LEVEL, memLevel=9), strips(image)
    for done, rows in enumerate(fairly(_strips(image, alpha)), 1):
        if packed := packer.compress(rows):
            parts.append(_part(b"IDAT", packed))
        tell(done, of)
    parts += [_part(b"IDAT", packer.flush()), _part(b"IEND", b"")]
    return b"".join(parts)


def _strips(image: QImage, alpha: bool) -> Iterator[bytes]:
    """The pixels as the file has them: each row begins with a byte that says "no filter"."""
    kind = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    width, height = image.width() * (4 if alpha else 3), image.height()
    for top in range(0, height, _ROWS):
        strip = image.copy(0, top, image.width(), min(_ROWS, height - top)).convertToFormat(kind)
        if strip.isNull():  # Qt says no more of it than this
            raise MemoryError("the picture could not be encoded")
        pixels, across = strip.constBits(), strip.bytesPerLine()
        starts = range(0, strip.height() * across, across)
        yield b"".join(x for at in starts for x in (b"\0", pixels[at : at + width]))


def _part(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
