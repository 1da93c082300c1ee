"""What a simulator is made of: where it lives, which release it plays, how fast it is, which models it has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from genqueue.clock import Clock, SystemClock
from genqueue.simulators.comfyui.faults import Faults
from genqueue.simulators.comfyui.versions import NEWEST

MODELS: Mapping[str, tuple[str, ...]] = {
    "checkpoints": (
        "sd_xl_base_1.0.safetensors",
        "sd_xl_turbo_1.0_fp16.safetensors",
        "v1-5-pruned-emaonly-fp16.safetensors",
        "flux1-dev-fp8.safetensors",
    ),
    "diffusion_models": (
        "flux1-dev.safetensors",
        "flux1-dev-kontext_fp8_scaled.safetensors",
        "qwen_image_fp8_e4m3fn.safetensors",
        "qwen_image_edit_fp8_e4m3fn.safetensors",
        "qwen_image_edit_2509_fp8_e4m3fn.safetensors",
        "z_image_turbo_bf16.safetensors",
        "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors",
        "wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors",
        "wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors",
        "wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",
        "wan2.2_ti2v_5B_fp16.safetensors",
        "wan2.1_t2v_1.3B_fp16.safetensors",
        "wan2.1_i2v_480p_14B_fp16.safetensors",
    ),
    "text_encoders": (
        "clip_l.safetensors",
        "clip_g.safetensors",
        "t5xxl_fp16.safetensors",
        "t5xxl_fp8_e4m3fn_scaled.safetensors",
        "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
        "umt5_xxl_fp16.safetensors",
        "qwen_2.5_vl_7b_fp8_scaled.safetensors",
        "qwen_3_4b.safetensors",
    ),
    "vae": (
        "sdxl_vae.safetensors",
        "ae.safetensors",
        "qwen_image_vae.safetensors",
        "wan_2.1_vae.safetensors",
        "wan2.2_vae.safetensors",
    ),
    "loras": (
        "sd_xl_offset_example-lora_1.0.safetensors",
        "wan2.2_t2v_lightx2v_4steps_lora_v1.1_high_noise.safetensors",
        "wan2.2_t2v_lightx2v_4steps_lora_v1.1_low_noise.safetensors",
        "wan2.2_i2v_lightx2v_4steps_lora_v1_high_noise.safetensors",
        "wan2.2_i2v_lightx2v_4steps_lora_v1_low_noise.safetensors",
        "Qwen-Image-Lightning-4steps-V1.0.safetensors",
        "Qwen-Image-Edit-2509-Lightning-4steps-V1.0-bf16.safetensors",
    ),
    "clip_vision": ("clip_vision_h.safetensors",),
    "controlnet": ("controlnet-canny-sdxl-1.0.safetensors",),
    "upscale_models": ("RealESRGAN_x4plus.pth", "4x-UltraSharp.pth"),
    "style_models": ("flux1-redux-dev.safetensors",),
    "embeddings": (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`directory` holds input, output, temp and the execution log. `speed` divides the durations; inf means at once.

    `lacks` are node classes this server does not have; `partners` those that it marks as partner nodes, which cost
    money. `probes` adds classes that misbehave on purpose. `max_frames` bounds the length of a video. `on_death` is
    called when the process should die; without it the simulator only goes silent, and `Simulator.boot` revives it with
    empty memory.
    """

    directory: Path
    version: str = NEWEST
    speed: float = 1.0
    clock: Clock = field(default_factory=SystemClock)
    faults: Faults = field(default_factory=Faults)
    models: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MODELS)
    lacks: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    probes: bool = False
    max_frames: int = 49
    max_upload_bytes: int = 104_857_600
    on_death: Callable[[], None] | None = None
