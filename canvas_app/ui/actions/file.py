"""The File menu."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action, Key

MENU = N_("&File")

GROUP = N_("&Export")


def _export(
    id: str, text: str, short: str, suffix: str, keys: tuple[str, ...], icon: str
) -> Action:
    runs, first = "desk.exporting.export", id == "export-pdf"
    return Action(id, text, MENU, runs, (suffix,), keys, icon,
                  separated=first, group=GROUP, short=short)  # fmt: skip


EXPORTS: tuple[Action, ...] = (
    _export("export-pdf", N_("Export PDF…"), N_("&PDF…"), ".pdf", (), "file-text"),
    _export("export-deck", N_("Export PowerPoint…"), N_("Powe&rPoint…"), ".pptx", (),
            "presentation"),
    _export("export-workbook", N_("Export &workbook…"), N_("&Excel workbook…"), ".xlsx",
            ("Ctrl+E",), "file-spreadsheet"),
    _export("export-picture", N_("Export &picture…"), N_("P&icture (PNG)…"), ".png",
            ("Ctrl+Shift+E",), "image"),
    _export("export-svg", N_("Export vector picture (SVG)…"), N_("&Vector picture (SVG)…"),
            ".svg", (), "spline"),
    _export("export-markdown", N_("Export Markdown…"), N_("&Markdown…"), ".md", (), "hash"),
    _export("export-json-canvas", N_("Export JSON Canvas…"), N_("&JSON Canvas…"), ".canvas", (),
            "layout-dashboard"),
)  # fmt: skip

FILE: tuple[Action, ...] = (
    Action("new", N_("&New canvas"), MENU, "files.new", (), (Key.New,), "file-plus"),
    Action("home", N_("S&tart page"), MENU, "files.home", (), ("Alt+Home",), "house"),
    Action("open", N_("&Open…"), MENU, "files.open_dialog", (), (Key.Open,), "folder-open"),
    Action("save", N_("&Save"), MENU, "desk.files.save", (), (Key.Save,), "save", separated=True),
    Action("save-as", N_("Save &as…"), MENU, "desk.files.save_as", (), ("Ctrl+Shift+S",)),
    Action("versions", N_("&Browse versions…"), MENU, "desk.versions.show", icon="history"),
    *EXPORTS,
    Action("import-workbook", N_("&Import changes from workbook…"), MENU, "desk.importer.ask",
           changes=True),
    Action("close", N_("&Close"), MENU, "files.home", (), ("Ctrl+W",), separated=True),
    Action("quit", N_("&Quit"), MENU, "close", (), ("Ctrl+Q",)),
)  # fmt: skip
