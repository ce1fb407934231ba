"""The command line: open · numbers · export · import · check · new · schema · doctor.

Wires everything together and imports it where it is needed, so that the window's shell paints
before the document is loaded. Whatever goes wrong is one sentence on stderr, and exit code 2.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from canvas_app.document.text import Text, Translate

if TYPE_CHECKING:
    from canvas_app.document.canvas import Canvas
    from canvas_app.numbers.expressions import Case
    from canvas_app.numbers.model import Model
    from canvas_app.numbers.shown import Shown

FOUND, FAILED = 1, 2
_INTERRUPTED, _PIPE_CLOSED = 130, 141  # 128 and the signal's number, as shells have it


class UserError(Exception):
    """Something that the user can put right; `text` says what."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(FAILED, f"gtm-canvas: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    translate: Translate = str
    try:
        try:
            options = _parser().parse_args(_with_command(given))
            translate = _translator(options.lang)
            run: Callable[[argparse.Namespace, Translate], int] = options.run
            code = run(options, translate)
            sys.stdout.flush()
        except SystemExit as leaving:  # --help, --version, a wrong option
            sys.stdout.flush()
            code = leaving.code if isinstance(leaving.code, int) else FAILED
    except BrokenPipeError:
        _abandon_output()  # `| head` has seen enough
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get("GTM_CANVAS_DEBUG"):
            raise
        _say(_sentence(error), translate)
        _abandon_output()
        return FAILED
    return code


def main_gui() -> int:
    """The same without a console: on Windows nothing there can be printed to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (for good)
    return main()


# --- arguments ---------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gtm-canvas",
        description="An offline canvas for go-to-market strategy: the cards are the model.",
        epilog="Without a command, gtm-canvas [FILE …] opens the window.",
    )
    parser.add_argument("--lang", help="language of what is shown: en, zh_CN, zh_TW")
    parser.add_argument("--version", action="version", version=f"GTM Canvas {_version()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")

    def command(name: str, run: object, help: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help)
        made.set_defaults(run=run)
        made.add_argument("--lang", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return made

    def with_case(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
        made.add_argument(
            "--case",
            default="base",
            metavar="CASE",
            help="low, base, high, or a scenario by its name or id",
        )
        return made

    made = command("open", _open, "open the window")
    made.add_argument("files", nargs="*", type=Path, metavar="FILE")
    made = with_case(command("numbers", _numbers, "print every figure, or why it is absent"))
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--json", action="store_true", help="for other programs")
    made = with_case(command("export", _export, "export by suffix: .xlsx, .png, .gtm.json"))
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("out", nargs="+", type=Path, metavar="OUT")
    made = command("import", _import, "take changes over from a workbook that came back")
    made.add_argument("workbook", type=Path, metavar="WORKBOOK")
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--out", type=Path, metavar="OUT", help="write there, and leave FILE alone")
    how = made.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="only show what would change")
    how.add_argument("--yes", action="store_true", help="even from another document's workbook")
    made = with_case(command("check", _check, "print findings; exit code 1 if there are any"))
    made.add_argument("file", type=Path, metavar="FILE")
    made = command("new", _new, "make a new canvas from a template")
    made.add_argument("--template", required=True, metavar="NAME")
    made.add_argument("--force", action="store_true", help="overwrite OUT if it exists")
    made.add_argument("out", type=Path, metavar="OUT")
    command("schema", _schema, "print the JSON Schema of *.gtm.json files")
    command("doctor", _doctor, "print versions, libraries, display and fonts")
    return parser


def _with_command(given: list[str]) -> list[str]:
    """`FILE…` is short for `open FILE…`; a file called "numbers" is written ./numbers."""
    known = ("open", "numbers", "export", "import", "check", "new", "schema", "doctor")
    at = 0
    while at < len(given) and given[at].startswith("-") and given[at] not in ("-", "--"):
        at += 2 if given[at] == "--lang" else 1
    if at < len(given) and given[at] in known:
        return given
    return [*given[:at], "open", *given[at:]]


def _version() -> str:
    from canvas_app.doctor import installed

    return installed("gtm-canvas") or "(not installed)"


def _translator(language: str | None) -> Translate:
    if language is None or language == "en":
        return str
    from canvas_app import doctor

    problem = doctor.qt_problem()
    if problem is not None:
        raise UserError(problem)
    from canvas_app import i18n

    # "zh-CN", "zh_TW" and "zh" all find the nearest; "xx" finds only English.
    best = i18n.best_language(language)
    if best == "en" and not language.lower().startswith("en"):
        raise UserError(
            Text(
                "There is no translation into “{language}”; there are: {known}.",
                language=language,
                known=", ".join(i18n.LANGUAGES),
            )
        )
    return i18n.translator(best)


# --- commands ----------------------------------------------------------------------------------


def _open(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app import doctor

    problem = doctor.window_problem()
    if problem is not None:
        raise UserError(problem)
    from canvas_app.ui.launch import run

    return run(options.files, options.lang)


def _numbers(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.numbers.report import figures_data, figures_table

    model, shown = _model(options, translate)
    case = _case(model.canvas, options.case)
    if options.json:
        _print_json(figures_data(model, case, shown))
    else:
        _print(figures_table(model, case, shown), end="")
    return 0


def _check(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.document.text import N_
    from canvas_app.numbers.findings import findings

    titles = {"error": N_("error"), "warning": N_("warning"), "hint": N_("hint")}
    model, shown = _model(options, translate)
    found = findings(model, _case(model.canvas, options.case), shown)
    for finding in found:
        severity = translate(titles[finding.severity])
        _print(f"{severity}: {finding.text.in_language(translate)}")
    return FOUND if found else 0


def _export(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.exports import EXPORTERS, exporter_for
    from canvas_app.exports.request import Request
    from canvas_app.files.writer import write_atomically

    exporters = []
    for out in options.out:
        exporter = exporter_for(out.name)
        if exporter is None:
            known = ", ".join(each.suffix for each in EXPORTERS)
            raise UserError(
                Text(
                    "“{name}” can't be exported: its name must end with one of {known}.",
                    name=out.name,
                    known=known,
                )
            )
        exporters.append(exporter)
    to_edit = any(out.name.lower().endswith(".json") for out in options.out)
    canvas = _read(options.file, translate, to_edit=to_edit)
    painting = _without_window() if any(each.needs_qt for each in exporters) else None
    # All are made before the first is written, so that one that fails leaves none behind.
    case = _case(canvas, options.case)
    made = [each.export(Request(canvas, case, translate)) for each in exporters]
    for out, export in zip(options.out, made, strict=True):
        # An earlier export can be made again; a canvas under that name could not.
        written = write_atomically(out, export.data, keep_backup=out.suffix.lower() == ".json")
        for remark in (*export.remarks, *([written.warning] if written.warning else [])):
            _say(Text("“{name}”: {what}", name=out.name, what=remark), translate)
    del painting
    return 0


def _import(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.files.opening import read_canvas, save_canvas
    from canvas_app.imports.comparison import with_changes
    from canvas_app.imports.report import comparison_table
    from canvas_app.imports.workbook import compare, read_workbook
    from canvas_app.numbers.shown import Shown

    opened = read_canvas(options.file)
    found = compare(opened.canvas, read_workbook(options.workbook))
    shown = Shown(opened.canvas.currency, options.lang or "en", translate)
    if found.other_document and not (options.yes or options.dry_run):
        raise UserError(
            Text(
                "“{workbook}” was made of another canvas than “{file}”; nothing was changed. "
                "--dry-run shows the differences, --yes takes them over all the same.",
                workbook=options.workbook.name,
                file=options.file.name,
            )
        )
    _print(comparison_table(found, shown), end="")
    after = with_changes(opened.canvas, found.ready)
    left = len(found.changes) - len(found.ready)
    if options.dry_run or after is opened.canvas:
        told = Text("Nothing to take over; no file was written.")
        if found.ready:
            told = Text("Changes that would be made: {count}.", count=len(found.ready))
    else:
        out = options.out or options.file
        written = save_canvas(after, out, None if options.out else opened.sha256)
        if written.warning is not None:
            _say(written.warning, translate)
        told = Text("Changes written to {name}: {count}.", name=out.name, count=len(found.ready))
    _print(told.in_language(translate))
    if found.changed_since:
        _print(
            Text("The canvas was changed since the workbook was made of it.").in_language(translate)
        )
    if left:
        _print(
            Text("{count} left as they are, see their notes.", count=left).in_language(translate)
        )
    return FOUND if left or found.left_out else 0


def _new(options: argparse.Namespace, translate: Translate) -> int:
    import secrets

    from canvas_app import paths
    from canvas_app.editing.edits import set_fields
    from canvas_app.files.opening import read_canvas, save_canvas

    ending = ".gtm.json"
    found = {
        file.name.removesuffix(ending): file
        for file in sorted((paths.resources() / "templates").glob(f"*{ending}"))
    }
    if options.template not in found:
        raise UserError(
            Text(
                "There is no template “{name}”; there are: {known}.",
                name=options.template,
                known=", ".join(found) or "–",
            )
        )
    if os.path.lexists(options.out) and not options.force:
        raise UserError(
            Text("“{name}” exists already; --force overwrites it.", name=options.out.name)
        )
    canvas = read_canvas(found[options.template]).canvas
    written = save_canvas(set_fields(canvas, id=secrets.token_hex(8)), options.out)
    if written.warning is not None:
        _say(written.warning, translate)
    return 0


def _schema(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.document.schema import schema_text

    _print_utf8(schema_text())
    return 0


def _doctor(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.doctor import report

    code = 0
    for line in report():
        text = line.text.in_language(translate) if isinstance(line.text, Text) else line.text
        _print(f"{translate(line.title)}: {text}")
        code = code if line.sound else FOUND
    return code


def _model(options: argparse.Namespace, translate: Translate) -> tuple[Model, Shown]:
    from canvas_app.numbers.model import model_of
    from canvas_app.numbers.shown import Shown

    canvas = _read(options.file, translate)
    return model_of(canvas), Shown(canvas.currency, options.lang or "en", translate)


def _read(path: Path, translate: Translate, *, to_edit: bool = False) -> Canvas:
    """The canvas of a file. What a newer version wrote is looked at as far as it is understood,
    but no canvas is made of it that somebody would go on with."""
    from canvas_app.files.opening import look_at_canvas, read_canvas

    opened = read_canvas(path) if to_edit else look_at_canvas(path)
    if opened.newer is not None:
        _say(Text("“{name}”: {what}", name=path.name, what=opened.newer.text), translate)
    return opened.canvas


def _case(canvas: Canvas, wanted: str) -> Case:
    """The case that is meant: low, base, high, or a scenario by its id or its name."""
    from canvas_app.numbers.cases import CASE_TITLES, case_named, case_title, cases_of

    found = case_named(canvas, wanted)
    if found is None:
        # as they are to be typed, which is the same in every language
        known = (
            case if case in CASE_TITLES else str(case_title(canvas, case))
            for case in cases_of(canvas)
        )
        raise UserError(
            Text(
                "There is no case “{case}” in this canvas; there are: {known}.",
                case=wanted,
                known=", ".join(known),
            )
        )
    return found


def _without_window() -> object:
    """A Qt application that paints but shows nothing; it must be kept while painting."""
    from canvas_app import doctor

    problem = doctor.picture_problem()
    if problem is not None:
        raise UserError(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from canvas_app.drawing import fonts

    application = QGuiApplication.instance() or QGuiApplication(["gtm-canvas"])
    fonts.load()
    return application


# --- output ------------------------------------------------------------------------------------


def _sentence(error: Exception) -> Text:
    text = getattr(error, "text", None)
    if isinstance(text, Text):
        return text
    from canvas_app.paths import BundledFilesMissingError

    if isinstance(error, BundledFilesMissingError):
        return Text("{problem}", problem=error)
    if isinstance(error, OSError) and error.strerror:
        return Text("That did not work: {reason}.", reason=error.strerror)
    return Text(
        "Something unexpected went wrong ({kind}: {detail}).",
        kind=type(error).__name__,
        detail=" ".join(str(error).split())[:300],
    )


def _abandon_output() -> None:
    """Whatever could not be printed must not be tried again at exit, where Python complains."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: Text, translate: Translate) -> None:
    """One line on stderr; characters that it can't show are replaced."""
    line = f"gtm-canvas: {' '.join(text.in_language(translate).split())}\n"
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(line.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()


def _print(text: str, end: str = "\n") -> None:
    """Text in the terminal's encoding; characters that it can't show are replaced."""
    _write((text + end).encode(sys.stdout.encoding or "utf-8", "replace"))


def _print_json(data: object) -> None:
    _print_utf8(json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1) + "\n")


def _print_utf8(text: str) -> None:
    """As JSON is exchanged, whatever the terminal's encoding is."""
    _write(text.encode())


def _write(data: bytes) -> None:
    """All of it: with PYTHONUNBUFFERED a write to a pipe may take only a part, and say so."""
    sys.stdout.flush()
    rest = memoryview(data)
    while rest:
        written = sys.stdout.buffer.write(rest)
        if not written:
            raise OSError("the output accepts no more data")
        rest = rest[written:]
