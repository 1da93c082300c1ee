"""What a file is, told by its first bytes and never by its name."""

import codecs
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import BinaryIO

from genqueue.errors import Invalid
from genqueue.media.containers import AVIF_BRANDS, HEIF_BRANDS, brands, is_mpeg_audio, is_quicktime

HEAD_BYTES = 4096
"""Enough of a file's beginning for `sniff`."""


@dataclass(frozen=True, slots=True)
class MediaType:
    """`name` is the registered media type; the first of `extensions` is the usual one, without a dot."""

    name: str
    extensions: tuple[str, ...]

    @property
    def family(self) -> str:
        """`image`, `video`, `audio`, `text` or `application`."""
        return self.name.split("/")[0]


PNG = MediaType("image/png", ("png", "apng"))
JPEG = MediaType("image/jpeg", ("jpg", "jpeg", "jpe", "jfif"))
WEBP = MediaType("image/webp", ("webp",))
GIF = MediaType("image/gif", ("gif",))
BMP = MediaType("image/bmp", ("bmp", "dib"))
TIFF = MediaType("image/tiff", ("tif", "tiff"))
AVIF = MediaType("image/avif", ("avif",))
HEIC = MediaType("image/heic", ("heic", "heif", "hif"))
SVG = MediaType("image/svg+xml", ("svg",))
MP4 = MediaType("video/mp4", ("mp4", "m4v"))
MOV = MediaType("video/quicktime", ("mov", "qt"))
WEBM = MediaType("video/webm", ("webm",))
MKV = MediaType("video/x-matroska", ("mkv",))
AVI = MediaType("video/x-msvideo", ("avi",))
WAV = MediaType("audio/wav", ("wav", "wave"))
MP3 = MediaType("audio/mpeg", ("mp3",))
FLAC = MediaType("audio/flac", ("flac",))
OGG = MediaType("audio/ogg", ("ogg", "oga", "opus"))
M4A = MediaType("audio/mp4", ("m4a",))
PDF = MediaType("application/pdf", ("pdf",))
ZIP = MediaType("application/zip", ("zip", "xlsx", "docx", "pptx"))
JSON = MediaType("application/json", ("json",))
HTML = MediaType("text/html", ("html", "htm"))
XML = MediaType("application/xml", ("xml",))
TEXT = MediaType("text/plain", ("txt", "csv", "md", "log"))
UNKNOWN = MediaType("application/octet-stream", ())

KNOWN = (
    *(PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, SVG),
    *(MP4, MOV, WEBM, MKV, AVI, WAV, MP3, FLAC, OGG, M4A),
    *(PDF, ZIP, JSON, HTML, XML, TEXT),
)

_BY_EXTENSION = {extension: kind for kind in KNOWN for extension in kind.extensions}
_SAME_CONTAINER = (frozenset({MP4, MOV, M4A}), frozenset({WEBM, MKV}), frozenset({JSON, HTML, XML, SVG, TEXT}))
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00\x08\x00\x00\x00", TIFF),
    (b"MM\x00+\x00\x08\x00\x00", TIFF),
    (b"fLaC", FLAC),
    (b"OggS", OGG),
    (b"ID3", MP3),
    (b"%PDF-", PDF),
    (b"PK\x03\x04", ZIP),
)
_RIFF = {b"WEBP": WEBP, b"WAVE": WAV, b"AVI ": AVI}
_BRANDS = {b"qt  ": MOV, b"M4A ": M4A, b"M4B ": M4A}
_PADDING = 1024 * 1024
"""So many zeros at most are skipped at the beginning of a file."""


def sniff(head: bytes) -> MediaType:
    """What a file with this beginning is; `HEAD_BYTES` are enough. UNKNOWN when nothing fits."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[:4] in (b"RF64", b"BW64"):  # WAVE beyond 4 GB
        return WAV if head[8:12] == b"WAVE" else UNKNOWN
    if (found := brands(head)) is not None:
        return _branded(found)
    if is_quicktime(head):
        return MOV
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return WEBM if b"webm" in head[:64] else MKV
    if _is_bitmap(head):
        return BMP
    if is_mpeg_audio(head) or _is_padded_mp3(head):
        return MP3
    return _text(head)


def sniff_file(file: BinaryIO) -> MediaType:
    """The same of a file, read from where it stands."""
    head = file.read(HEAD_BYTES)
    if not head or head.strip(b"\0"):
        return sniff(head)
    for _ in range(_PADDING // HEAD_BYTES):
        head = file.read(HEAD_BYTES)
        if not head or head.strip(b"\0"):
            break
    return MP3 if _is_padded_mp3(b"\0" + head) else UNKNOWN


def type_of_name(filename: str) -> MediaType | None:
    """What a file calls itself; None for a name that promises nothing."""
    name = PurePosixPath(PureWindowsPath(filename).name)
    return _BY_EXTENSION.get(name.suffix.lower().lstrip("."))


def family_of_name(filename: str) -> str | None:
    """`image`, `video`, `audio`, ... by the file's name; None when the name promises nothing."""
    promised = type_of_name(filename)
    return None if promised is None else promised.family


def honest_type(filename: str, head: bytes, *, field: str = "file", found: MediaType | None = None) -> MediaType:
    """What the file is, by its content (`found`, else by its `head`). A picture under the name of another picture is
    one all the same, and so is a clip; raises Invalid when the name promises something that it is not at all."""
    found, promised = found or sniff(head), type_of_name(filename)
    if promised is None or promised == found or any({promised, found} <= group for group in _SAME_CONTAINER):
        return found
    if is_media(found) and (not is_media(promised) or is_clip_family(found) == is_clip_family(promised)):
        return found
    if promised is TEXT and found is UNKNOWN and not _CONTROLS & frozenset(head):
        return TEXT  # a text in an older encoding, such as the GB 18030 that Chinese spreadsheets write
    raise Invalid("not_what_its_name_says", field=field, filename=filename, expected=promised.name, found=found.name)


def fitting_name(filename: str, kind: MediaType) -> str:
    """The name with an extension of that kind: programs choose their decoder by it, and some refuse a file for it."""
    promised = type_of_name(filename)
    if not kind.extensions or not is_media(kind) or promised == kind:
        return filename
    if promised is not None and any({promised, kind} <= group for group in _SAME_CONTAINER):
        return filename
    stem = filename if promised is None else filename[: filename.rindex(".")]
    return f"{stem}.{kind.extensions[0]}"


def is_media(kind: MediaType) -> bool:
    """A picture, a clip or sound, which some node can load. SVG is a text that draws one."""
    return kind.family in ("image", "video", "audio") and kind is not SVG


def is_clip_family(kind: MediaType) -> bool:
    """Video and sound share their containers."""
    return kind.family in ("video", "audio")


def _branded(found: tuple[bytes, ...]) -> MediaType:
    """ISO media: the major brand decides, except that AVIF and HEIC share some, which say `avif` further on."""
    major = found[0]
    if major in AVIF_BRANDS or (major in (b"mif1", b"msf1") and AVIF_BRANDS & {*found}):
        return AVIF
    if major in HEIF_BRANDS:
        return HEIC
    return _BRANDS.get(major, MP4)


def _is_padded_mp3(head: bytes) -> bool:
    """Encoders and cutters leave zeros before the first tag or frame."""
    rest = head.lstrip(b"\0")
    return len(rest) < len(head) and (rest.startswith(b"ID3") or is_mpeg_audio(rest))


def _is_bitmap(head: bytes) -> bool:
    """`BM` alone begins many texts; a bitmap has the length of its second header at byte 14."""
    return head.startswith(b"BM") and len(head) >= 18 and head[14:18] in _BITMAP_HEADERS


_BITMAP_HEADERS = frozenset(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))


_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def _text(head: bytes) -> MediaType:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return TEXT
    try:
        # The cut may fall inside a character.
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
