"""Node classes whose `filename_prefix` is a path below ComfyUI's output folder, and how their files are named.

Only these save into an attempt's own folder. What another class makes of its prefix is not known: some take it for a
plain name, some refuse a slash, some write elsewhere. Their prefix is sent as it is, and their files are those that the
history names. Core classes that save models (`CheckpointSave`, `ModelSave`, `LoraSave` and their like) are left out on
purpose: they report no file, and their author wants the model where the prefix says.

Facts, read in ComfyUI 0.33 and older: every class here hands its prefix to `folder_paths.get_save_image_path`, and
names its files `<stem>_00001_.png` or `<stem>_00001.png`; all nodes with one stem share one counter.
"""

SAVERS: dict[str, tuple[str, ...]] = {
    # ComfyUI, nodes.py
    "SaveImage": ("_.png",),
    "SaveLatent": ("_.latent",),
    # ComfyUI, comfy_extras/nodes_images.py and comfy_api/latest/_ui.py
    "SaveAnimatedPNG": ("_.png",),
    "SaveAnimatedWEBP": ("_.webp",),
    "SaveImageAdvanced": (".png", ".exr", ".jpg", ".webp"),
    "SaveSVGNode": ("_.svg",),
    # ComfyUI, comfy_extras/nodes_video.py
    "SaveVideo": ("_.mp4", "_.webm", "_.mkv", "_.mov"),
    "SaveWEBM": ("_.webm",),
    # ComfyUI, comfy_extras/nodes_audio.py
    "SaveAudio": (".flac", "_.flac"),
    "SaveAudioMP3": (".mp3", "_.mp3"),
    "SaveAudioOpus": (".opus", "_.opus"),
    "SaveAudioAdvanced": (".flac", ".mp3", ".opus"),
    # ComfyUI, comfy_extras/nodes_save_3d.py
    "SaveGLB": ("_.glb", "_.gltf", "_.obj", "_.fbx", "_.stl", "_.usdz"),
    "Save3DAdvanced": (".glb", ".gltf", ".obj", ".fbx", ".stl", ".usdz"),
    "SaveGaussianSplat": (".ply", ".spz", ".splat", ".ksplat"),
    "SavePointCloud": (".ply",),
    # ComfyUI, comfy_extras/nodes_text.py
    "SaveText": (".txt", ".md", ".json"),
    # ComfyUI-VideoHelperSuite, videohelpersuite/nodes.py, class VideoCombine
    "VHS_VideoCombine": ("-audio.mp4", ".mp4", "-audio.webm", ".webm", ".gif", ".webp", "-audio.mov", ".mov"),
}
"""class -> what follows the number in the names of its files, the complete file first."""

VIEWERS = frozenset(
    # ComfyUI: they write to the temp folder, which a restart empties, or only show something.
    {
        *("PreviewImage", "MaskPreview", "ImageCompare", "PreviewAny", "PreviewAudio", "LossGraphNode"),
        *("Preview3D", "Preview3DAdvanced", "PreviewGaussianSplat", "PreviewPointCloud"),
    }
)
"""Core output nodes that leave nothing in the output folder."""
