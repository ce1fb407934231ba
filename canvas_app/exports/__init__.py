"""How a canvas leaves: one entry per format. Each makes bytes; writing them is `files`' work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.text import N_, Translate
from canvas_app.numbers.expressions import Case


@dataclass(frozen=True)
class Exporter:
    """A format: its file suffix, its name for people, and what makes its bytes.

    `make` is called with the canvas, the case of its numbers and the reader's translator;
    `needs_qt` says that a QGuiApplication must exist.
    """

    suffix: str
    title: str
    make: Callable[[Canvas, Case, Translate], bytes]
    needs_qt: bool = False


def _workbook(canvas: Canvas, case: Case, translate: Translate) -> bytes:
    from canvas_app.exports.workbook.write import workbook_bytes  # noqa: PLC0415 (heavy)

    return workbook_bytes(canvas, case=case, translate=translate)


def _picture(canvas: Canvas, case: Case, translate: Translate) -> bytes:
    from canvas_app.drawing.picture import canvas_image, png_bytes  # noqa: PLC0415 (heavy)

    return png_bytes(canvas_image(canvas, case=case, translate=translate))


def _json(canvas: Canvas, case: Case, translate: Translate) -> bytes:
    return encode(canvas)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(".xlsx", N_("Excel workbook"), _workbook),
    Exporter(".png", N_("Picture"), _picture, needs_qt=True),
    Exporter(".json", N_("GTM Canvas"), _json),
)


def exporter_for(name: str) -> Exporter | None:
    """The exporter of a file name by its suffix; None where there is none."""
    return next((e for e in EXPORTERS if name.lower().endswith(e.suffix)), None)
