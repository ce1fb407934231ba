"""Makes the fonts in resources/fonts/ from Debian's packages, so that anyone can repeat it.

Needed once, on a Debian 12 machine:

    apt-get install fonts-inter fonts-noto-cjk
    python3 -m pip install fonttools
    python3 scripts/make_fonts.py

The result is committed; neither running nor testing the program needs this script.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
INTER = Path("/usr/share/fonts/opentype/inter")
NOTO_CJK = Path("/usr/share/fonts/opentype/noto")

INTER_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
# Figures: tnum, and the fractions and raised figures of footnotes. `calt` stays out, because
# Inter's turns a typed "->" into an arrow, and people's text is shown as they typed it.
INTER_FEATURES = [
    *("ccmp", "locl", "kern", "mark", "tnum", "case", "zero"),
    *("frac", "numr", "dnom", "sups", "subs"),
]
INTER_RANGES = (
    (0x0020, 0x024F),  # Latin, Latin-1, Extended-A and -B
    (0x0259, 0x0259),
    (0x02B0, 0x036F),  # modifiers and combining marks
    (0x0370, 0x04FF),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese
    (0x2000, 0x22FF),  # punctuation, currency, letterlike, arrows, mathematics
    (0x2500, 0x27BF),  # shapes, check marks
    (0xFB00, 0xFB06),
)

NOTO_FAMILY = "Noto Sans SC"
# Bold for titles: made bold by the computer, dense characters run together.
NOTO_WEIGHTS = ("Regular", "Bold")
NOTO_RANGES = (
    (0x0020, 0x007E),
    (0x00A0, 0x00FF),
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20BF),  # currency
    (0x2100, 0x214F),  # №, ™, ℃
    (0x2190, 0x2193),
    (0x2200, 0x22FF),  # mathematics
    (0x2460, 0x2473),  # circled numbers
    (0x25A0, 0x25FF),
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # full-width forms
)


def characters_of(ranges: Iterable[tuple[int, int]]) -> set[int]:
    """Every code point of inclusive ranges."""
    return {point for first, last in ranges for point in range(first, last + 1)}


def characters_of_codec(codec: str, leads: range, trails: Iterable[int]) -> set[int]:
    """Every character that a two-byte codec can say with these lead and trail bytes."""
    found = set()
    trail_bytes = tuple(trails)
    for lead in leads:
        for trail in trail_bytes:
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return found


def chinese_characters() -> set[int]:
    """GB 2312 whole, and of Big5 the punctuation and the 5,401 common characters (level 1)."""
    simplified = characters_of_codec("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    traditional = characters_of_codec("big5", range(0xA1, 0xC7), trails)
    return simplified | traditional


def options(features: list[str]) -> Options:
    """What both fonts share: no hints (screens are dense now) and reproducible bytes."""
    chosen = Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.desubroutinize = False
    chosen.name_IDs = [*range(0, 15), 16, 17]
    chosen.name_languages = [0x409]
    chosen.notdef_outline = True
    chosen.recalc_timestamp = False
    return chosen


def subset(font: TTFont, points: set[int], chosen: Options) -> None:
    """Keeps only the glyphs for `points` and what the chosen features reach from them."""
    subsetter = Subsetter(chosen)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)


def rename(font: TTFont, family: str, postscript: str) -> None:
    """Gives a subset its own family name.

    A machine that has the whole "Noto Sans CJK SC" keeps it undisturbed beside ours.
    """
    for name_id, text in ((1, family), (4, family), (6, postscript)):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName = family
    top.FamilyName = family


def make_inter(weight: str) -> Path:
    """One weight of Inter for European text, with tabular figures."""
    font = TTFont(INTER / f"Inter-{weight}.otf", recalcTimestamp=False)
    subset(font, characters_of(INTER_RANGES), options(INTER_FEATURES))
    target = TARGET / f"Inter-{weight}.otf"
    font.save(target)
    return target


def make_noto(weight: str) -> Path:
    """One weight of the Chinese fallback: horizontal text only, so the vertical tables go."""
    collection = TTCollection(NOTO_CJK / f"NotoSansCJK-{weight}.ttc")
    name = f"NotoSansCJKsc-{weight}"
    font = next(f for f in collection.fonts if f["name"].getDebugName(6) == name)
    font.recalcTimestamp = False
    chosen = options(["ccmp", "kern"])
    chosen.drop_tables += ["vhea", "vmtx", "VORG"]
    subset(font, characters_of(NOTO_RANGES) | chinese_characters(), chosen)
    rename(font, NOTO_FAMILY, f"NotoSansSC-{weight}")
    target = TARGET / f"NotoSansSC-{weight}.otf"
    font.save(target)
    return target


def main() -> int:
    """Makes every font and says how large each became."""
    missing = [path for path in (INTER, NOTO_CJK) if not path.exists()]
    if missing:
        print(f"Not found: {', '.join(map(str, missing))}. See the top of this script.")
        return 1
    TARGET.mkdir(parents=True, exist_ok=True)
    for path in (*map(make_inter, INTER_WEIGHTS), *map(make_noto, NOTO_WEIGHTS)):
        print(f"{path.name}: {path.stat().st_size / 1024:,.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
