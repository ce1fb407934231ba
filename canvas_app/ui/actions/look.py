"""How the program looks and speaks: the settings, and each choice of them for the palette."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.i18n import LANGUAGES
from canvas_app.ui.actions import edit, view
from canvas_app.ui.actions.record import Action

SETTINGS: tuple[Action, ...] = (
    Action("settings", N_("&Settings…"), edit.MENU, "show_settings", (), ("Ctrl+,",), "settings",
           separated=True),
)  # fmt: skip
"""The last line of the Edit menu; macOS moves it to where it keeps such things."""

LOOK: tuple[Action, ...] = (
    Action("theme-light", N_("Theme: light"), view.MENU, "choose", ("theme", "light"), icon="sun",
           hidden=True),
    Action("theme-dark", N_("Theme: dark"), view.MENU, "choose", ("theme", "dark"), icon="moon",
           hidden=True),
    Action("theme-system", N_("Theme: like the system"), view.MENU, "choose",
           ("theme", "system"), hidden=True),
    *(Action(f"language-{code}", f"Language: {name}", view.MENU, "choose", ("language", code),
             icon="languages", hidden=True) for code, name in LANGUAGES.items()),
    Action("language-system", N_("Language: like the system"), view.MENU, "choose",
           ("language", ""), hidden=True),
)  # fmt: skip
"""A language is named in itself, and never translated: whoever looks for theirs may not know the
present one."""
