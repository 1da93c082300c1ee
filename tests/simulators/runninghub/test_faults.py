"""Answers that get lost or come in other shapes, the race of a cancel, sockets, webhooks and the proxy."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import websockets
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from genqueue.simulators.listener import Listener
from genqueue.simulators.runninghub import MEMBER, Simulator
from tests.simulators.comfyui.driver import picture
from tests.simulators.runninghub.driver import PATIENCE, TEXT, Client

CREATE = "/task/openapi/create"
OUTPUTS = "/task/openapi/outputs"


@pytest.mark.parametrize(
    "fault",
    [
        {"do": "lose"},
        {"do": "late"},
        {"do": "cut"},
        {"do": "late_html"},
        {"do": "late_empty"},
        {"do": "late_code", "code": 500},
        {"do": "late_status", "status": 504},
        {"do": "shape", "shapes": ["missing:taskId"]},
        {"do": "shape", "shapes": ["null:data"]},
        {"do": "shape", "shapes": ["nothing"]},
    ],
    ids=json.dumps,
)
async def test_a_lost_answer_belongs_to_a_task_that_is_billed(
    simulator: Simulator, client: Client, fault: dict[str, Any]
) -> None:
    simulator.change(replies=[{"route": CREATE, **fault}])
    try:
        answer = await client.post(CREATE, json={"apiKey": MEMBER, "workflowId": TEXT})
        assert b"19102467" not in answer.content
    except httpx.TransportError:
        pass
    while not simulator.cloud.tasks:
        await client.get("/_simulator")
    [task] = simulator.cloud.tasks
    done = await client.reached(task)
    bill = await client.billing()
    assert (done["state"], bill["unanswered"], bill["never_asked"]) == ("SUCCESS", [task], [task])
    assert [each["id"] for each in bill["tasks"]] == [task]


@pytest.mark.parametrize("do", ["drop", "html", "empty", "code", "status"])
async def test_what_fails_before_the_acceptance_makes_no_task(simulator: Simulator, client: Client, do: str) -> None:
    simulator.change(replies=[{"route": CREATE, "do": do, "status": 502, "code": 1003}])
    try:
        answer = await client.post(CREATE, json={"apiKey": MEMBER, "workflowId": TEXT})
        assert (answer.headers["content-type"].startswith("text/html")) == (do == "html")
        assert answer.status_code == (502 if do in ("html", "status") else 200)
    except httpx.TransportError:
        assert do == "drop"
    assert simulator.cloud.tasks == {}
    assert await client.create()


async def test_a_slow_answer_comes_when_its_time_has_come_on_the_clock_of_the_service(
    simulator: Simulator, client: Client
) -> None:
    simulator.change(replies=[{"route": CREATE, "do": "hang", "seconds": 3600}])
    answer = asyncio.create_task(client.create())
    while not simulator.cloud.tasks:
        await client.get("/_simulator")
    [task] = simulator.cloud.tasks
    assert (await client.reached(task))["answered"] is False
    assert not answer.done()
    await client.post("/_simulator/clock", json={"skip": 3600})
    assert await answer == task


async def test_answers_come_in_every_shape_that_clients_have_met(simulator: Simulator, client: Client) -> None:
    async def shaped(*shapes: str, path: str = OUTPUTS) -> Any:
        simulator.change(replies=[{"route": path, "do": "shape", "shapes": list(shapes)}])
        return (await client.post(path, json={"apiKey": MEMBER, "taskId": task, "workflowId": TEXT})).json()

    simulator.change(hold=["QUEUED"])
    task = await client.create()
    assert await shaped("state_in_message") == {"code": 0, "msg": "APIKEY_TASK_IS_QUEUED", "data": None}
    simulator.change(hold=[])
    await client.reached(task)
    assert (await shaped("numbers"))["data"][0]["consumeCoins"] == 1.0
    assert (await shaped("int_ids"))["data"][0]["nodeId"] == 9
    assert (await shaped("code_200", "text_codes"))["code"] == "200"
    assert (await shaped("null_data"))["data"] is None
    assert (await shaped("empty_data"))["data"] == []
    assert (await shaped("missing:fileUrl"))["data"][0].get("fileUrl") is None
    assert (await shaped("wrong_type:fileUrl"))["data"][0]["fileUrl"].keys() == {"unexpected"}
    assert isinstance(await shaped("list"), list)
    assert isinstance(await shaped("text"), str)
    assert isinstance((await shaped("int_ids", path=CREATE))["data"]["taskId"], int)
    assert (await client.post("/_simulator/faults", json={"replies": [{"route": "*", "do": "x"}]})).status_code == 400


@pytest.mark.parametrize(
    ("becomes", "code", "v2"),
    [("CANCEL", 805, "CANCEL"), ("FAILED", 805, "FAILED"), ("NOT_FOUND", 807, ""), ("SUCCESS", 0, "SUCCESS")],
)
async def test_a_running_task_that_is_cancelled_ends_in_one_of_the_ways_that_are_thinkable(
    simulator: Simulator, client: Client, becomes: str, code: int, v2: str
) -> None:
    simulator.change(running_cancelled_as=becomes, traps=[{"at": "step", "do": "hold"}])
    task = await client.create()
    await client.get("/_simulator/held", params={"wait": "1"})
    assert (await client.v1("/task/openapi/cancel", taskId=task))["code"] == 0
    simulator.change(traps=[])
    simulator.faults.traps.clear()
    await client.post("/_simulator/release", json={})
    done = await client.reached(task)
    assert (await client.outputs(task))["code"] == code
    assert (await client.v2("query", taskId=task))["status"] == v2
    assert done["coins"] == 1
    assert (await client.v1("/task/openapi/cancel", taskId=task))["code"] == (807 if becomes == "NOT_FOUND" else 0)
    simulator.change(cancel_of_ended="not_found")
    assert (await client.v1("/task/openapi/cancel", taskId=task))["code"] == 807


@pytest.mark.parametrize("as_bytes", [False, True])
async def test_the_socket_of_a_running_task_speaks_comfyui_and_may_break_off(
    simulator: Simulator, client: Client, as_bytes: bool
) -> None:
    simulator.change(instant=True, socket_bytes=as_bytes, traps=[{"at": "step", "do": "hold", "times": 1}])
    made = (await client.v1(CREATE, workflowId=TEXT))["data"]
    await client.get("/_simulator/held", params={"wait": "1"})
    async with websockets.connect(made["netWssUrl"], open_timeout=PATIENCE) as socket:
        first = await socket.recv()
        assert isinstance(first, bytes) == as_bytes
        assert json.loads(first)["type"] == "status"
        await client.post("/_simulator/release", json={})
        heard = ""
        while heard != "progress":
            frame = await socket.recv()
            heard = json.loads(frame)["type"] if frame[:1] in ("{", b"{") else ""
    await client.reached(made["taskId"])
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(made["netWssUrl"], open_timeout=PATIENCE)
    simulator.change(hold=["RUNNING"], socket_drops_after=0)
    again = (await client.v1(CREATE, workflowId=TEXT))["data"]
    async with websockets.connect(again["netWssUrl"], open_timeout=PATIENCE) as socket:
        with pytest.raises(websockets.ConnectionClosed):
            await socket.recv()
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(again["netWssUrl"].replace("Rh-Comfy-Auth=", "x="), open_timeout=PATIENCE)


@asynccontextmanager
async def hooked(answers: list[int]) -> AsyncIterator[tuple[str, list[dict[str, Any]], asyncio.Semaphore]]:
    """A server that takes webhooks and answers one after the other of these; its url, what came, and a count of it."""
    heard: list[dict[str, Any]] = []
    count = asyncio.Semaphore(0)

    async def take(request: Request) -> Response:
        heard.append(await request.json())
        count.release()
        return Response(status_code=answers[min(len(heard), len(answers)) - 1])

    listener = Listener(Starlette(routes=[Route("/hook", take, methods=["POST"])]))
    await listener.open()
    try:
        yield f"{listener.url}/hook", heard, count
    finally:
        await listener.stop()


async def test_a_webhook_is_called_again_until_it_is_answered_well(simulator: Simulator, client: Client) -> None:
    async with hooked([500, 204]) as (url, heard, count):
        task = await client.create(webhookUrl=url)
        await count.acquire()
        detail = await client.v1("/task/openapi/getWebhookDetail", taskId=task)
        while len(heard) < 2:
            await client.post("/_simulator/clock", json={"skip": 60})
        while detail["data"]["callbackStatus"] != "SUCCESS":
            detail = await client.v1("/task/openapi/getWebhookDetail", taskId=task)
        assert (detail["data"]["retryCount"], detail["data"]["userApiKey"]) == (1, "simu****0001")
        assert heard[0] == heard[1]
        assert json.loads(heard[0]["eventData"])["data"][0]["nodeId"] == "9"
        await client.v1("/task/openapi/retryWebhook", webhookId=detail["data"]["id"], webhookUrl=url)
        await count.acquire()
        await count.acquire()
        assert len(heard) == 3


async def test_the_proxy_is_a_plain_comfyui_for_each_key(client: Client) -> None:
    proxy = f"/proxy/{MEMBER}"
    assert (await client.get(f"{proxy}/system_stats")).json()["system"]["comfyui_version"]
    assert (await client.get("/proxy/none/prompt")).status_code == 401
    assert (await client.get("/proxy/none/object_info")).status_code == 200
    url = str(client.base_url).replace("http", "ws", 1) + f"{proxy}/ws?clientId=a"
    async with websockets.connect(url, open_timeout=PATIENCE) as socket:
        made = (await client.post(f"{proxy}/prompt", json={"prompt": picture(), "client_id": "a"})).json()
        heard: dict[str, Any] = {}
        while heard.get("type") != "execution_success":
            frame = await socket.recv()
            heard = json.loads(frame) if isinstance(frame, str) else {}
    assert heard["data"]["prompt_id"] == made["prompt_id"]
    while not (history := (await client.get(f"{proxy}/history/{made['prompt_id']}")).json()):
        pass
    [file] = history[made["prompt_id"]]["outputs"]["2"]["images"]
    assert (await client.get(f"{proxy}/view", params=file)).status_code == 200
    assert [each["prompt_id"] for each in (await client.billing())["proxied"][MEMBER]] == [made["prompt_id"]]


async def test_the_service_can_be_away_while_tasks_go_on(simulator: Simulator, client: Client) -> None:
    simulator.change(hold=["RUNNING"])
    task = await client.create()
    simulator.disconnect()
    with pytest.raises(httpx.TransportError):
        await client.outputs(task)
    simulator.change(hold=[])
    await simulator.cloud.reached(task, {"SUCCESS"})
    await simulator.reconnect()
    assert (await client.outputs(task))["code"] == 0
