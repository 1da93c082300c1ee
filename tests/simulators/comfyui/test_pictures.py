"""What the nodes make: real files, the same for the same prompt and seed, and the choices they offer."""

import io
from typing import Any

import av
import pytest
from PIL import Image

from genqueue.simulators.comfyui import MODELS, Simulator
from genqueue.simulators.comfyui.nodes.drawing import Scene, draw, draw_frames
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, Graph, node, sampler

COMBO = "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors"


def video(latent: dict[str, Any], saver: dict[str, Any], **more: Any) -> Graph:
    """Text (and picture) to video with one sampler."""
    return {
        "unet": node("UNETLoader", unet_name=COMBO, weight_dtype="default"),
        "clip": node("CLIPLoader", clip_name="umt5_xxl_fp8_e4m3fn_scaled.safetensors", type="wan"),
        "vae": node("VAELoader", vae_name="wan_2.1_vae.safetensors"),
        "shift": node("ModelSamplingSD3", model=["unet", 0], shift=8.0),
        "yes": node("CLIPTextEncode", text="a boat on the sea", clip=["clip", 0]),
        "no": node("CLIPTextEncode", text="still", clip=["clip", 0]),
        "latent": latent,
        "sampler": node(
            "KSampler",
            model=["shift", 0],
            positive=more.get("positive", ["yes", 0]),
            negative=more.get("negative", ["no", 0]),
            latent_image=more.get("latent_image", ["latent", 0]),
            seed=3,
            steps=2,
            cfg=5.0,
            sampler_name="uni_pc",
            scheduler="simple",
            denoise=1.0,
        ),
        "decode": node("VAEDecode", samples=["sampler", 0], vae=["vae", 0]),
        "make": node("CreateVideo", images=["decode", 0], fps=16.0),
        "save": saver,
    }


SAVE_MP4 = {"video": ["make", 0], "filename_prefix": "video/o", "format": "mp4", "format.codec": "h264"}


async def fetched(client: Client, graph: Graph, saver: str) -> bytes:
    entry = await client.finished(await client.submit(graph))
    assert entry["status"]["completed"], entry["status"]["messages"]
    return (await client.get("/view", params=entry["outputs"][saver]["images"][0])).content


async def test_the_same_prompt_and_seed_draw_the_same_picture_and_another_seed_another(simulator: Simulator) -> None:
    simulator.faults.change({"cache": "none"})
    async with Client(simulator) as client:
        pictures = [
            Image.open(io.BytesIO(await fetched(client, sampler(seed=seed), "7"))).convert("RGB").tobytes()
            for seed in (1, 1, 2)
        ]
    assert pictures[0] == pictures[1] != pictures[2]


async def test_a_saved_picture_has_the_wanted_size_and_carries_its_graph(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        opened = Image.open(io.BytesIO(await fetched(client, sampler(size=256), "7")))
        assert (opened.size, opened.format) == ((256, 256), "PNG")
        assert '"class_type": "KSampler"' in opened.info["prompt"]


def test_every_picture_and_frame_is_marked() -> None:
    scene = Scene("a prompt", 1, 320, 240)
    marked = [draw(scene), *draw_frames(scene, 3)]
    for shown in marked:
        corner: Any = shown.crop((0, 0, 60, 15)).getcolors(10_000)
        bright = [number for number, (red, _, blue) in corner if red > 200 and blue < 160]
        assert sum(bright) > 20


def test_a_prompt_without_a_font_for_it_is_drawn_all_the_same() -> None:
    assert draw(Scene("一只红色的狐狸", 1, 128, 96)).size == (128, 96)


async def test_a_picture_that_is_given_shines_through(simulator: Simulator) -> None:
    graph = sampler()
    graph["0"] = node("EmptyImage", width=128, height=128, batch_size=1, color=0xFF0000)
    graph["4"] = node("VAEEncode", pixels=["0", 0], vae=["1", 2])
    graph["5"]["inputs"]["denoise"] = 0.1
    async with Client(simulator) as client:
        shown = Image.open(io.BytesIO(await fetched(client, graph, "7"))).convert("RGB")
    red, green, blue = shown.resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    assert red > green + 60
    assert red > blue + 60


async def test_text_to_video_saves_a_playable_mp4(simulator: Simulator) -> None:
    latent = node("EmptyHunyuanLatentVideo", width=160, height=96, length=17, batch_size=1)
    async with Client(simulator) as client:
        content = await fetched(client, video(latent, node("SaveVideo", **SAVE_MP4)), "save")
    with av.open(io.BytesIO(content), "r") as container:
        stream = container.streams.video[0]
        frames = len(list(container.decode(stream)))
        assert (stream.codec_context.name, stream.width, stream.height, frames) == ("h264", 160, 96, 17)
        assert stream.average_rate == 16


async def test_image_to_video_starts_from_the_picture_and_is_bounded(start: Start) -> None:
    async with start(max_frames=9) as simulator, Client(simulator) as client:
        buffer = io.BytesIO()
        Image.new("RGB", (80, 80), "red").save(buffer, "PNG")
        await client.post("/upload/image", files={"image": ("start.png", buffer.getvalue())})
        latent = node(
            "WanImageToVideo",
            positive=["yes", 0],
            negative=["no", 0],
            vae=["vae", 0],
            width=160,
            height=96,
            length=81,
            batch_size=1,
            start_image=["first", 0],
            clip_vision_output=["seen", 0],
        )
        ends = {"positive": ["latent", 0], "negative": ["latent", 1], "latent_image": ["latent", 2]}
        graph = video(latent, node("SaveVideo", **SAVE_MP4), **ends)
        graph["first"] = node("LoadImage", image="start.png")
        graph["eyes"] = node("CLIPVisionLoader", clip_name="clip_vision_h.safetensors")
        graph["seen"] = node("CLIPVisionEncode", clip_vision=["eyes", 0], image=["first", 0], crop="none")
        content = await fetched(client, graph, "save")
    with av.open(io.BytesIO(content), "r") as container:
        frames: list[Any] = [frame.to_image() for frame in container.decode(video=0)]
    assert len(frames) == 9
    red, green, blue = frames[0].resize((1, 1)).getpixel((0, 0))
    assert red > max(green, blue)


@pytest.mark.parametrize(("class_type", "extension"), [("SaveWEBM", ".webm"), ("SaveAnimatedWEBP", ".webp")])
async def test_other_moving_formats_are_saved(simulator: Simulator, class_type: str, extension: str) -> None:
    more = (
        {"codec": "vp9", "crf": 32.0}
        if class_type == "SaveWEBM"
        else {"lossless": False, "quality": 80, "method": "default"}
    )
    graph = {
        "1": node("EmptyImage", width=64, height=64, batch_size=4, color=128),
        "2": node("ImageAddNoise", image=["1", 0], seed=1, strength=0.5),
        "3": node(class_type, images=["2", 0], filename_prefix="o", fps=8.0, **more),
    }
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(graph))
        told = entry["outputs"]["3"]
        assert (told["images"][0]["filename"], told["animated"]) == (f"o_00001_{extension}", [True])
        content = (await client.get("/view", params=told["images"][0])).content
    assert content[:4] in (b"\x1a\x45\xdf\xa3", b"RIFF")


async def test_texts_are_shown_and_saved(simulator: Simulator) -> None:
    graph = {
        "1": node("PrimitiveString", value="hello"),
        "2": node("PreviewAny", source=["1", 0]),
        "3": node("SaveText", text=["1", 0], filename_prefix="t/text", format="txt"),
    }
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(graph))
        assert entry["outputs"]["2"] == {"text": ["hello"]}
        told = entry["outputs"]["3"]
        assert told["files"] == [{"filename": "text_00001.txt", "subfolder": "t", "type": "output"}]
        answer = await client.get("/view", params=told["files"][0])
        assert (answer.text, answer.headers["content-type"]) == ("hello", "text/plain")


async def test_a_loaded_video_can_be_taken_apart(simulator: Simulator) -> None:
    latent = node("EmptyHunyuanLatentVideo", width=96, height=64, length=5, batch_size=1)
    async with Client(simulator) as client:
        content = await fetched(client, video(latent, node("SaveVideo", **SAVE_MP4)), "save")
        await client.post("/upload/image", files={"image": ("clip.mp4", content)})
        graph = {
            "1": node("LoadVideo", file="clip.mp4"),
            "2": node("GetVideoComponents", video=["1", 0]),
            "3": node("SaveImage", images=["2", 0], filename_prefix="frame"),
        }
        entry = await client.finished(await client.submit(graph))
        assert len(entry["outputs"]["3"]["images"]) == 5


async def test_choices_are_the_models_and_inputs_of_this_server(start: Start) -> None:
    models = {**MODELS, "checkpoints": ("mine.safetensors",)}
    async with start(models=models, lacks=frozenset({"SaveWEBM"})) as simulator, Client(simulator) as client:
        await client.post("/upload/image", files={"image": ("a.png", b"x")})
        info = (await client.get("/object_info")).json()
        assert info["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] == ["mine.safetensors"]
        assert info["LoadImage"]["input"]["required"]["image"][0] == ["a.png"]
        assert "SaveWEBM" not in info
        assert (await client.get("/models/checkpoints")).json() == ["mine.safetensors"]
        refused = await client.post("/prompt", json={"prompt": sampler()})
        assert refused.json()["node_errors"]["1"]["errors"][0]["type"] == "value_not_in_list"


async def test_a_dynamic_choice_brings_inputs_that_are_checked(simulator: Simulator) -> None:
    latent = node("EmptyHunyuanLatentVideo", width=96, height=64, length=5, batch_size=1)
    async with Client(simulator) as client:
        for wrong, kind in (({"format": "mp4"}, "required_input_missing"), ({"format": "gif"}, "value_not_in_list")):
            saver = node("SaveVideo", video=["make", 0], filename_prefix="o", **wrong)
            answer = await client.post("/prompt", json={"prompt": video(latent, saver)})
            assert answer.json()["node_errors"]["save"]["errors"][0]["type"] == kind


async def test_the_old_release_wants_the_codec_by_its_own_name(start: Start) -> None:
    latent = node("EmptyHunyuanLatentVideo", width=96, height=64, length=5, batch_size=1)
    saver = node("SaveVideo", video=["make", 0], filename_prefix="o", format="mp4", codec="h264")
    async with start(version="0.3.64") as simulator, Client(simulator) as client:
        assert await fetched(client, video(latent, saver), "save")
        assert (await client.get("/object_info/SaveText")).json() == {}


COMMON = {
    "input",
    "input_order",
    "is_input_list",
    "output",
    "output_is_list",
    "output_name",
    "name",
    "display_name",
} | {
    "description",
    "python_module",
    "category",
    "output_node",
    "has_intermediate_output",
}
NEWER = {"output_tooltips", "output_matchtypes", "deprecated", "experimental", "dev_only", "api_node", "price_badge"}


async def test_node_classes_are_told_in_the_two_forms_of_0_33(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        info = (await client.get("/object_info")).json()
    assert set(info["KSampler"]) == COMMON
    assert set(info["SaveWEBM"]) == COMMON | NEWER
    assert info["EmptyImage"]["input"]["required"]["width"] == [
        "INT",
        {"default": 512, "min": 1, "max": 16384, "step": 1},
    ]
    for name, told in info.items():
        assert told["name"] == name
        assert told["input_order"] == {group: list(inputs) for group, inputs in told["input"].items()}
        assert len(told["output"]) == len(told["output_is_list"])
