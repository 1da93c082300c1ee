"""Real files, made by the same libraries that make them in the world."""

import io
import struct
import zlib
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image


def picture(path: Path, size: tuple[int, int] = (64, 48), **saved: object) -> Path:
    Image.new("RGB", size, "tomato").save(path, **saved)  # type: ignore[arg-type]
    return path


def claimed(path: Path, width: int, height: int) -> Path:
    """A PNG whose header claims a size that its few bytes of pixels do not have."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b""))
    return path


def encoded(format_: str, size: tuple[int, int] = (8, 8)) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "tomato").save(written, format_)
    return written.getvalue()


def video(
    path: Path, codec: str = "libx264", frames: int = 20, size: tuple[int, int] = (96, 64), **how: object
) -> Path:
    """Ten frames a second: black at first, then red."""
    with av.open(str(path), "w", **how) as container:  # type: ignore[call-overload]
        stream = container.add_stream(codec, rate=Fraction(10))
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt, stream.gop_size = *size, "yuv420p", 1
        for number in range(frames):
            image = Image.new("RGB", size, "black" if number == 0 else "red")
            for packet in stream.encode(VideoFrame.from_image(image)):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def sound(path: Path, codec: str, seconds: int = 2, rate: int = 48_000, **how: object) -> Path:
    """Silence."""
    with av.open(str(path), "w", **how) as container:  # type: ignore[call-overload]
        stream = container.add_stream(codec, rate=rate)
        assert isinstance(stream, AudioStream)
        sample_format = stream.codec.audio_formats[0].name if stream.codec.audio_formats else "s16"
        size = stream.codec_context.frame_size or 960
        for start in range(0, seconds * rate, size):
            frame = AudioFrame(format=sample_format, layout="stereo", samples=min(size, seconds * rate - start))
            frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def turned_heic(content: bytes) -> bytes:
    """The same HEIC file with a quarter turn among the properties of its picture, as phones write it."""
    turn = b"\x00\x00\x00\x09irot\x01"

    def grown(whole: bytes, name: bytes, by: int) -> bytes:
        at = whole.index(name) - 4
        return whole[:at] + struct.pack(">I", int.from_bytes(whole[at : at + 4], "big") + by) + whole[at + 4 :]

    begin = content.index(b"ipco") - 4
    end = begin + int.from_bytes(content[begin : begin + 4], "big")
    made = content[:end] + turn + content[end:]
    entry = made.index(b"ipma") + 4 + 4 + 4 + 2  # behind version, number of entries and id of the first
    last = entry + 1 + made[entry]
    made = made[:entry] + bytes([made[entry] + 1]) + made[entry + 1 : last] + b"\x85" + made[last:]
    for name, by in ((b"ipco", 9), (b"ipma", 1), (b"iprp", 10), (b"meta", 10)):
        made = grown(made, name, by)
    place = made.index(b"mdat") + 4
    return made.replace(struct.pack(">I", content.index(b"mdat") + 4), struct.pack(">I", place), 1)
