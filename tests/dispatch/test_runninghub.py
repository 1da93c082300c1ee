"""Tasks at the simulated RunningHub: what becomes of each by the service's codes, and what the service has billed."""

import math
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from uuid_utils import uuid7

from genqueue.messages import LANGUAGES, word
from genqueue.simulators.runninghub import MEMBER, Account, Settings, Simulator, running
from genqueue.simulators.runninghub.library import built_in
from genqueue.store.backends.backends import NewBackend, create_backend, load_backends
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.capacity import load_capacity
from genqueue.store.tasks.create import Create, NewTask, create
from genqueue.tasks.model import Needs, Stored
from genqueue.tasks.states import actions
from genqueue.web.presenting.queue_place import Reasons
from genqueue.workflows import bare
from tests.support.studio import Studio

TEXT, PICTURE = built_in().workflows[:2]
CREATE, UPLOAD = "POST /task/openapi/create", "POST /task/openapi/upload"

BUSY = (415, 421, 814, 1003, 1520)
DENIED = {
    416: "balance_exhausted",
    812: "balance_exhausted",
    801: "key_refused",
    802: "key_refused",
    811: "key_refused",
    1002: "key_refused",
    1601: "key_refused",
}
REJECTED = {
    1501: "content_refused",
    1505: "content_refused",
    803: "override_refused",
    1101: "override_refused",
    433: "graph_refused",
    810: "stored_workflow_not_run",
    380: "stored_workflow_gone",
    901: "stored_workflow_gone",
}
PERHAPS = (500, 1000, 1005, 1006, 1010, 1011, 1012, 1504, 9999)
"""They leave open whether the run was begun. The last one is in no table."""

LOST: tuple[dict[str, Any], ...] = (
    {"do": "lose"},
    {"do": "cut"},
    {"do": "late_html"},
    {"do": "late_empty"},
    {"do": "late_code", "code": 500},
)


@pytest.fixture
async def cloud(studio: Studio, tmp_path: Path) -> AsyncIterator[Simulator]:
    """A service with an account that is the only backend of the open studio."""
    settings = Settings(directory=tmp_path / "cloud", speed=math.inf, accounts=(Account(MEMBER),))
    async with running(settings) as cloud:
        await add_account(studio, cloud, MEMBER)
        await studio.open()
        yield cloud
        await studio.while_time_passes(studio.closing())


async def add_account(studio: Studio, cloud: Simulator, key: str) -> None:
    access = {"api_key": key}
    move = NewBackend(str(uuid7()), key, "runninghub", cloud.url, 1, access, studio.clock.now(), account=access)
    await studio.store.write(create_backend, move)


async def submit(studio: Studio, *texts: str) -> list[str]:
    """A task of the stored workflow for each text, in this order; their ids."""
    tasks = []
    for text in texts:
        graph = deepcopy(TEXT.graph)
        graph["6"]["inputs"]["text"] = text
        needs = Needs("runninghub", allow_paid=True, stored=Stored(TEXT.id, places=(("6", "text"),)))
        tasks.append(NewTask(str(uuid7()), "workflow", text, replace(bare.from_graph(graph), needs=needs)))
    await studio.store.write(create, Create(str(uuid7()), LOCAL_USER, studio.clock.now(), tuple(tasks)))
    return [task.id for task in tasks]


def refuse(cloud: Simulator, *codes: int) -> None:
    """The next creates are answered with these codes, and begin nothing."""
    cloud.change(replies=[{"route": CREATE, "do": "code", "code": code} for code in codes])


def texts_run(cloud: Simulator) -> list[str]:
    """The text of each task that the service took, in their order."""
    return [task.wish.graph["6"]["inputs"]["text"] for task in cloud.cloud.tasks.values()]


def sent(cloud: Simulator) -> int:
    return cloud.router.counts[CREATE]


def assert_explained(error: dict[str, Any]) -> None:
    for language in LANGUAGES:
        words = word(error["code"], error["arguments"], language)
        assert words.message
        assert words.hint


async def state(studio: Studio) -> tuple[str, str | None]:
    (row,) = await studio.store.read(load_backends)
    return row["state"], (row["reason"] or {}).get("code")


async def until_sent(studio: Studio, cloud: Simulator, count: int, step: float) -> None:
    async def is_sent() -> bool:
        return sent(cloud) >= count

    await studio.until(is_sent, step=step)
    await studio.breathe()


async def test_tasks_run_one_after_the_other_in_their_order(studio: Studio, cloud: Simulator) -> None:
    tasks = await submit(studio, "one", "two", "three")
    done = [await studio.reaches(task_id, "SUCCESS", step=1.0) for task_id in tasks]
    assert [len(task["outputs"]) for task in done] == [1, 1, 1]
    assert (texts_run(cloud), sent(cloud)) == (["one", "two", "three"], 3), "the account is never asked for two places"
    assert {task["attempts"][0]["remote_id"] for task in done} == set(cloud.cloud.tasks)


async def test_a_task_waits_uncounted_while_the_account_has_no_place(studio: Studio, cloud: Simulator) -> None:
    refuse(cloud, *BUSY)
    (task_id,) = await submit(studio, "waits")
    await until_sent(studio, cloud, 1, step=0.5)
    task = await studio.task(task_id)
    assert (task["status"], task["retry_count"], task["execution_count"], task["error"]) == ("PENDING", 0, 0, None)
    assert "stop" in actions(task["status"])
    await studio.reaches(task_id, "SUCCESS", step=5.0)
    *refused, last = await studio.attempts(task_id)
    assert [(each["outcome"], each["error"]["arguments"]["said"]) for each in refused] == [
        ("refused", code) for code in BUSY
    ]
    assert last["outcome"] == "succeeded"
    for each in refused:
        assert_explained(each["error"])
    assert (texts_run(cloud), await state(studio)) == (["waits"], ("ready", None))


async def test_tasks_wait_uncounted_while_the_account_is_refused(studio: Studio, cloud: Simulator) -> None:
    refuse(cloud, *DENIED)
    tasks = await submit(studio, "one", "two")
    await until_sent(studio, cloud, 1, step=0.5)
    lane = (await studio.task(tasks[0]))["lane"]
    reason = Reasons(await studio.store.read(load_capacity, [lane]), "en").of(lane)
    assert (await state(studio), reason and reason["code"]) == (("refused", "balance_exhausted"), "backends_refused")
    await until_sent(studio, cloud, len(DENIED), step=20.0)
    for task_id in tasks:
        task = await studio.task(task_id)
        assert (task["status"], task["retry_count"], task["execution_count"]) == ("PENDING", 0, 0)
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=10.0)
    errors = [each["error"] for task_id in tasks for each in await studio.attempts(task_id) if each["error"]]
    assert {each["arguments"]["said"]: each["code"] for each in errors} == DENIED
    for error in errors:
        assert_explained(error)
    assert sorted(texts_run(cloud)) == ["one", "two"]


async def test_what_is_refused_as_it_is_fails_and_is_never_sent_again(studio: Studio, cloud: Simulator) -> None:
    refuse(cloud, *REJECTED)
    tasks = await submit(studio, *map(str, REJECTED))
    failed = [await studio.reaches(task_id, "FAILED", step=1.0) for task_id in tasks]
    await studio.pass_time(120, step=10.0)
    assert [task["error"]["code"] for task in failed] == list(REJECTED.values())
    assert (sent(cloud), texts_run(cloud)) == (len(REJECTED), [])
    for task in failed:
        assert_explained(task["error"])
    assert await studio.start_task(tasks[0]) == "PENDING", "nothing was billed: its user may start it again"


@pytest.mark.parametrize(
    "faults",
    [[{"do": "code", "code": code} for code in PERHAPS], [*LOST]],
    ids=["a code that leaves it open", "a lost answer"],
)
async def test_what_may_have_begun_is_asked_of_the_user(
    faults: list[dict[str, Any]], studio: Studio, cloud: Simulator
) -> None:
    """Where the answer was lost the service has begun, and billed, each once. The simulated account has room for all:
    what is unknown there still runs."""
    cloud.cloud.accounts[MEMBER].limit = 9
    cloud.change(replies=[{"route": CREATE, **fault} for fault in faults])
    texts = [f"text {number}" for number in range(len(faults))]
    tasks = await submit(studio, *texts)
    failed = [await studio.reaches(task_id, "FAILED", step=1.0) for task_id in tasks]
    await studio.pass_time(120, step=10.0)
    assert {task["error"]["code"] for task in failed} == {"outcome_unknown"}
    assert sent(cloud) == len(faults)
    assert texts_run(cloud) in ([], texts)
    for task in failed:
        assert_explained(task["error"])
        assert await studio.start_task(task["id"]) is None
        assert {"adopt", "forget"} <= set(actions(task["status"], unknown=True))


async def test_a_run_whose_input_is_gone_fails_and_the_input_is_uploaded_for_the_next(
    studio: Studio, cloud: Simulator
) -> None:
    photo = await studio.keep_photo()
    graph = deepcopy(PICTURE.graph)
    graph["10"]["inputs"]["image"] = "upload:1"
    bound = bare.from_graph(graph, uploads={"upload:1": photo})
    needs = Needs("runninghub", allow_paid=True, input_files=True, stored=Stored(PICTURE.id, places=(("10", "image"),)))

    async def ends(status: str) -> dict[str, Any]:
        task = NewTask(str(uuid7()), "workflow", "apple", replace(bound, needs=needs))
        await studio.store.write(create, Create(str(uuid7()), LOCAL_USER, studio.clock.now(), (task,)))
        return await studio.reaches(task.id, status, step=1.0)

    await ends("SUCCESS")
    cloud.change(uploads_last_hours=0.0)
    cloud.cloud.clock.skip(3600)
    failed = await ends("FAILED")
    await studio.pass_time(120, step=10.0)
    assert (len(failed["attempts"]), len(cloud.cloud.tasks), cloud.router.counts[UPLOAD]) == (1, 2, 1)
    assert_explained(failed["error"])
    cloud.change(uploads_last_hours=None)
    await ends("SUCCESS")
    assert (len(cloud.cloud.tasks), cloud.router.counts[UPLOAD]) == (3, 2)


@pytest.mark.parametrize("becomes", ["CANCEL", "FAILED", "NOT_FOUND", "SUCCESS"])
async def test_a_stopped_run_is_cancelled_there_and_what_it_made_all_the_same_is_kept(
    becomes: str, studio: Studio, cloud: Simulator
) -> None:
    """How a cancelled task looks is documented nowhere; a success may be ahead of the cancel."""
    cloud.change(hold=["RUNNING"], running_cancelled_as=becomes)
    (task_id,) = await submit(studio, "stopped")
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED", step=1.0)
    cloud.change(hold=[])
    await studio.closes(task_id, step=1.0)
    task = await studio.task(task_id)
    assert (task["status"], len(task["outputs"])) == ("STOPPED", int(becomes == "SUCCESS"))
    assert (sent(cloud), len(cloud.cloud.tasks)) == (1, 1)


async def test_a_wrong_key_names_the_other_site(studio: Studio, cloud: Simulator) -> None:
    cloud.cloud.accounts.clear()
    (task_id,) = await submit(studio, "waits")

    async def is_refused() -> bool:
        return (await state(studio))[0] == "refused"

    await studio.until(is_refused, step=5.0)
    (row,) = await studio.store.read(load_backends)
    assert row["reason"]["code"] == "key_refused"
    assert "site" in word("key_refused", row["reason"].get("arguments", {}), "en").hint
    assert (await studio.task(task_id))["status"] == "PENDING"
