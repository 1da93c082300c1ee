"""Nodes that join pictures to moving ones, save and load them."""

from genqueue.simulators.comfyui.files import Slot, fill_prefix
from genqueue.simulators.comfyui.nodes.values import Call, Outcome, Video, Work
from genqueue.simulators.comfyui.nodes.video import read_video, write_animation, write_video


def create_video(call: Call) -> Outcome:
    return Outcome((Video(tuple(call.inputs["images"]), call.inputs["fps"]),))


def save_video(call: Call) -> Outcome:
    video: Video = call.inputs["video"]
    kind = call.inputs["format"]
    extension = {"auto": "mp4"}.get(kind, str(kind))
    slot = _slot(call, f".{extension}", video.frames[0].size)
    write_video(slot.path, video.frames, video.fps, "libvpx-vp9" if extension == "webm" else "libx264")
    return Outcome((video,), {"images": [slot.to_json()], "animated": [True]})


def save_webm(call: Call) -> Outcome:
    frames = call.inputs["images"]
    slot = _slot(call, ".webm", frames[0].size)
    write_video(slot.path, frames, call.inputs["fps"], "libvpx-vp9")
    return Outcome((frames,), {"images": [slot.to_json()], "animated": [True]})


def save_animated(call: Call) -> Outcome:
    frames = call.inputs["images"]
    slot = _slot(call, ".webp" if call.class_type == "SaveAnimatedWEBP" else ".png", frames[0].size)
    write_animation(
        slot.path,
        frames,
        call.inputs["fps"],
        lossless=bool(call.inputs.get("lossless")),
        quality=int(call.inputs.get("quality", 80)),
    )
    return Outcome((frames,), {"images": [slot.to_json()], "animated": [len(frames) != 1]})


def load_video(call: Call) -> Outcome:
    frames, fps = read_video(call.file(call.inputs["file"]), call.max_frames)
    return Outcome((Video(tuple(frames), fps),))


def video_components(call: Call) -> Outcome:
    video: Video = call.inputs["video"]
    return Outcome((list(video.frames), None, video.fps, *[8] * (len(call.outputs) - 3)))


def _slot(call: Call, extension: str, size: tuple[int, int]) -> Slot:
    prefix = fill_prefix(call.inputs["filename_prefix"], *size, call.now)
    return call.folders.slots(prefix, extension, 1)[0]


WORK: dict[str, Work] = {
    "CreateVideo": create_video,
    "SaveVideo": save_video,
    "SaveWEBM": save_webm,
    "SaveAnimatedWEBP": save_animated,
    "SaveAnimatedPNG": save_animated,
    "LoadVideo": load_video,
    "GetVideoComponents": video_components,
}
