"""How a canvas leaves: one entry per format. Each makes bytes; writing them is `files`' work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.text import N_, Text, Translate
from canvas_app.exports.checking import check_canvas, check_picture, check_workbook
from canvas_app.numbers.expressions import Case


@dataclass(frozen=True, slots=True)
class Exported:
    """A canvas in a format, and what somebody should know of it: each remark a sentence."""

    data: bytes
    remarks: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Exporter:
    """A format: its file suffix, its name for people, and what makes its bytes.

    `make` is called with the canvas, the case of its numbers and the reader's translator; `check`
    looks at the bytes once more, and raises ExportDamaged where they would not open; `needs_qt`
    says that a QGuiApplication must exist.
    """

    suffix: str
    title: str
    make: Callable[[Canvas, Case, Translate], Exported]
    check: Callable[[bytes, Canvas], None]
    needs_qt: bool = False

    def export(self, canvas: Canvas, case: Case, translate: Translate) -> Exported:
        """The canvas in this format, in memory and checked. Raises an ExportError.

        Only what came through here may replace a file: an earlier export is worth more than one
        that doesn't open.
        """
        made = self.make(canvas, case, translate)
        self.check(made.data, canvas)
        return made


def _workbook(canvas: Canvas, case: Case, translate: Translate) -> Exported:
    from canvas_app.exports.workbook.write import workbook_bytes  # noqa: PLC0415 (heavy)

    remarks: list[Text] = []
    data = workbook_bytes(canvas, case=case, translate=translate, remark=remarks.append)
    return Exported(data, tuple(remarks))


def _picture(canvas: Canvas, case: Case, translate: Translate) -> Exported:
    from canvas_app.exports.picture import picture  # noqa: PLC0415 (heavy)

    return Exported(*picture(canvas, case, translate))


def _json(canvas: Canvas, case: Case, translate: Translate) -> Exported:
    return Exported(encode(canvas))


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(".xlsx", N_("Excel workbook"), _workbook, check_workbook),
    Exporter(".png", N_("Picture"), _picture, check_picture, needs_qt=True),
    Exporter(".json", N_("GTM Canvas"), _json, check_canvas),
)


def exporter_for(name: str) -> Exporter | None:
    """The exporter of a file name by its suffix; None where there is none."""
    return next((e for e in EXPORTERS if name.lower().endswith(e.suffix)), None)
