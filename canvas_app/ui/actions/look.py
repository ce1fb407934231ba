"""How the program looks and speaks: the settings, and each choice of them for the palette."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.i18n import LANGUAGES
from canvas_app.ui.actions import edit
from canvas_app.ui.actions.record import Action

MENU = N_("Settings")
"""Not a menu of the window: the command palette shows it as the place of each choice."""

SETTINGS: tuple[Action, ...] = (
    Action("settings", N_("&Settings…"), edit.MENU, "show_settings", (), ("Ctrl+,",), "settings",
           separated=True),
)  # fmt: skip
"""The last line of the Edit menu; macOS moves it to where it keeps such things."""

LOOK: tuple[Action, ...] = (
    Action("theme-light", N_("Theme: light"), MENU, "choose", ("theme", "light"), icon="sun"),
    Action("theme-dark", N_("Theme: dark"), MENU, "choose", ("theme", "dark"), icon="moon"),
    Action("theme-system", N_("Theme: system"), MENU, "choose",
           ("theme", "system")),
    *(Action(f"language-{code}", f"Language: {name}", MENU, "choose", ("language", code),
             icon="languages") for code, name in LANGUAGES.items()),
    Action("language-system", N_("Language: system"), MENU, "choose",
           ("language", "")),
)  # fmt: skip
"""A language is named in itself, and never translated: whoever looks for theirs may not know the
present one."""
