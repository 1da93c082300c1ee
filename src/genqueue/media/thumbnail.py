"""Thumbnails: a small picture of an image, or of one of the first frames of a video. Thread-safe."""

import io
from dataclasses import dataclass
from pathlib import Path

from av.video.frame import VideoFrame
from PIL import Image, ImageOps

from genqueue.media.clips import MAX_FRAME_PIXELS, is_clip, open_clip
from genqueue.media.pictures import is_decodable, is_picture, open_picture
from genqueue.media.sniff import sniff_file
from genqueue.media.types import WEBP, MediaType

EDGE = 512
_QUALITY = 80
_MIXABLE = frozenset({"RGB", "RGBA", "L", "LA", "CMYK", "YCbCr"})
_ORIENTATION = 0x0112
_ROWS = 64
"""Rows of the reduced picture that are made from one strip of a large picture."""
_POSTER_AT = 0.1
"""Where in the clip the poster frame is taken, as a share of its duration: many clips begin with black."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A WebP picture with a longest edge of at most `edge` pixels, and never larger than the original."""

    content: bytes
    width: int
    height: int
    media_type: MediaType = WEBP


def thumbnail(path: Path, edge: int = EDGE) -> Thumbnail | None:
    """The thumbnail; None when the file has no picture, is broken, or too large to decode. Raises OSError only for the
    file itself."""
    with path.open("rb") as file:
        kind = sniff_file(file)
    try:
        if is_picture(kind):
            return _of_picture(path, kind, edge)
        if is_clip(kind):
            return _of_clip(path, kind, edge)
    except Exception:  # decoders raise anything at all on broken bytes
        return None
    return None


def _of_picture(path: Path, kind: MediaType, edge: int) -> Thumbnail | None:
    with open_picture(path, kind) as picture:
        picture.draft("RGB", (edge, edge))  # a JPEG is then decoded at a fraction of its size; other formats ignore it
        if not is_decodable(picture):
            return None
        return _small(picture, edge)


def _of_clip(path: Path, kind: MediaType, edge: int) -> Thumbnail | None:
    with open_clip(path, kind) as clip:
        if not clip.streams.video:
            return None
        stream = clip.streams.video[0]
        if stream.width * stream.height > MAX_FRAME_PIXELS:
            return None
        # The content may be larger than the container claims, so the decoder is limited as well. One thread: each takes
        # memory of its own.
        stream.codec_context.options = {"max_pixels": str(MAX_FRAME_PIXELS)}
        stream.codec_context.thread_count = 1
        if clip.duration is not None and clip.duration > 0:
            clip.seek(int(clip.duration * _POSTER_AT))
        for frame in clip.decode(stream):
            return _small(_upright(frame, edge), edge)
    return None


def _upright(frame: VideoFrame, edge: int) -> Image.Image:
    """The frame as an upright picture, scaled down by FFmpeg first: a full-size picture would take twice the memory of
    the frame."""
    share = min(1.0, 2 * edge / max(frame.width, frame.height))
    width, height = max(1, round(frame.width * share)), max(1, round(frame.height * share))
    image: Image.Image = frame.to_image(width=width, height=height, interpolation="AREA")  # type: ignore[no-untyped-call]
    return image.rotate(frame.rotation, expand=True) if frame.rotation else image


def _small(picture: Image.Image, edge: int) -> Thumbnail:
    """Scale down first and convert afterwards: every conversion of a whole picture takes its memory once more."""
    image = _reduced(_scalable(picture), edge)
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    image = _drawable(ImageOps.exif_transpose(image))
    written = io.BytesIO()
    image.save(written, "WEBP", quality=_QUALITY)
    return Thumbnail(written.getvalue(), image.width, image.height)


def _reduced(picture: Image.Image, edge: int) -> Image.Image:
    """A large transparent picture reduced to about twice the edge, strip by strip: Pillow would copy the whole picture
    before mixing transparent pixels."""
    by = max(picture.size) // (2 * edge)
    if by < 2 or picture.mode not in ("RGBA", "LA"):
        return picture
    width, height = picture.size
    small = Image.new(picture.mode, (-(-width // by), -(-height // by)))
    for top in range(0, height, by * _ROWS):
        strip = picture.crop((0, top, width, min(top + by * _ROWS, height)))
        small.paste(strip.reduce(by), (0, top // by))
    exif = Image.Exif()
    exif[_ORIENTATION] = picture.getexif().get(_ORIENTATION, 1)
    small.info["exif"] = exif.tobytes()
    return small


def _scalable(picture: Image.Image) -> Image.Image:
    """The picture in a mode whose pixels can be interpolated."""
    if picture.mode.startswith("I"):  # sixteen bits a pixel, which a plain conversion would clip to white
        return picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode in _MIXABLE and "transparency" not in picture.info:
        return picture
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")


def _drawable(picture: Image.Image) -> Image.Image:
    """The picture in one of the two modes that WebP supports."""
    wanted = "RGBA" if picture.has_transparency_data else "RGB"
    return picture if picture.mode == wanted else picture.convert(wanted)
