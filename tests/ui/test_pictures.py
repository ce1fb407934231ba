"""Pictures as the document keeps them: small enough, upright, once, and never more than asked."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from canvas_app.ui.pictures import (
    LONGEST_SIDE,
    MOST_BYTES,
    UnreadablePicture,
    card_size,
    embedded,
    picture_from,
)


def plain(width: int, height: int, colour: QColor | Qt.GlobalColor = Qt.GlobalColor.red) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    return image


def kind_of(image: QImage) -> str:
    made = embedded(image)
    assert made is not None
    return "png" if b64decode(made.data).startswith(b"\x89PNG") else "jpeg"


def test_a_large_picture_is_scaled_down_in_its_proportions() -> None:
    made = embedded(plain(4000, 1000))
    assert made is not None
    kept = QImage.fromData(b64decode(made.data))
    assert (kept.width(), kept.height()) == (LONGEST_SIDE, LONGEST_SIDE // 4)


def test_the_same_picture_has_the_same_address() -> None:
    one, two = embedded(plain(300, 200)), embedded(plain(300, 200))
    assert one is not None
    assert one == two


def test_what_shines_through_stays_so_and_a_screenshot_stays_small() -> None:
    """Screenshots come with a channel for transparency in which nothing is transparent."""
    glass = plain(801, 400)
    glass.setPixelColor(400, 200, QColor(0, 0, 0, 10))
    assert kind_of(glass) == "png"
    assert kind_of(plain(801, 400)) == "jpeg"


def test_a_huge_photograph_is_read_at_a_useful_size(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    assert plain(9000, 6000).convertToFormat(QImage.Format.Format_RGB32).save(str(path))
    image = picture_from(path)
    assert (image.width(), image.height()) == (2 * LONGEST_SIDE, round(2 * LONGEST_SIDE * 2 / 3))


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(UnreadablePicture, match="too large"):
        picture_from(path)


@pytest.mark.parametrize(
    ("size", "card"),
    [
        ((1200, 600), (320.0, 170.0)),
        ((600, 1200), (150.0, 280.0)),
        ((100, 100), (120.0, 120.0)),
        ((16, 16), (80.0, 60.0)),
    ],
)
def test_a_card_has_the_proportions_of_its_picture(
    size: tuple[int, int], card: tuple[float, float]
) -> None:
    assert card_size(plain(*size)) == card


def test_a_logo_is_packed() -> None:
    """What is kept as PNG is not many times as large as it has to be."""
    made = embedded(plain(400, 120), exactly=True)
    assert made is not None
    assert len(b64decode(made.data)) < 400 * 120 * 4 / 10
