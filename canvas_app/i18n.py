"""Translation: English in the source, other languages from resources/translations/*.qm.

The domain marks its sentences (`N_`, `Text`) without knowing Qt; here they meet Qt's translator.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from canvas_app import paths
from canvas_app.document.text import Text, Translate

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
"""The interface's languages, each named in itself."""
_TRADITIONAL = {"TW", "HK", "MO", "Hant"}
"""Regions and scripts in which Chinese is written with traditional characters."""


def tr(text: str | Text, **values: object) -> str:
    """A literal or a `Text` in the interface's language, with its placeholders filled in."""
    if isinstance(text, Text):
        return text.in_language(_translated)
    translated = _translated(text)
    return translated.format(**values) if values else translated


def _translated(literal: str) -> str:
    return QCoreApplication.translate("", literal)


def best_language(wanted: str | None) -> str:
    """The supported language nearest to a wanted one, or to the system's."""
    name = (wanted or QLocale.system().name()).replace("-", "_")
    if name in LANGUAGES:
        return name
    parts = name.split(".")[0].split("_")
    if parts[0] == "zh" and _TRADITIONAL & set(parts) and "Hans" not in parts:
        return "zh_TW"
    return next((known for known in LANGUAGES if known.split("_")[0] == parts[0]), "en")


def spoken() -> str:
    """The language that the application speaks now: what `install` was told last."""
    return best_language(QLocale().name())


def install(app: QCoreApplication, language: str) -> None:
    """Make the whole application speak a language, Qt's own dialogs included.

    What is on the screen already keeps its words until it is made anew.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    ours, qts = QTranslator(app), QTranslator(app)
    if ours.load(str(_file(language))):
        app.installTranslator(ours)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language}", folder):
        app.installTranslator(qts)


def translator(language: str) -> Translate:
    """A function that translates literals, for the command line and for exports."""
    if language == "en":
        return str
    loaded = QTranslator()
    loaded.load(str(_file(language)))

    def translate(literal: str) -> str:
        return loaded.translate("", literal) or literal

    return translate


def _file(language: str) -> object:
    return paths.resources() / "translations" / f"gtm-canvas_{language}.qm"
