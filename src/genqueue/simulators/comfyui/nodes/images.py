"""Nodes that make, change, load and save pictures."""

import json
import random
from collections.abc import Callable

from PIL import Image, ImageChops, ImageFilter, ImageOps
from PIL.PngImagePlugin import PngInfo

from genqueue.simulators.comfyui.files import fill_prefix
from genqueue.simulators.comfyui.nodes.values import Call, Images, Outcome, Work

_RESAMPLING = {
    "nearest-exact": Image.Resampling.NEAREST,
    "bilinear": Image.Resampling.BILINEAR,
    "area": Image.Resampling.BOX,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}


_BLENDS: dict[str, Callable[[Image.Image, Image.Image], Image.Image]] = {
    "multiply": ImageChops.multiply,
    "screen": ImageChops.screen,
    "overlay": ImageChops.overlay,
    "soft_light": ImageChops.soft_light,
    "difference": ImageChops.difference,
}


def empty_image(call: Call) -> Outcome:
    value = call.inputs
    colour = value["color"]
    picture = Image.new("RGB", (value["width"], value["height"]), (colour >> 16 & 255, colour >> 8 & 255, colour & 255))
    return Outcome(([picture] * value["batch_size"],))


def scale(call: Call) -> Outcome:
    value = call.inputs
    return Outcome(
        (
            [
                _resized(picture, value["width"], value["height"], value["upscale_method"], value["crop"])
                for picture in value["image"]
            ],
        )
    )


def scale_by(call: Call) -> Outcome:
    factor = call.inputs["scale_by"]
    return _scaled_by(call, lambda _picture: factor)


def scale_to_pixels(call: Call) -> Outcome:
    wanted = call.inputs["megapixels"] * 1024 * 1024
    return _scaled_by(call, lambda picture: (wanted / (picture.width * picture.height)) ** 0.5)


def scale_to_side(call: Call) -> Outcome:
    return _scaled_by(call, lambda picture: call.inputs["largest_size"] / max(picture.size))


def blur(call: Call) -> Outcome:
    return _each(call, lambda picture: picture.filter(ImageFilter.GaussianBlur(call.inputs["sigma"])))


def sharpen(call: Call) -> Outcome:
    return _each(call, lambda picture: picture.filter(ImageFilter.UnsharpMask(call.inputs["sharpen_radius"])))


def invert(call: Call) -> Outcome:
    return _each(call, lambda picture: ImageOps.invert(picture.convert("RGB")))


def add_noise(call: Call) -> Outcome:
    chance = random.Random(call.inputs["seed"])

    def noisy(picture: Image.Image) -> Image.Image:
        grain = Image.frombytes("L", (64, 64), chance.randbytes(4096)).resize(picture.size, Image.Resampling.NEAREST)
        return Image.blend(picture.convert("RGB"), grain.convert("RGB"), min(1.0, call.inputs["strength"] / 2))

    return _each(call, noisy)


def flip(call: Call) -> Outcome:
    turned = ImageOps.flip if str(call.inputs["flip_method"]).startswith("x") else ImageOps.mirror
    return _each(call, turned)


def rotate(call: Call) -> Outcome:
    degrees = int("".join(filter(str.isdigit, str(call.inputs["rotation"]))) or 0)
    return _each(call, lambda picture: picture.rotate(-degrees, expand=True))


def crop(call: Call) -> Outcome:
    value = call.inputs
    box = (value["x"], value["y"], value["x"] + value["width"], value["y"] + value["height"])
    return _each(call, lambda picture: picture.crop(box))


def batch(call: Call) -> Outcome:
    first, second = call.inputs["image1"], call.inputs["image2"]
    return Outcome(([*first, *(picture.resize(first[0].size) for picture in second)],))


def from_batch(call: Call) -> Outcome:
    start = max(0, call.inputs["batch_index"])
    return Outcome((call.inputs["image"][start : start + call.inputs["length"]] or call.inputs["image"][-1:],))


def repeat(call: Call) -> Outcome:
    return Outcome((call.inputs["image"] * call.inputs["amount"],))


def stitch(call: Call) -> Outcome:
    first, second = call.inputs["image1"][0], call.inputs.get("image2")
    if not second:
        return Outcome(([first],))
    sideways = call.inputs["direction"] in ("right", "left")
    other = second[0]
    size = (first.width + other.width, max(first.height, other.height))
    if not sideways:
        size = (max(first.width, other.width), first.height + other.height)
    pair = (first, other) if call.inputs["direction"] in ("right", "down") else (other, first)
    joined = Image.new("RGB", size)
    joined.paste(pair[0], (0, 0))
    joined.paste(pair[1], (pair[0].width, 0) if sideways else (0, pair[0].height))
    return Outcome(([joined],))


def composite(call: Call) -> Outcome:
    value = call.inputs
    result = value["destination"][0].convert("RGB").copy()
    source = value["source"][0]
    mask = value["mask"][0].resize(source.size) if value.get("mask") else None
    result.paste(source, (value["x"], value["y"]), mask)
    return Outcome(([result],))


def blend(call: Call) -> Outcome:
    value = call.inputs
    mix = _BLENDS.get(value["blend_mode"])
    result = []
    for first, other in zip(value["image1"], value["image2"] * len(value["image1"]), strict=False):
        base, top = first.convert("RGB"), other.convert("RGB").resize(first.size)
        result.append(Image.blend(base, mix(base, top) if mix else top, min(1.0, value["blend_factor"])))
    return Outcome((result,))


def image_size(call: Call) -> Outcome:
    pictures = call.inputs["image"]
    return Outcome((*pictures[0].size, len(pictures)))


def solid_mask(call: Call) -> Outcome:
    value = call.inputs
    return Outcome(([Image.new("L", (value["width"], value["height"]), round(255 * value["value"]))],))


def invert_mask(call: Call) -> Outcome:
    return Outcome(([ImageChops.invert(mask) for mask in call.inputs["mask"]],))


def mask_to_image(call: Call) -> Outcome:
    return Outcome(([mask.convert("RGB") for mask in call.inputs["mask"]],))


def image_to_mask(call: Call) -> Outcome:
    channel = {"red": "R", "green": "G", "blue": "B"}.get(call.inputs["channel"], "R")
    return Outcome(([picture.convert("RGB").getchannel(channel) for picture in call.inputs["image"]],))


def load_image(call: Call) -> Outcome:
    with Image.open(call.file(call.inputs["image"])) as opened:
        picture = ImageOps.exif_transpose(opened)
        mask = ImageChops.invert(picture.getchannel("A")) if "A" in picture.getbands() else Image.new("L", (64, 64))
        plain = picture.convert("RGB")
    return Outcome(([mask],) if call.class_type == "LoadImageMask" else ([plain], [mask]))


def save_image(call: Call) -> Outcome:
    return _saved(call, call.inputs["filename_prefix"], "output", 4)


def preview_image(call: Call) -> Outcome:
    return _saved(call, f"ComfyUI_temp_{call.temp_prefix}", "temp", 1)


def _saved(call: Call, prefix: str, folder: str, effort: int) -> Outcome:
    pictures: Images = call.inputs["images"]
    prefix = fill_prefix(prefix, *pictures[0].size, call.now)
    about = PngInfo()
    about.add_text("prompt", json.dumps(call.graph))
    for key, value in (call.extra_data.get("extra_pnginfo") or {}).items():
        about.add_text(key, json.dumps(value))
    slots = call.folders.slots(prefix, ".png", len(pictures), folder=folder)
    for picture, slot in zip(pictures, slots, strict=True):
        picture.save(slot.path, pnginfo=about, compress_level=effort)
    return Outcome((pictures,), {"images": [slot.to_json() for slot in slots]})


def _each(call: Call, change: Callable[[Image.Image], Image.Image]) -> Outcome:
    return Outcome(([change(picture) for picture in call.inputs["image"]],))


def _scaled_by(call: Call, factor: Callable[[Image.Image], float]) -> Outcome:
    method = str(call.inputs.get("upscale_method", "lanczos"))

    def change(picture: Image.Image) -> Image.Image:
        by = factor(picture)
        return _resized(picture, round(picture.width * by), round(picture.height * by), method, "disabled")

    return _each(call, change)


def _resized(picture: Image.Image, width: int, height: int, method: str, cut: str) -> Image.Image:
    width = width or max(1, round(picture.width * height / picture.height)) if height else width or picture.width
    height = height or max(1, round(picture.height * width / picture.width))
    size, how = (max(1, width), max(1, height)), _RESAMPLING.get(method, Image.Resampling.BICUBIC)
    return ImageOps.fit(picture, size, how) if cut == "center" else picture.resize(size, how)


WORK: dict[str, Work] = {
    "EmptyImage": empty_image,
    "ImageScale": scale,
    "ImageScaleBy": scale_by,
    "ImageScaleToTotalPixels": scale_to_pixels,
    "ImageScaleToMaxDimension": scale_to_side,
    "ImageBlur": blur,
    "ImageSharpen": sharpen,
    "ImageInvert": invert,
    "ImageAddNoise": add_noise,
    "ImageFlip": flip,
    "ImageRotate": rotate,
    "ImageCrop": crop,
    "ImageBatch": batch,
    "ImageFromBatch": from_batch,
    "RepeatImageBatch": repeat,
    "ImageStitch": stitch,
    "ImageCompositeMasked": composite,
    "ImageBlend": blend,
    "GetImageSize": image_size,
    "SolidMask": solid_mask,
    "InvertMask": invert_mask,
    "MaskToImage": mask_to_image,
    "ImageToMask": image_to_mask,
    "LoadImage": load_image,
    "LoadImageMask": load_image,
    "LoadImageOutput": load_image,
    "SaveImage": save_image,
    "PreviewImage": preview_image,
}
