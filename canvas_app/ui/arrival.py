"""A canvas on its way into a window, and what is known of where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from canvas_app.document.canvas import Canvas
from canvas_app.ui.session import ReadOnly


@dataclass(frozen=True)
class Arrival:
    """What a window is to show."""

    canvas: Canvas
    path: Path | None = None
    """The file that Save writes; None where it has none yet."""
    sha256: str | None = None
    """What that file holds now, so that a change by somebody else is noticed."""
    saved: bool = True
    """False for work that only a recovery copy or a backup holds."""
    damaged: str | None = None
    """The sha256 of what is in the file, where that is no canvas: saving replaces it, and leaves
    the backup beside it as it is."""
    read_only: ReadOnly | None = None
    original: Path | None = None
    """The file of which a sync client made this copy."""
    mark: str | None = None
    """The mark of unsaved work that it comes from."""
