"""Opens videos and sound files that may be hostile, always as the container that their bytes indicate."""

from contextlib import AbstractContextManager
from pathlib import Path

import av
from av.container import InputContainer

from genqueue.media.types import (
    AAC,
    AC3,
    AIFF,
    AMR,
    AU,
    AVI,
    CAF,
    FLAC,
    FLV,
    M4A,
    MKV,
    MOV,
    MP3,
    MP4,
    MPEG,
    MPEG_TS,
    OGG,
    OGV,
    W64,
    WAV,
    WEBM,
    WMV,
    MediaType,
)

MAX_FRAME_PIXELS = 64_000_000
"""The largest frame that is decoded; 8K is 33 million."""

# An explicit container format keeps FFmpeg from detecting a play list, which could make it open other files or
# addresses.
_FORMATS = {
    MP4: "mp4",
    MOV: "mov",
    M4A: "mp4",
    WEBM: "matroska",
    MKV: "matroska",
    AVI: "avi",
    WAV: "wav",
    MP3: "mp3",
    FLAC: "flac",
    OGG: "ogg",
    OGV: "ogg",
    FLV: "flv",
    MPEG: "mpeg",
    MPEG_TS: "mpegts",
    WMV: "asf",
    W64: "w64",
    AAC: "aac",
    AC3: "ac3",
    AIFF: "aiff",
    AU: "au",
    CAF: "caf",
    AMR: "amr",
}


def is_clip(kind: MediaType) -> bool:
    """Whether PyAV can read this type."""
    return kind in _FORMATS


def open_clip(path: Path, kind: MediaType) -> AbstractContextManager[InputContainer]:
    """Open the container and read its headers. Raises whatever FFmpeg raises on broken bytes."""
    return av.open(str(path), format=_FORMATS[kind], options={"protocol_whitelist": "file"})
