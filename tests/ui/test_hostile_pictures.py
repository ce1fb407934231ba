"""Pictures that mean harm: too large once decoded, of a kind that opens files, not what they say.

F35, F36 and F37 of docs/faults.md.
"""

from __future__ import annotations

import os
import struct
import zlib
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageReader

from canvas_app.document.canvas import MOST_IMAGE_BYTES, Canvas, Image
from canvas_app.document.codec import decode, encode
from canvas_app.drawing.decoding import MOST_MEMORY, Album, decoded, picture_in
from canvas_app.drawing.picture import canvas_image
from canvas_app.editing.change import RefusedEdit
from canvas_app.editing.edits import add_image
from canvas_app.ui.board.taken import taken
from canvas_app.ui.pictures import UnreadablePicture, embedded, picture_from, picture_of
from tests.canvases import canvas_of, card

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="90" height="90"><image width="90" height="90" xlink:href="file://%s"/></svg>"""


def png(width: int, height: int) -> bytes:
    """A PNG of one bit a pixel, with all of its rows: 30,000 × 30,000 are 110 KB."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    packed = zlib.compressobj(9)
    row = b"\0" * (1 + (width + 7) // 8)
    body = b"".join(packed.compress(row * 100) for _ in range(height // 100)) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def gif(width: int, height: int, frames: int) -> bytes:
    """A moving GIF, whose frames are one pixel each."""
    frame = b"\x21\xf9\x04\0\0\0\0\0\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\2\2\x44\1\0"
    head = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    return b"GIF89a" + head + frame * frames + b";"


def image(data: bytes, address: str = "") -> Image:
    return Image(sha256=address or sha256(data).hexdigest(), data=b64encode(data).decode())


def showing(*images: Image) -> Canvas:
    """A canvas with a card for each picture, as it comes out of a file."""
    cards = [
        card("image", f"i{n}", image=each.sha256, x=500.0 * n) for n, each in enumerate(images)
    ]
    return decode(encode(canvas_of(*cards, images=[each.model_dump() for each in images])))


@pytest.fixture(scope="module")
def bomb() -> bytes:
    made = png(30_000, 30_000)
    assert len(made) < 120_000
    return made


def test_a_small_file_that_becomes_a_gigabyte_is_refused_by_its_header(
    bomb: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "plan.png"
    path.write_bytes(bomb)
    with pytest.raises(UnreadablePicture, match=r"“plan\.png” has too many pixels: 30000 × 30000"):
        picture_from(path)
    with pytest.raises(UnreadablePicture, match="The picture has too many pixels: 65535 × 65535"):
        picture_of(gif(65_535, 65_535, 2))
    assert picture_in(png(4_000, 4_000)).width() == 4_000
    assert QImageReader.allocationLimit() == MOST_MEMORY


def test_a_moving_picture_gives_its_first_frame() -> None:
    assert picture_in(gif(3, 2, 200_000)).size().toTuple() == (3, 2)


@pytest.mark.parametrize("name", ["logo.svg", "logo.png", "logo.gif"])
def test_a_drawing_that_names_a_file_opens_nothing(name: str, tmp_path: Path) -> None:
    """It would block here: nobody writes into the pipe that it names."""
    probe, path = tmp_path / "probe.png", tmp_path / name
    os.mkfifo(probe)
    path.write_bytes(SVG % bytes(probe))
    with pytest.raises(UnreadablePicture, match="is no picture that can be embedded"):
        picture_from(path)
    data = QMimeData()
    data.setData("image/svg+xml", SVG % bytes(probe))
    data.setData("application/x-qt-image", SVG % bytes(probe))
    assert taken(data) is None
    assert decoded(image(SVG % bytes(probe))) is None


@pytest.mark.parametrize("name", ["pipe.png", "nowhere.png", "folder.png", "empty.png"])
def test_what_is_no_file_is_refused_and_nobody_waits_for_it(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").touch()
    with pytest.raises(UnreadablePicture) as refused:
        picture_from(tmp_path / name)
    assert name in str(refused.value.text)


def test_a_pasted_picture_comes_as_its_bytes(bomb: bytes) -> None:
    """So that its header is looked at before Qt decodes it."""
    data = QMimeData()
    data.setData("image/png", bomb)
    found = taken(data)
    assert found is not None
    assert found.picture_data == bomb
    assert found.picture is None


def test_a_picture_is_what_its_address_says_or_not_shown() -> None:
    small = png(100, 100)
    right = image(small)
    assert right.content == small
    assert decoded(right) is not None
    wrong = image(small, "0" * 64)
    assert decoded(wrong) is None
    cut = Image(sha256=right.sha256, data=right.data[:-3])  # no whole number of bytes
    assert decoded(cut) is None


def test_a_canvas_with_hostile_pictures_opens_is_painted_and_kept_as_it_is(
    themed: None, bomb: bytes
) -> None:
    good = embedded(QImage(40, 30, QImage.Format.Format_RGB32))
    assert good is not None
    cut = Image(sha256="e" * 64, data="AAAAA")
    canvas = showing(image(bomb), image(b"no picture"), image(SVG % b"/x"), cut, good)
    painted = canvas_image(canvas, scale=0.3)
    assert not painted.isNull()
    assert decode(encode(canvas)).images == canvas.images


def test_a_broken_picture_looks_broken(themed: None) -> None:
    """Not like an empty card: a frame with the sign of a torn picture."""
    broken = canvas_image(showing(image(b"no picture")), scale=0.5)
    none = canvas_image(canvas_of(card("image", "i0", text=" ")), scale=0.5)
    assert broken.size() == none.size()
    assert broken != none


def test_very_many_pictures_stay_within_memory() -> None:
    """Beyond the first ones they are kept small, and in the end no more are decoded."""
    many = [image(png(400 + 100 * n, 400)) for n in range(6)]
    album = Album(whole=60_000, pixels=1_400_000)
    made = [album.of(each) for each in many]
    wide = [picture.width() if picture else None for picture in made]
    assert wide[0] == 400
    assert set(wide[3:5]) <= {200, None}
    assert wide[-1] in (200, None)
    assert album.of(many[0]) is made[0]
    album.show_only({})
    assert album.of(many[0]) is not made[0]


def test_a_picture_whose_address_is_taken_by_a_false_one_takes_its_place() -> None:
    right = image(png(100, 100))
    false = image(b"something else", right.sha256)
    after = add_image(showing(false), right)
    assert after.images == (right,)


def test_pictures_that_would_make_a_file_that_never_opens_again_are_refused() -> None:
    large = [Image(sha256=f"{n}" * 64, data="A" * (MOST_IMAGE_BYTES // 2)) for n in (1, 2)]
    canvas = add_image(canvas_of(card("note", "n")), large[0])
    canvas = add_image(canvas, large[1])
    with pytest.raises(RefusedEdit, match="may have 48 MB together"):
        add_image(canvas, image(png(100, 100)))


def test_the_bytes_survive_a_buffer() -> None:
    """A buffer of Qt only points to its bytes; they were freed too early once."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImage(900, 700, QImage.Format.Format_RGB32).save(buffer, "BMP")  # type: ignore[call-overload]
    assert picture_in(bytes(buffer.data().data())).width() == 900
