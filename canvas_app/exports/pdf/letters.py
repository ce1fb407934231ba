"""Makes every letter of a PDF one that can be searched and copied.

Qt tells a reader which character a glyph stands for by looking for one that the font draws so. It
finds none for figures of equal width and for ligatures, which a font has besides the usual ones; a
space becomes a tab, and a Chinese character the radical of the same shape. So one more page is
written at the end with those characters in a known order. From it is learnt which glyph is which,
and then it is left out.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Final, cast

from pypdf import PageObject
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    StreamObject,
)
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout

from canvas_app.drawing.fonts import BOLD, MEDIUM, SEMIBOLD, font

_SIGNS: Final = "".join(
    chr(point)
    for first, last in (
        (0x21, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA1, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
        (0x2010, 0x2027), (0x2030, 0x203F), (0x20A0, 0x20BF), (0x2190, 0x2199), (0x2212, 0x2212),
        (0x2248, 0x2248), (0x2260, 0x2265),
    )
    for point in range(first, last + 1)
    if point != 0xAD
)  # fmt: skip
"""Characters that fonts draw differently in a column, or between capitals or figures."""
_BETWEEN: Final = (" ", "H", "1", "a")
_JOINED: Final = ("ffi", "ffl", "ff", "fi", "fl", "fj", "tt", "ti", "Th", "ft")
"""Letters that a font may draw as one."""
_SIZE: Final = 20
_RADICALS: Final = "".join(
    chr(point) for point in (*range(0x2E80, 0x2E9A), *range(0x2E9B, 0x2EF4), *range(0x2F00, 0x2FD6))
)
"""Signs of Chinese dictionaries. A font draws them as it draws the characters that they are of, and
Qt takes the first that it finds."""
_CHINESE: Final = "".join(map(chr, range(0x4E00, 0xA000)))
_SHAPES: Final = (
    ("\u2e80", "\u2fdf"), ("\uf900", "\ufdff"), ("\ufe70", "\ufefe"),
)  # fmt: skip
"""Radicals, old doubles, ligatures and the forms of Arabic letters: other characters, as drawn."""
_NONE: Final = ("\0", "\ufffe", "\uffff")
"""What stands where no character was found."""
_RANGE = re.compile(
    rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]{4,})>|\[([^\]]*)\])"
)
_DRAWN = re.compile(rb"/(F\w+) \S+ Tf|<([0-9A-Fa-f]+)> Tj|(\bre\b)")
_BEYOND = re.compile("[^\\u0000-\\uffff](?:[^\\u0000-\\uffff]|[\\u200d\\ufe0f\\u20e3])*")
_HEX = re.compile(rb"<([0-9A-Fa-f]{4,})>")
_MOST: Final = 100
"""Entries of one list in a character map, as its specification has it."""


def keys_for(family: str, words: str) -> tuple[tuple[QFont, str], ...]:
    """What tells the letters of the fonts in use, in every weight: the signs that every canvas may
    have, and the rare characters of these words."""
    faces = [
        font(_SIZE, weight, name)
        for name in dict.fromkeys((family, ""))
        for weight in (QFont.Weight.Normal, MEDIUM, SEMIBOLD, BOLD)
    ]
    rare = _rare(words)
    return tuple((face, key) for face in faces for key in (*_told_by(face), *rare))


@cache
def radicals_of(family: str) -> dict[str, str]:
    """For each radical, the character that the fonts in use draw by the same glyph."""
    found: dict[str, str] = {}
    for name in dict.fromkeys((family, "")):
        for weight in (QFont.Weight.Normal, BOLD):
            layout = _laid_out(font(_SIZE, weight, name), "中文客户")
            for run in layout.glyphRuns():
                raw = run.rawFont()
                drawn = raw.glyphIndexesForString(_CHINESE)
                usual = {glyph: sign for glyph, sign in zip(drawn, _CHINESE, strict=True) if glyph}
                glyphs = raw.glyphIndexesForString(_RADICALS)
                for glyph, radical in zip(glyphs, _RADICALS, strict=True):
                    if glyph in usual:
                        found.setdefault(radical, usual[glyph])
    return found


def _rare(words: str) -> tuple[str, ...]:
    """Characters beyond the first 65,536, such as pictures and old Chinese ones: Qt looks for none
    of them. Several may make one picture."""
    found = dict.fromkeys(_BEYOND.findall(words))
    return tuple(dict.fromkeys([*found, *(c for some in found for c in some if c > "\uffff")]))


def paint_keys(painter: QPainter, keys: Sequence[tuple[QFont, str]]) -> None:
    """Paint them, a mark after each."""
    for face, key in keys:
        painter.setFont(face)
        painter.drawText(QPointF(40, 40), key)
        painter.fillRect(QRectF(0, 0, 1, 1), Qt.GlobalColor.black)


def _told_by(face: QFont) -> tuple[str, ...]:
    """The pieces of text in which a font draws something differently from the character alone."""
    found: dict[tuple[str, int], str] = {}
    for between in _BETWEEN:
        text = between + between.join(_SIGNS) + between
        for name, glyph, at, usual in _drawn(face, text):
            if glyph != usual and (name, glyph) not in found:
                found[name, glyph] = _shortest(face, text, at, glyph)
    joined = (key for key in _JOINED if len(list(_drawn(face, key))) == 1)
    return (*dict.fromkeys(key for key in found.values() if key), *joined)


def _shortest(face: QFont, text: str, at: int, glyph: int) -> str:
    """As little of a text around a character as makes the font draw it in the same way."""
    for beside in range(4):
        key = text[max(at - beside, 0) : at + beside + 1]
        if any(drawn == glyph for _, drawn, _, _ in _drawn(face, key)):
            return key
    return ""


def _laid_out(face: QFont, text: str) -> QTextLayout:
    layout = QTextLayout(text, face)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    return layout


def _drawn(face: QFont, text: str) -> Iterator[tuple[str, int, int, int]]:
    """Each glyph of a text: its font, its number, where its character is, and the usual number."""
    for run in _laid_out(face, text).glyphRuns(
        -1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    ):
        raw = run.rawFont()
        places = run.stringIndexes()
        usual = raw.glyphIndexesForString("".join(text[at] for at in places))
        for glyph, at, plain in zip(run.glyphIndexes(), places, usual, strict=True):
            yield f"{raw.familyName()} {raw.styleName()}", glyph, at, plain


def keys_of(page: PageObject, keys: Sequence[str]) -> dict[str, dict[int, str]]:
    """What the glyphs on the page of these keys stand for, by the name of their font."""
    found: dict[str, dict[int, str]] = {}
    contents = page.get_contents()
    drawn: list[tuple[str, int]] = []
    face, n = "", 0
    for name, glyphs, _ in _DRAWN.findall(contents.get_data() if contents is not None else b""):
        if name:
            face = name.decode()
        elif glyphs:
            drawn += [(face, int(glyphs[at : at + 4], 16)) for at in range(0, len(glyphs), 4)]
        else:
            key = keys[n]
            if len(drawn) in (1, len(key)):
                said = key if len(drawn) == len(key) else (key,)
                for (used, glyph), words in zip(drawn, said, strict=True):
                    if glyph:  # 0 stands for every character that no font has
                        found.setdefault(used, {}).setdefault(glyph, words)
            drawn, n = [], n + 1
    return found


def corrected(cmap: bytes, keys: Mapping[int, str], radicals: Mapping[str, str]) -> bytes:
    """A font's character map with what was learnt, and without what readers stumble over."""
    known = {
        glyph: _plain(radicals.get(words, words))
        for glyph, words in _entries(cmap)
        if words not in _NONE
    }
    known.update(keys)
    lines = [
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    ]
    entries = sorted(known.items())
    for first in range(0, len(entries), _MOST):
        part = entries[first : first + _MOST]
        lines.append(b"%d beginbfchar\n" % len(part))
        for glyph, words in part:
            code = words.encode("utf-16-be").hex().upper()
            lines.append(b"<%04X> <%s>\n" % (glyph, code.encode()))
        lines.append(b"endbfchar\n")
    lines.append(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return b"".join(lines)


def _entries(cmap: bytes) -> Iterator[tuple[int, str]]:
    for first, last, one, many in _RANGE.findall(cmap.partition(b"endcodespacerange")[2]):
        start, end = int(first, 16), int(last, 16)
        if many:
            for n, code in enumerate(_HEX.findall(many)):
                yield start + n, _words(code)
        else:
            begin = int(one, 16)
            for n in range(end - start + 1):
                yield start + n, chr(begin + n)


def _words(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "replace")


def _plain(words: str) -> str:
    """The usual character of those that look the same."""
    if words in ("\t", "\xa0"):
        return " "
    if any(first <= words <= last for first, last in _SHAPES):
        return unicodedata.normalize("NFKC", words)
    return words


def correct(
    page: PageObject,
    keys: Mapping[str, Mapping[int, str]],
    radicals: Mapping[str, str],
    done: set[str],
) -> None:
    """Correct a page's fonts, each once; `done` are the names of those that are.

    A font that holds only some glyphs has a mark before its name; here it follows from them, so
    that the same canvas gives the same file.
    """
    for name, face in _fonts(page).items():
        key = name.removeprefix("/")
        if key in done:
            continue
        done.add(key)
        stream = face.get("/ToUnicode")
        if isinstance(held := stream and stream.get_object(), DecodedStreamObject):
            held.set_data(zlib.compress(corrected(held.get_data(), keys.get(key, {}), radicals)))
            held[NameObject("/Filter")] = NameObject("/FlateDecode")
        _name(face)


def _name(face: DictionaryObject) -> None:
    """Mark a font as a part of itself, by six letters that follow from what it holds."""
    (child,) = cast(ArrayObject, face["/DescendantFonts"])
    descendant = cast(DictionaryObject, child.get_object())
    descriptor = cast(DictionaryObject, descendant["/FontDescriptor"])
    program = descriptor.get("/FontFile2") or descriptor.get("/FontFile3")
    if program is None:
        return
    digest = sha256(cast(StreamObject, program.get_object()).get_data()).digest()
    mark = "".join(chr(65 + byte % 26) for byte in digest[:6])
    name = NameObject(f"/{mark}+{str(face['/BaseFont']).removeprefix('/').rpartition('+')[2]}")
    face[NameObject("/BaseFont")] = descendant[NameObject("/BaseFont")] = name
    descriptor[NameObject("/FontName")] = name


def _fonts(page: PageObject) -> dict[str, DictionaryObject]:
    resources = cast(DictionaryObject, page["/Resources"].get_object())
    fonts = resources.get("/Font")
    if fonts is None:
        return {}
    held = cast(DictionaryObject, fonts.get_object())
    return {name: cast(DictionaryObject, each.get_object()) for name, each in held.items()}
