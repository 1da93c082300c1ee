"""`/proxy/<key>` and `/proxy-plus/<key>`: a plain ComfyUI for each key, without bills, and with the key in the URL."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from genqueue.simulators.comfyui.server import Simulator as ComfyUI
from genqueue.simulators.comfyui.settings import Settings as MachineSettings
from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.codes import Refused

if TYPE_CHECKING:
    from genqueue.simulators.runninghub.server import Simulator

_PATHS = ("proxy", "proxy-plus")
_ANONYMOUS = "anonymous"


class Proxies:
    """The ComfyUIs that were asked for so far, by path and key."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self._found: dict[tuple[str, str], ComfyUI] = {}

    def routes(self) -> list[Mount]:
        return [Mount(f"/{path}/{{key}}", app=self._app(path)) for path in _PATHS]

    def executions(self) -> dict[str, list[dict[str, Any]]]:
        """Every run of each key: here too GPU time is paid for."""
        runs: dict[str, list[dict[str, Any]]] = {}
        for (_, key), comfyui in self._found.items():
            runs.setdefault(key, []).extend(asdict(run) for run in comfyui.journal.runs())
        return runs

    async def stop(self) -> None:
        for comfyui in self._found.values():
            await comfyui.machine.stop()

    def _app(self, path: str) -> ASGIApp:
        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            key = scope["path_params"]["key"]
            try:
                self._simulator.cloud.account(key)
            except Refused as refused:
                # The real one answers this to a bad key as well, so it is no test of a key.
                if not scope["path"].endswith("/object_info"):
                    await _refuse(refused, scope, receive, send)
                    return
                key = _ANONYMOUS
            await self._comfyui(path, key).app(scope, receive, send)

        return serve

    def _comfyui(self, path: str, key: str) -> ComfyUI:
        if (path, key) not in self._found:
            settings = self._simulator.settings
            machine = MachineSettings(
                directory=settings.directory / path / key,
                speed=settings.speed,
                clock=self._simulator.cloud.clock,
                probes=settings.probes,
                max_frames=settings.max_frames,
            )
            comfyui = ComfyUI(machine, self._simulator.listener)
            comfyui.machine.start()
            self._found[path, key] = comfyui
        return self._found[path, key]


async def _refuse(refused: Refused, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    await JSONResponse(answers.refusal(refused), 401)(scope, receive, send)
