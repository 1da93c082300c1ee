"""/_simulator: what a test or a demo does to the simulator. No ComfyUI has these.

GET    /_simulator                the url's present state: version, boot, queue, held, faults
POST   /_simulator/faults         change faults (see `Faults`); traps and replies are added
DELETE /_simulator/faults         all well again
GET    /_simulator/executions     every real execution of every boot: {executions: [...], counts: {prompt_id: n}}
GET    /_simulator/requests       how often each route was asked
GET    /_simulator/held           who is held; with ?wait=1 not before someone is (&at= &node= &prompt_id=)
POST   /_simulator/release        {id?, at?, node?, prompt_id?} -> {released: n}
POST   /_simulator/restart        {boot_seconds?}   memory is wiped, connections refused for that long
POST   /_simulator/die            the process ends (or goes silent until revived, inside a test)
POST   /_simulator/refuse         {seconds}   nobody can connect for that long, work goes on
POST   /_simulator/sockets        {do: deafen | freeze | abort, client_id?} -> {sockets: n}
"""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from genqueue.simulators.comfyui.faults import Faults
from genqueue.simulators.comfyui.replies import Json

if TYPE_CHECKING:
    from genqueue.simulators.comfyui.server import Simulator


class Control:
    """The control routes of one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator

    def routes(self) -> list[Route]:
        table: list[tuple[str, str, Any]] = [
            ("GET", "", self.show),
            ("POST", "/faults", self.change_faults),
            ("DELETE", "/faults", self.clear_faults),
            ("GET", "/executions", self.executions),
            ("GET", "/requests", self.requests),
            ("GET", "/held", self.held),
            ("POST", "/release", self.release),
            ("POST", "/restart", self.restart),
            ("POST", "/die", self.die),
            ("POST", "/refuse", self.refuse),
            ("POST", "/sockets", self.sockets),
        ]
        return [Route(f"/_simulator{path}", serve, methods=[method]) for method, path, serve in table]

    async def show(self, _request: Request) -> Response:
        simulator = self._simulator
        return Json(
            {
                "version": simulator.machine.profile.version,
                "boot": simulator.journal.boot,
                "queue_remaining": simulator.machine.queue.remaining,
                "held": [held.to_json() for held in simulator.gate.held],
                "faults": asdict(simulator.faults),
            }
        )

    async def change_faults(self, request: Request) -> Response:
        try:
            self._simulator.faults.change(await _body(request))
        except (TypeError, ValueError) as error:
            return Json({"error": str(error)}, 400)
        return Json(asdict(self._simulator.faults))

    async def clear_faults(self, _request: Request) -> Response:
        self._simulator.faults.change_to(Faults())
        return Json(asdict(self._simulator.faults))

    async def executions(self, _request: Request) -> Response:
        runs = self._simulator.journal.to_json()
        counts: dict[str, int] = {}
        for run in runs:
            counts[run["prompt_id"]] = counts.get(run["prompt_id"], 0) + 1
        return Json({"executions": runs, "counts": counts})

    async def requests(self, _request: Request) -> Response:
        return Json(dict(self._simulator.router.counts))

    async def held(self, request: Request) -> Response:
        query = request.query_params
        if query.get("wait"):
            at: Any = query.get("at")
            await self._simulator.gate.reached(at, query.get("node"), query.get("prompt_id"))
        return Json({"held": [held.to_json() for held in self._simulator.gate.held]})

    async def release(self, request: Request) -> Response:
        body = await _body(request)
        released = self._simulator.gate.release(body.get("id"), body.get("at"), body.get("node"), body.get("prompt_id"))
        return Json({"released": released})

    async def restart(self, request: Request) -> Response:
        seconds = (await _body(request)).get("boot_seconds")
        self._simulator.later(lambda: self._simulator.restart(seconds))
        return Json({})

    async def die(self, _request: Request) -> Response:
        async def die() -> None:
            self._simulator.die()

        self._simulator.later(die)
        return Json({})

    async def refuse(self, request: Request) -> Response:
        seconds = (await _body(request))["seconds"]
        self._simulator.later(lambda: self._simulator.refuse(seconds))
        return Json({})

    async def sockets(self, request: Request) -> Response:
        body = await _body(request)
        return Json({"sockets": self._simulator.harm_sockets(body["do"], body.get("client_id"))})


async def _body(request: Request) -> dict[str, Any]:
    text = await request.body()
    body: dict[str, Any] = json.loads(text) if text else {}
    return body
