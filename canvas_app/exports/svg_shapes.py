"""Qt's SVG, made short: each shape with what it needs, and text as somebody would have written it.

Qt writes a group around every shape that repeats the whole state of its painter, names the size of
text twice, and keeps an embedded photograph as a PNG. Only what Qt itself wrote is read here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

Attributes = dict[str, str]

_UNWRITABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 can't hold, even escaped."""
_PNG: Final = "data:image/png;base64,"
_WORTH: Final = 20_000
"""Characters of a picture below which it is not worth making it smaller."""
_PLACES: Final = ("d", "points", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r")
_SHAPES: Final = ("path", "polyline", "polygon", "line", "rect", "ellipse", "circle")
_NUMBER = r"(-?[0-9.]+(?:e[-+]?[0-9]+)?)"
_TO = rf"{_NUMBER},{_NUMBER}"
_CURVE = rf"C{_TO} {_TO} {_TO}"
_ROUNDED = re.compile(rf"M{_TO} {_CURVE} L{_TO} {_CURVE} L{_TO} {_CURVE} L{_TO} {_CURVE} L{_TO} Z")
"""What Qt makes of a rectangle with round corners."""
_LONG = re.compile(r"-?[0-9]+(?:\.[0-9]+)?e[-+]?[0-9]+|-?[0-9]+\.[0-9]{3,}")
_PAINT: Final = {
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
}
"""What need not be said of how a shape is painted."""


def writable(text: str) -> str:
    """A text without the characters that XML can't hold."""
    return _UNWRITABLE.sub("", text)


class Shapes:
    """Reads what Qt wrote of one piece of a drawing, and collects its shapes.

    `name` begins the names of what they are clipped by; `width_of` tells how wide a text is.
    """

    def __init__(
        self, name: str, families: str, width_of: Callable[[Attributes, str], float]
    ) -> None:
        self.found: list[str] = []
        self._name, self._families, self._width_of = name, families, width_of
        self._state: list[Attributes] = [{}]
        self._clips: dict[str, str] = {}
        self._clipping = ""
        """What is being read is the shape of this clip."""
        self._clipped = ""
        """The clip of the group that was opened last."""
        self._text: Attributes | None = None
        self._written = ""

    def read(self, svg: bytes) -> list[str]:
        """The shapes, each an element of its own, in the order in which they were painted."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(writable(svg.decode("utf-8", "replace")), True)
        self._clip("")
        return self.found

    def _start(self, name: str, given: Attributes) -> None:
        if name == "g":
            self._state.append(self._state[-1] | given)
        elif name == "clipPath":
            self._clipping = self._clips[f"url(#{given['id']})"] = f"{self._name}-{given['id']}"
        elif self._clipping:
            rule = ' clip-rule="evenodd"' if given["d"].count("M") > 1 else ""
            shape = f"<path d={quoteattr(shortened(given['d']))}{rule}/>"
            self.found.append(f"<clipPath id={quoteattr(self._clipping)}>{shape}</clipPath>")
        elif name == "text":
            self._text, self._written = given, ""
        elif name == "image":
            self._add("image", _image(given) | self._placed())
        elif name in _SHAPES:
            self._shape(name, given)

    def _end(self, name: str) -> None:
        if name == "g":
            self._state.pop()
        elif name == "clipPath":
            self._clipping = ""
        elif name == "text" and self._text is not None:
            self._write(self._text, self._written)
            self._text = None

    def _characters(self, data: str) -> None:
        if self._text is not None:
            self._written += data

    def _placed(self) -> Attributes:
        """Where the shape's units lie, unless they are the drawing's."""
        matrix = self._state[-1].get("transform", "")
        return {} if matrix in ("", "matrix(1,0,0,1,0,0)") else {"transform": matrix}

    def _shape(self, name: str, given: Attributes) -> None:
        state = self._state[-1] | given
        filled, drawn = (state.get(kind, "none") != "none" for kind in ("fill", "stroke"))
        if not filled and not drawn:
            return
        paint = {"fill": state["fill"] if filled else "none"}
        if drawn:
            paint["stroke"] = state["stroke"]
        for key, usual in _PAINT.items():
            means = filled if key.startswith("fill") else drawn
            if means and (value := state.get(key, usual)) != usual:
                paint[key] = shortened(value, 3)
        path = given.get("d", "").strip()
        if path.count("M") > 1 and state.get("fill-rule") == "evenodd":
            paint["fill-rule"] = "evenodd"
        box = rounded(path) if path else None
        if box is not None:
            name, place = "rect", box
            if "stroke-dasharray" not in paint:
                paint.pop("stroke-linecap", None)
                paint.pop("stroke-linejoin", None)
        else:
            place = {key: shortened(given[key].strip()) for key in _PLACES if key in given}
        self._add(name, place | paint | self._placed())

    def _write(self, given: Attributes, written: str) -> None:
        """A line, or the part of one that is in one font and colour."""
        text = written.replace("\u2028", "").rstrip()
        if not text.strip():
            return
        made: Attributes = {
            "x": shortened(given["x"]),
            "y": shortened(given["y"]),
            "fill": given["fill"],
            "font-size": given["font-size"],
        }
        if (seen := given.get("fill-opacity", "1")) != "1":
            made["fill-opacity"] = seen
        if (weight := given.get("font-weight", "400")) != "400":
            made["font-weight"] = weight
        if (families := quoted(given.get("font-family", ""))) != self._families:
            made["font-family"] = families
        # where another font stands in, the words are as wide as they were, and in no other's way
        made["textLength"] = plain(self._width_of(given, text))
        made["lengthAdjust"] = "spacingAndGlyphs"
        if "  " in text or text[0] == " ":
            made["xml:space"] = "preserve"
        self._add("text", made | self._placed(), escape(text))

    def _add(self, name: str, given: Attributes, content: str = "") -> None:
        self._clip(self._clips.get(self._state[-1].get("clip-path", ""), ""))
        said = "".join(f" {key}={quoteattr(value)}" for key, value in given.items())
        self.found.append(f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>")

    def _clip(self, by: str) -> None:
        """Let what follows be clipped by something else, or by nothing."""
        if by == self._clipped:
            return
        if self._clipped:
            self.found.append("</g>")
        if by:
            self.found.append(f"<g clip-path={quoteattr(f'url(#{by})')}>")
        self._clipped = by


def quoted(families: str) -> str:
    """Font families as CSS wants them: names of several words in quotation marks."""
    names = (name.replace("'", "").replace('"', "").strip() for name in families.split(","))
    return ", ".join(f"'{name}'" if " " in name else name for name in names if name)


def rounded(path: str) -> Attributes | None:
    """The rectangle with round corners that a path is; None where it is anything else."""
    found = _ROUNDED.fullmatch(path)
    if found is None:
        return None
    points = [float(number) for number in found.groups()]
    xs, ys = points[::2], points[1::2]
    left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    across, down = xs[3] - left, ys[0] - top
    # the ends of its curves and lines, clockwise from the upper end of the left side
    ends = (
        (left, top + down), (left + across, top), (right - across, top), (right, top + down),
        (right, bottom - down), (right - across, bottom), (left + across, bottom),
        (left, bottom - down), (left, top + down),
    )  # fmt: skip
    at = (0, 3, 4, 7, 8, 11, 12, 15, 16)
    if any(
        abs(xs[n] - x) > 0.01 or abs(ys[n] - y) > 0.01 for n, (x, y) in zip(at, ends, strict=True)
    ):
        return None
    made = {"x": left, "y": top, "width": right - left, "height": bottom - top, "rx": across}
    if abs(across - down) > 0.01:
        made["ry"] = down
    return {key: plain(value) for key, value in made.items()}


def shortened(numbers: str, digits: int = 2) -> str:
    """The same with at most so many digits behind each point."""
    return _LONG.sub(lambda found: plain(float(found[0]), digits), numbers)


def plain(number: float, digits: int = 2) -> str:
    """A number as short as it can be written, rounded to so many digits behind the point."""
    said = f"{number:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said


def _image(given: Attributes) -> Attributes:
    """An embedded picture; a photograph as one, because a PNG of it is several times larger."""
    made = {key: given[key] for key in ("x", "y", "width", "height") if key in given}
    source = given.get("xlink:href", "")
    data = source.removeprefix(_PNG)
    if data != source and len(data) > _WORTH:
        image = QImage.fromData(base64.b64decode(data))
        if not image.isNull() and not image.hasAlphaChannel():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "JPEG", 88)  # type: ignore[call-overload]
            smaller = base64.b64encode(buffer.data().data()).decode()
            if smaller and len(smaller) < len(data) / 2:
                source = f"data:image/jpeg;base64,{smaller}"
    return made | {"preserveAspectRatio": "none", "xlink:href": source}
