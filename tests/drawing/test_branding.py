"""A brand as it is shown: legible whatever its colours are, and never quietly something else."""

from __future__ import annotations

from colorsys import rgb_to_hls

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from canvas_app.document.canvas import Canvas
from canvas_app.drawing import fonts
from canvas_app.drawing.branding import look_of, on_theme, stands_out
from canvas_app.drawing.contrast import SHAPE, TEXT, contrast, legible
from canvas_app.drawing.theme import DARK, LIGHT, THEMES, Theme
from canvas_app.editing.stops import set_brand, set_logo
from canvas_app.ui.pictures import embedded
from tests.canvases import canvas_of

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def branded(**brand: object) -> Canvas:
    return set_brand(canvas_of(), **brand)


def logo(width: int, height: int, colour: str) -> QImage:
    """A mark in the middle of nothing."""
    made = QImage(width, height, QImage.Format.Format_ARGB32)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.fillRect(width // 4, height // 4, width // 2, height // 2, QColor(colour))
    painter.end()
    return made


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@settings(max_examples=60)
@given(primary=COLOURS, secondary=COLOURS)
def test_any_colour_of_a_brand_is_seen_on_every_ground(
    theme: Theme, primary: str, secondary: str
) -> None:
    look = look_of(branded(primary=primary, secondary=secondary), theme)
    for ground in (theme.paper, theme.surface):
        assert contrast(look.primary, ground) >= TEXT
        assert contrast(look.secondary, ground) >= SHAPE


@given(COLOURS, COLOURS, st.sampled_from([SHAPE, TEXT]))
def test_a_colour_moves_only_in_lightness_and_no_further_than_it_must(
    colour: str, ground: str, least: float
) -> None:
    shown = legible(colour, ground, least)
    assert contrast(shown, ground) >= least
    if contrast(colour, ground) >= least:
        assert shown == colour
        return
    assert contrast(shown, ground) < least + 0.35, "the steps of 8 bits are that coarse"
    hue, light, saturation = hls(shown)
    if saturation > 0.2 and 0.1 < light < 0.9 and hls(colour)[2] > 0.2:
        apart = abs(hue - hls(colour)[0])
        assert min(apart, 1 - apart) < 0.04


def hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return rgb_to_hls(red, green, blue)


def test_what_can_be_read_is_left_alone_in_each_theme() -> None:
    assert on_theme("#ffe000", DARK, TEXT) == "#FFE000"
    assert on_theme("#FFE000", LIGHT, TEXT) == "#807000"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_without_a_brand_it_is_the_programs_own(theme: Theme) -> None:
    look = look_of(canvas_of(), theme)
    assert (look.primary, look.secondary) == (theme.accents["market"], theme.muted)
    assert (look.family, look.logo) == ("", None)


@pytest.mark.usefixtures("themed")
def test_a_font_is_used_where_it_is_installed_by_its_right_name() -> None:
    assert look_of(branded(font="no such family"), LIGHT).family == ""
    assert look_of(branded(font=" inter"), LIGHT).family == "Inter"
    assert fonts.font(20, fonts.BOLD, "Inter").families()[:2] == ["Inter", "Inter"]
    assert fonts.font(20) is fonts.font(20)


@pytest.mark.usefixtures("qapp")
def test_a_logo_is_decoded_once_and_kept_as_it_is() -> None:
    picture = embedded(logo(700, 350, "#E2001A"), exactly=True)
    assert picture is not None
    canvas = set_logo(canvas_of(), picture)
    shown = look_of(canvas, LIGHT).logo
    assert shown is not None
    assert (shown.width(), shown.height()) == (700, 350)
    assert shown.hasAlphaChannel()
    assert look_of(set_brand(canvas, font="x"), LIGHT).logo is shown
    lost = canvas.model_copy(update={"images": ()})
    assert look_of(lost, LIGHT).logo is None


@pytest.mark.usefixtures("qapp")
def test_a_large_logo_of_another_program_is_made_smaller() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    logo(4000, 1000, "#E2001A").save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    from base64 import b64encode
    from hashlib import sha256

    sha = sha256(data).hexdigest()
    canvas = Canvas.model_validate(
        {
            "id": "x",
            "brand": {"logo": sha},
            "images": [{"sha256": sha, "data": b64encode(data).decode()}],
        }
    )
    shown = look_of(canvas, LIGHT).logo
    assert shown is not None
    assert (shown.width(), shown.height()) == (1600, 400)


@pytest.mark.usefixtures("qapp")
def test_a_white_logo_is_not_seen_on_light_ground() -> None:
    assert not stands_out(logo(80, 40, "#FFFFFF"), LIGHT.paper)
    assert stands_out(logo(80, 40, "#FFFFFF"), DARK.paper)
    assert stands_out(logo(80, 40, "#E2001A"), LIGHT.paper)
    nothing = logo(80, 40, "#FFFFFF")
    nothing.fill(QColor(0, 0, 0, 0))
    assert not stands_out(nothing, DARK.paper)
    nothing.fill(QColor("#FFFFFF"))
    assert stands_out(nothing, LIGHT.paper), "it brings its own ground"


@pytest.mark.usefixtures("qapp")
def test_a_logo_that_would_not_be_seen_stands_on_a_plate() -> None:
    picture = embedded(logo(80, 40, "#FFFFFF"), exactly=True)
    assert picture is not None
    canvas = set_logo(canvas_of(), picture)
    dark, light = look_of(canvas, DARK), look_of(canvas, LIGHT)
    assert (dark.plated, light.plated) == (False, True)
    assert light.logo is not None
    assert light.logo.width() > 80
    middle = light.logo.rect().center()
    assert light.logo.pixelColor(middle).name() == "#ffffff"
    assert light.logo.pixelColor(4, middle.y()).name().upper() == DARK.surface
    assert stands_out(light.logo, LIGHT.paper)
    assert not look_of(set_logo(canvas, embedded(logo(8, 8, "#E2001A"))), LIGHT).plated  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
def test_no_part_of_a_logo_is_lost() -> None:
    """A coloured mark can be seen on either ground; the black word beside it can't."""
    acme = logo(80, 40, "#1A1A1A")
    painter = QPainter(acme)
    painter.fillRect(20, 10, 14, 20, QColor("#E4002B"))
    painter.end()
    picture = embedded(acme, exactly=True)
    assert picture is not None
    canvas = set_logo(canvas_of(), picture)
    assert look_of(canvas, DARK).plated
    assert not look_of(canvas, LIGHT).plated
