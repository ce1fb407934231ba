"""How a canvas leaves: one entry per format. Each makes bytes; writing them is `files`' work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.text import N_, Text
from canvas_app.exports.check_texts import check_json_canvas, check_markdown
from canvas_app.exports.checking import (
    ExportTooLarge,
    ExportUnavailable,
    check_canvas,
    check_deck,
    check_picture,
    check_vectors,
    check_workbook,
)
from canvas_app.exports.request import Option, Request


@dataclass(frozen=True, slots=True)
class Exported:
    """A canvas in a format, and what somebody should know of it: each remark a sentence."""

    data: bytes
    remarks: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Exporter:
    """A format: its file suffix, its name for people, and what makes its bytes.

    `check` looks at the bytes once more, and raises ExportDamaged where they would not open;
    `options` are those of a request's that mean something to it ("case" where it shows figures);
    `needs_qt` says that a QGuiApplication must exist; `module` is what must be installed besides,
    by the extra of the same name as the suffix.
    """

    suffix: str
    title: str
    make: Callable[[Request], Exported]
    check: Callable[[bytes, Canvas], None]
    options: tuple[Option, ...] = ()
    needs_qt: bool = False
    module: str = ""

    @property
    def missing(self) -> Text | None:
        """What to do before it can be made, where something is not installed."""
        if not self.module or find_spec(self.module) is not None:
            return None
        return Text(
            "{format} needs one more package, which is not installed. Type: {command} and start "
            "the program again.",
            format=Text(self.title),
            command=self.command,
        )

    @property
    def command(self) -> str:
        """What installs what is missing."""
        return f'pip install "gtm-canvas[{self.suffix.removeprefix(".")}]"'

    def export(self, request: Request) -> Exported:
        """The canvas in this format, in memory and checked. Raises ExportError and Cancelled.

        Only what came through here may replace a file: an earlier export is worth more than one
        that doesn't open.
        """
        missing = self.missing
        if missing is not None:
            raise ExportUnavailable(missing)
        try:
            made = self.make(request)
            self.check(made.data, request.canvas)
        except MemoryError as error:
            raise ExportTooLarge(str(error)) from error
        return made


def _workbook(request: Request) -> Exported:
    from canvas_app.exports.workbook.write import workbook_bytes  # noqa: PLC0415 (heavy)

    remarks: list[Text] = []
    data = workbook_bytes(
        request.canvas, case=request.case, translate=request.translate, remark=remarks.append
    )
    return Exported(data, tuple(remarks))


def _deck(request: Request) -> Exported:
    from canvas_app.exports.deck.write import deck  # noqa: PLC0415 (heavy, and may be missing)

    return Exported(*deck(request))


def _picture(request: Request) -> Exported:
    from canvas_app.exports.picture import picture  # noqa: PLC0415 (heavy)

    return Exported(*picture(request))


def _vectors(request: Request) -> Exported:
    from canvas_app.exports.svg import svg  # noqa: PLC0415 (heavy)

    return Exported(svg(request))


def _pdf(request: Request) -> Exported:
    from canvas_app.exports.pdf.write import pdf  # noqa: PLC0415 (heavy)

    return Exported(pdf(request))


def _check_pdf(data: bytes, canvas: Canvas) -> None:
    from canvas_app.exports.pdf.check import check_pdf  # noqa: PLC0415 (heavy)

    check_pdf(data, canvas)


def _json_canvas(request: Request) -> Exported:
    from canvas_app.exports.json_canvas import json_canvas  # noqa: PLC0415 (heavy)

    return Exported(*json_canvas(request))


def _markdown(request: Request) -> Exported:
    from canvas_app.exports.markdown import as_markdown  # noqa: PLC0415 (heavy)

    return Exported(as_markdown(request))


def _json(request: Request) -> Exported:
    return Exported(encode(request.canvas))


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(".xlsx", N_("Excel workbook"), _workbook, check_workbook, ("case",)),
    Exporter(
        ".pdf",
        N_("PDF"),
        _pdf,
        _check_pdf,
        ("case", "paper", "theme"),
        needs_qt=True,
    ),
    Exporter(
        ".pptx",
        N_("PowerPoint"),
        _deck,
        check_deck,
        ("case", "theme", "notes"),
        needs_qt=True,
        module="pptx",
    ),
    Exporter(
        ".png",
        N_("Picture"),
        _picture,
        check_picture,
        ("case", "theme", "scale", "transparent", "only"),
        needs_qt=True,
    ),
    Exporter(
        ".svg",
        N_("Vector picture"),
        _vectors,
        check_vectors,
        ("case", "theme", "transparent", "only"),
        needs_qt=True,
    ),
    Exporter(".canvas", N_("JSON Canvas"), _json_canvas, check_json_canvas, ("case", "own_key")),
    Exporter(".md", N_("Markdown"), _markdown, check_markdown, ("case",)),
    Exporter(".json", N_("GTM Canvas"), _json, check_canvas),
)


def exporter_for(name: str) -> Exporter | None:
    """The exporter of a file name by its suffix; None where there is none."""
    return next((e for e in EXPORTERS if name.lower().endswith(e.suffix)), None)
