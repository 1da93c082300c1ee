"""Dimensions and duration of a file. Its content never raises an error: a value that cannot be determined is None."""

from dataclasses import dataclass
from io import SEEK_CUR, BytesIO
from pathlib import Path
from typing import BinaryIO

from av.container import InputContainer
from PIL import Image

from genqueue.media.clips import is_clip, open_clip
from genqueue.media.pictures import is_picture, open_picture
from genqueue.media.sniff import sniff_file
from genqueue.media.types import AVIF, JPEG, PNG, WEBP, MediaType

_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
_CHUNKS, _LONGEST_EXIF = 100_000, 65_536


@dataclass(frozen=True, slots=True)
class Facts:
    """`width` and `height` in pixels as displayed, after the rotation noted by a camera; `duration_seconds` of a
    clip."""

    media_type: MediaType
    width: int | None = None
    height: int | None = None
    duration_seconds: float | None = None


def probe(path: Path, content: bytes | None = None) -> Facts:
    """The facts of a file. A caller that has its whole `content` at hand passes it to avoid reading a picture from
    disk. Raises OSError only when the file itself cannot be read."""
    with path.open("rb") if content is None else BytesIO(content) as file:
        kind = sniff_file(file)
        try:
            if is_picture(kind):
                return _picture_facts(file, kind)
            if is_clip(kind):
                return _clip_facts(path, kind)
        except Exception:  # decoders raise anything at all on broken bytes
            return Facts(kind)
    return Facts(kind)


def _picture_facts(file: BinaryIO, kind: MediaType) -> Facts:
    with open_picture(file, kind) as picture:
        width, height = picture.size
        turned = _orientation(picture, file, kind) in _TURNED
    return Facts(kind, height, width) if turned else Facts(kind, width, height)


def _orientation(picture: Image.Image, file: BinaryIO, kind: MediaType) -> int | None:
    """The EXIF orientation, without decoding pixels. TIFF is rotated by its decoder."""
    if kind is PNG and "exif" not in picture.info and "Raw profile type exif" not in picture.info:
        # The chunk may follow the pixels, and Pillow would decode them all to get there.
        exif = Image.Exif()
        exif.load(_late_exif(file))
        return exif.get(_ORIENTATION)
    return picture.getexif().get(_ORIENTATION) if kind in (JPEG, PNG, WEBP, AVIF) else None


def _late_exif(file: BinaryIO) -> bytes:
    """The content of the `eXIf` chunk of a PNG; empty without one."""
    file.seek(8)
    for _ in range(_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            break
        length = int.from_bytes(head[:4], "big")
        if head[4:] == b"eXIf":
            return file.read(min(length, _LONGEST_EXIF))
        file.seek(length + 4, SEEK_CUR)
    return b""


def _clip_facts(path: Path, kind: MediaType) -> Facts:
    with open_clip(path, kind) as clip:
        duration = _duration(clip)
        if not clip.streams.video:
            return Facts(kind, duration_seconds=duration)
        stream = clip.streams.video[0]
        return Facts(kind, stream.width or None, stream.height or None, duration)


def _duration(clip: InputContainer) -> float | None:
    """Seconds, from the container, else from the end of its last packet: streamed WebM files declare no duration."""
    if clip.duration is not None and clip.duration > 0:
        return clip.duration / 1_000_000
    ends = [
        float((packet.pts + (packet.duration or 0)) * packet.time_base)
        for packet in clip.demux()
        if packet.pts is not None and packet.time_base is not None
    ]
    return max(ends, default=None)
