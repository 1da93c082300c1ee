import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from genqueue.media.sniff import sniff
from genqueue.media.thumbnail import Thumbnail, thumbnail
from genqueue.media.types import WEBP

from .samples import claimed, picture, sound, video


def made(path: Path, edge: int = 512) -> tuple[Thumbnail, Image.Image]:
    small = thumbnail(path, edge)
    assert small is not None
    assert sniff(small.content) == small.media_type == WEBP
    shown = Image.open(io.BytesIO(small.content))
    assert shown.size == (small.width, small.height)
    return small, shown


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tif", "avif"])
def test_a_picture_fits_into_the_edge_and_keeps_its_shape(tmp_path: Path, suffix: str) -> None:
    small, _ = made(picture(tmp_path / f"a.{suffix}", (1600, 800)))
    assert (small.width, small.height) == (512, 256)


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    small, _ = made(picture(tmp_path / "a.png", (64, 48)))
    assert (small.width, small.height) == (64, 48)


def test_transparency_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (80, 80), (255, 0, 0, 0)).save(path)
    _, shown = made(path)
    assert shown.mode == "RGBA"
    assert shown.getpixel((40, 40))[3] == 0  # type: ignore[index]


def test_a_large_transparent_picture_is_made_small_in_strips(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    large = Image.new("RGBA", (701, 403), (255, 0, 0, 0))
    large.paste((0, 0, 255, 255), (0, 0, 701, 202))
    large.save(tmp_path / "a.png", exif=turned)
    small, shown = made(tmp_path / "a.png", 64)
    assert (small.width, small.height) == (37, 64)
    # Turned to the right: what was above is on the right now.
    assert [shown.getpixel((x, y))[3] for x in (2, 34) for y in (2, 61)] == [0, 0, 255, 255]  # type: ignore[index]


@pytest.mark.parametrize(("mode", "suffix"), [("L", "png"), ("P", "png"), ("1", "png"), ("CMYK", "jpg"), ("LA", "png")])
def test_every_mode_can_be_shown(tmp_path: Path, mode: str, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (80, 60), "tomato").convert(mode).save(path)
    small, _ = made(path)
    assert (small.width, small.height) == (80, 60)


def test_sixteen_bits_keep_their_brightness(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("I;16", (40, 40), 0x8000).save(path)
    _, shown = made(path)
    assert shown.convert("L").getpixel((20, 20)) == pytest.approx(128, abs=3)


def test_a_turned_photo_is_shown_upright(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    small, _ = made(picture(tmp_path / "a.jpg", (64, 32), exif=turned))
    assert (small.width, small.height) == (32, 64)


@pytest.mark.parametrize(("suffix", "codec"), [("mp4", "libx264"), ("webm", "libvpx-vp9"), ("mov", "libx264")])
def test_a_poster_shows_the_clip_and_not_its_black_beginning(tmp_path: Path, suffix: str, codec: str) -> None:
    small, shown = made(video(tmp_path / f"a.{suffix}", codec), 48)
    red, green, blue = shown.convert("RGB").getpixel((24, 16))  # type: ignore[misc]
    assert (small.width, small.height) == (48, 32)
    assert red > 180 > 60 > max(green, blue)


def test_a_clip_of_one_frame_has_a_poster(tmp_path: Path) -> None:
    small, _ = made(video(tmp_path / "a.mp4", frames=1))
    assert (small.width, small.height) == (96, 64)


def test_what_has_no_picture_has_no_thumbnail(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("hello", encoding="utf-8")
    assert thumbnail(text) is None
    assert thumbnail(sound(tmp_path / "a.wav", "pcm_s16le", 1)) is None


def test_broken_files_have_no_thumbnail(tmp_path: Path) -> None:
    for whole in (picture(tmp_path / "b.png", (640, 480)), video(tmp_path / "b.mp4")):
        broken = whole.with_stem("broken")
        broken.write_bytes(whole.read_bytes()[:60])
        assert thumbnail(broken) is None


def test_a_picture_that_would_fill_the_memory_is_not_decoded(tmp_path: Path) -> None:
    path = claimed(tmp_path / "a.png", 40_000, 10_000)
    assert thumbnail(path) is None


def test_many_threads_make_the_same_thumbnails(tmp_path: Path) -> None:
    paths = [picture(tmp_path / "a.png", (900, 300)), video(tmp_path / "a.mp4")]
    alone = [thumbnail(path) for path in paths]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(thumbnail, paths * 6)) == alone * 6
