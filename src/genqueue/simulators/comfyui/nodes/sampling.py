"""Models, prompts, latents and samplers. Nothing is computed: a latent remembers what was asked for until it is drawn.

Most model nodes only hand on: an output of type T is the first linked input of type T, or a new thing that carries the
prompt, seed and steps found among the inputs. So a graph of nodes that are not written here still draws its prompt.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PIL import Image

from genqueue.simulators.comfyui.nodes.drawing import Scene, draw, draw_frames
from genqueue.simulators.comfyui.nodes.values import Call, Latent, Outcome, Trace, Work

SAMPLERS = frozenset({"KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced"})
_TEXT_INPUTS = ("text", "prompt", "text_g", "t5xxl", "text_l", "clip_l")
_NEGATIVE = "negative"
_DEFAULT_STEPS = 20
_GIVEN = {"INT": 0, "FLOAT": 0.0, "STRING": "", "BOOLEAN": False}


def hand_on(call: Call) -> Outcome:
    """What every node does that has no work of its own."""
    trace = trace_of(call.inputs)
    linked = list(call.inputs.items())
    values: list[Any] = []
    for slot, kind in enumerate(call.outputs):
        if kind == "CONDITIONING":
            values.append(Trace(text="") if slot == 1 else trace)
        elif kind == "LATENT":
            values.append(latent_of(call, trace))
        elif kind in ("IMAGE", "MASK"):
            values.append(next((value for _, value in linked if _is_pictures(value)), [Image.new("RGB", (64, 64))]))
        else:
            values.append(_GIVEN.get(kind, trace))
    return Outcome(tuple(values))


def encode_pictures(call: Call) -> Outcome:
    pictures = call.inputs["pixels"]
    width, height = pictures[0].size
    return Outcome((Latent(width, height, len(pictures), moves=len(pictures) > 4, sources=(pictures[0],)),))


def decode_pictures(call: Call) -> Outcome:
    latent: Latent = call.inputs["samples"]
    scene = scene_of(latent)
    if latent.moves:
        return Outcome((draw_frames(scene, min(latent.count, call.max_frames)),))
    return Outcome(([draw(scene, number) for number in range(latent.count)],))


def sample(call: Call) -> Outcome:
    return Outcome((sampled(call),) * len(call.outputs))


def sampled(call: Call) -> Latent:
    """The latent of a sampler, with everything its picture is drawn from."""
    trace = trace_of(call.inputs)
    latent = next(value for value in call.inputs.values() if isinstance(value, Latent))
    return replace(
        latent,
        text=trace.text or latent.text,
        seed=latent.seed if trace.seed is None else trace.seed,
        sources=latent.sources or trace.sources,
        strength=float(call.inputs.get("denoise", latent.strength)) if latent.sources else 0.5,
    )


def steps_of(call: Call) -> int:
    """How many steps a sampler takes."""
    if call.class_type == "KSamplerAdvanced":
        last = int(min(call.inputs["steps"], call.inputs["end_at_step"]))
        return max(1, last - int(min(last, call.inputs["start_at_step"])))
    return int(call.inputs.get("steps") or trace_of(call.inputs).steps or _DEFAULT_STEPS)


def scene_of(latent: Latent) -> Scene:
    return Scene(latent.text, latent.seed, latent.width, latent.height, latent.sources, latent.strength)


def trace_of(inputs: dict[str, Any]) -> Trace:
    """What the inputs carry, the negative prompt left out."""
    text = next((str(inputs[name]) for name in _TEXT_INPUTS if inputs.get(name)), "")
    seed = next((inputs[name] for name in ("seed", "noise_seed") if isinstance(inputs.get(name), int)), None)
    steps = inputs.get("steps")
    sources: list[Image.Image] = []
    for name, value in inputs.items():
        if name == _NEGATIVE:
            continue
        if isinstance(value, Trace):
            text, seed = text or value.text, value.seed if seed is None else seed
            steps = steps or value.steps
            sources += value.sources
        elif isinstance(value, Latent):
            sources += value.sources
        elif _is_pictures(value):
            sources.append(value[0])
    return Trace(text, seed, steps if isinstance(steps, int) else None, tuple(_distinct(sources)))


def latent_of(call: Call, trace: Trace) -> Latent:
    """The latent a node hands on or makes from its width, height and length."""
    given = next((value for value in call.inputs.values() if isinstance(value, Latent)), None)
    width, height = call.inputs.get("width"), call.inputs.get("height")
    factor = call.inputs.get("scale_by", 1)
    if given is not None and not (width and height):
        width, height = round(given.width * factor), round(given.height * factor)
    length = call.inputs.get("length")
    moves = given.moves if given is not None else length is not None and length > 1
    number = length if moves and length else call.inputs.get("batch_size") or 1
    if given is not None:
        return replace(given, width=int(width or 512), height=int(height or 512))
    return Latent(int(width or 512), int(height or 512), int(number), moves, sources=trace.sources)


def _is_pictures(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], Image.Image)


def _distinct(pictures: list[Image.Image]) -> Iterator[Image.Image]:
    seen: set[int] = set()
    for picture in pictures:
        if id(picture) not in seen:
            seen.add(id(picture))
            yield picture


WORK: dict[str, Work] = {
    **dict.fromkeys(SAMPLERS, sample),
    "VAEEncode": encode_pictures,
    "VAEEncodeForInpaint": encode_pictures,
    "VAEEncodeTiled": encode_pictures,
    "VAEDecode": decode_pictures,
    "VAEDecodeTiled": decode_pictures,
}
