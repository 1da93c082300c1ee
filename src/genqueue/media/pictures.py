"""Opening pictures that may be hostile: only in the format that their bytes have, and never beyond a size."""

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

# Pillow warns or raises while a header is read, depending on a filter of the whole process; `is_decodable` asks
# the same question where it matters: before pixels are decoded. This package is Pillow's only user here.
Image.MAX_IMAGE_PIXELS = None


def is_picture(kind: MediaType) -> bool:
    """Can Pillow read this type?"""
    return kind in _FORMATS


def open_picture(file: Path | BinaryIO, kind: MediaType) -> Image.Image:
    """The picture with only its header read. The caller closes it. Raises whatever Pillow makes of broken bytes."""
    return Image.open(file, formats=(_FORMATS[kind],))


def is_decodable(picture: Image.Image) -> bool:
    width, height = picture.size
    return width * height <= MAX_PIXELS
