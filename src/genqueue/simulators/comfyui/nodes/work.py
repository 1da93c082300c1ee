"""Which class does what, how long it takes, and whether it looks at the interrupt flag."""

from genqueue.simulators.comfyui.nodes import clips, images, probes, sampling, texts, third_party
from genqueue.simulators.comfyui.nodes.sampling import SAMPLERS, steps_of, trace_of
from genqueue.simulators.comfyui.nodes.values import Call, Latent, Outcome, Work

_WORK: dict[str, Work] = {**images.WORK, **sampling.WORK, **clips.WORK, **texts.WORK, **probes.WORK, **third_party.WORK}
_SECONDS = {
    "CheckpointLoaderSimple": 0.3,
    "UNETLoader": 0.3,
    "CLIPLoader": 0.15,
    "DualCLIPLoader": 0.15,
    "CLIPTextEncode": 0.05,
    "VAEDecode": 0.15,
    "VAEEncode": 0.1,
}
_STEP_SECONDS = 0.1
_SAMPLER_SECONDS = (0.4, 3.0)
_VIDEO_SECONDS = 4.0
_STEPPED = SAMPLERS | {"ProbeProgress"}
_COOPERATIVE = _STEPPED | {"ProbeSleep"}


def work(call: Call) -> Outcome:
    """Run one node. Whatever the class cannot do raises out of here, as it would there."""
    return _WORK.get(call.class_type, sampling.hand_on)(call)


def steps(call: Call) -> int:
    """How many steps it reports; 0 for a node that reports none."""
    if call.class_type == "ProbeProgress":
        return int(call.inputs["steps"])
    return steps_of(call) if call.class_type in _STEPPED else 0


def seconds(call: Call) -> float:
    """How long it takes at speed 1, all steps together."""
    if call.class_type == "ProbeProgress":
        return float(call.inputs["delay"] * call.inputs["steps"])
    if call.class_type in ("ProbeSleep", "ProbeAsync"):
        return float(call.inputs["seconds"])
    if call.class_type not in SAMPLERS:
        return _SECONDS.get(call.class_type, 0.0)
    if any(isinstance(value, Latent) and value.moves for value in call.inputs.values()):
        share = 1.0 if call.class_type != "KSamplerAdvanced" else steps(call) / max(1, call.inputs["steps"])
        return _VIDEO_SECONDS * share
    shortest, longest = _SAMPLER_SECONDS
    return min(longest, max(shortest, _STEP_SECONDS * steps(call)))


def previews(call: Call) -> bool:
    """Whether its steps come with pictures."""
    return bool(call.inputs.get("preview", True)) and call.class_type in _STEPPED


def cooperates(call: Call) -> bool:
    """Whether it stops in the middle when interrupted."""
    return call.class_type in _COOPERATIVE and bool(call.inputs.get("interruptible", True))


__all__ = ["cooperates", "previews", "seconds", "steps", "trace_of", "work"]
