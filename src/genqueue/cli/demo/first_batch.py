"""The first batch of the demo: two tasks of each kind, from texts and from a picture drawn here."""

from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from genqueue.cli.api.client import ApiClient

SIZE = 512

PROMPTS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "text_to_image": (
        ("清晨的湖边小屋，薄雾，水彩", "A hut by a lake at dawn, thin mist, watercolour"),
        ("霓虹雨夜里的一只橘猫", "An orange cat on a rainy night, neon lights"),
    ),
    "image_to_image": (
        ("改成秋天的黄昏", "Turn it into an autumn dusk"),
        ("改成剪纸风格", "Turn it into paper cut-outs"),
    ),
    "text_to_video": (
        ("云海从山脊上缓缓流过", "A sea of clouds flows over a ridge"),
        ("海浪拍打礁石，慢镜头", "Waves break on rocks, slow motion"),
    ),
    "image_to_video": (
        ("太阳慢慢落下，镜头推近", "The sun sinks slowly, the camera moves closer"),
        ("微风吹过山坡上的草", "A breeze runs through the grass on the hill"),
    ),
}


async def hand_in(api: ApiClient, language: str, folder: Path) -> list[dict[str, Any]]:
    """Submit the batch. Returns the tasks, in order."""
    picture = folder / "sample.png"
    draw_sample().save(picture)
    reference = (await api.upload(picture))["ref"]
    tasks: list[dict[str, Any]] = []
    for kind, prompts in PROMPTS.items():
        for zh, en in prompts:
            params: dict[str, Any] = {"prompt": zh if language == "zh" else en}
            if kind.startswith("image"):
                params["image"] = reference
            made = await api.ask("POST", "tasks", body={"kind": kind, "params": params})
            tasks += made["tasks"]
    return tasks


def draw_sample() -> Image.Image:
    """Draw hills under an evening sun."""
    picture = Image.new("RGB", (SIZE, SIZE))
    pen = ImageDraw.Draw(picture)
    for y in range(SIZE):
        share = y / SIZE
        pen.line([(0, y), (SIZE, y)], fill=(255, round(120 + 110 * share), round(90 + 80 * share)))
    pen.ellipse((300, 110, 420, 230), fill=(255, 244, 214))
    pen.ellipse((-200, 300, 380, 900), fill=(74, 108, 92))
    pen.ellipse((160, 360, 760, 960), fill=(48, 80, 72))
    return picture
