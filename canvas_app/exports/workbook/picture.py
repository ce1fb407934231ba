"""A PNG as openpyxl places it; openpyxl's own class would need Pillow to look inside."""

from __future__ import annotations

import struct

from openpyxl.drawing.image import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Png(Image):
    """A picture that knows its size from its own header."""

    def __init__(self, data: bytes, widest: float) -> None:
        self._png = data
        width, height = _size(data)
        scale = min(1.0, widest / width)
        self.width, self.height = int(width * scale), int(height * scale)
        self.format = "png"

    def _data(self) -> bytes:
        return self._png


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError where the bytes are no PNG."""
    if len(data) < 24 or not data.startswith(_SIGNATURE):
        raise ValueError("the picture is no PNG")
    width, height = struct.unpack(">II", data[16:24])
    return max(1, width), max(1, height)
