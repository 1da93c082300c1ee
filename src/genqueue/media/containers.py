"""What stands inside containers that several kinds of files share: boxes of ISO media and QuickTime, MPEG frames."""

from collections.abc import Iterator

_FILLING = frozenset({b"wide", b"free", b"skip"})
_QUICKTIME = frozenset({b"moov", b"mdat", b"pnot", *_FILLING})
"""With one of these a file began before there was `ftyp`."""

HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})
_BOXES = 16
"""So many boxes at most are walked over."""


def brands(head: bytes) -> tuple[bytes, ...] | None:
    """Those of the `ftyp` box, the major one first; None without such a box."""
    for name, content in _boxes(head):
        if name == b"ftyp":
            return (content[:4], *(content[at : at + 4] for at in range(8, len(content) - 3, 4)))
        if name not in _FILLING:
            return None
    return None


def is_quicktime(head: bytes) -> bool:
    """Is it a QuickTime file from before there was `ftyp`? Text that looks like a box has no such length."""
    return head[4:8] in _QUICKTIME and any(byte < 0x20 or byte > 0x7E for byte in head[:4])


def is_mpeg_audio(head: bytes) -> bool:
    """An MPEG audio frame: eleven set bits, then layer II or III, a bit rate and a sample rate that exist."""
    if len(head) < 3 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    return (
        head[1] & 0x18 != 0x08 and head[1] & 0x06 in (0x02, 0x04) and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C
    )


def _boxes(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    for _ in range(_BOXES):
        size = int.from_bytes(head[at : at + 4], "big")
        if len(head) < at + 8 or size < 8:
            return
        yield head[at + 4 : at + 8], head[at + 8 : at + size]
        at += size
