"""Pictures that look like something: drawn from a prompt and a seed, the same every time, and marked SIMULATED."""

import colorsys
import hashlib
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

MARK = "SIMULATED"
_WIDE_FONTS = (
    "NotoSansCJK-Regular.ttc",
    "msyh.ttc",
    "PingFang.ttc",
    "wqy-zenhei.ttc",
    "wqy-microhei.ttc",
    "simhei.ttf",
)
_MOVING_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn: `width` by `height` pixels. `sources` are pictures it starts from, kept by 1 - `strength`."""

    text: str
    seed: int
    width: int
    height: int
    sources: Sequence[Image.Image] = field(default_factory=tuple)
    strength: float = 1.0


def draw(scene: Scene, number: int = 0) -> Image.Image:
    """One still picture (RGB). Each `number` of a batch is another one."""
    return _captioned(_painted(scene, scene.width, scene.height, number, 0.0), scene, number)


def draw_frames(scene: Scene, frames: int) -> list[Image.Image]:
    """`frames` pictures of one moving scene, each with the mark."""
    scale = min(1.0, _MOVING_WIDTH / max(scene.width, scene.height))
    small = (max(16, round(scene.width * scale)), max(16, round(scene.height * scale)))
    result = []
    for index in range(frames):
        picture = _painted(scene, *small, 0, index / max(1, frames))
        if picture.size != (scene.width, scene.height):
            picture = picture.resize((scene.width, scene.height), Image.Resampling.BILINEAR)
        result.append(_captioned(picture, scene, 0))
    return result


def preview(scene: Scene, progress: float) -> Image.Image:
    """A small picture that becomes clear as `progress` goes from 0 to 1."""
    scale = 192 / max(scene.width, scene.height)
    size = (max(8, round(scene.width * scale)), max(8, round(scene.height * scale)))
    clear = _painted(scene, *size, 0, 0.0)
    return clear.filter(ImageFilter.GaussianBlur((1 - progress) * 12))


def _painted(scene: Scene, width: int, height: int, number: int, turn: float) -> Image.Image:
    """A sky, a sun, some clouds and hills; `turn` goes from 0 to 1 through one round of movement."""
    chance = random.Random(hashlib.sha256(f"{scene.text}|{scene.seed}|{number}".encode()).digest())
    palette = _palette(chance)
    picture = _sky(chance, palette, width, height, turn)
    layer = Image.new("RGBA", (width, height))
    pen = ImageDraw.Draw(layer)
    _draw_sun(pen, chance, palette, width, height, turn)
    _draw_hills(pen, chance, palette, width, height, turn)
    picture.paste(layer.convert("RGB"), (0, 0), layer.getchannel("A"))
    return _based_on(scene, picture, turn) if scene.sources else picture


def _based_on(scene: Scene, picture: Image.Image, turn: float) -> Image.Image:
    """The first source shines through, slowly coming nearer; up to two more lie in the corner."""
    width, height = picture.size
    zoom = 1 + 0.12 * turn
    base = ImageOps.fit(scene.sources[0].convert("RGB"), (round(width * zoom), round(height * zoom)))
    left, top = (base.width - width) // 2, (base.height - height) // 2
    result = Image.blend(base.crop((left, top, left + width, top + height)), picture, 0.15 + 0.4 * scene.strength)
    for place, extra in enumerate(scene.sources[1:3]):
        inset = ImageOps.contain(extra.convert("RGB"), (max(1, width // 3), max(1, height // 3)))
        result.paste(inset, (width - inset.width - width // 20, height // 20 + place * (height // 3)))
    return result


Colour = tuple[int, int, int]


def _palette(chance: random.Random) -> list[Colour]:
    """From the top of the sky down to the nearest hill."""
    hue, spread = chance.random(), chance.choice((-0.18, -0.1, 0.1, 0.18, 0.4))
    steps = ((0.0, 0.55, 0.75), (0.35, 0.45, 0.95), (0.7, 0.35, 1.0), (0.8, 0.5, 0.75), (1.0, 0.65, 0.32))
    return [_colour(hue + spread * share, depth, light) for share, depth, light in steps]


def _colour(hue: float, depth: float, light: float) -> Colour:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, depth, light)
    return round(red * 255), round(green * 255), round(blue * 255)


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _sky(chance: random.Random, palette: list[Colour], width: int, height: int, turn: float) -> Image.Image:
    mesh = Image.new("RGB", (5, 5))
    for row in range(5):
        for column in range(5):
            share = min(1.0, max(0.0, row / 4 + chance.uniform(-0.22, 0.22)))
            upper = palette[0] if share < 0.5 else palette[1]
            lower = palette[1] if share < 0.5 else palette[2]
            mesh.putpixel((column, row), _mixed(upper, lower, share * 2 % 1.0 if share < 1 else 1.0))
    shift = 0.8 * (1 - math.cos(2 * math.pi * turn)) / 2
    return mesh.resize((width, height), Image.Resampling.BICUBIC, box=(shift, 0, 4 + shift, 5))


def _draw_sun(
    pen: ImageDraw.ImageDraw, chance: random.Random, palette: list[Colour], width: int, height: int, turn: float
) -> None:
    x = width * (chance.uniform(0.2, 0.8) + 0.06 * math.sin(2 * math.pi * turn))
    y = height * (chance.uniform(0.22, 0.5) - 0.08 * math.sin(math.pi * turn))
    radius = min(width, height) * chance.uniform(0.08, 0.16)
    light = _mixed(palette[2], (255, 250, 235), 0.7)
    for halo, strength in ((2.2, 26), (1.6, 44), (1.25, 80), (1.0, 235)):
        reach = radius * halo
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=(*light, strength))


def _draw_hills(
    pen: ImageDraw.ImageDraw, chance: random.Random, palette: list[Colour], width: int, height: int, turn: float
) -> None:
    layers = chance.randint(3, 5)
    for layer in range(layers):
        near = (layer + 1) / layers
        waves = [(chance.uniform(0.6, 3.2), chance.uniform(0, 6.3), chance.uniform(0.01, 0.05)) for _ in range(3)]
        drift = 2 * math.pi * turn * (layer + 1)
        ridge = [
            (
                width * place / 48,
                height * (0.45 + 0.42 * near)
                + height
                * sum(size * math.sin(often * place / 48 * 6.3 + phase + drift) for often, phase, size in waves),
            )
            for place in range(49)
        ]
        pen.polygon([*ridge, (width, height), (0, height)], fill=(*_mixed(palette[3], palette[4], near), 255))


def _captioned(picture: Image.Image, scene: Scene, number: int) -> Image.Image:
    pen = ImageDraw.Draw(picture, "RGBA")
    size = max(9, min(picture.size) // 28)
    lines = _lines(scene.text, max(8, int(picture.width / (size * 0.62))))
    lines.append(f"seed {scene.seed}" + (f" #{number + 1}" if number else ""))
    height = round(size * 1.35)
    top = picture.height - height * len(lines) - size // 2
    pen.rectangle((0, top - size // 2, picture.width, picture.height), fill=(0, 0, 0, 110))
    for index, line in enumerate(lines):
        pen.text((size, top + index * height), line, font=_font(size, _is_wide(line)), fill=(255, 255, 255, 235))
    pen.rectangle((0, 0, round(size * 7.4), round(size * 1.7)), fill=(0, 0, 0, 130))
    pen.text((size * 0.6, size * 0.25), MARK, font=_font(size, False), fill=(255, 214, 102, 255))
    return picture


def _lines(text: str, columns: int) -> list[str]:
    caption = " ".join(text.split())
    if _is_wide(caption):
        if _font(12, True) is _font(12, False):
            caption = "".join(letter for letter in caption if ord(letter) < 0x250).strip(" ,.;")
        columns = max(6, columns * 6 // 10)
    return wrap(caption, columns, max_lines=3, placeholder=" …" if _is_wide(caption) else " ...")


def _is_wide(text: str) -> bool:
    return any(ord(letter) >= 0x250 for letter in text)


@cache
def _font(size: int, wide: bool) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for name in _WIDE_FONTS if wide else ():
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return _plain_font(size)


@cache
def _plain_font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
