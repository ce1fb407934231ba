"""An empty deck in the look of a canvas: its colours, fonts, layouts, and nothing of the template
that python-pptx begins with, not even its author.

The client goes on with it: a new slide has the same title, text and number, and a change of the
theme's colours or fonts changes all slides.
"""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from PySide6.QtCore import QRectF

from canvas_app.drawing.slides.deck import HEADLINE, Deck
from canvas_app.drawing.slides.frame import headline_parts
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.exports.deck.colours import ACCENTS, Palette
from canvas_app.exports.deck.xml import box_of, child, emu, find, hundredths
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.text import clean

BORN: Final = dt.datetime(2000, 1, 1)
"""When every deck says that it was made: the same canvas gives the same bytes, and nobody learns
when somebody worked."""
SLIDE, TEXT, COVER = 0, 1, 2
"""The layouts: with a title, with a title and a text, for the first page."""
_NUMBER: Final = 20
_SCRIPTS: Final = (
    ("Jpan", "Yu Gothic"), ("Hang", "Malgun Gothic"), ("Hans", "Microsoft YaHei"),
    ("Hant", "Microsoft JhengHei"),
)  # fmt: skip
_LATIN: Final = "Arial"
"""Where a brand says no font: every computer has it, and no word is wider in it than in ours."""
_APP: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>GTM Canvas</Application></Properties>"
)
_LEVELS: Final = ((0.0, 32, "•"), (1.0, 28, "–"), (2.0, 24, "•"), (3.0, 24, "–"), (4.0, 24, "»"))
_OTHERS: Final = ((5.0, 24, "•"), (6.0, 24, "•"), (7.0, 24, "•"), (8.0, 24, "•"))


def new_deck(deck: Deck, palette: Palette) -> Any:
    """A python-pptx presentation without slides."""
    made: Any = Presentation()
    made.slide_width, made.slide_height = emu(deck.width), emu(HIGH)
    size = find(made.part._element, "p:sldSz")
    size.attrib.pop("type", None)
    _forget(made)
    master = made.slide_master
    for layout in list(made.slide_layouts)[3:]:
        made.slide_layouts.remove(layout)
    _restyle(master, deck, palette)
    for layout, name, kind in zip(
        made.slide_layouts, ("Slide", "Slide with text", "Cover"),
        ("titleOnly", "obj", "titleOnly"), strict=True,
    ):  # fmt: skip
        _lay_out(layout, name, kind, deck)
    theme = master.part.part_related_by(RT.THEME)
    theme._blob = _themed(theme.blob, deck, palette)
    properties = made.core_properties
    for name in ("category", "comments", "content_status", "identifier", "keywords", "subject",
                 "version", "last_modified_by"):  # fmt: skip
        setattr(properties, name, "")
    properties.title = clean(deck.canvas.title.strip())[:255]
    properties.author = clean(deck.canvas.author.strip())[:255]
    properties.language = language_of(deck.canvas.language)
    properties.created = properties.modified = BORN
    properties.revision = 1
    return made


def language_of(language: str) -> str:
    """A language as Office calls it: "zh-CN" for "zh", "zh-TW" for "zh_Hant"."""
    name, *more = language.replace("_", "-").split("-")
    if name != "zh":
        return "-".join((name, *more)) if more else {"en": "en-US"}.get(name, name)
    traditional = bool(more) and more[0].casefold() in ("tw", "hk", "mo", "hant")
    return "zh-TW" if traditional else "zh-CN"


def place_on_layouts(presentation: Any, picture: BytesIO, rect: QRectF) -> None:
    """A logo on the layouts of slides, where one change changes it on all of them."""
    for layout in list(presentation.slide_layouts)[:COVER]:
        _, relation = layout.part.get_or_add_image_part(picture)
        x, y, wide, high = box_of(rect)
        made = parse_xml(
            f'<p:pic {nsdecls("p", "a", "r")}><p:nvPicPr><p:cNvPr id="20" name="Logo" '
            f'descr=""/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr '
            f'userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/><a:stretch>'
            f'<a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="{x}" y="{y}"/>'
            f'<a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            f"</a:prstGeom></p:spPr></p:pic>"
        )
        layout.shapes._spTree.append(made)


def number_slide(slide: Any) -> None:
    """The field that shows a slide's number, in its place on the layout."""
    slide.shapes._spTree.append(_number(_next_id(slide)))


def _forget(presentation: Any) -> None:
    """What the template brought along: a printer's settings, a preview, who made it."""
    part = presentation.part
    for id, relation in list(part.rels.items()):
        if relation.reltype == RT.PRINTER_SETTINGS:
            part.rels.pop(id)
    package = part.package
    for id, relation in list(package._rels.items()):
        if relation.reltype == RT.THUMBNAIL:
            package._rels.pop(id)
        elif relation.reltype == RT.EXTENDED_PROPERTIES:
            relation.target_part._blob = _APP.encode()


# --- master and layouts --------------------------------------------------------------------------


def title_rect(deck: Deck) -> QRectF:
    """Where a slide's headline is, at the bottom of its room."""
    return headline_parts(deck, "–", "")[0].rect


def _restyle(master: Any, deck: Deck, palette: Palette) -> None:
    root = master._element
    tree = master.shapes._spTree
    for old in list(tree.iter_shape_elms()):
        tree.remove(old)
    numbered = QRectF(deck.width - deck.margin - 120, HIGH - 50, 120, 30)
    tree.append(_placeholder(2, "Title", "title", None, title_rect(deck), anchor="b"))
    tree.append(_placeholder(3, "Text", "body", 1, deck.content))
    tree.append(_placeholder(4, "Slide number", "sldNum", 4, numbered, anchor="ctr"))
    ground = find(root, "p:cSld/p:bg")
    for old in list(ground):
        ground.remove(old)
    filled = child(ground, "p:bgPr")
    child(child(filled, "a:solidFill"), "a:schemeClr", val="bg1")
    child(filled, "a:effectLst")
    if palette.dark:
        colours = find(root, "p:clrMap")
        for name, to in (("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")):
            colours.set(name, to)
    styles = find(root, "p:txStyles")
    styles.replace(find(styles, "p:titleStyle"), _title_style())
    styles.replace(find(styles, "p:bodyStyle"), _body_style())


def _title_style() -> Any:
    return parse_xml(
        f'<p:titleStyle {nsdecls("p", "a")}><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" '
        f'eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr '
        f'sz="{hundredths(HEADLINE)}" b="1" kern="1200">{_letters("tx1", "mj")}</a:defRPr>'
        f"</a:lvl1pPr></p:titleStyle>"
    )


def _body_style() -> Any:
    levels = "".join(
        f'<a:lvl{n}pPr marL="{round(228_600 * (1 + 2 * level))}" indent="-228600" algn="l" '
        f'defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef>'
        f'<a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="{mark}"/>'
        f'<a:defRPr sz="{hundredths(size)}" kern="1200">{_letters("tx1", "mn")}</a:defRPr>'
        f"</a:lvl{n}pPr>"
        for n, (level, size, mark) in enumerate((*_LEVELS, *_OTHERS), start=1)
    )
    return parse_xml(f"<p:bodyStyle {nsdecls('p', 'a')}>{levels}</p:bodyStyle>")


def _letters(colour: str, kind: str) -> str:
    return (
        f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="+{kind}-lt"/>'
        f'<a:ea typeface="+{kind}-ea"/><a:cs typeface="+{kind}-cs"/>'
    )


def _lay_out(layout: Any, name: str, kind: str, deck: Deck) -> None:
    root = layout._element
    root.set("type", kind)
    find(root, "p:cSld").set("name", name)
    tree = layout.shapes._spTree
    for old in list(tree.iter_shape_elms()):
        tree.remove(old)
    cover = name == "Cover"
    rect = QRectF(deck.margin, 280, deck.width - 2 * deck.margin, 320) if cover else None
    tree.append(_placeholder(2, "Title", "title", None, rect))
    if kind == "obj":
        tree.append(_placeholder(3, "Text", "", 1, None))
    if not cover:
        tree.append(_number(4))


def _placeholder(
    id: int, name: str, kind: str, idx: int | None, rect: QRectF | None, *, anchor: str = "t"
) -> Any:
    """A placeholder of a master; of a layout, which takes all else from there, without a place."""
    said = (f' type="{kind}"' if kind else "") + (f' idx="{idx}"' if idx is not None else "")
    place, body = "", "<a:bodyPr/>"
    if rect is not None:
        x, y, wide, high = box_of(rect)
        place = (
            f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        )
        body = (
            f'<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
            f'anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        )
    words = f'<a:r><a:rPr lang="en-US"/><a:t>{name}</a:t></a:r>'
    style = ""
    if kind == "sldNum":
        words, style = _field(), _small()
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{said}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{place}</p:spPr><p:txBody>{body}<a:lstStyle>{style}</a:lstStyle><a:p>{words}"
        f"</a:p></p:txBody></p:sp>"
    )


def _number(id: int) -> Any:
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{id}" name="Slide number"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" idx="4"/></p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>{_field()}</a:p></p:txBody>"
        f"</p:sp>"
    )


def _field() -> str:
    return (
        '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr lang="en-US"/>'
        "<a:t>‹#›</a:t></a:fld>"
    )


def _small() -> str:
    return (
        f'<a:lvl1pPr algn="r"><a:defRPr sz="{hundredths(_NUMBER)}">'
        f'<a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    )


def _next_id(slide: Any) -> int:
    return max((int(x) for x in slide.shapes._spTree.xpath("//@id") if x.isdigit()), default=1) + 1


# --- the theme -----------------------------------------------------------------------------------


def _themed(blob: bytes, deck: Deck, palette: Palette) -> bytes:
    """The template's theme with our colours and fonts."""
    root: Any = parse_xml(blob)
    root.set("name", "GTM Canvas")
    parts = find(root, "a:themeElements")
    parts.replace(find(parts, "a:clrScheme"), parse_xml(_colours(palette)))
    parts.replace(find(parts, "a:fontScheme"), parse_xml(_fonts(deck)))
    data: bytes = serialize_part_xml(root)
    return data


def _colours(palette: Palette) -> str:
    grounds = (palette.ink, palette.paper, palette.muted, palette.surface)
    if palette.dark:
        grounds = (palette.paper, palette.ink, palette.surface, palette.muted)
    accents = [*palette.accents]
    accents += [palette.muted] * (len(ACCENTS) - len(accents))
    named = zip(
        ("dk1", "lt1", "dk2", "lt2", *ACCENTS, "hlink", "folHlink"),
        (*grounds, *accents, palette.first, palette.muted),
        strict=True,
    )
    body = "".join(
        f'<a:{name}><a:srgbClr val="{colour.removeprefix("#").upper()}"/></a:{name}>'
        for name, colour in named
    )
    return f'<a:clrScheme {nsdecls("a")} name="GTM Canvas">{body}</a:clrScheme>'


def _fonts(deck: Deck) -> str:
    brand = deck.canvas.brand
    latin = clean(brand.font.strip()) if brand is not None else ""
    chinese = looks.font_of(deck.canvas.language.replace("-", "_"))
    if not deck.canvas.language.startswith("zh"):
        chinese = "Microsoft YaHei"
    scripts = "".join(f'<a:font script="{s}" typeface="{face}"/>' for s, face in _SCRIPTS)
    body = (
        f"<a:latin typeface={quoteattr(latin or _LATIN)}/><a:ea typeface={quoteattr(chinese)}/>"
        f'<a:cs typeface="Arial"/>{scripts}'
    )
    return (
        f'<a:fontScheme {nsdecls("a")} name="GTM Canvas"><a:majorFont>{body}</a:majorFont>'
        f"<a:minorFont>{body}</a:minorFont></a:fontScheme>"
    )
