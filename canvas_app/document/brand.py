"""Whose canvas it is, as a client sees it in presentations and exports."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from canvas_app.document.base import Line, Model
from canvas_app.document.text import N_

Hex = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]


class Brand(Model):
    """A client's logo, two colours and font. What is not said is the program's own."""

    logo: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = Field(
        default="", title=N_("Logo")
    )
    """The sha256 of one of the document's pictures."""
    primary: Hex | None = Field(default=None, title=N_("First colour"))
    """Headlines, figures that matter, the first series of charts."""
    secondary: Hex | None = Field(default=None, title=N_("Second colour"))
    """Lines and marks beside the first."""
    font: Line = Field(default="", title=N_("Font"))
    """A font family, where the machine has it."""
