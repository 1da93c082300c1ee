"""Frames into video files, and back: MP4 (H.264) and WebM (VP9) through PyAV, animated WEBP and PNG through Pillow."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from PIL import Image


def write_video(path: Path, frames: Sequence[Image.Image], fps: float, codec: str = "libx264") -> None:
    """`codec` is libx264 or libvpx-vp9; odd sizes are cut to even ones, as the codecs want."""
    width, height = (side - side % 2 for side in frames[0].size)
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=Fraction(fps).limit_denominator(1000))
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.options = (
            {"preset": "ultrafast", "crf": "26"}
            if codec == "libx264"
            else {"deadline": "realtime", "cpu-used": "8", "crf": "36", "b": "0"}
        )
        for picture in frames:
            container.mux(stream.encode(_frame(picture.convert("RGB").crop((0, 0, width, height)))))
        container.mux(stream.encode(None))


def read_video(path: Path, most: int) -> tuple[list[Image.Image], float]:
    """At most `most` frames, and the frames per second."""
    frames: list[Image.Image] = []
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        fps = float(stream.average_rate or 24)
        for frame in container.decode(stream):
            frames.append(_picture(frame))
            if len(frames) >= most:
                break
    return frames, fps


def write_animation(path: Path, frames: Sequence[Image.Image], fps: float, *, lossless: bool, quality: int) -> None:
    """An animated WEBP or PNG, by the file's name."""
    options: dict[str, Any] = {"lossless": lossless, "quality": quality, "method": 0} if path.suffix == ".webp" else {}
    frames[0].save(path, save_all=True, append_images=list(frames[1:]), duration=max(1, int(1000 / fps)), **options)


def _frame(picture: Image.Image) -> av.VideoFrame:
    make: Any = av.VideoFrame.from_image  # PyAV leaves it untyped
    frame: av.VideoFrame = make(picture)
    return frame


def _picture(frame: av.VideoFrame) -> Image.Image:
    make: Any = frame.to_image
    picture: Image.Image = make()
    return picture
