"""Files that a forgotten run may have left: after a restart ComfyUI knows no run any more, but its folders survive.

An attempt saves into a folder of its own, so its files can be asked for by name. Facts: the nodes of ComfyUI 0.33 name
files `<stem>_00001_.png` or `<stem>_00001.png`, and all nodes with one stem share one counter.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable

from genqueue.backends.base import RemoteFile, Submission
from genqueue.backends.comfyui.graph import SaveNode, attempt_folder, save_nodes

_ENDINGS: dict[str, tuple[str, ...]] = {
    "SaveImage": ("_.png",),
    "SaveAnimatedPNG": ("_.png",),
    "SaveAnimatedWEBP": ("_.webp",),
    "SaveImageAdvanced": (".png", ".exr", ".jpg", ".webp"),
    "SaveSVGNode": ("_.svg",),
    "SaveVideo": ("_.mp4", "_.webm", "_.mkv"),
    "SaveWEBM": ("_.webm",),
    "SaveAudio": (".flac", "_.flac"),
    "SaveAudioMP3": (".mp3", "_.mp3"),
    "SaveAudioOpus": (".opus", "_.opus"),
    "SaveAudioAdvanced": (".flac", ".mp3", ".opus"),
    "SaveGLB": ("_.glb",),
    "SaveLatent": ("_.latent",),
    "SaveText": (".txt", ".md", ".json"),
    "VHS_VideoCombine": ("-audio.mp4", ".mp4", ".webm", ".gif", ".webp", ".mov"),
}
_ANY_ENDING = ("_.png", "_.mp4", ".mp4", "_.webm", ".webm", "_.webp", ".png", ".gif", ".flac", ".mp3", "_.glb")
_MAX_FILES = 1_000


async def find_leftovers(
    submission: Submission, exists: Callable[[RemoteFile], Awaitable[bool]]
) -> tuple[RemoteFile, ...]:
    """Ask for number 1, 2, ... under each stem until a number is missing in every form."""
    by_stem: dict[str, list[SaveNode]] = defaultdict(list)
    for node in save_nodes(submission.graph):
        by_stem[node.stem].append(node)
    found: list[RemoteFile] = []
    for nodes in by_stem.values():
        for number in range(1, _MAX_FILES):
            file = await _numbered(submission, nodes, number, exists)
            if file is None:
                break
            found.append(file)
    return tuple(found)


async def _numbered(
    submission: Submission, nodes: list[SaveNode], number: int, exists: Callable[[RemoteFile], Awaitable[bool]]
) -> RemoteFile | None:
    asked: set[str] = set()
    for node in nodes:
        for ending in _ENDINGS.get(node.class_type, _ANY_ENDING):
            filename = f"{node.stem}_{number:05}{ending}"
            file = RemoteFile(filename, attempt_folder(submission), "output", node.node, "files")
            if filename not in asked and await exists(file):
                return file
            asked.add(filename)
    return None
