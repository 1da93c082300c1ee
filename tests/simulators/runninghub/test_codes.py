"""Every code of the service: those that it gives by itself, and those that are ordered."""

import json
from typing import Any

import pytest

from genqueue.simulators.runninghub import ENTERPRISE, EXCLUSIVE, FREE, MEMBER, Simulator
from genqueue.simulators.runninghub.codes import CODES, NEW_NAMES
from tests.simulators.runninghub.driver import PROTECTED, TEXT, UNSAVED, Client, override

CREATE = "/task/openapi/create"


@pytest.mark.parametrize(
    ("code", "body"),
    [
        (802, {"apiKey": "unknown"}),
        (802, {"apiKey": None}),
        (801, {"apiKey": FREE}),
        (301, {"workflowId": ""}),
        (380, {"workflowId": "1"}),
        (810, {"workflowId": UNSAVED}),
        (301, {"workflowId": PROTECTED}),
        (0, {"workflowId": PROTECTED, "accessPassword": "opensesame"}),
        (803, {"nodeInfoList": [override("99", "text", "a")]}),
        (803, {"nodeInfoList": [override("6", "nothing", "a")]}),
        (803, {"nodeInfoList": [override("6", "clip", "a link is no value")]}),
        (803, {"nodeInfoList": ["nonsense"]}),
        (433, {"nodeInfoList": [override("4", "ckpt_name", "none.safetensors")]}),
        (433, {"nodeInfoList": [override("3", "steps", "many")]}),
        (433, {"workflow": json.dumps({"1": {"class_type": "NoSuchNode", "inputs": {}}})}),
        (301, {"workflow": "{"}),
        (301, {"instanceType": "huge"}),
        (301, {"retainSeconds": 5}),
    ],
    ids=lambda value: json.dumps(value)[:60],
)
async def test_a_create_is_judged(client: Client, code: int, body: dict[str, Any]) -> None:
    answer = await client.v1(CREATE, **{"workflowId": TEXT, **body})
    assert answer["code"] == code, answer
    assert len((await client.get("/_simulator/tasks")).json()["tasks"]) == (code == 0)


async def test_room_and_balance_are_judged_last(simulator: Simulator, client: Client) -> None:
    async def codes(key: str, **body: Any) -> int:
        async with Client(simulator, key) as own:
            return int((await own.v1(CREATE, workflowId=TEXT, **body))["code"])

    async def change(**account: Any) -> None:
        await client.post("/_simulator/accounts", json=account)

    simulator.change(hold=["QUEUED"])
    assert [await codes(MEMBER), await codes(MEMBER)] == [0, 421]
    assert [await codes(EXCLUSIVE), await codes(EXCLUSIVE)] == [0, 415]
    assert [await codes(EXCLUSIVE, usePersonalQueue="true") for _ in range(3)] == [0, 0, 814]
    await change(key=MEMBER, limit=2, elsewhere=1)
    assert await codes(MEMBER) == 421
    await change(key=MEMBER, coins=0)
    assert await codes(MEMBER) == 416
    await change(key=ENTERPRISE, money=0.0)
    assert await codes(ENTERPRISE) == 812
    await change(key=ENTERPRISE, disabled=True)
    assert await codes(ENTERPRISE) == 811
    await change(key=EXCLUSIVE, limit=0)
    assert await codes(EXCLUSIVE) == 435
    simulator.change(no_machine=True)
    await change(key=MEMBER, coins=5, elsewhere=0)
    assert await codes(MEMBER) == 415


async def test_exclusive_machines_take_their_own_queue_in_order(simulator: Simulator) -> None:
    async with Client(simulator, EXCLUSIVE) as client:
        simulator.change(hold=["RUNNING"])
        first, second, third = [await client.create(usePersonalQueue=True) for _ in range(3)]
        await client.reached(first, "RUNNING")
        states = (await client.get("/_simulator")).json()["tasks"]
        assert [states[second], states[third]] == ["QUEUED", "QUEUED"]
        simulator.change(hold=[])
        ended = [await client.reached(task) for task in (first, second, third)]
        assert ended[0]["ended_at"] <= ended[1]["started_at"] <= ended[1]["ended_at"] <= ended[2]["started_at"]


async def test_an_id_is_refused_where_it_is_none(simulator: Simulator, client: Client) -> None:
    for path in ("status", "outputs", "cancel"):
        assert (await client.v1(f"/task/openapi/{path}", taskId=0))["code"] == 301
        assert (await client.v1(f"/task/openapi/{path}", taskId="7"))["code"] == 807
    assert (await client.v2("query", taskId="7"))["errorCode"] == "1004"
    simulator.change(cancel_of_unknown=423)
    assert (await client.v1("/task/openapi/cancel", taskId="7"))["code"] == 423
    task = await client.create()
    async with Client(simulator, ENTERPRISE) as other:
        assert (await other.outputs(task))["code"] == 807


async def test_uploads_apps_paths_and_methods_have_codes_of_their_own(client: Client) -> None:
    big = {"file": ("big.png", bytes(2_001))}
    old = await client.post("/task/openapi/upload", data={"apiKey": MEMBER}, files=big)
    none = await client.post("/task/openapi/upload", data={"apiKey": MEMBER})
    new = await client.post("/openapi/v2/media/upload/binary", files=big, headers=client.bearer())
    stranger = await client.post("/openapi/v2/media/upload/binary", files=big, headers={"authorization": "Bearer x"})
    assert [each.json()["code"] for each in (old, new, stranger)] == [809, 1008, 401]
    assert none.json()["code"] in (301, 808)
    assert (await client.v1("/task/openapi/ai-app/run", webappId=1))["code"] == 901
    assert (await client.v1("/task/openapi/getWebhookDetail", taskId=await client.create()))["code"] == 1
    assert (await client.v1("/task/openapi/nonsense"))["code"] == 412
    assert (await client.v2("nonsense"))["errorCode"] == "1001"
    assert (await client.get("/openapi/v2/query")).json()["errorCode"] == "1009"
    assert (await client.v2("run/workflow/1"))["errorCode"] == "380"
    client.key = "x"
    assert (await client.v2(f"run/workflow/{TEXT}"))["errorCode"] == "1002"


async def test_every_code_can_be_ordered_in_every_envelope(simulator: Simulator, client: Client) -> None:
    for code in CODES:
        simulator.change(replies=[{"route": CREATE, "do": "code", "code": code}])
        assert await client.v1(CREATE, workflowId=TEXT) == {"code": code, "msg": CODES[code], "data": None}
    for code in set(CODES) - set(NEW_NAMES):
        simulator.change(replies=[{"route": "POST /openapi/v2/query", "do": "code", "code": code, "message": "so"}])
        answer = await client.v2("query", taskId="1")
        assert (answer["errorCode"], answer["errorMessage"] != "") == (str(code), True)
    assert (await client.billing())["tasks"] == []


async def test_a_task_can_end_with_a_code(simulator: Simulator, client: Client) -> None:
    simulator.change(endings=[{"marker": "a real person", "code": 1505}])
    task = await client.create(nodeInfoList=[override("6", "text", "a real person")])
    await client.reached(task)
    failed, queried = await client.outputs(task), await client.v2("query", taskId=task)
    assert (failed["code"], queried["status"], queried["errorCode"]) == (805, "FAILED", "1505")
    assert failed["data"]["failedReason"]["exception_message"] == CODES[1505]
