"""One action for many tasks."""

import asyncio
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, text

from genqueue.store.attempts.endings import succeed
from genqueue.tasks.states import Outcome
from genqueue.web.schemas.responses.many import Several, Summary
from tests.support.builders import Stage, given_task, stored_file
from tests.web.running import Running, error_of
from tests.web.test_tasks import given_unfetched


async def batch(studio: Running, action: str, body: dict[str, Any]) -> httpx.Response:
    method, path = ("DELETE", "") if action == "delete" else ("POST", f"/{action}")
    return await studio.client.request(method, f"/api/tasks/batch{path}", json=body)


async def act(studio: Running, action: str, body: dict[str, Any]) -> Several:
    answer = await batch(studio, action, body)
    assert answer.status_code == 200, answer.text
    return Several.model_validate(answer.json())


async def test_what_cannot_be_done_does_not_stop_the_rest(studio: Running) -> None:
    ready = [task["id"] for task in await studio.create(count=2, start=False)]
    done = await given_task(studio.app.store, Stage.SUCCESS)

    told = await act(studio, "start", {"ids": [ready[1], done.id, "nothing", ready[0], ready[1]]})

    assert told.succeeded == [ready[1], ready[0]]
    assert [(each.id, each.code) for each in told.failed] == [(done.id, "not_allowed"), ("nothing", "not_found")]
    assert all(each.message for each in told.failed)
    listed = {item["id"]: item["queue"] for item in (await studio.client.get("/api/tasks")).json()["items"]}
    assert (listed[ready[1]]["position"], listed[ready[0]]["position"]) == (1, 2)


async def test_many_results_are_fetched_again_at_once(studio: Running) -> None:
    unfetched = [await given_unfetched(studio) for _ in range(2)]
    failed = await given_task(studio.app.store, Stage.FAILED)
    done = await given_task(studio.app.store, Stage.SUCCESS)

    told = await act(studio, "fetch", {"ids": [failed.id, unfetched[0].id, done.id, unfetched[1].id]})

    assert told.succeeded == [each.id for each in unfetched]
    assert [(each.id, each.code) for each in told.failed] == [
        (failed.id, "nothing_to_fetch"), (done.id, "not_allowed"),
    ]  # fmt: skip
    assert (await studio.client.get(f"/api/tasks/{unfetched[1].id}")).json()["status"] == "QUEUED"


async def test_a_filter_means_what_it_matched_when_the_page_was_read(studio: Running) -> None:
    before = [task["id"] for task in await studio.create(count=3)]
    as_of = (await studio.client.get("/api/tasks")).json()["event"]
    later = [task["id"] for task in await studio.create(count=2)]

    told = await act(studio, "stop", {"filter": {"status": ["PENDING"]}, "exclude_ids": [before[1]], "as_of": as_of})

    assert told.succeeded == [before[0], before[2]]
    statuses = {item["id"]: item["status"] for item in (await studio.client.get("/api/tasks")).json()["items"]}
    assert [statuses[task_id] for task_id in (*before, *later)] == [
        "STOPPED", "PENDING", "STOPPED", "PENDING", "PENDING",
    ]  # fmt: skip


async def summary(studio: Running, body: dict[str, Any]) -> dict[tuple[str, bool], int]:
    """How many tasks stand where, and whether they may be stopped."""
    answer = await studio.client.post("/api/tasks/batch/summary", json=body)
    assert answer.status_code == 200, answer.text
    found = Summary.model_validate(answer.json())
    assert found.total == sum(group.tasks for group in found.groups)
    return {(str(group.status), "stop" in group.actions): group.tasks for group in found.groups}


async def test_a_summary_tells_what_would_be_touched_and_touches_nothing(studio: Running) -> None:
    ready = [task["id"] for task in await studio.create(count=600, start=False)]
    stopping = await given_task(studio.app.store, Stage.RUNNING_STOPPING)
    running = await given_task(studio.app.store, Stage.RUNNING)
    as_of = (await studio.client.get("/api/tasks")).json()["event"]
    later = (await studio.create())[0]["id"]
    whole = {("READY", False): 600, ("RUNNING", False): 1, ("RUNNING", True): 1}

    assert await summary(studio, {"ids": [*ready, stopping.id, running.id, "nothing", ready[0]]}) == whole
    assert await summary(studio, {"filter": {}, "all": True, "as_of": as_of}) == whole
    assert await summary(studio, {"filter": {}, "all": True}) == {**whole, ("PENDING", True): 1}
    left_out = {"filter": {}, "all": True, "exclude_ids": [*ready, later, "nothing"]}
    assert await summary(studio, left_out) == {("RUNNING", False): 1, ("RUNNING", True): 1}
    assert await summary(studio, {"filter": {"status": ["FAILED"]}}) == {}
    counts = (await studio.client.get("/api/tasks/counts")).json()
    assert counts["by_status"]["READY"] == 600


async def told_of(studio: Running, body: dict[str, Any]) -> Summary:
    return Summary.model_validate((await studio.client.post("/api/tasks/batch/summary", json=body)).json())


async def test_a_verb_is_refused_when_it_would_touch_other_tasks_than_its_summary_told(studio: Running) -> None:
    everything = {"filter": {}, "all": True}
    ready = await studio.create(count=2, start=False)
    seen = await told_of(studio, everything)
    later = await studio.create(start=False)
    now = await told_of(studio, everything)

    for verb in ("start", "stop", "clear", "unclear", "restore", "fetch", "front", "delete"):
        refused = await batch(studio, verb, {**everything, "if_summary": seen.token})
        told = error_of(refused)
        assert (refused.status_code, told["code"]) == (412, "summary_changed"), verb
        assert Summary.model_validate(told["details"]["summary"]) == now

    listed = (await studio.client.get("/api/tasks")).json()["items"]
    assert [item["status"] for item in listed] == ["READY"] * 3
    done = await act(studio, "delete", {**everything, "if_summary": now.token})
    assert done.succeeded == [each["id"] for each in (*ready, *later)]


async def test_a_summary_names_the_tasks_as_they_stand(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.RUNNING)
    made = await given_task(studio.app.store, Stage.SUCCESS)
    body = {"ids": [given.id, made.id, "nothing"]}
    seen = await told_of(studio, body)
    assert seen.outputs is not None
    assert (seen.total, seen.outputs.files, seen.outputs.bytes) == (2, 1, 3)
    assert (await told_of(studio, {"filter": {}, "all": True})).token == seen.token

    # That somebody wishes a stop, or another task comes, is nothing to these two.
    await act(studio, "stop", {"ids": [given.id]})
    await studio.create()
    assert (await told_of(studio, body)).token == seen.token

    # That it has ended is: what it made would go as well.
    ending = given.ending(Outcome.SUCCEEDED, studio.app.clock.now(), files=(stored_file(),))
    await studio.app.store.write(succeed, ending)
    refused = await batch(studio, "delete", {**body, "if_summary": seen.token})
    assert (refused.status_code, error_of(refused)["details"]["summary"]["outputs"]["files"]) == (412, 2)
    assert (await told_of(studio, {**body, "exclude_ids": [given.id]})).token not in (None, seen.token)
    assert (await told_of(studio, {**body, "token": False})).token is None


async def test_more_than_one_piece_is_done_to_its_end(studio: Running) -> None:
    ids = [task["id"] for task in await studio.create(count=600, start=False)]

    told = await act(studio, "start", {"filter": {"status": ["READY"]}})

    assert told.succeeded == ids
    assert told.failed == []


async def test_deleting_and_clearing_can_be_undone(studio: Running) -> None:
    ended = (await given_task(studio.app.store, Stage.SUCCESS)).id
    waiting = (await studio.create())[0]["id"]

    assert (await act(studio, "clear", {"ids": [ended, waiting]})).succeeded == [ended]
    assert (await act(studio, "unclear", {"filter": {"cleared": True}})).succeeded == [ended]
    assert (await act(studio, "delete", {"ids": [ended, waiting]})).succeeded == [ended, waiting]
    assert (await studio.client.get("/api/tasks")).json()["total"] == 0
    assert (await act(studio, "restore", {"ids": [ended, waiting]})).succeeded == [ended, waiting]
    assert (await studio.client.get("/api/tasks")).json()["total"] == 2


UNMEANT = [
    ({"filter": {}}, "filter"),
    ({"filter": {"cleared": False}}, "filter"),
    ({"filter": {}, "all": False, "exclude_ids": ["one"], "as_of": 5}, "filter"),
    ({"filter": {"q": None}, "all": True}, "filter.q"),
    ({"filter": {"status": ["PENDING"], "batch_id": None}}, "filter.batch_id"),
    ({"filter": {"status": ["PENDING"], "created_from": None}}, "filter.created_from"),
    ({"filter": {"status": ["PENDING"], "created_to": None}}, "filter.created_to"),
    ({"filter": {"status": ["PENDING"], "kind": None}}, "filter.kind"),
    ({"filter": {"status": None}, "all": True}, "filter.status"),
    ({"filter": {"cleared": None}, "all": True}, "filter.cleared"),
    ({"filter": {"status": ["PENDING"]}, "as_of": None}, "as_of"),
    ({"filter": {"status": ["PENDING"]}, "exclude_ids": None}, "exclude_ids"),
    ({"filter": {"status": ["PENDING"]}, "ids": None}, "ids"),
    ({"filter": None, "all": True}, "filter"),
    ({"ids": None, "all": True}, "ids"),
    ({"filter": [], "all": True}, "filter"),
    ({"filter": {"status": [["PENDING"]]}}, "filter.status.0"),
    ({"filter": {"status": {"in": ["PENDING"]}}}, "filter.status"),
    ({"filter": {"status": "PENDING"}}, "filter.status"),
    ({"filter": {"status": [None]}}, "filter.status.0"),
    ({"filter": {"q": " \t"}, "all": True}, "filter.q"),
    ({"filter": {"q": ["x"]}}, "filter.q"),
    ({"filter": {"filter": {"status": ["PENDING"]}}, "all": True}, "filter.filter"),
    ({"filter": {"status": [""]}}, "filter.status.0"),
    ({"filter": {"status": [""]}, "all": True}, "filter.status.0"),
    ({"filter": {"status": ["FAILED", ""]}}, "filter.status.1"),
    ({"filter": {"status": ["FAILED,"]}}, "filter.status.0"),
    ({"filter": {"status": ["failed"]}}, "filter.status.0"),
    ({"filter": {"status": []}}, "filter.status"),
    ({"filter": {"status": [], "kind": ["text_to_image"]}}, "filter.status"),
    ({"filter": {"kind": [""]}}, "filter.kind.0"),
    ({"filter": {"kind": []}, "all": True}, "filter.kind"),
    ({"filter": {"kind": ["poem"]}}, "filter.kind.0"),
    ({"filter": {"q": ""}}, "filter.q"),
    ({"filter": {"q": "", "status": ["FAILED"]}, "all": True}, "filter.q"),
    ({"filter": {"batch_id": ""}}, "filter.batch_id"),
    ({"filter": {"created_from": ""}}, "filter.created_from"),
    ({"filter": {"stats": ["FAILED"]}, "all": True}, "filter.stats"),
    ({"filter": {"status": ["FAILED"]}, "all": "yes"}, "all"),
    ({"ids": []}, "ids"),
    ({"ids": [""]}, "ids.0"),
    ({"ids": ["one"], "all": True}, "all"),
    ({"all": True}, "ids"),
    ({"filter": {}, "all": True, "exclude_ids": [""]}, "exclude_ids.0"),
]


async def test_a_value_that_got_lost_never_means_every_task(studio: Running) -> None:
    await given_task(studio.app.store, Stage.SUCCESS)
    await studio.create()
    ways = [
        ("DELETE", ""),
        *(("POST", f"/{verb}") for verb in ("start", "stop", "clear", "unclear", "restore", "fetch")),
    ]
    for method, path in [*ways, ("POST", "/front"), ("POST", "/summary")]:
        for body, field in UNMEANT:
            answer = await studio.client.request(method, f"/api/tasks/batch{path}", json=body)

            assert (answer.status_code, error_of(answer)["details"]["field"]) == (422, field), (path, body, answer.text)
    assert (await studio.client.get("/api/tasks")).json()["total"] == 2


async def test_every_task_is_meant_on_purpose_only(studio: Running) -> None:
    one, two, three = [task["id"] for task in await studio.create(count=3)]
    as_of = (await studio.client.get("/api/tasks")).json()["event"]
    later = (await studio.create())[0]["id"]

    narrow = {"filter": {"status": ["FAILED"]}, "all": True}
    assert (await act(studio, "delete", narrow)).succeeded == []
    whole = {"filter": {}, "all": True, "exclude_ids": [two], "as_of": as_of}
    assert (await act(studio, "delete", whole)).succeeded == [one, three]
    assert (await act(studio, "delete", {"filter": {}, "all": True})).succeeded == [two, later]


@pytest.mark.parametrize(
    "body", [{}, {"ids": [], "filter": {}}, {"ids": "all"}, {"filter": {"colour": 1}}, {"ids": ["\x00"]}, {"as_of": -1}]
)
async def test_it_must_be_said_which_tasks_are_meant(studio: Running, body: dict[str, Any]) -> None:
    answer = await studio.client.post("/api/tasks/batch/start", json=body)

    assert answer.status_code == 422
    assert error_of(answer)["details"]["field"]


async def queued(studio: Running) -> list[str]:
    """Ids in the order of the queue."""

    def in_order(connection: Connection) -> list[str]:
        query = "SELECT id FROM task WHERE status = 'PENDING' ORDER BY priority DESC, turn, id"
        return list(connection.execute(text(query)).scalars())

    return await studio.app.store.read(in_order)


async def test_more_tasks_than_one_piece_holds_go_to_the_front_in_their_order(studio: Running) -> None:
    before = [task["id"] for task in await studio.create(count=2)]
    many = [task["id"] for _ in range(2) for task in await studio.create(count=600)]
    wanted = [*reversed(many)]

    # Other writes come between, so that no piece is sure to be one transaction.
    telling = asyncio.create_task(act(studio, "front", {"ids": [*wanted, "nothing"]}))
    for n in range(20):
        await studio.client.patch(f"/api/tasks/{before[0]}", json={"title": str(n)})
    told = await telling

    assert told.succeeded == wanted
    assert [each.id for each in told.failed] == ["nothing"]
    assert await queued(studio) == [*wanted, *before]


async def test_who_goes_to_the_front_last_is_first(studio: Running) -> None:
    ids = [task["id"] for task in await studio.create(count=5)]
    await studio.client.patch(f"/api/tasks/{ids[0]}", json={"priority": 7})

    await act(studio, "front", {"ids": [ids[3], ids[4]]})
    assert (await studio.client.post(f"/api/tasks/{ids[1]}/front")).status_code == 200

    assert await queued(studio) == [ids[1], ids[3], ids[4], ids[0], ids[2]]
    running = await given_task(studio.app.store, Stage.RUNNING)
    assert [each.code for each in (await act(studio, "front", {"ids": [running.id]})).failed] == ["not_allowed"]
