"""What can be wrong with a document, each with a sentence for its reader."""

from __future__ import annotations

from canvas_app.document.text import Text


class DocumentError(Exception):
    """A document that can't be used as it is; `text` says why in words for a user."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class UnreadableDocument(DocumentError):
    """The bytes are no canvas: not JSON, cut off, or with a value of the wrong type."""


class NewerDocument(DocumentError):
    """A newer version of the program wrote this format; saving over it could lose something."""
