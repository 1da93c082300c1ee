"""Opens pictures that may be hostile: only in the format that their bytes have, and with a limit on their size."""

from pathlib import Path
from typing import BinaryIO

from PIL import Image

from genqueue.media.types import (
    AVIF,
    BMP,
    DDS,
    GIF,
    ICNS,
    ICO,
    JPEG,
    JPEG2000,
    PCX,
    PNG,
    PPM,
    PSD,
    QOI,
    SGI,
    TGA,
    TIFF,
    WEBP,
    MediaType,
)

MAX_PIXELS = 120_000_000
"""The largest picture that is decoded: about half a gigabyte of memory."""

_FORMATS = {
    PNG: "PNG",
    JPEG: "JPEG",
    WEBP: "WEBP",
    GIF: "GIF",
    BMP: "BMP",
    TIFF: "TIFF",
    AVIF: "AVIF",
    ICO: "ICO",
    ICNS: "ICNS",
    JPEG2000: "JPEG2000",
    PPM: "PPM",
    PCX: "PCX",
    TGA: "TGA",
    SGI: "SGI",
    DDS: "DDS",
    QOI: "QOI",
    PSD: "PSD",
}

# Pillow checks the size while it reads the header, and warns or raises depending on a process-wide filter. Its check is
# switched off in favour of `is_decodable`, which is called before pixels are decoded. Pillow is used only in this
# package.
Image.MAX_IMAGE_PIXELS = None


def is_picture(kind: MediaType) -> bool:
    """Whether Pillow can read this type."""
    return kind in _FORMATS


def open_picture(file: Path | BinaryIO, kind: MediaType) -> Image.Image:
    """Open the picture and read its header only. The caller closes it. Raises whatever Pillow raises on broken
    bytes."""
    return Image.open(file, formats=(_FORMATS[kind],))


def is_decodable(picture: Image.Image) -> bool:
    width, height = picture.size
    return width * height <= MAX_PIXELS
