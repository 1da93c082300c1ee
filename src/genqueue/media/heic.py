"""Photos of phones, which ComfyUI cannot read, turned into pictures that it can."""

import io
from dataclasses import dataclass
from typing import Any, BinaryIO

from genqueue.errors import Invalid
from genqueue.media.pictures import MAX_PIXELS
from genqueue.media.types import JPEG, PNG, MediaType

_QUALITY = 95


@dataclass(frozen=True, slots=True)
class Converted:
    """The same picture, upright, as another kind of file."""

    content: bytes
    media_type: MediaType


def converted(file: BinaryIO, filename: str, *, field: str = "file") -> Converted:
    """A HEIC file as JPEG, or as PNG where it is transparent. Its colours keep their profile. Raises Invalid
    `picture_unreadable` for one that is broken or too large to decode."""
    try:
        return _converted(file)
    except Exception as error:  # decoders raise anything at all on broken bytes
        raise Invalid("picture_unreadable", field=field, filename=filename) from error


def _converted(file: BinaryIO) -> Converted:
    # Imported only now: hardly anybody needs it.
    import pi_heif

    found: Any = pi_heif.open_heif(file, convert_hdr_to_8bit=True)
    width, height = found.size
    if width * height > MAX_PIXELS:
        raise ValueError("too large")
    # The decoder has turned the pixels already; without the camera's note nobody turns them again.
    picture = found.to_pillow()
    kind = PNG if picture.has_transparency_data else JPEG
    image = picture.convert("RGBA" if kind is PNG else "RGB")
    written = io.BytesIO()
    profile = {"icc_profile": found.info["icc_profile"]} if found.info.get("icc_profile") else {}
    how: dict[str, Any] = {} if kind is PNG else {"quality": _QUALITY, "subsampling": 0}
    image.save(written, "PNG" if kind is PNG else "JPEG", **how, **profile)
    return Converted(written.getvalue(), kind)
