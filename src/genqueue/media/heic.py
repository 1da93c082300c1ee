"""Converts photos in HEIC, which ComfyUI cannot read, into formats that it can."""

import io
from dataclasses import dataclass
from typing import Any, BinaryIO

from genqueue.errors import Invalid
from genqueue.media.pictures import MAX_PIXELS
from genqueue.media.types import JPEG, PNG, MediaType

_QUALITY = 95


@dataclass(frozen=True, slots=True)
class Converted:
    """The same picture, upright, in another format."""

    content: bytes
    media_type: MediaType


def converted(file: BinaryIO, filename: str, *, field: str = "file") -> Converted:
    """Convert a HEIC file to JPEG, or to PNG when it has transparency. The colour profile is kept. Raises Invalid
    `picture_unreadable` for one that is broken or too large to decode."""
    try:
        return _converted(file)
    except Exception as error:  # decoders raise anything at all on broken bytes
        raise Invalid("picture_unreadable", field=field, filename=filename) from error


def _converted(file: BinaryIO) -> Converted:
    # Imported here because few files need it.
    import pi_heif

    found: Any = pi_heif.open_heif(file, convert_hdr_to_8bit=True)
    width, height = found.size
    if width * height > MAX_PIXELS:
        raise ValueError("too large")
    # The decoder has rotated the pixels already; the EXIF orientation is dropped so that they are not rotated again.
    picture = found.to_pillow()
    kind = PNG if picture.has_transparency_data else JPEG
    image = picture.convert("RGBA" if kind is PNG else "RGB")
    written = io.BytesIO()
    profile = {"icc_profile": found.info["icc_profile"]} if found.info.get("icc_profile") else {}
    how: dict[str, Any] = {} if kind is PNG else {"quality": _QUALITY, "subsampling": 0}
    image.save(written, "PNG" if kind is PNG else "JPEG", **how, **profile)
    return Converted(written.getvalue(), kind)
