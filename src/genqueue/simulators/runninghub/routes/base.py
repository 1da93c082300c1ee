"""How a route is attached: counted, made to fail on demand, and answered in the envelope of its family."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from uvicorn.server import ServerState

from genqueue.simulators.comfyui.replies import Cut, Drip, Endless, Reset, hang_up
from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.codes import NEW_NAMES, Refused
from genqueue.simulators.runninghub.faults import LOSES_ANSWER, AnswerFault
from genqueue.simulators.runninghub.routes.families import FAMILIES, Family
from genqueue.simulators.runninghub.runs.task import Task
from genqueue.simulators.runninghub.settings import Account
from genqueue.simulators.runninghub.shapes import shaped

if TYPE_CHECKING:
    from genqueue.simulators.runninghub.cloud import Cloud
    from genqueue.simulators.runninghub.server import Simulator

GATEWAY_PAGE = (
    "<html>\r\n<head><title>{status} Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>{status} Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file in a form."""

    filename: str
    content: bytes


@dataclass(slots=True)
class Call:
    """One request: its body as JSON or form, the account that it names, and the task that it made."""

    simulator: "Simulator"
    request: Request
    body: dict[str, Any] = field(default_factory=dict)
    task: Task | None = None

    @property
    def cloud(self) -> "Cloud":
        return self.simulator.cloud

    def by_body(self, name: str = "apiKey") -> Account:
        """The account of v1. Raises Refused."""
        return self.cloud.account(self.body.get(name))

    def by_bearer(self) -> Account:
        """The account of v2. Raises Refused."""
        kind, _, key = self.request.headers.get("authorization", "").partition(" ")
        return self.cloud.account(key.strip() if kind.lower() == "bearer" else None)

    def files_url(self) -> str:
        """Where the caller finds the files: under the name by which it came here."""
        if self.simulator.files_at:
            return self.simulator.files_at
        return f"http://{self.request.url.hostname}:{self.simulator.files_url.rpartition(':')[2]}"


Endpoint = Callable[[Call], Awaitable[Any]]


class Router:
    """Collects the routes of one simulator. `counts` is how often each was asked."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self._routes: list[Route] = []
        self.counts: Counter[str] = Counter()

    def add(self, method: str, path: str, family: str, endpoint: Endpoint) -> None:
        """Attach an endpoint that returns what its family puts into the envelope, and raises Refused."""
        name = f"{method} {path}"

        async def serve(request: Request) -> Response:
            self.counts[name] += 1
            call = Call(self._simulator, request)
            return await self._serve(name, call, lambda: _answered(call, FAMILIES[family], endpoint), FAMILIES[family])

        self._routes.append(Route(path, serve, methods=[method]))

    def routes(self) -> list[Route]:
        return self._routes

    def file_routes(self) -> list[Route]:
        """Those of the other port. They know no envelope."""
        files = self._simulator.cloud.files
        found = (("/files/{task_id}/output/{name}", files.serve_result), ("/inputs/{name:path}", files.serve_upload))
        return [Route(path, self._plain(f"GET {path}", serve), methods=["GET"]) for path, serve in found]

    async def unmatched(self, request: Request, _error: Exception) -> Response:
        """A path or method that there is not."""
        wrong_method = getattr(_error, "status_code", 404) == 405
        if request.url.path.startswith("/openapi/v2/"):
            return JSONResponse(answers.flat_refusal(Refused(1009 if wrong_method else 1001)))
        return JSONResponse(answers.refusal(Refused(412)))

    def _plain(self, name: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Any:
        async def serve(request: Request) -> Response:
            self.counts[name] += 1
            call = Call(self._simulator, request)

            async def answer() -> Response:
                return await endpoint(request)

            return await self._serve(name, call, answer, FAMILIES["v1"], files=True)

        return serve

    async def _serve(
        self,
        name: str,
        call: Call,
        answer: Callable[[], Awaitable[Response]],
        family: Family,
        *,
        files: bool = False,
    ) -> Response:
        fault = self._simulator.faults.reply_to(name)
        state = self._simulator.state_of(files=files)
        if fault is not None and fault.do in ("drop", "status", "html", "empty", "code"):
            return _instead(fault, family, state)
        if fault is not None and fault.do == "delay":
            await call.cloud.clock.sleep(fault.seconds)
        if fault is not None and fault.do == "late":
            await call.request.body()
            hang_up(state, call.request.scope)
            await call.cloud.clock.sleep(fault.seconds)
        whole = await answer()
        if fault is None or fault.do == "delay":
            _note(call, whole)
            return whole
        result = await self._harmed(fault, call, whole, family, state)
        if fault.do not in LOSES_ANSWER:
            _note(call, result)
        return result

    async def _harmed(
        self, fault: AnswerFault, call: Call, whole: Response, family: Family, state: ServerState
    ) -> Response:
        if fault.do == "hang":
            await call.cloud.clock.sleep(fault.seconds)
            return whole
        if fault.do in ("lose", "late"):
            return Reset(state)
        if fault.do.startswith("late_"):
            return _instead(fault, family, state)
        if fault.do == "drip":
            return Drip(whole, fault.seconds, call.cloud.clock)
        if fault.do == "endless":
            return Endless(whole)
        if fault.do == "shape":
            return JSONResponse(shaped(json.loads(bytes(whole.body)), fault.shapes))
        return Cut(whole, state)


async def _answered(call: Call, family: Family, endpoint: Endpoint) -> Response:
    try:
        call.body = await _body(call.request)
        return JSONResponse(family.success(await endpoint(call)))
    except Refused as refused:
        return JSONResponse(family.refusal(refused))


async def _body(request: Request) -> dict[str, Any]:
    if request.method == "GET":
        return dict(request.query_params)
    if request.headers.get("content-type", "").startswith("multipart/"):
        async with request.form() as form:
            return {name: await _part(value) for name, value in form.items()}
    try:
        found = json.loads(await request.body() or b"{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Refused(301, "The body is no JSON object")
    return found


async def _part(value: UploadFile | str) -> Uploaded | str:
    return value if isinstance(value, str) else Uploaded(value.filename or "", await value.read())


def _instead(fault: AnswerFault, family: Family, state: ServerState) -> Response:
    do = fault.do.removeprefix("late_")
    if do == "html":
        return Response(GATEWAY_PAGE.format(status=fault.status), fault.status, media_type="text/html")
    if do == "empty":
        return Response(b"", 200, media_type="application/json")
    if do == "code":
        renamed = {code: old for old, code in NEW_NAMES.items()} if family is FAMILIES["flat"] else {}
        return JSONResponse(family.refusal(Refused(renamed.get(fault.code, fault.code), fault.message, fault.data)))
    if do == "status":
        return Response(fault.body, fault.status, fault.headers, media_type="text/plain")
    return Reset(state)


def _note(call: Call, sent: Response) -> None:
    """The caller of a create can know of its task only by an answer that has the id."""
    if call.task is not None:
        call.task.answered = call.task.id.encode() in bytes(sent.body)
