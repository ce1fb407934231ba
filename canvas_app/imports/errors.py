"""Why a workbook can't be read, each with a sentence: what happened, what is safe, what to do."""

from __future__ import annotations

from canvas_app.document.errors import DocumentError
from canvas_app.document.text import N_, Text


class ImportFailed(DocumentError):
    """A workbook from which nothing can be taken; the canvas was not changed."""

    _sentence = N_("The workbook could not be read. Your canvas was not changed.")

    def __init__(self, **values: object) -> None:
        super().__init__(Text(self._sentence, **values))


class EmptyFile(ImportFailed):
    """No bytes at all: a download or a copy that did not finish."""

    _sentence = N_(
        "The file is empty. Your canvas was not changed. Ask for the workbook once more, or copy "
        "it again."
    )


class NotAWorkbook(ImportFailed):
    """Neither a ZIP archive nor anything else that is known here."""

    _sentence = N_(
        "The file is no Excel workbook (.xlsx). Your canvas was not changed. Open it in the "
        "program that it comes from and save it as “Excel workbook (.xlsx)”."
    )


class OldOrLockedWorkbook(ImportFailed):
    """Microsoft's old container: an .xls of before 2007, or a workbook with a password."""

    _sentence = N_(
        "The workbook is protected with a password, or has the old .xls format. Your canvas was "
        "not changed. Open it in Excel or LibreOffice, take the password away and save it as "
        "“Excel workbook (.xlsx)”."
    )


class OtherSpreadsheet(ImportFailed):
    """A ZIP archive of another kind of spreadsheet: OpenDocument, .xlsb, Numbers."""

    _sentence = N_(
        "The file is a spreadsheet of another kind than .xlsx. Your canvas was not changed. Open "
        "it in its program and save it as “Excel workbook (.xlsx)”."
    )


class DamagedWorkbook(ImportFailed):
    """Cut off, or with parts that are missing or contradict themselves."""

    _sentence = N_(
        "The workbook is damaged or incomplete ({what}). Your canvas was not changed. Open it in "
        "Excel or LibreOffice, save it again and try that file, or ask for it once more."
    )


class TooMuch(ImportFailed):
    """Larger than any workbook that a canvas could have become; it was not unpacked."""

    _sentence = N_(
        "The workbook is far larger than one that comes from a canvas ({what}), so it was not "
        "opened. Your canvas was not changed. Remove what was added to it, and try again."
    )


class UnsafeWorkbook(ImportFailed):
    """XML that defines entities or document types, as no spreadsheet program writes it."""

    _sentence = N_(
        "The workbook holds instructions that no spreadsheet program writes (XML entities), so it "
        "was not read further. Your canvas was not changed. Don't trust this file; ask its sender."
    )


class NothingOfOurs(ImportFailed):
    """A sound workbook without a single name of the canvas's inputs."""

    _sentence = N_(
        "None of this canvas's inputs is in the workbook: it has no cells with their names. Your "
        "canvas was not changed. Choose a workbook that was exported from this canvas; programs "
        "that drop names (Apple Numbers, for one) can't send changes back."
    )


class Cancelled(ImportFailed):
    """Somebody did not want to wait."""

    _sentence = N_("The import was cancelled. Your canvas was not changed.")
