"""The File menu."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action, Key

MENU = N_("&File")

FILE: tuple[Action, ...] = (
    Action("new", N_("&New canvas"), MENU, "files.new", (), (Key.New,), "file-plus"),
    Action("home", N_("S&tart page"), MENU, "files.home", (), ("Alt+Home",), "house"),
    Action("open", N_("&Open…"), MENU, "files.open_dialog", (), (Key.Open,), "folder-open"),
    Action("save", N_("&Save"), MENU, "desk.files.save", (), (Key.Save,), "save", separated=True),
    Action("save-as", N_("Save &as…"), MENU, "desk.files.save_as", (), ("Ctrl+Shift+S",)),
    Action("versions", N_("&Browse versions…"), MENU, "desk.versions.show", icon="history"),
    Action(
        "export-workbook", N_("Export &workbook…"), MENU, "desk.exporting.export", (".xlsx",),
        ("Ctrl+E",), "file-spreadsheet", separated=True,
    ),
    Action("import-workbook", N_("&Import changes from workbook…"), MENU, "desk.importer.ask",
           changes=True),
    Action(
        "export-picture", N_("Export &picture…"), MENU, "desk.exporting.export", (".png",),
        ("Ctrl+Shift+E",), "image",
    ),
    Action("close", N_("&Close"), MENU, "files.home", (), ("Ctrl+W",), separated=True),
    Action("quit", N_("&Quit"), MENU, "close", (), ("Ctrl+Q",)),
)  # fmt: skip
