"""What a command says: lines on stdout and stderr, and a failure as one sentence."""

from __future__ import annotations

import json
import os
import sys

from canvas_app.document.text import Text, Translate
from canvas_app.paths import BundledFilesMissingError

FOUND, FAILED = 1, 2
"""Exit codes; 0 is success."""


class UserError(Exception):
    """Something that the user can put right; `text` says what."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def sentence(error: Exception) -> Text:
    """What went wrong, for whoever typed the command."""
    text = getattr(error, "text", None)
    if isinstance(text, Text):
        return text
    if isinstance(error, BundledFilesMissingError):
        return Text("{problem}", problem=error)
    if isinstance(error, OSError) and error.strerror:
        return Text("That did not work: {reason}.", reason=error.strerror)
    return Text(
        "Something unexpected went wrong ({kind}: {detail}).",
        kind=type(error).__name__,
        detail=" ".join(str(error).split())[:300],
    )


def abandon_output() -> None:
    """Whatever could not be printed must not be tried again at exit, where Python complains."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: Text, translate: Translate) -> None:
    """One line on stderr; characters that it can't show are replaced."""
    line = f"gtm-canvas: {' '.join(text.in_language(translate).split())}\n"
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(line.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()


def show(text: str, end: str = "\n") -> None:
    """Text in the terminal's encoding; characters that it can't show are replaced."""
    _write((text + end).encode(sys.stdout.encoding or "utf-8", "replace"))


def show_json(data: object) -> None:
    """For other programs."""
    show_utf8(json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1) + "\n")


def show_utf8(text: str) -> None:
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
