"""A slide that is being made: what all of its parts are put onto."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.slides.addresses import address_of
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.parts import Upright
from canvas_app.exports.deck.colours import Palette
from canvas_app.exports.deck.words import Paragraph, write
from canvas_app.exports.deck.xml import box_of, child, emu, without
from canvas_app.exports.workbook.text import clean

_ANCHORS: Final[dict[Upright, str]] = {"top": "t", "middle": "ctr", "bottom": "b"}
Form = Literal["rectangle", "ellipse"]
NAME_LENGTH: Final = 120


@dataclass(frozen=True)
class Page:
    """A slide with the colours and the language of its deck; `shapes` may be those of a group."""

    slide: Any
    shapes: Any
    deck: Deck
    palette: Palette
    language: str

    def within(self, group: Any) -> Page:
        """The same for what goes into a group."""
        return replace(self, shapes=group.shapes)

    def group(self, name: str, told: str = "") -> Page:
        """A new group, which is moved as one."""
        made = self.shapes.add_group_shape()
        named(made, name, told)
        return self.within(made)

    def shape(
        self,
        rect: QRectF,
        name: str,
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 1.0,
        dashed: bool = False,
        radius: float = 0.0,
        form: Form = "rectangle",
        alpha: float = 1.0,
    ) -> Any:
        """A rectangle, round at its corners where it has a radius, or an ellipse."""
        kind = MSO_SHAPE.OVAL if form == "ellipse" else MSO_SHAPE.RECTANGLE
        if form == "rectangle" and radius > 0:
            kind = MSO_SHAPE.ROUNDED_RECTANGLE
        made = self.shapes.add_shape(kind, *box_of(rect))
        if kind is MSO_SHAPE.ROUNDED_RECTANGLE:
            side = min(rect.width(), rect.height())
            made.adjustments[0] = min(radius / side, 0.5) if side > 0 else 0.0
        element = made._element
        without(element, "p:style")
        look = element.spPr
        self.palette.fill(look, fill, alpha=alpha)
        self.palette.line(look, line, width / 2, dashed=dashed)
        named(made, name)
        return made

    def stroke(self, start: QPointF, end: QPointF, colour: str, width: float = 1.0) -> Any:
        """A straight line."""
        places = (emu(x) for at in (start, end) for x in (at.x(), at.y()))
        made = self.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *places)
        without(made._element, "p:style")
        self.palette.line(made._element.spPr, colour, width / 2)
        named(made, "Line")
        return made

    def text_box(self, rect: QRectF, name: str) -> Any:
        """An empty text box without a ground."""
        made = self.shapes.add_textbox(*box_of(rect))
        named(made, name)
        return made

    def write(
        self,
        shape: Any,
        lines: Sequence[Paragraph],
        *,
        insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
        upright: Upright = "top",
        wrap: bool = True,
    ) -> None:
        """Put words into a shape; they never change its size or their own."""
        body = shape.text_frame._txBody
        about = body.bodyPr
        about.set("wrap", "square" if wrap else "none")
        for name, inset in zip(("lIns", "tIns", "rIns", "bIns"), insets, strict=True):
            about.set(name, str(emu(inset)))
        about.set("anchor", _ANCHORS[upright])
        for old in list(about):
            about.remove(old)
        child(about, "a:noAutofit")
        write(body, lines, self.palette, self.language)

    def link(self, address: str) -> str:
        """The id by which words or shapes of the slide lead to a web address; "" for none."""
        address = address_of(clean(address))
        if not address:
            return ""
        relation: str = self.slide.part.relate_to(address, RT.HYPERLINK, is_external=True)
        return relation


def named(shape: Any, name: str, told: str = "") -> None:
    """What a shape is called in the list of all of a slide's, and what is read out of it."""
    about = shape._element._nvXxPr.cNvPr
    about.set("name", clean(name).replace("\n", " ")[:NAME_LENGTH])
    if told:
        about.set("descr", clean(told))


def soft_shadow(shape: Any, *, dark: bool) -> None:
    """The shadow that a card has on the canvas."""
    look = shape._element.spPr
    effects = child(look, "a:effectLst")
    shade = child(
        effects, "a:outerShdw", blurRad=38_100, dist=12_700, dir=5_400_000, algn="t",
        rotWithShape=0,
    )  # fmt: skip
    colour = child(shade, "a:srgbClr", val="0F141E")
    child(colour, "a:alpha", val=45_000 if dark else 16_000)
