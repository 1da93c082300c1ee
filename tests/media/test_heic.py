import io
from pathlib import Path

import pytest
from PIL import Image

from genqueue.errors import Invalid
from genqueue.media.heic import converted
from genqueue.media.sniff import sniff
from genqueue.media.types import HEIC, JPEG

from .samples import turned_heic

PHOTO = (Path(__file__).parents[1] / "data" / "files" / "hevc.heic").read_bytes()


def opened(content: bytes) -> Image.Image:
    made = converted(io.BytesIO(content), "a.heic")
    assert sniff(made.content) == made.media_type == JPEG
    return Image.open(io.BytesIO(made.content))


def test_a_photo_of_a_phone_becomes_a_picture_that_comfyui_reads() -> None:
    picture = opened(PHOTO)
    assert (picture.size, picture.mode) == ((256, 160), "RGB")


def test_it_stands_upright_and_nobody_turns_it_again() -> None:
    assert sniff(turned_heic(PHOTO)) == HEIC
    picture = opened(turned_heic(PHOTO))
    assert picture.size == (160, 256)
    assert 0x0112 not in picture.getexif()
    # A quarter turn against the clock: what was at the top right is now at the top left.
    before = opened(PHOTO)
    assert picture.getpixel((2, 2)) == pytest.approx(before.getpixel((253, 2)), abs=12)


@pytest.mark.parametrize("content", [PHOTO[:200], PHOTO[:24] + bytes(300), b""])
def test_a_broken_one_is_refused(content: bytes) -> None:
    with pytest.raises(Invalid) as caught:
        converted(io.BytesIO(content), "a.heic")
    assert (caught.value.code, caught.value.field) == ("picture_unreadable", "file")
