"""Files that mean harm, made by code: they claim less than they hold, hold less than they claim, or are half there.

    python -m tests.media.hostile FOLDER

makes them all in FOLDER, opens each in the decoders, and prints what became of it as one JSON document.
"""

import json
import resource
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from genqueue.media.decoders import DRAWING, MEASURING
from tests.media.samples import encoded, picture, sound, video

Make = Callable[[], bytes]
_SEED = 7


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def packed(size: int, line: bytes) -> bytes:
    """Lines of one kind, so many of them, as a stream of zlib: megabytes out of kilobytes."""
    press, pieces = zlib.compressobj(1), []
    for _ in range(size):
        pieces.append(press.compress(line))
    return b"".join([*pieces, press.flush()])


def png(width: int, height: int, *more: bytes, bits: int = 8, colour: int = 2, lines: int | None = None) -> bytes:
    """A PNG of that size; `lines` of it are there."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    line = b"\0" + bytes((width * channels * bits + 7) // 8 if lines else 0)
    content = packed(lines, line) if lines else zlib.compress(bytes(100))
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join([chunk(b"IHDR", head), *more, chunk(b"IDAT", content), chunk(b"IEND", b"")])


def webp(width: int, height: int) -> bytes:
    """One colour, lossless: every pixel takes no bit at all."""
    bits: list[int] = []

    def put(value: int, count: int) -> None:
        bits.extend(value >> place & 1 for place in range(count))

    for value, count in ((width - 1, 14), (height - 1, 14), (0, 1), (0, 3), (0, 1), (0, 1), (0, 1)):
        put(value, count)
    for _ in range(5):
        for value, count in ((1, 1), (0, 1), (0, 1), (0, 1)):
            put(value, count)
    bits += [0] * (-len(bits) % 8 + 64)
    content = b"\x2f" + bytes(
        sum(bit << place for place, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits), 8)
    )
    content += b"\0" * (len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(content) + 12) + b"WEBPVP8L" + struct.pack("<I", len(content)) + content


def avi(codec: bytes, frame: bytes, width: int = 64, height: int = 64) -> bytes:
    """One frame, whatever the container says of it."""

    def part(name: bytes, content: bytes) -> bytes:
        return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)

    main = struct.pack("<14I", 40_000, 0, 0, 0x10, 1, 0, 1, len(frame), width, height, 0, 0, 0, 0)
    stream = b"vids" + codec + struct.pack("<10I", 0, 0, 0, 1, 25, 0, 1, len(frame), 0, 0) + bytes(8)
    form = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, codec, min(width * height * 3, 2**32 - 1), 0, 0, 0, 0)
    head = part(
        b"LIST", b"hdrl" + part(b"avih", main) + part(b"LIST", b"strl" + part(b"strh", stream) + part(b"strf", form))
    )
    movie = part(b"LIST", b"movi" + part(b"00dc", frame))
    index = part(b"idx1", b"00dc" + struct.pack("<III", 0x10, 4, len(frame)))
    return part(b"RIFF", b"AVI " + head + movie + index)


def jpeg(width: int, height: int) -> bytes:
    """A small JPEG whose frame claims another size."""
    small = encoded("JPEG", (64, 64))
    at = small.index(b"\xff\xc0") + 5
    return small[:at] + struct.pack(">HH", height, width) + small[at + 4 :]


def gif(width: int, height: int, frames: int = 1) -> bytes:
    small = encoded("GIF", (8, 8))
    body, end = small[13:-1], small[-1:]
    return small[:6] + struct.pack("<HH", width, height) + small[10:13] + body * frames + end


def bmp(width: int, height: int, bits: int = 24, packing: int = 0, content: bytes = b"\0" * 64) -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, packing, len(content), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(content), 0, 0, 54) + head + content


def tiff(width: int, height: int, *, packing: int = 1, content: bytes = b"\0" * 64, following: int = 0) -> bytes:
    """`following` is where the next picture is said to lie: at 8 it is this one again."""
    tags = [
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, packing), (262, 3, 1, 1), (277, 3, 1, 1),
        (273, 4, 1, 8 + 2 + 12 * 9 + 4), (278, 4, 1, height), (279, 4, 1, len(content)),
    ]  # fmt: skip
    folder = struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in sorted(tags))
    return b"II*\0" + struct.pack("<I", 8) + folder + struct.pack("<I", following) + content


def icon(content: bytes) -> bytes:
    """One picture, whose size is left open: 0 stands for 256."""
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 0, 0, 0, 0, 1, 32, len(content), 22) + content


def psd(width: int, height: int) -> bytes:
    head = b"8BPS" + struct.pack(">H6xHIIHHIIIH", 1, 3, height, width, 8, 3, 0, 0, 0, 1)
    return head + struct.pack(">H", 2) * (height * 3) + b"\x81\0" * 1_000


def patched(whole: bytes, name: bytes, offset: int, value: bytes) -> bytes:
    """The same file with other bytes behind the first `name`."""
    at = whole.index(name) + len(name) + offset
    return whole[:at] + value + whole[at + len(value) :]


def halved(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def noisy(whole: bytes) -> bytes:
    """A byte in a hundred is another one, the first sixteen are not."""
    random, made = Random(_SEED), bytearray(whole)
    for _ in range(max(1, len(made) // 100)):
        made[random.randrange(16, len(made))] = random.randrange(256)
    return bytes(made)


def samples(folder: Path) -> dict[str, bytes]:
    """One good file of each kind."""
    made = {form: encoded(form, (96, 64)) for form in ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000")}
    clips = {"mp4": "libx264", "webm": "libvpx-vp9", "mkv": "libx264", "avi": "mpeg4"}
    sounds = {"wav": "pcm_s16le", "mp3": "libmp3lame", "flac": "flac", "ogg": "libopus", "m4a": "aac"}
    made |= {suffix: video(folder / f"s.{suffix}", codec, 4).read_bytes() for suffix, codec in clips.items()}
    return made | {suffix: sound(folder / f"s.{suffix}", codec, 1).read_bytes() for suffix, codec in sounds.items()}


def specials(good: dict[str, bytes]) -> dict[str, Make]:
    text = b"Comment\0\0" + packed(100, bytes(2**20))
    turn = chunk(b"eXIf", b"II*\0\x08\0\0\0\xff\xff" + bytes(100))
    return {
        "png claims 400 Mpx": lambda: png(40_000, 10_000),
        "png claims 2 Gpx a side": lambda: png(2**31 - 1, 2**31 - 1),
        "png without width": lambda: png(0, 100),
        "png of 112 Mpx in 1 bit": lambda: png(16_000, 7_000, bits=1, colour=0, lines=7_000),
        "png of 110 Mpx in colour": lambda: png(11_000, 10_000, lines=10_000),
        "png of 110 Mpx in colour, its end missing": lambda: png(11_000, 10_000, lines=500),
        "png of 64 Mpx with 16 bits": lambda: png(8_000, 8_000, bits=16, colour=0, lines=1_000),
        "png with 100 MB of packed text": lambda: png(8, 8, chunk(b"zTXt", text), lines=8),
        "png with 100 MB of colour profile": lambda: png(8, 8, chunk(b"iCCP", text), lines=8),
        "png with 100,000 chunks": lambda: png(8, 8, chunk(b"teXt", b"") * 100_000, lines=8),
        "png with a broken turn": lambda: png(8, 8, turn, lines=8),
        "webp of 119 Mpx in a few bytes": lambda: webp(10_900, 10_900),
        "webp of 268 Mpx in a few bytes": lambda: webp(16_383, 16_383),
        "jpeg claims 4 Gpx": lambda: jpeg(65_500, 65_500),
        "jpeg claims 110 Mpx": lambda: jpeg(11_000, 10_000),
        "gif claims 4 Gpx": lambda: gif(65_535, 65_535),
        "gif claims 110 Mpx": lambda: gif(11_000, 10_000),
        "gif of 50,000 frames": lambda: gif(8, 8, 50_000),
        "bmp claims 4 Epx": lambda: bmp(2**31 - 1, 2**31 - 1),
        "bmp claims 110 Mpx in runs": lambda: bmp(11_000, 10_000, 8, 1, b"\xff\0" * 1_000),
        "tiff claims 16 Epx": lambda: tiff(2**32 - 1, 2**32 - 1),
        "tiff of 110 Mpx packed": lambda: tiff(11_000, 10_000, packing=8, content=packed(10_000, bytes(11_000))),
        "tiff that goes round": lambda: tiff(8, 8, following=8),
        "avif claims 1 Gpx": lambda: patched(good["AVIF"], b"ispe", 4, struct.pack(">II", 32_000, 32_000)),
        "avi claims 64 and holds a jpeg of 256 Mpx": lambda: avi(b"MJPG", jpeg(16_000, 16_000)),
        "avi claims 64 and holds a png of 256 Mpx": lambda: avi(b"MPNG", png(16_000, 16_000, colour=0, lines=16_000)),
        "avi claims 64 and holds a png of 60 Mpx": lambda: avi(b"MPNG", png(7_700, 7_700, lines=7_700)),
        "avi claims 4 Epx of plain pixels": lambda: avi(b"\0\0\0\0", b"\0" * 64, 2**31 - 1, 2**31 - 1),
        "mp4 claims 4 Gpx": lambda: patched(good["mp4"], b"avc1", 24, struct.pack(">HH", 65_535, 65_535)),
        "mp4 with a box without an end": lambda: good["mp4"][:40] + struct.pack(">I", 2**32 - 1) + good["mp4"][44:],
        "mkv claims 16 Epx": lambda: good["mkv"].replace(b"\xb0\x81\x60", b"\xb0\x81\xff"),
        "ico claims 256 and holds a png of 100 Mpx": lambda: icon(png(10_000, 10_000, lines=10_000)),
        "qoi of 100 Mpx in runs": lambda: b"qoif" + struct.pack(">II", 10_000, 10_000) + b"\4\0" + b"\xfd" * 1_612_903,
        "ppm of 100 Mpx in words": lambda: b"P3\n10000 10000\n255\n" + b"1 " * 100_000,
        "psd of 100 Mpx": lambda: psd(10_000, 10_000),
        "j2k claims 4 Gpx": lambda: patched(good["JPEG2000"], b"\xff\x51", 6, struct.pack(">II", 60_000, 60_000)),
        "flv whose notes claim everything": lambda: b"FLV\1\5\0\0\0\x09\0\0\0\0\x12\0\xff\xff" + b"\3" * 65_000,
        "aac of 60,000 empty frames": lambda: (b"\xff\xf1\x50\x80\1\x1f\xfc\0") * 60_000,
        "wav that says it is 4 GB": lambda: patched(good["wav"], b"data", 0, struct.pack("<I", 2**32 - 2)),
    }  # fmt: skip


def kinds(folder: Path) -> Iterator[tuple[str, Make]]:
    """All of them, by name."""
    good = samples(folder)
    yield from specials(good).items()
    for name, whole in good.items():
        yield f"{name} cut in half", partial(halved, whole)
        yield f"{name} with noise", partial(noisy, whole)


def main(folder: Path) -> None:
    """Answers {name: [type, size of the thumbnail or null]}, and the memory of the largest process under ""."""
    told: dict[str, object] = {}
    path = folder / "file"
    for name, make in kinds(folder):
        path.write_bytes(make())
        facts, small = MEASURING.probe(path), DRAWING.thumbnail(path)
        told[name] = [facts.media_type.name, None if small is None else [small.width, small.height]]
    small = DRAWING.thumbnail(picture(folder / "good.png"))
    told["a good one at last"] = None if small is None else [small.width, small.height]
    for decoders in (MEASURING, DRAWING):
        decoders.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    told[""] = peak // 1024 if sys.platform == "linux" else peak // 1024**2
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
