"""A ComfyUI that needs no GPU and fails on demand: the same wire, real files, drawn pictures.

    async with running(Settings(directory=path)) as simulator:
        ...  # simulator.url

or, as a process of its own, `python -m genqueue.simulators.comfyui --port 8188 --dir DIR`.
"""

from genqueue.simulators.comfyui.cli import run
from genqueue.simulators.comfyui.faults import Faults, Moment, ReplyFault, Trap
from genqueue.simulators.comfyui.server import Simulator, running
from genqueue.simulators.comfyui.settings import MODELS, Settings

__all__ = ["MODELS", "Faults", "Moment", "ReplyFault", "Settings", "Simulator", "Trap", "run", "running"]
