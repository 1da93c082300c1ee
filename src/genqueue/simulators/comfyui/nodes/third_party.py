"""Output nodes as third parties write them: each gives its results in a way of its own.

`VHS_VideoCombine` is the one of ComfyUI-VideoHelperSuite, cut down; `SaveImageWebsocket` comes with ComfyUI as a custom
node; the others stand for many.
"""

from typing import Any

from genqueue.simulators.comfyui.nodes.probes import entry
from genqueue.simulators.comfyui.nodes.values import Call, Outcome, Work
from genqueue.simulators.comfyui.nodes.video import write_video

_PREFIX: dict[str, Any] = {"filename_prefix": ["STRING", {"default": "ComfyUI"}]}

THIRD_PARTY: dict[str, dict[str, Any]] = {
    "VHS_VideoCombine": entry(
        {
            "images": ["IMAGE"],
            "frame_rate": ["FLOAT", {"default": 8, "min": 1}],
            **_PREFIX,
            "format": [["video/h264-mp4", "video/webm"]],
            "save_output": ["BOOLEAN", {"default": True}],
        },
        ["VHS_FILENAMES"],
        output_node=True,
    ),
    "SaveImageWebsocket": entry({"images": ["IMAGE"]}, [], output_node=True),
    "ThirdSave": entry({"images": ["IMAGE"], **_PREFIX}, [], output_node=True),
    "ThirdSay": entry(
        {"words": ["STRING", {"default": ""}], "key": ["STRING", {"default": "text"}]}, [], output_node=True
    ),
}


def combine_video(call: Call) -> Outcome:
    saved = call.inputs["save_output"]
    extension = ".webm" if call.inputs["format"] == "video/webm" else ".mp4"
    folder = "output" if saved else "temp"
    (slot,) = call.folders.slots(call.inputs["filename_prefix"], extension, 1, folder=folder, tail="")
    frames = call.inputs["images"]
    write_video(slot.path, frames, call.inputs["frame_rate"], "libvpx-vp9" if extension == ".webm" else "libx264")
    details = {"format": call.inputs["format"], "frame_rate": call.inputs["frame_rate"], "fullpath": str(slot.path)}
    return Outcome(((saved, [str(slot.path)]),), {"gifs": [slot.to_json() | details]})


def send_frames(_call: Call) -> Outcome:
    """The frames go to the socket; nothing is told in the history."""
    return Outcome()


def save_plainly(call: Call) -> Outcome:
    """Its prefix is a name and no path, as in nodes that have a folder of their own."""
    prefix = call.inputs["filename_prefix"]
    if "/" in prefix or "\\" in prefix:
        raise ValueError(f"'{prefix}' is not a file name")
    slots = call.folders.slots(f"third/{prefix}", ".png", len(call.inputs["images"]))
    for picture, slot in zip(call.inputs["images"], slots, strict=True):
        picture.save(slot.path)
    return Outcome((), {"saved": [slot.to_json() for slot in slots]})


def say(call: Call) -> Outcome:
    """Words under a key of its own; several where they are parted by `|`."""
    words = str(call.inputs["words"])
    return Outcome((), {call.inputs["key"]: words.split("|") if "|" in words else words})


WORK: dict[str, Work] = {
    "VHS_VideoCombine": combine_video,
    "SaveImageWebsocket": send_frames,
    "ThirdSave": save_plainly,
    "ThirdSay": say,
}
