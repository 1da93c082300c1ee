import io
import json
import zipfile
from pathlib import Path

import pytest

from genqueue.errors import Invalid
from genqueue.media.sniff import (
    HEAD_BYTES,
    fitting_name,
    honest_type,
    sniff,
    sniff_file,
    type_of_name,
)
from genqueue.media.types import MOV, MP4, UNKNOWN, MediaType

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
        ("ICO", "image/vnd.microsoft.icon"),
        ("ICNS", "image/x-icns"),
        ("JPEG2000", "image/jp2"),
        ("PPM", "image/x-portable-anymap"),
        ("PCX", "image/x-pcx"),
        ("TGA", "image/x-tga"),
        ("SGI", "image/x-sgi"),
        ("DDS", "image/vnd.ms-dds"),
        ("QOI", "image/x-qoi"),
    ],
)
def test_pictures_are_told_by_their_bytes(format_: str, name: str) -> None:
    content = encoded(format_, (16, 16))

    assert sniff(content).name == name
    assert sniff(content).family == "image"
    assert honest_type("a.png", content).name == name
    assert (type_of_name(fitting_name("a.png", sniff(content))) or UNKNOWN).name == name


@pytest.mark.parametrize(
    ("suffix", "codec", "name"),
    [
        ("mp4", "libx264", "video/mp4"),
        ("mov", "libx264", "video/quicktime"),
        ("mkv", "libx264", "video/x-matroska"),
        ("webm", "libvpx-vp9", "video/webm"),
        ("avi", "mpeg4", "video/x-msvideo"),
        ("3gp", "libx264", "video/mp4"),
        ("flv", "libx264", "video/x-flv"),
        ("ts", "libx264", "video/mp2t"),
        ("m2ts", "libx264", "video/mp2t"),
        ("mpg", "mpeg2video", "video/mpeg"),
        ("wmv", "wmv2", "video/x-ms-asf"),
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
        ("mka", "flac", "video/x-matroska"),
        ("aac", "aac", "audio/aac"),
        ("ac3", "ac3", "audio/ac3"),
        ("aiff", "pcm_s16be", "audio/aiff"),
        ("au", "pcm_s16be", "audio/basic"),
        ("caf", "pcm_s16le", "audio/x-caf"),
        ("w64", "pcm_s16le", "audio/x-w64"),
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
        ("a.png", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("a.png", b"%PDF-1.7"),
        ("a.mp4", encoded("PNG")),
        ("a.png", b"OggS"),
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
    found = type_of_name("x.webm")
    assert found is not None
    assert found.family == "video"
    assert type_of_name("x.tar") is None


def boxed(*brands: bytes) -> bytes:
    content = brands[0] + bytes(4) + b"".join(brands)
    return (8 + len(content)).to_bytes(4, "big") + b"ftyp" + content + bytes(64)


@pytest.mark.parametrize(
    ("brands", "name"),
    [
        *(([each], "image/heic") for each in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs")),
        *(([each], "image/heic") for each in (b"mif1", b"msf1", b"mif2", b"avci", b"heif", b"jpeg")),
        ([b"miaf", b"mif1", b"heic"], "image/heic"),
        ([b"MiHE", b"mif1", b"heix"], "image/heic"),
        ([b"heic", b"mif1", b"avif"], "image/heic"),
        ([b"avif"], "image/avif"),
        ([b"avis", b"msf1"], "image/avif"),
        ([b"mif1", b"miaf", b"avif"], "image/avif"),
        ([b"MA1B", b"miaf", b"avif"], "image/avif"),
        ([b"isom", b"mp41", b"mif1"], "video/mp4"),
        ([b"avc1", b"isom"], "video/mp4"),
        ([b"zzzz", b"yyyy"], "video/mp4"),
        ([b"qt  ", b"mif1"], "video/quicktime"),
        ([b"M4A ", b"isom"], "audio/mp4"),
        ([b"M4B ", b"isom"], "audio/mp4"),
        ([b"crx ", b"isom"], "image/x-canon-cr3"),
    ],
)  # fmt: skip
def test_brands_tell_pictures_from_clips(brands: list[bytes], name: str) -> None:
    assert sniff(boxed(*brands)).name == name


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\xff\x0a" + bytes(40), "image/jxl"),
        (b"\x00\x00\x00\x0cJXL \r\n\x87\n\x00\x00\x00\x14ftypjxl ", "image/jxl"),
        (b"8BPS\x00\x01" + bytes(20), "image/vnd.adobe.photoshop"),
        (b"\x76\x2f\x31\x01" + bytes(20), "image/x-exr"),
        (b"#?RADIANCE\n", "image/vnd.radiance"),
        (b"P1\n# note\n2 2\n1 0 0 1\n", "image/x-portable-anymap"),
        (b"RIFX\x00\x00\x00\x24WAVEfmt ", "audio/wav"),
        (b"BW64\xff\xff\xff\xffWAVEds64", "audio/wav"),
        (b"OggS" + bytes(24) + b"\x80theora", "video/ogg"),
        (b"P1 is the first part", "text/plain"),
        (b"GGG is no packet", "text/plain"),
        (b"\x00\x00\x01\x00\x00\x00", "application/octet-stream"),
        (bytes(HEAD_BYTES), "application/octet-stream"),
        (bytes(range(256)) * 8, "application/octet-stream"),
        (b"MZ\x90\x00" + bytes(60), "application/octet-stream"),
        (b"\x7fELF\x02\x01\x01" + bytes(60), "application/octet-stream"),
    ],
)
def test_marks_of_other_kinds(content: bytes, name: str) -> None:
    assert sniff(content).name == name


@pytest.mark.parametrize("zeros", [1, 100, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + 904, 1024 * 1024 - 1])
def test_an_mp3_may_have_any_number_of_zeros_before_it(tmp_path: Path, zeros: int) -> None:
    tagged = sound(tmp_path / "a.mp3", "libmp3lame", seconds=1).read_bytes()

    assert sniff_file(io.BytesIO(bytes(zeros) + tagged)).name == "audio/mpeg"
    assert sniff_file(io.BytesIO(bytes(zeros) + encoded("PNG"))) == UNKNOWN
    assert sniff_file(io.BytesIO(bytes(zeros))) == UNKNOWN


@pytest.mark.parametrize(("codec", "name"), [("flac", "audio/flac"), ("aac", "audio/aac"), ("mp3", "audio/mpeg")])
def test_a_tag_of_mp3_may_stand_before_others(tmp_path: Path, codec: str, name: str) -> None:
    content = sound(tmp_path / f"a.{codec}", {"mp3": "libmp3lame"}.get(codec, codec), seconds=1).read_bytes()
    tag = b"ID3\x04\x00\x00" + bytes([0, 0, 0x40, 0]) + bytes(0x40 << 7)

    assert sniff_file(io.BytesIO(tag + content)).name == name
    assert sniff_file(io.BytesIO(tag)).name == "audio/mpeg"


FILES = Path(__file__).parents[1] / "data" / "files"


@pytest.mark.parametrize(
    ("filename", "name", "fitting"),
    [
        ("jpeg_named.png", "image/jpeg", "jpeg_named.jpg"),
        ("png_named.jpg", "image/png", "png_named.png"),
        ("webp_named.jpg", "image/webp", "webp_named.webp"),
        ("webm_named.mp4", "video/webm", "webm_named.webm"),
        ("big.tif", "image/tiff", "big.tif"),
        ("noftyp.mov", "video/quicktime", "noftyp.mov"),
        ("rf64.wav", "audio/wav", "rf64.wav"),
        ("padded.mp3", "audio/mpeg", "padded.mp3"),
        ("hevc.heic", "image/heic", "hevc.heic"),
    ],
)
def test_files_are_judged_by_what_is_in_them(filename: str, name: str, fitting: str) -> None:
    content = (FILES / filename).read_bytes()

    found = honest_type(filename, content[:HEAD_BYTES])

    assert (found.name, fitting_name(filename, found)) == (name, fitting)
    assert sniff_file(io.BytesIO(content)) == found


def ftyp(major: bytes, *more: bytes) -> bytes:
    content = major + bytes(4) + b"".join(more)
    return (len(content) + 8).to_bytes(4, "big") + b"ftyp" + content + b"\x00\x00\x00\x08mdat"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        *((ftyp(brand, b"mif1"), "image/heic") for brand in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx")),
        (ftyp(b"mif1", b"mif1", b"heic"), "image/heic"),
        (ftyp(b"msf1", b"hevc"), "image/heic"),
        (ftyp(b"avif", b"mif1"), "image/avif"),
        (ftyp(b"avis"), "image/avif"),
        (ftyp(b"mif1", b"miaf", b"avif"), "image/avif"),
        (ftyp(b"isom", b"avc1"), "video/mp4"),
        (ftyp(b"qt  "), "video/quicktime"),
        (b"\x00\x00\x00\x08free" + ftyp(b"isom"), "video/mp4"),
        *((b"\x00\x00\x00\x08" + box + bytes(64), "video/quicktime") for box in (b"moov", b"mdat", b"free", b"skip")),
        (b"\x00\x00\x00\x14pnot" + bytes(64), "video/quicktime"),
        (b"\x00\x00\x00\x01mdat" + bytes(64), "video/quicktime"),
        (b"The free encyclopedia", "text/plain"),
        (b"MM\x00+\x00\x08\x00\x00" + bytes(20), "image/tiff"),
        (b"RF64\xff\xff\xff\xffWAVEds64", "audio/wav"),
        (b"BW64\xff\xff\xff\xffWAVEds64", "audio/wav"),
        (bytes(700) + b"ID3\x04", "audio/mpeg"),
        (bytes(700) + b"text", "application/octet-stream"),
    ],
)
def test_relatives_of_the_usual_kinds_are_known(head: bytes, name: str) -> None:
    assert sniff(head).name == name


def test_an_mp3_may_begin_with_more_zeros_than_are_looked_at_first(tmp_path: Path) -> None:
    whole = sound(tmp_path / "a.mp3", "libmp3lame", seconds=1).read_bytes()

    assert sniff_file(io.BytesIO(bytes(50_000) + whole)).name == "audio/mpeg"
    assert sniff_file(io.BytesIO(bytes(50_000) + b"text")) == UNKNOWN
    assert sniff_file(io.BytesIO(bytes(3_000_000))) == UNKNOWN


@pytest.mark.parametrize(
    ("filename", "kind", "fitting"),
    [
        ("a.v2.png", "JPEG", "a.v2.jpg"),
        ("A.PNG", "JPEG", "A.jpg"),
        ("a.jpeg", "JPEG", "a.jpeg"),
        ("photo", "PNG", "photo.png"),
        ("photo.final", "PNG", "photo.final.png"),
        ("wrong.txt", "PNG", "wrong.png"),
    ],
)
def test_a_file_is_named_by_what_it_is(filename: str, kind: str, fitting: str) -> None:
    assert fitting_name(filename, honest_type(filename, encoded(kind))) == fitting


@pytest.mark.parametrize(("filename", "kind"), [("a.mp4", MOV), ("a.m4a", MP4), ("a.bin", UNKNOWN)])
def test_a_name_that_will_do_stays(filename: str, kind: MediaType) -> None:
    assert fitting_name(filename, kind) == filename
