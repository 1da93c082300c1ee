"""Detects the type of a file from its first bytes, never from its name."""

import codecs
import re
from pathlib import PurePosixPath, PureWindowsPath
from typing import BinaryIO

from genqueue.errors import Invalid
from genqueue.media.containers import (
    AVIF_BRANDS,
    HEIF_BRANDS,
    brands,
    is_aac,
    is_ac3,
    is_film_brand,
    is_mpeg_audio,
    is_quicktime,
    is_transport_stream,
    tag_bytes,
)
from genqueue.media.types import (
    AAC,
    AC3,
    AIFF,
    AMR,
    AU,
    AVI,
    AVIF,
    BMP,
    CAF,
    DDS,
    EXR,
    FLAC,
    FLV,
    GIF,
    HDR,
    HEIC,
    HTML,
    ICNS,
    ICO,
    JPEG,
    JPEG2000,
    JSON,
    JXL,
    KNOWN,
    M4A,
    MKV,
    MOV,
    MP3,
    MP4,
    MPEG,
    MPEG_TS,
    OGG,
    OGV,
    PCX,
    PDF,
    PNG,
    PPM,
    PSD,
    QOI,
    RAW,
    SGI,
    SVG,
    TEXT,
    TGA,
    TIFF,
    UNKNOWN,
    W64,
    WAV,
    WEBM,
    WEBP,
    WMV,
    XML,
    ZIP,
    MediaType,
)

HEAD_BYTES = 4096
"""How much of a file's beginning `sniff` needs."""


_BY_EXTENSION = {extension: kind for kind in KNOWN for extension in kind.extensions}
_SAME_CONTAINER = (
    *(frozenset({MP4, MOV, M4A}), frozenset({WEBM, MKV}), frozenset({OGG, OGV})),
    frozenset({JSON, HTML, XML, SVG, TEXT}),
)
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00\x08\x00\x00\x00", TIFF),
    (b"MM\x00+\x00\x08\x00\x00", TIFF),
    (b"icns", ICNS),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", JPEG2000),
    (b"\xff\x4f\xff\x51", JPEG2000),
    (b"DDS ", DDS),
    (b"qoif", QOI),
    (b"8BPS\x00", PSD),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", JXL),
    (b"\xff\x0a", JXL),
    (b"\x76\x2f\x31\x01", EXR),
    (b"#?RADIANCE", HDR),
    (b"#?RGBE", HDR),
    (b"FLV\x01", FLV),
    (b"\x00\x00\x01\xba", MPEG),
    (b"\x00\x00\x01\xb3", MPEG),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", WMV),
    (b"fLaC", FLAC),
    (b"ID3", MP3),
    (b"APETAGEX", MP3),
    (b"riff\x2e\x91\xcf\x11", W64),
    (b".snd", AU),
    (b"caff\x00", CAF),
    (b"#!AMR", AMR),
    (b"%PDF-", PDF),
    (b"PK\x03\x04", ZIP),
)
_RIFF = {b"WEBP": WEBP, b"WAVE": WAV, b"AVI ": AVI}
_FORM = {b"AIFF": AIFF, b"AIFC": AIFF}
_BRANDS = {b"qt  ": MOV, b"M4A ": M4A, b"M4B ": M4A, b"M4P ": M4A, b"crx ": RAW}
_PADDING = 1024 * 1024
"""The most zero bytes that are skipped at the beginning of a file."""


def sniff(head: bytes) -> MediaType:
    """The type of a file with this beginning, of which `HEAD_BYTES` are enough. UNKNOWN when nothing matches."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[:4] in (b"RF64", b"BW64", b"RIFX"):  # WAVE beyond 4 GB, and big-endian
        return WAV if head[8:12] == b"WAVE" else UNKNOWN
    if head[:4] == b"FORM":
        return _FORM.get(head[8:12], UNKNOWN)
    if head[:4] == b"OggS":
        return OGV if b"\x80theora" in head else OGG
    if (found := brands(head)) is not None:
        return _branded(found)
    if is_quicktime(head):
        return MOV
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return WEBM if b"webm" in head[:64] else MKV
    for fits, kind in _LOOKS:
        if fits(head):
            return kind
    return _text(head)


def sniff_file(file: BinaryIO) -> MediaType:
    """The type of an open file, read from its current position, behind an ID3 tag or leading zeros."""
    start = file.tell()
    head = file.read(HEAD_BYTES)
    if head.startswith(b"ID3"):
        file.seek(start + tag_bytes(head))
        found = sniff(file.read(HEAD_BYTES))
        return found if found in _TAGGED else MP3
    zeros = 0
    while head and zeros < _PADDING and not head.strip(b"\0"):
        zeros += len(head)
        head = file.read(HEAD_BYTES)
    if not zeros:
        zeros = len(head) - len(head.lstrip(b"\0"))
        # With many zeros, `head` holds too little of the content: the bytes behind the zeros are read as well.
        return sniff(head) if zeros < len(head) // 2 else _behind(file, start + zeros, sniff(head))
    return _behind(file, start + zeros + len(head) - len(head.lstrip(b"\0")), UNKNOWN)


def _behind(file: BinaryIO, place: int, otherwise: MediaType) -> MediaType:
    file.seek(place)
    return MP3 if _is_padded_mp3(b"\0" + file.read(HEAD_BYTES)) else otherwise


def type_of_name(filename: str) -> MediaType | None:
    """The type that the extension of a file promises; None for an unknown extension."""
    name = PurePosixPath(PureWindowsPath(filename).name)
    return _BY_EXTENSION.get(name.suffix.lower().lstrip("."))


def honest_type(filename: str, head: bytes, *, field: str = "file", found: MediaType | None = None) -> MediaType:
    """The type of the file by its content (`found`, else by its `head`). A picture under the name of another picture
    format is accepted, and so is a clip under that of another clip format. Raises Invalid when the name promises
    something else entirely."""
    found, promised = found or sniff(head), type_of_name(filename)
    if promised is None or promised == found or any({promised, found} <= group for group in _SAME_CONTAINER):
        return found
    if is_media(found) and (not is_media(promised) or is_clip_family(found) == is_clip_family(promised)):
        return found
    if promised is TEXT and found is UNKNOWN and not _CONTROLS & frozenset(head):
        return TEXT  # a text in an older encoding, such as the GB 18030 that Chinese spreadsheets write
    raise Invalid("not_what_its_name_says", field=field, filename=filename, expected=promised.name, found=found.name)


def fitting_name(filename: str, kind: MediaType) -> str:
    """The name with an extension of this type: programs choose their decoder by it, and some refuse a file with a wrong
    one."""
    promised = type_of_name(filename)
    if not kind.extensions or not is_media(kind) or promised == kind:
        return filename
    if promised is not None and any({promised, kind} <= group for group in _SAME_CONTAINER):
        return filename
    stem = filename if promised is None else filename[: filename.rindex(".")]
    return f"{stem}.{kind.extensions[0]}"


def is_media(kind: MediaType) -> bool:
    """Whether it is a picture, video or sound. SVG does not count: it is text."""
    return kind.family in ("image", "video", "audio") and kind is not SVG


def is_clip_family(kind: MediaType) -> bool:
    """Whether it is video or sound, which share their containers."""
    return kind.family in ("video", "audio")


def _branded(found: tuple[bytes, ...]) -> MediaType:
    """The type of an ISO media file, by its major brand, unless that is shared by picture formats or unknown."""
    major = found[0]
    if major in _HEIC_ONLY:
        return HEIC
    if major in _BRANDS or is_film_brand(major):
        return _BRANDS.get(major, MP4)
    if AVIF_BRANDS & {*found}:
        return AVIF
    return HEIC if HEIF_BRANDS & {*found} else MP4


_HEIC_ONLY = HEIF_BRANDS - {b"mif1", b"msf1", b"mif2", b"miaf"}


def _is_padded_mp3(head: bytes) -> bool:
    """Whether it is an MP3 after zeros, which encoders and cutters leave before the first tag or frame."""
    rest = head.lstrip(b"\0")
    return len(rest) < len(head) and (rest.startswith(b"ID3") or is_mpeg_audio(rest))


def _is_bitmap(head: bytes) -> bool:
    """Whether it is a BMP: `BM` alone begins many texts, so the length of the second header at byte 14 is checked
    too."""
    return head.startswith(b"BM") and len(head) >= 18 and head[14:18] in _BITMAP_HEADERS


def _is_icon(head: bytes) -> bool:
    """Whether it is an icon or cursor file: a non-zero number of images, and a zero in the reserved byte of the first
    entry."""
    return head[:4] in (b"\0\0\1\0", b"\0\0\2\0") and len(head) >= 22 and head[4:6] > b"\0\0" and head[9] == 0


def _is_pcx(head: bytes) -> bool:
    return len(head) >= 4 and head[0] == 10 and head[1] in (0, 2, 3, 4, 5) and head[2] == 1 and head[3] in (1, 2, 4, 8)


def _is_sgi(head: bytes) -> bool:
    return len(head) >= 6 and head[:2] == b"\x01\xda" and head[2] < 2 and head[3] in (1, 2) and 0 < head[5] < 4


def _is_targa(head: bytes) -> bool:
    """Whether it is a TGA: the format has no signature, but few values of its header are legal."""
    if len(head) < 18 or (head[1], head[2] & 0xF7) not in ((0, 2), (0, 3), (1, 1)) or head[16] not in (8, 16, 24, 32):
        return False
    mapped = head[1] == 1 and head[7] in (15, 16, 24, 32)
    return (mapped or not any(head[3:8])) and any(head[12:14]) and any(head[14:16]) and head[17] & 0xC0 == 0


def _is_anymap(head: bytes) -> bool:
    return _ANYMAP.match(head) is not None


_BITMAP_HEADERS = frozenset(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))
_ANYMAP = re.compile(rb"P[1-6Ff]\s+(#[^\n]*\n\s*)*\d+\s+\d+\s")
_LOOKS = (
    (_is_bitmap, BMP),
    (_is_icon, ICO),
    (_is_pcx, PCX),
    (_is_sgi, SGI),
    (_is_anymap, PPM),
    (is_transport_stream, MPEG_TS),
    (is_mpeg_audio, MP3),
    (_is_padded_mp3, MP3),
    (is_aac, AAC),
    (is_ac3, AC3),
    (_is_targa, TGA),
)
"""Types without a signature at the beginning, the most reliable checks first."""

_TAGGED = frozenset({FLAC, AAC, AIFF, WAV})
"""Types that may have an ID3 tag before them."""


_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def _text(head: bytes) -> MediaType:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return TEXT
    try:
        # `head` may end inside a character.
        text = head.decode("utf-8-sig", errors="strict") if len(head) < HEAD_BYTES else _cut(head)
    except UnicodeDecodeError:
        return UNKNOWN
    if not text or any(ord(character) in _CONTROLS for character in text):
        return UNKNOWN
    start = text.lstrip()[:1024].lower()
    if start.startswith(("<!doctype html", "<html")):
        return HTML
    if start.startswith("<") and "<svg" in start:
        return SVG
    if start.startswith("<?xml"):
        return XML
    return JSON if start.startswith(("{", "[")) else TEXT


def _cut(head: bytes) -> str:
    for shorter in range(4):
        try:
            return head[: len(head) - shorter].decode("utf-8-sig")
        except UnicodeDecodeError as error:
            if error.start < len(head) - 4:
                raise
    return head.decode("utf-8-sig")
