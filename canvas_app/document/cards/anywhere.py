"""Cards without a home pane: a note, an image, a link to something outside."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.estimate import Url
from canvas_app.document.text import N_, Text


class NoteCard(Card):
    """Plain words. Whoever wants nothing but sticky notes needs no other kind."""

    LABEL: ClassVar[str] = N_("Note")
    COLOUR: ClassVar[Colour] = "note"

    kind: Literal["note"]


class ImageCard(Card):
    """A picture, embedded in the document and addressed by the hash of its bytes."""

    LABEL: ClassVar[str] = N_("Image")
    SIZE: ClassVar[tuple[float, float]] = (200, 150)

    kind: Literal["image"]
    image: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = ""


class LinkCard(Card):
    """An address of something outside the canvas. It never opens by itself."""

    LABEL: ClassVar[str] = N_("Link")

    kind: Literal["link"]
    url: Url = Field(default="", title=N_("Web address"))

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        return (self.url,) if self.url else ()
