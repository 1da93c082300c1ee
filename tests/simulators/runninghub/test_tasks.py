"""The life of a task in the words of both versions, what it costs, and its files."""

import io
import json

import httpx
import pytest
from PIL import Image

from genqueue.simulators.runninghub import ENTERPRISE, MEMBER, Simulator
from tests.simulators.runninghub.driver import APP, CLIP, PICTURE, TEXT, Client, override


async def test_a_task_goes_through_its_states_in_the_words_of_both_versions(
    simulator: Simulator, client: Client
) -> None:
    simulator.change(hold=["CREATE"])
    task = await client.create(nodeInfoList=[override("6", "text", "a red fox"), override(3, "seed", "12345")])
    seen = []
    for held in (["CREATE"], ["QUEUED"], ["RUNNING"], []):
        simulator.change(hold=held)
        await client.reached(task, held[0] if held else "SUCCESS")
        v1 = await client.outputs(task)
        status = await client.v1("/task/openapi/status", taskId=int(task))
        v2 = await client.v2("query", taskId=task)
        seen.append((v1["code"], status["data"], v2["status"], v2["errorCode"]))
    assert seen == [
        (0, "QUEUED", "CREATE", ""),
        (813, "QUEUED", "QUEUED", ""),
        (804, "RUNNING", "RUNNING", ""),
        (0, "SUCCESS", "SUCCESS", ""),
    ]
    [entry] = v1["data"]
    [result] = v2["results"]
    assert entry["fileUrl"] == result["url"]
    assert {name: entry[name] for name in ("fileType", "nodeId", "consumeCoins")} == {
        "fileType": "png",
        "nodeId": "9",
        "consumeCoins": v2["usage"]["consumeCoins"],
    }
    with Image.open(io.BytesIO((await client.get(entry["fileUrl"])).content)) as drawn:
        assert drawn.size == (512, 512)


async def test_instant_start_and_a_running_task_name_the_socket(simulator: Simulator, client: Client) -> None:
    simulator.change(instant=True, hold=["RUNNING"])
    made = (await client.v1("/task/openapi/create", workflowId=TEXT))["data"]
    assert made["taskStatus"] == "RUNNING"
    assert made["netWssUrl"].startswith("ws://")
    assert (await client.outputs(made["taskId"]))["data"]["netWssUrl"].startswith("ws://")
    simulator.change(no_socket=True)
    assert (await client.outputs(made["taskId"]))["data"] is None


async def test_seeds_that_nobody_set_are_drawn_anew_and_recorded(client: Client) -> None:
    free = await client.reached(await client.create())
    fixed = await client.reached(await client.create(nodeInfoList=[override("3", "seed", 5)]))
    again = await client.reached(await client.create())
    assert free["randomised"] == [["3", "seed"]]
    assert free["graph"]["3"]["inputs"]["seed"] != again["graph"]["3"]["inputs"]["seed"]
    assert (fixed["randomised"], fixed["graph"]["3"]["inputs"]["seed"]) == ([], 5)


async def test_a_whole_graph_takes_the_place_of_the_stored_one_and_of_the_overrides(client: Client) -> None:
    stored = await client.v1("/api/openapi/getJsonApiFormat", workflowId=TEXT)
    graph = json.loads(stored["data"]["prompt"])
    graph["6"]["inputs"]["text"] = "a whole graph"
    graph["3"]["inputs"]["seed"] = 77
    task = await client.create(workflow=json.dumps(graph), nodeInfoList=[override("6", "text", "not this")])
    done = await client.reached(task)
    assert (done["state"], done["graph"]["6"]["inputs"]["text"]) == ("SUCCESS", "a whole graph")
    assert done["graph"]["3"]["inputs"]["seed"] == 77


async def test_an_app_has_a_form_and_a_route_of_its_own(client: Client) -> None:
    form = (await client.get("/api/webapp/apiCallDemo", params={"apiKey": MEMBER, "webappId": APP})).json()["data"]
    assert [each["fieldType"] for each in form["nodeInfoList"]] == ["STRING", "INT", "LIST"]
    filled = [{**each, "fieldValue": "a heron"} if each["nodeId"] == "6" else each for each in form["nodeInfoList"]]
    made = await client.v1("/task/openapi/ai-app/run", webappId=int(APP), nodeInfoList=filled)
    done = await client.reached(made["data"]["taskId"])
    assert (done["state"], done["source"], done["graph"]["6"]["inputs"]["text"]) == ("SUCCESS", APP, "a heron")


@pytest.mark.parametrize("workflow", [TEXT, CLIP])
async def test_v2_runs_what_v1_runs_and_v1_knows_its_tasks(client: Client, workflow: str) -> None:
    made = await client.v2(f"run/workflow/{workflow}", usePersonalQueue="false")
    assert (made["errorCode"], made["results"]) == ("", None)
    await client.reached(made["taskId"])
    [entry] = (await client.outputs(made["taskId"]))["data"]
    assert entry["fileType"] == {TEXT: "png", CLIP: "mp4"}[workflow]


async def test_both_uploads_name_a_file_by_its_content_and_tasks_read_it(client: Client) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(buffer, "PNG")
    file = {"file": ("red.PNG", buffer.getvalue())}
    old = await client.post("/task/openapi/upload", data={"apiKey": MEMBER, "fileType": "input"}, files=file)
    new = await client.post("/openapi/v2/media/upload/binary", files=file, headers=client.bearer())
    assert (old.json()["code"], new.json()["code"], new.json()["message"]) == (0, 0, "success")
    names = (old.json()["data"]["fileName"], new.json()["data"]["fileName"])
    assert names[0].removeprefix("api/") == names[1].removeprefix("openapi/")
    assert names[0].endswith(".png")
    assert (await client.get(new.json()["data"]["download_url"])).content == buffer.getvalue()
    for name in names:
        task = await client.create(PICTURE, nodeInfoList=[override("10", "image", name)])
        assert (await client.reached(task))["state"] == "SUCCESS"


async def test_an_input_that_is_not_there_fails_the_task_at_its_node(simulator: Simulator, client: Client) -> None:
    task = await client.create(PICTURE, nodeInfoList=[override("10", "image", "api/none.png")])
    await client.reached(task)
    failed = await client.outputs(task)
    reason = failed["data"]["failedReason"]
    assert (failed["code"], reason["node_id"], reason["node_name"]) == (805, "10", "LoadImage")
    assert str(simulator.settings.directory) not in json.dumps(failed)
    queried = await client.v2("query", taskId=task)
    assert (queried["status"], queried["errorCode"], queried["results"]) == ("FAILED", "805", None)


async def test_results_need_no_key_refuse_one_and_are_gone_after_a_day(client: Client) -> None:
    task = await client.create()
    await client.reached(task)
    url = (await client.outputs(task))["data"][0]["fileUrl"]
    assert httpx.URL(url).port != client.base_url.port
    assert (await client.get(url, headers=client.bearer())).status_code == 400
    assert (await client.get(url)).status_code == 200
    await client.post("/_simulator/clock", json={"skip": 23 * 3600})
    assert (await client.get(url)).status_code == 200
    await client.post("/_simulator/clock", json={"skip": 2 * 3600})
    assert (await client.get(url)).status_code == 404


async def test_members_pay_in_coins_enterprises_in_money_and_every_task_is_in_the_bill(
    simulator: Simulator, client: Client
) -> None:
    seed = [override("3", "seed", 5)]
    done = await client.reached(await client.create(nodeInfoList=seed))
    again = await client.reached(await client.create(nodeInfoList=seed))
    plus = await client.reached(await client.create(instanceType="plus"))
    async with Client(simulator, ENTERPRISE) as rich:
        paid = await rich.reached(await rich.create())
    account = (await client.v1("/uc/openapi/accountStatus", apikey=MEMBER))["data"]
    bill = await client.billing()
    assert account["remainCoins"] == str(10_000 - done["coins"] - again["coins"] - plus["coins"])
    assert plus["coins"] > 0
    assert (paid["coins"], paid["money"] > 0, paid["third_party"]) == (None, True, 0.5)
    assert bill["keys"][MEMBER]["tasks"] == 3
    assert bill["repeated"] == [[done["id"], again["id"]]]


async def test_failed_and_cancelled_tasks_that_worked_cost_and_those_that_waited_do_not(
    simulator: Simulator, client: Client
) -> None:
    simulator.change(traps=[{"at": "step", "node": "KSampler", "do": "fail", "times": 1}])
    failed = await client.reached(await client.create())
    simulator.change(hold=["QUEUED"])
    waiting = await client.create()
    await client.v1("/task/openapi/cancel", taskId=waiting)
    assert (failed["state"], failed["coins"]) == ("FAILED", 1)
    assert (await client.reached(waiting))["coins"] is None
    assert [each["id"] for each in (await client.billing())["tasks"]] == [failed["id"]]
