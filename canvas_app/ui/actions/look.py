"""How the program looks and speaks: the settings, and each choice of them for the palette."""

from __future__ import annotations

from canvas_app.document.text import N_
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
    Action("language-en", "Language: English", view.MENU, "choose", ("language", "en"),
           icon="languages", hidden=True),
    Action("language-zh_CN", "语言：简体中文", view.MENU, "choose", ("language", "zh_CN"),
           icon="languages", hidden=True),
    Action("language-zh_TW", "語言：繁體中文", view.MENU, "choose", ("language", "zh_TW"),
           icon="languages", hidden=True),
    Action("language-system", N_("Language: like the system"), view.MENU, "choose",
           ("language", ""), hidden=True),
)  # fmt: skip
"""Languages are named in themselves: whoever looks for theirs may not know the present one."""
