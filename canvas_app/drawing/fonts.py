"""The typefaces: Inter for Latin, a Noto Sans SC subset for Chinese, both bundled.

Bundled rather than the system's, so that a card has the same lines on every machine, in the
picture and on paper, and so that figures in a column are of one width.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from canvas_app import paths

LATIN = "Inter"


def load() -> list[str]:
    """Register the bundled fonts with the running application; gives their families."""
    families: list[str] = []
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    return families


@cache
def families() -> tuple[str, ...]:
    """Latin first, then Chinese, then whatever the system has."""
    known = QFontDatabase.families()
    chinese = [name for name in known if "Noto Sans SC" in name]
    return (LATIN, *chinese, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "sans-serif")


@cache
def chosen() -> tuple[str, ...]:
    """The families that somebody can choose from: all of this machine that can be scaled.

    Two of one name are told apart by their maker in brackets, which no other machine knows.
    """
    database = QFontDatabase
    usable = (
        name.partition(" [")[0]
        for name in database.families()
        if not database.isPrivateFamily(name) and database.isSmoothlyScalable(name)
    )
    return tuple(dict.fromkeys(usable))


def installed(family: str) -> str:
    """A family as this machine calls it; "" where it has none of that name."""
    wanted = family.strip().casefold()
    if not wanted:
        return ""
    return next((name for name in chosen() if name.casefold() == wanted), "")


@cache
def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, family: str = "") -> QFont:
    """A font of a size in canvas units. Tabular figures, so that numbers stand in columns.

    With a family, that comes first; what it lacks, such as Chinese, comes from ours.
    """
    made = QFont()
    made.setFamilies([family, *families()] if family else list(families()))
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


SEMIBOLD = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold
MEDIUM = QFont.Weight.Medium
