from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from genqueue.media.probe import Facts, probe
from genqueue.media.thumbnail import thumbnail
from genqueue.media.types import AVIF, JPEG, MP4, PNG, TEXT, TIFF, WEBP

from .samples import claimed, picture, sound, video


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tif", "avif"])
def test_a_picture_has_a_size(tmp_path: Path, suffix: str) -> None:
    made = picture(tmp_path / f"a.{suffix}")
    facts = probe(made)
    assert (facts.width, facts.height, facts.duration_seconds) == (64, 48, None)
    assert probe(tmp_path / "not read", made.read_bytes()) == facts


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_turned_photo_has_the_size_that_is_shown(tmp_path: Path, turn: int) -> None:
    turned = Image.Exif()
    turned[0x0112] = turn
    shown = (64, 48) if turn < 5 else (48, 64)
    for suffix, kind in (("jpg", JPEG), ("png", PNG), ("webp", WEBP), ("tif", TIFF), ("avif", AVIF)):
        photo = picture(tmp_path / f"a.{suffix}", exif=turned)
        assert probe(photo) == Facts(kind, *shown)
        small = thumbnail(photo)
        assert small is not None
        assert (small.width, small.height) == shown


def test_a_turn_that_is_noted_behind_the_pixels_counts(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 8
    early, plain = picture(tmp_path / "a.png", exif=turned).read_bytes(), picture(tmp_path / "b.png").read_bytes()
    begin = early.index(b"eXIf") - 4
    chunk = early[begin : begin + 12 + int.from_bytes(early[begin : begin + 4], "big")]
    late = tmp_path / "late.png"
    late.write_bytes(plain[:-12] + chunk + plain[-12:])
    assert probe(late) == Facts(PNG, 48, 64)
    assert probe(tmp_path / "b.png") == Facts(PNG, 64, 48)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("big.tif", (40, 24)),
        ("noftyp.mov", (64, 48)),
        ("jpeg_named.png", (40, 24)),
        ("webm_named.mp4", (64, 48)),
        ("padded.mp3", (None, None)),
    ],
)
def test_files_that_are_named_otherwise_are_measured(name: str, facts: tuple[int | None, int | None]) -> None:
    found = probe(Path(__file__).parents[1] / "data" / "files" / name)
    assert (found.width, found.height) == facts
    if found.media_type.family != "image":
        assert found.duration_seconds


def test_a_sound_beyond_the_usual_size_of_its_container_has_a_length(tmp_path: Path) -> None:
    assert probe(sound(tmp_path / "a.wav", "pcm_s16le", options={"rf64": "always"})).duration_seconds == pytest.approx(
        2
    )


@pytest.mark.parametrize(("suffix", "codec"), [("mp4", "libx264"), ("webm", "libvpx-vp9"), ("mkv", "libx264")])
def test_a_video_has_a_size_and_a_length(tmp_path: Path, suffix: str, codec: str) -> None:
    facts = probe(video(tmp_path / f"a.{suffix}", codec))
    assert (facts.width, facts.height) == (96, 64)
    assert facts.duration_seconds == pytest.approx(2.0, abs=0.15)


def test_a_streamed_video_that_declares_no_length_is_measured(tmp_path: Path) -> None:
    made = video(tmp_path / "a.webm", "libvpx-vp9", options={"live": "1"})
    assert probe(made).duration_seconds == pytest.approx(2.0, abs=0.15)


@pytest.mark.parametrize(("suffix", "codec"), [("wav", "pcm_s16le"), ("mp3", "libmp3lame"), ("flac", "flac")])
def test_a_sound_has_a_length(tmp_path: Path, suffix: str, codec: str) -> None:
    facts = probe(sound(tmp_path / f"a.{suffix}", codec))
    assert (facts.width, facts.height) == (None, None)
    assert facts.duration_seconds == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("kept", [8, 20, 40, 200])
def test_a_broken_picture_is_unknown_or_told_from_what_is_left(tmp_path: Path, kept: int) -> None:
    whole = picture(tmp_path / "whole.png", (640, 480)).read_bytes()
    broken = tmp_path / "a.png"
    broken.write_bytes(whole[:kept])
    assert probe(broken) in (Facts(PNG), Facts(PNG, 640, 480))


@pytest.mark.parametrize("kept", [12, 100, 700])
def test_a_broken_video_is_unknown(tmp_path: Path, kept: int) -> None:
    whole = video(tmp_path / "whole.mp4").read_bytes()
    broken = tmp_path / "a.mp4"
    broken.write_bytes(whole[:kept])
    assert probe(broken) == Facts(MP4)


def test_a_play_list_is_never_followed(tmp_path: Path) -> None:
    victim = video(tmp_path / "secret.mp4")
    trap = tmp_path / "a.mp4"
    trap.write_text(f"#EXTM3U\n#EXTINF:1,\nfile://{victim}\n", encoding="utf-8")
    assert probe(trap) == Facts(TEXT)


def test_a_huge_picture_is_measured_without_decoding_it(tmp_path: Path) -> None:
    path = claimed(tmp_path / "a.png", 40_000, 10_000)
    assert probe(path) == Facts(PNG, 40_000, 10_000)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        probe(tmp_path / "nothing.png")


def test_many_threads_agree(tmp_path: Path) -> None:
    paths = [picture(tmp_path / "a.png"), video(tmp_path / "a.mp4"), sound(tmp_path / "a.wav", "pcm_s16le", 1)]
    alone = [probe(path) for path in paths]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(probe, paths * 8)) == alone * 8
