import io
import json
import zipfile
from pathlib import Path

import pytest

from genqueue.errors import Invalid
from genqueue.media.sniff import HEAD_BYTES, UNKNOWN, family_of_name, honest_type, sniff, type_of_name

from .samples import encoded, sound, video


@pytest.mark.parametrize(
    ("format_", "name"),
    [
        ("PNG", "image/png"),
        ("JPEG", "image/jpeg"),
        ("WEBP", "image/webp"),
        ("GIF", "image/gif"),
        ("BMP", "image/bmp"),
        ("TIFF", "image/tiff"),
        ("AVIF", "image/avif"),
    ],
)
def test_pictures_are_told_by_their_bytes(format_: str, name: str) -> None:
    assert sniff(encoded(format_)).name == name
    assert sniff(encoded(format_)).family == "image"


@pytest.mark.parametrize(
    ("suffix", "codec", "name"),
    [
        ("mp4", "libx264", "video/mp4"),
        ("mov", "libx264", "video/quicktime"),
        ("mkv", "libx264", "video/x-matroska"),
        ("webm", "libvpx-vp9", "video/webm"),
        ("avi", "mpeg4", "video/x-msvideo"),
    ],
)
def test_videos_are_told_by_their_bytes(tmp_path: Path, suffix: str, codec: str, name: str) -> None:
    made = video(tmp_path / f"a.{suffix}", codec, frames=3)
    assert sniff(made.read_bytes()[:HEAD_BYTES]).name == name


@pytest.mark.parametrize(
    ("suffix", "codec", "name"),
    [
        ("wav", "pcm_s16le", "audio/wav"),
        ("mp3", "libmp3lame", "audio/mpeg"),
        ("flac", "flac", "audio/flac"),
        ("ogg", "libopus", "audio/ogg"),
        ("m4a", "aac", "audio/mp4"),
    ],
)
def test_sounds_are_told_by_their_bytes(tmp_path: Path, suffix: str, codec: str, name: str) -> None:
    made = sound(tmp_path / f"a.{suffix}", codec, seconds=1)
    assert sniff(made.read_bytes()[:HEAD_BYTES]).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("猫 cat\n", "text/plain"),
        ("BM is how this note begins", "text/plain"),
        ("\ufeffname,prompt\r\n", "text/plain"),
        (json.dumps({"a": 1}), "application/json"),
        ("<!DOCTYPE html><p>x", "text/html"),
        (" <html>", "text/html"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"),
        ('<?xml version="1.0"?><svg/>', "image/svg+xml"),
        ('<?xml version="1.0"?><a/>', "application/xml"),
    ],
)
def test_texts_are_told_apart(text: str, name: str) -> None:
    assert sniff(text.encode()).name == name


def test_an_mp3_without_tags_is_told_by_its_frames(tmp_path: Path) -> None:
    tagged = sound(tmp_path / "a.mp3", "libmp3lame", seconds=1).read_bytes()
    length = 10 + int("".join(f"{byte:07b}" for byte in tagged[6:10]), 2)
    assert sniff(tagged[length:]).name == "audio/mpeg"


def test_a_character_cut_in_two_at_the_end_is_still_text() -> None:
    for shift in range(3):
        head = ("a" * shift + "猫" * HEAD_BYTES).encode()[:HEAD_BYTES]
        assert sniff(head).name == "text/plain"


def test_other_encodings_and_binary_rubbish_are_unknown() -> None:
    assert sniff("猫咪图片".encode("gb18030")) == UNKNOWN
    assert sniff(b"\x00\x01\x02") == UNKNOWN
    assert sniff(b"") == UNKNOWN
    assert sniff(b"\xff" * HEAD_BYTES) == UNKNOWN


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_a_table_may_have_the_encodings_that_spreadsheets_write(encoding: str) -> None:
    assert honest_type("products.csv", "名称,提示词\n猫咪图片,一只猫\n".encode(encoding)).name == "text/plain"


def test_an_office_file_may_be_a_zip() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("a", "b")
    assert honest_type("products.xlsx", written.getvalue()).name == "application/zip"


@pytest.mark.parametrize("filename", ["a.png", "A.PNG", "a", "a.unheard-of", "C:\\x\\a.png"])
def test_a_name_that_is_right_or_promises_nothing_is_accepted(filename: str) -> None:
    assert honest_type(filename, encoded("PNG")).name == "image/png"


@pytest.mark.parametrize(
    ("filename", "head"),
    [
        ("a.png", b"<html>"),
        ("a.png", encoded("JPEG")),
        ("a.mp4", b"\x00\x01rubbish"),
        ("a.jpg", b""),
        ("a.csv", b"\x00\x81"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(filename: str, head: bytes) -> None:
    with pytest.raises(Invalid) as caught:
        honest_type(filename, head)
    assert caught.value.code == "not_what_its_name_says"


def test_close_relatives_may_share_a_name(tmp_path: Path) -> None:
    made = video(tmp_path / "a.mov", frames=2).read_bytes()[:HEAD_BYTES]
    assert honest_type("clip.mp4", made).name == "video/quicktime"
    assert honest_type("table.csv", b"[1]").name == "application/json"


def test_names_promise_types() -> None:
    assert family_of_name("x.webm") == "video"
    assert type_of_name("x.tar") is None
