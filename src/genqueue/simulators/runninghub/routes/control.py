"""/_simulator: what a test or a demo does to the service. The real one has none of these.

GET    /_simulator                the present state: time, keys, tasks, faults
POST   /_simulator/faults         change faults (see `Faults`); replies, traps and endings are added
DELETE /_simulator/faults         all well again
GET    /_simulator/billing        what it would have billed (see `ledger.statement`)
GET    /_simulator/tasks          every task with what was asked for
GET    /_simulator/tasks/{id}     one of them; with ?wait=SUCCESS,FAILED not before it is in one of these states
GET    /_simulator/requests       how often each route was asked, and each file
GET    /_simulator/held           who is held in a trap; with ?wait=1 not before someone is (&at= &node=)
POST   /_simulator/release        {id?, at?, node?} -> {released: n}
POST   /_simulator/clock          {skip: seconds}
POST   /_simulator/accounts       {key, type?, coins?, money?, currency?, limit?, elsewhere?, disabled?}: add or change
POST   /_simulator/workflows      {id, graph, name?, saved?, password?}: add or replace
POST   /_simulator/apps           {id, workflow_id, name?, fields?}: add or replace
POST   /_simulator/forget_uploads the inputs are gone
POST   /_simulator/refuse         {seconds}   connections are refused for that long, tasks go on
"""

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from genqueue.simulators.runninghub.faults import Faults
from genqueue.simulators.runninghub.library import App, Workflow
from genqueue.simulators.runninghub.runs import ledger
from genqueue.simulators.runninghub.settings import Account

if TYPE_CHECKING:
    from genqueue.simulators.runninghub.server import Simulator


class Control:
    """The control routes of one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self._cloud = simulator.cloud

    def routes(self) -> list[Route]:
        table: list[tuple[str, str, Any]] = [
            ("GET", "", self.describe),
            ("POST", "/faults", self.change_faults),
            ("DELETE", "/faults", self.clear_faults),
            ("GET", "/billing", self.billing),
            ("GET", "/tasks", self.tasks),
            ("GET", "/tasks/{id}", self.task),
            ("GET", "/requests", self.requests),
            ("GET", "/held", self.held),
            ("POST", "/release", self.release),
            ("POST", "/clock", self.skip),
            ("POST", "/accounts", self.put_account),
            ("POST", "/workflows", self.put_workflow),
            ("POST", "/apps", self.put_app),
            ("POST", "/forget_uploads", self.forget_uploads),
            ("POST", "/refuse", self.refuse),
        ]
        return [Route(f"/_simulator{path}", serve, methods=[method]) for method, path, serve in table]

    async def describe(self, _request: Request) -> Response:
        cloud = self._cloud
        return JSONResponse(
            {
                "now": cloud.clock.now(),
                "files_url": self._simulator.files_url,
                "accounts": [asdict(account) for account in cloud.accounts.values()],
                "tasks": {task.id: task.state for task in cloud.tasks.values()},
                "faults": asdict(cloud.faults),
            }
        )

    async def change_faults(self, request: Request) -> Response:
        try:
            self._simulator.change(**await _body(request))
        except (TypeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse(asdict(self._simulator.faults))

    async def clear_faults(self, _request: Request) -> Response:
        self._simulator.faults.change_to(Faults())
        self._cloud.notify()
        return JSONResponse(asdict(self._simulator.faults))

    async def billing(self, _request: Request) -> Response:
        tasks = self._cloud.tasks.values()
        return JSONResponse(ledger.statement(tasks, self._simulator.proxies.executions()))

    async def tasks(self, _request: Request) -> Response:
        return JSONResponse({"tasks": [task.describe() for task in self._cloud.tasks.values()]})

    async def task(self, request: Request) -> Response:
        task_id, states = request.path_params["id"], request.query_params.get("wait")
        if states:
            await self._cloud.reached(task_id, states.split(","))
        found = self._cloud.tasks.get(task_id)
        return JSONResponse(found.describe()) if found else JSONResponse({"error": "no such task"}, 404)

    async def requests(self, _request: Request) -> Response:
        files = self._cloud.files
        return JSONResponse(
            {"routes": dict(self._simulator.router.counts), "files": dict(files.asked), "refused": files.refused}
        )

    async def held(self, request: Request) -> Response:
        query, gate = request.query_params, self._cloud.gate
        if query.get("wait"):
            at: Any = query.get("at")
            await gate.reached(at, query.get("node"))
        return JSONResponse({"held": [held.to_json() for held in gate.held]})

    async def release(self, request: Request) -> Response:
        body = await _body(request)
        released = self._cloud.gate.release(body.get("id"), body.get("at"), body.get("node"))
        return JSONResponse({"released": released})

    async def skip(self, request: Request) -> Response:
        self._cloud.clock.skip((await _body(request))["skip"])
        return JSONResponse({"now": self._cloud.clock.now()})

    async def put_account(self, request: Request) -> Response:
        body = await _body(request)
        known = self._cloud.accounts.get(body["key"], Account(body["key"]))
        changed = replace(known, **body)
        self._cloud.accounts[changed.key] = changed
        self._cloud.notify()
        return JSONResponse(asdict(changed))

    async def put_workflow(self, request: Request) -> Response:
        workflow = Workflow(**await _body(request))
        self._cloud.library.workflows[workflow.id] = workflow
        return JSONResponse({"id": workflow.id})

    async def put_app(self, request: Request) -> Response:
        app = App(**await _body(request))
        self._cloud.library.apps[app.id] = app
        return JSONResponse({"id": app.id})

    async def forget_uploads(self, _request: Request) -> Response:
        self._cloud.files.forget_uploads()
        return JSONResponse({})

    async def refuse(self, request: Request) -> Response:
        self._simulator.refuse_for((await _body(request))["seconds"])
        return JSONResponse({})


async def _body(request: Request) -> dict[str, Any]:
    text = await request.body()
    body: dict[str, Any] = json.loads(text) if text else {}
    return body
