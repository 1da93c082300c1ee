"""Structures shared by several file formats: boxes of ISO media and QuickTime, MPEG audio frames, ID3 tags."""

from collections.abc import Iterator

_FILLING = frozenset({b"wide", b"free", b"skip"})
_QUICKTIME = frozenset({b"moov", b"mdat", b"pnot", *_FILLING})
"""Files from before `ftyp` existed begin with one of these boxes."""

HEIF_BRANDS = frozenset(
    {
        *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"heif"),
        *(b"mif1", b"mif2", b"msf1", b"miaf", b"avci", b"avcs", b"vvic", b"j2ki", b"jpeg", b"jpgs"),
    }
)
AVIF_BRANDS = frozenset({b"avif", b"avis"})
_FILM = (b"iso", b"mp4", b"mp7", b"avc", b"M4", b"3g", b"qt", b"dash", b"F4", b"MSNV", b"XAVC", b"mmp4")
"""Prefixes of the brands of video and sound."""

_BOXES = 16
"""The most boxes that are examined."""


def brands(head: bytes) -> tuple[bytes, ...] | None:
    """The brands of the `ftyp` box, the major one first; None without such a box."""
    for name, content in _boxes(head):
        if name == b"ftyp":
            return (content[:4], *(content[at : at + 4] for at in range(8, len(content) - 3, 4)))
        if name not in _FILLING:
            return None
    return None


def is_quicktime(head: bytes) -> bool:
    """Whether the file is QuickTime from before `ftyp` existed. Text that looks like a box has no such length."""
    return head[4:8] in _QUICKTIME and any(byte < 0x20 or byte > 0x7E for byte in head[:4])


def is_mpeg_audio(head: bytes) -> bool:
    """Whether it begins with an MPEG audio frame: eleven set bits, then layer II or III, and a valid bit rate and
    sample rate."""
    if len(head) < 3 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    return (
        head[1] & 0x18 != 0x08 and head[1] & 0x06 in (0x02, 0x04) and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C
    )


def is_film_brand(brand: bytes) -> bool:
    """Whether the brand is that of video or sound, rather than of a picture."""
    return brand.startswith(_FILM)


def is_aac(head: bytes) -> bool:
    """Whether it begins with an ADTS frame, followed by the next one if that lies within `head`."""
    if not _is_adts(head):
        return False
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length >= 7 and (len(head) < length + 7 or _is_adts(head[length:]))


def is_ac3(head: bytes) -> bool:
    return len(head) >= 6 and head[:2] == b"\x0b\x77" and head[4] >> 6 != 3 and head[5] >> 3 <= 16


def is_transport_stream(head: bytes) -> bool:
    """Whether it consists of MPEG-TS packets of 188 bytes, on discs with four bytes before each."""
    return any(
        len(head) > start + 2 * step and all(head[start + number * step] == 0x47 for number in range(3))
        for start, step in ((0, 188), (4, 192))
    )


def tag_bytes(head: bytes) -> int:
    """The length in bytes of the ID3v2 tag at the beginning of a file."""
    if len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if head[5] & 0x10 else 0)


def _is_adts(head: bytes) -> bool:
    return len(head) >= 7 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0 and head[2] >> 2 & 0xF < 13


def _boxes(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    for _ in range(_BOXES):
        size = int.from_bytes(head[at : at + 4], "big")
        if len(head) < at + 8 or size < 8:
            return
        yield head[at + 4 : at + 8], head[at + 8 : at + size]
        at += size
