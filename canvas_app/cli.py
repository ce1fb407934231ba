"""The command line: open · numbers · export · import · check · new · schema · doctor.

Wires everything together and imports it where it is needed, so that the window's shell paints
before the document is loaded. Whatever goes wrong is one sentence on stderr, and exit code 2.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from canvas_app.commands.output import (
    FAILED,
    FOUND,
    UserError,
    abandon_output,
    say,
    sentence,
    show,
    show_utf8,
)
from canvas_app.document.text import Text, Translate

_SMALLEST, _LARGEST = 0.1, 10
"""Scales of a picture."""
_INTERRUPTED, _PIPE_CLOSED = 130, 141  # 128 and the signal's number, as shells have it


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the whole usage before it.

    `more` gives the end of its help, where it takes time to find out what to say there.
    """

    more: Callable[[], str] | None = None

    def format_help(self) -> str:
        if self.more is not None:
            self.formatter_class = argparse.RawDescriptionHelpFormatter
            self.epilog = self.more()
        return super().format_help()

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
        abandon_output()  # `| head` has seen enough
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get("GTM_CANVAS_DEBUG"):
            raise
        say(sentence(error), translate)
        abandon_output()
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

    def command(name: str, run: object, help: str) -> _Parser:
        made = commands.add_parser(name, help=help, description=help)
        made.set_defaults(run=run)
        made.add_argument("--lang", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return made

    def with_case(made: _Parser) -> _Parser:
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
    _add_export(with_case(command("export", _export, "export to files, each by its suffix")))
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


def _add_export(made: _Parser) -> None:
    made.more = _formats_help
    made.set_defaults(case=None)  # to be told from --case base
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("out", nargs="+", type=Path, metavar="OUT")
    made.add_argument("--paper", choices=("a4", "letter"), help="of pages")
    made.add_argument("--theme", choices=("light", "dark"), help="colours")
    made.add_argument("--scale", type=_scale, metavar="N", help="pixels for a unit of the canvas")
    made.add_argument("--transparent", action="store_true", default=None, help="without paper")
    made.add_argument(
        "--only",
        type=_ids,
        action="extend",
        metavar="ID,ID…",
        help="only these cards, with the links among them",
    )
    made.add_argument(
        "--no-notes",
        dest="notes",
        action="store_false",
        default=None,
        help="without the presenter's notes",
    )
    made.add_argument(
        "--strict",
        dest="own_key",
        action="store_false",
        default=None,
        help="nothing that the format's own specification doesn't know",
    )


def _scale(typed: str) -> float:
    try:
        scale = float(typed)
    except ValueError:
        scale = 0.0
    if not _SMALLEST <= scale <= _LARGEST:
        raise argparse.ArgumentTypeError(f"{typed!r} is no number from {_SMALLEST} to {_LARGEST}")
    return scale


def _ids(typed: str) -> list[str]:
    return [id for id in (part.strip() for part in typed.split(",")) if id]


def _formats_help() -> str:
    from canvas_app.commands.export import formats_help

    return formats_help()


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
    from canvas_app.commands.figures import numbers

    return numbers(options, translate)


def _check(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.commands.figures import check

    return check(options, translate)


def _export(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.commands.export import export

    return export(options, translate)


def _import(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.commands.incoming import take_over

    return take_over(options, translate)


def _new(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.commands.new import new

    return new(options, translate)


def _schema(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.document.schema import schema_text

    show_utf8(schema_text())
    return 0


def _doctor(options: argparse.Namespace, translate: Translate) -> int:
    from canvas_app.doctor import report

    code = 0
    for line in report():
        text = line.text.in_language(translate) if isinstance(line.text, Text) else line.text
        show(f"{translate(line.title)}: {text}")
        code = code if line.sound else FOUND
    return code
