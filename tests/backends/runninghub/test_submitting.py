"""A submit to the service: what is sent, what its codes mean, and that nothing is paid twice."""

import json
from dataclasses import replace
from typing import Any

import pytest

from genqueue.backends.base import Access
from genqueue.backends.runninghub.account import account_in, is_exhausted
from genqueue.backends.runninghub.bodies import create_request
from genqueue.backends.runninghub.client import RunningHub
from genqueue.backends.runninghub.codes import REFUSALS
from genqueue.clock import SystemClock
from genqueue.errors import BackendError, Busy, Denied, Rejected, Unclear
from genqueue.messages import LANGUAGES, TEXTS, word
from genqueue.simulators.runninghub import FREE, MEMBER, Account, Simulator
from genqueue.simulators.runninghub.codes import CODES
from genqueue.simulators.runninghub.library import built_in
from genqueue.simulators.runninghub.runs.ledger import statement
from genqueue.tasks.model import Stored
from tests.backends.comfyui.graphs import attempt, picture
from tests.backends.runninghub.conftest import CREATE, TEXT, stored
from tests.contracts.laboratory import ended

WAITS = (415, 421, 814, 1003, 1520)
STOPS = (416, 812, 801, 802, 811, 1002, 1601)
PERHAPS = (500, 1005, 1010, 1011, 1012)
NEVER = (1501, 1505, 380, 803, 810, 433, 901, 1101, 301)


@pytest.mark.parametrize(
    ("kind", "codes"),
    [(Busy, WAITS), (Denied, STOPS), (Unclear, PERHAPS), (Rejected, NEVER)],
    ids=str,
)
async def test_the_class_of_a_code_says_what_becomes_of_a_task(
    kind: type[BackendError], codes: tuple[int, ...], simulator: Simulator, client: RunningHub
) -> None:
    for code in codes:
        simulator.change(replies=[{"route": CREATE, "do": "code", "code": code}])
        with pytest.raises(BackendError) as caught:
            await client.submit(stored())
        assert type(caught.value) is kind, code
        assert caught.value.arguments["said"] == code
    assert (simulator.router.counts[CREATE], simulator.cloud.tasks) == (len(codes), {})


def test_every_code_of_the_service_has_a_class_and_words() -> None:
    states = {423, 804, 805, 807, 813, 1004}
    assert set(CODES) - set(REFUSALS) == states
    for code, refusal in REFUSALS.items():
        assert refusal.code in TEXTS
        for language in LANGUAGES:
            words = word(refusal.code, {"said": code, "reason": "r", "filename": "f"}, language)
            assert "{" not in words.message + words.hint


async def test_a_code_that_is_not_known_may_have_had_its_effect(simulator: Simulator, client: RunningHub) -> None:
    simulator.change(replies=[{"route": CREATE, "do": "code", "code": 9999}])
    with pytest.raises(Unclear):
        await client.submit(stored())


@pytest.mark.parametrize(
    "fault",
    [
        {"do": "lose"},
        {"do": "cut"},
        {"do": "late_html"},
        {"do": "late_empty"},
        {"do": "late_status", "status": 504},
        {"do": "late_code", "code": 500},
        {"do": "shape", "shapes": ["missing:taskId"]},
        {"do": "shape", "shapes": ["null:taskId"]},
        {"do": "shape", "shapes": ["wrong_type:taskId"]},
        {"do": "shape", "shapes": ["null:data"]},
        {"do": "shape", "shapes": ["missing:code"]},
        {"do": "shape", "shapes": ["list"]},
        {"do": "shape", "shapes": ["text"]},
        {"do": "shape", "shapes": ["nothing"]},
    ],
    ids=str,
)
async def test_an_answer_that_is_not_understood_is_unclear_and_the_submit_is_not_sent_again(
    fault: dict[str, Any], simulator: Simulator, client: RunningHub
) -> None:
    simulator.change(replies=[{"route": CREATE, **fault}])
    with pytest.raises(Unclear):
        await client.submit(stored())
    (task,) = simulator.cloud.tasks
    await simulator.cloud.reached(task, {"SUCCESS"})
    bill = statement(simulator.cloud.tasks.values(), {})
    assert (simulator.router.counts[CREATE], bill["repeated"], bill["never_asked"]) == (1, [], [task])


@pytest.mark.parametrize("shapes", [["int_ids"], ["code_200"], ["text_codes"], ["missing:netWssUrl"]], ids=str)
async def test_an_acceptance_is_understood_in_every_spelling(
    shapes: list[str], simulator: Simulator, client: RunningHub
) -> None:
    simulator.change(replies=[{"route": CREATE, "do": "shape", "shapes": shapes}])
    accepted = await client.submit(stored())
    assert [accepted.remote_id] == list(simulator.cloud.tasks)


async def test_only_values_are_sent_for_a_stored_workflow_and_every_seed_is_among_them(
    simulator: Simulator, client: RunningHub
) -> None:
    large = 2**60 + 1
    accepted = await client.submit(stored(TEXT, ("6", "text", "a red fox"), ("5", "width", 64), ("3", "seed", large)))
    plain = await client.submit(stored(TEXT))
    task, other = (simulator.cloud.tasks[each.remote_id].wish for each in (accepted, plain))
    assert (task.graph["6"]["inputs"]["text"], task.graph["5"]["inputs"]["width"]) == ("a red fox", 64)
    assert (task.graph["3"]["inputs"]["seed"], task.randomised, other.randomised) == (large, [], [])


async def test_a_graph_that_is_stored_nowhere_is_not_sent(simulator: Simulator, client: RunningHub) -> None:
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(picture()))
    assert (caught.value.code, simulator.router.counts[CREATE]) == ("workflow_not_stored", 0)


async def test_a_refused_graph_is_told_in_the_words_of_comfyui(client: RunningHub) -> None:
    with pytest.raises(Rejected) as caught:
        await client.submit(stored(TEXT, ("4", "ckpt_name", "none.safetensors")))
    assert caught.value.code == "graph_refused"
    assert "none.safetensors" in caught.value.arguments["reason"]


@pytest.mark.parametrize("key", ["0f1e2d3c4b5a69788796a5b4c3d2e1f0", FREE])
async def test_a_key_that_is_refused_names_the_site_and_is_in_no_error(simulator: Simulator, key: str) -> None:
    simulator.cloud.accounts[FREE] = Account(FREE, "FREE")
    client = RunningHub(Access(simulator.url, api_key=key), SystemClock(), installation="home")
    try:
        for asked in (client.probe, lambda: client.submit(stored())):
            with pytest.raises(Denied) as caught:
                await asked()
            assert caught.value.code == "key_refused"
            assert "site" in word(caught.value.code, caught.value.arguments, "en").hint
            assert key not in f"{caught.value} {caught.value.arguments} {client!r}"
    finally:
        await client.close()


async def test_the_probe_reads_the_account_and_spends_nothing(simulator: Simulator, client: RunningHub) -> None:
    simulator.change(hold=["RUNNING"])
    accepted = await client.submit(stored())
    health = await client.probe()
    assert (health.version, health.waiting) == ("NORMAL", 1)
    simulator.change(hold=[])
    assert (await ended(client, accepted.remote_id)).files
    assert MEMBER not in repr(client)


async def test_an_app_is_run_by_its_own_route_with_every_value_of_its_form(
    simulator: Simulator, client: RunningHub
) -> None:
    [app, *_] = built_in().apps
    graph: dict[str, Any] = {}
    for entry in app.fields:
        node = graph.setdefault(str(entry["nodeId"]), {"class_type": entry["nodeName"], "inputs": {}})
        node["inputs"][entry["fieldName"]] = entry.get("fieldValue", "7")
    accepted = await client.submit(replace(attempt(graph), stored=Stored(app.id, as_app=True)))
    assert simulator.router.counts["POST /task/openapi/ai-app/run"] == 1
    assert accepted.remote_id in simulator.cloud.tasks


async def test_the_options_of_the_account_go_with_every_run(simulator: Simulator) -> None:
    access = Access(
        simulator.url, api_key=MEMBER, instance_type="plus", access_password="open", use_personal_queue=True
    )
    path, body = create_request(stored(), access)
    sent = json.loads(body)
    assert path == "/task/openapi/create"
    assert (sent["instanceType"], sent["accessPassword"], sent["usePersonalQueue"]) == ("plus", "open", True)
    usual = json.loads(create_request(stored(), Access(simulator.url, api_key=MEMBER, instance_type="default")).body)
    assert not {"instanceType", "accessPassword", "usePersonalQueue"} & set(usual)


@pytest.mark.parametrize(("value", "sent"), [(12.0, "12"), (0.5, "0.5"), (2**60, str(2**60)), (True, True), ("7", "7")])
def test_numbers_are_sent_as_texts_and_whole_ones_without_a_point(value: Any, sent: Any) -> None:
    submission = stored(TEXT, ("3", "cfg", value))
    entries = json.loads(create_request(submission, Access("http://127.0.0.1:1", api_key=MEMBER)).body)["nodeInfoList"]
    [entry] = [each for each in entries if each["fieldName"] == "cfg"]
    assert (entry["fieldValue"], type(entry["fieldValue"])) == (sent, type(sent))


async def test_a_probe_says_what_the_account_has_left(simulator: Simulator, client: RunningHub) -> None:
    account = (await client.probe()).account
    assert account is not None
    assert account.coins is not None
    assert account.coins > 0


@pytest.mark.parametrize(
    ("about", "exhausted"),
    [
        ({"remainCoins": "0", "remainMoney": None}, True),
        ({"remainCoins": "-3"}, True),
        ({"remainCoins": "0", "remainMoney": "1.5"}, False),
        ({"remainCoins": "7"}, False),
        ({"remainCoins": None, "remainMoney": None}, False),
        ({"remainCoins": "many"}, False),
    ],
)
def test_an_account_without_coins_and_money_is_exhausted(about: dict[str, Any], exhausted: bool) -> None:
    assert is_exhausted(account_in(about)) is exhausted
