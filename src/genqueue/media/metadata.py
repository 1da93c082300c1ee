"""The workflow that ComfyUI embeds in the pictures it makes: the text `prompt` of a PNG, the EXIF of a WebP."""

from contextlib import closing
from io import BytesIO

from PIL import Image

from genqueue.media.pictures import is_picture, open_picture
from genqueue.media.sniff import HEAD_BYTES, sniff

_KEY = "prompt"
_EXIF_START = f"{_KEY}:"


def prompt_of(content: bytes) -> str | None:
    """The JSON text of the embedded graph in API format; None for a picture without one. Pixels are not decoded."""
    try:
        with closing(open_picture(BytesIO(content), sniff(content[:HEAD_BYTES]))) as picture:
            return _text(picture) or _exif_text(picture)
    except Exception:  # decoders raise anything at all on broken bytes
        return None


def holds_metadata(content: bytes) -> bool:
    """Whether the content is a picture, rather than the JSON itself."""
    return is_picture(sniff(content[:HEAD_BYTES]))


def _text(picture: Image.Image) -> str | None:
    found = picture.info.get(_KEY)
    return str(found) if isinstance(found, str) else None


def _exif_text(picture: Image.Image) -> str | None:
    texts = (value for value in picture.getexif().values() if isinstance(value, str))
    return next((text[len(_EXIF_START) :] for text in texts if text.lower().startswith(_EXIF_START)), None)
