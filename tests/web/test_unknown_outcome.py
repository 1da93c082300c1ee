"""A task of which nobody can tell whether its run was paid for: its user decides, and nothing else starts it."""

import asyncio
from typing import Any

from genqueue.messages import word
from genqueue.store.attempts.endings import fail
from genqueue.store.housekeeping.chores import Sweep, stop_overdue
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Outcome
from tests.support.builders import Given, Stage, given_server, given_task, needs
from tests.web.running import Running, error_of

ASKED = ["start", "retry", "adopt", "forget", "clear", "delete"]


async def given_unknown(studio: Running) -> Given:
    given = await given_task(studio.app.store, Stage.SENT)
    trouble = Trouble(OUTCOME_UNKNOWN, {"backend": "gpu-0", "told_as": "outcome_unknown_vanished"})
    await studio.app.store.write(fail, given.ending(Outcome.UNKNOWN, studio.app.clock.now(), trouble=trouble))
    return given


async def actions_of(studio: Running, task_id: str) -> list[str]:
    found: list[str] = (await studio.client.get(f"/api/tasks/{task_id}")).json()["actions"]
    return found


async def test_it_is_started_again_only_by_a_yes(studio: Running) -> None:
    given = await given_unknown(studio)
    assert await actions_of(studio, given.id) == ASKED
    for verb in ("start", "retry"):
        for body in (None, {}, {"confirm": False}):
            refused = await studio.client.post(f"/api/tasks/{given.id}/{verb}", json=body)
            assert (refused.status_code, error_of(refused)["code"]) == (409, "needs_confirmation")
    done = await studio.client.post(f"/api/tasks/{given.id}/retry", json={"confirm": True})
    assert (done.status_code, done.json()["status"]) == (200, "PENDING")


async def test_a_batch_leaves_it_out_and_says_so(studio: Running) -> None:
    given, other = await given_unknown(studio), await given_task(studio.app.store, Stage.FAILED)
    both = {"ids": [given.id, other.id]}
    for body in (
        both,
        {**both, "token": False},
        {"filter": {}, "all": True},
        {"filter": {}, "all": True, "token": False},
    ):
        summary = (await studio.client.post("/api/tasks/batch/summary", json=body)).json()
        assert {each["outcome_unknown"]: (each["tasks"], "start" in each["actions"]) for each in summary["groups"]} == {
            True: (1, False),
            False: (1, True),
        }
    excluded = {"filter": {}, "all": True, "exclude_ids": [given.id], "token": False}
    (left,) = (await studio.client.post("/api/tasks/batch/summary", json=excluded)).json()["groups"]
    assert (left["tasks"], left["outcome_unknown"]) == (1, False)
    told = (await studio.client.post("/api/tasks/batch/start", json=both)).json()
    assert told["succeeded"] == [other.id]
    assert [(each["id"], each["code"]) for each in told["failed"]] == [(given.id, "needs_confirmation")]


async def test_forgotten_it_is_a_task_that_has_failed(studio: Running) -> None:
    given, other = await given_unknown(studio), await given_task(studio.app.store, Stage.FAILED)
    done = await studio.client.post(f"/api/tasks/{given.id}/forget")
    again = await studio.client.post(f"/api/tasks/{given.id}/forget")
    never = await studio.client.post(f"/api/tasks/{other.id}/forget")
    assert (done.status_code, done.json()["status"], done.json()["error"]["code"]) == (
        200,
        "FAILED",
        "outcome_forgotten",
    )
    assert done.json()["error"]["message"] == word("outcome_forgotten", {}, "zh").message
    assert [(each.status_code, error_of(each)["code"]) for each in (again, never)] == [(409, "not_allowed")] * 2
    assert await actions_of(studio, given.id) == ["start", "retry", "clear", "delete"]
    assert (await studio.client.post(f"/api/tasks/{given.id}/start")).json()["status"] == "PENDING"


async def test_it_ran_after_all(studio: Running) -> None:
    given = await given_unknown(studio)
    done = await studio.client.post(f"/api/tasks/{given.id}/adopt", json={"remote_id": "run-7"})
    assert (done.status_code, done.json()["status"], done.json()["remote_id"]) == (200, "QUEUED", "run-7")


async def test_a_run_of_another_task_is_not_adopted(studio: Running) -> None:
    given, other = await given_unknown(studio), await given_task(studio.app.store, Stage.QUEUED)
    body = {"remote_id": other.attempt_id, "backend_id": other.server.id}
    refused = await studio.client.post(f"/api/tasks/{given.id}/adopt", json=body)
    assert (refused.status_code, error_of(refused)["code"]) == (409, "remote_id_taken")
    assert error_of(refused)["details"] == {"task_id": other.id}
    assert await actions_of(studio, given.id) == ASKED


async def test_two_who_adopt_one_run_at_once_hear_who_has_it(studio: Running) -> None:
    server = await given_server(studio.app.store, needs("Paid"), paid=True)
    given = [await given_unknown(studio) for _ in range(6)]
    body = {"remote_id": "run-7", "backend_id": server.id}
    answers = await asyncio.gather(*(studio.client.post(f"/api/tasks/{each.id}/adopt", json=body) for each in given))
    (owner,) = [each.id for each, answer in zip(given, answers, strict=True) if answer.status_code == 200]
    refused = [error_of(answer) for answer in answers if answer.status_code != 200]
    assert [(each["code"], each["details"]) for each in refused] == [("remote_id_taken", {"task_id": owner})] * 5


async def test_only_a_yes_is_a_yes(studio: Running) -> None:
    given = await given_unknown(studio)
    bodies: list[Any] = [{"confirm": each} for each in ("true", 1, None, [True])]
    for body in (*bodies, {"confirmed": True}, []):
        for verb in ("start", "retry"):
            refused = await studio.client.post(f"/api/tasks/{given.id}/{verb}", json=body)
            assert refused.status_code == 422, (body, refused.text)
    assert await actions_of(studio, given.id) == ASKED


async def test_a_chosen_backend_has_to_be_there(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.FAILED)
    body = {"kind": "text_to_image", "params": {"prompt": "cat"}, "allow_duplicate": True}
    refused = await studio.client.post("/api/tasks", json={**body, "backend_id": "nowhere"})
    taken = await studio.client.post("/api/tasks", json={**body, "backend_id": given.server.id, "allow_paid": True})
    assert (refused.status_code, error_of(refused)["code"]) == (422, "unknown_backend")
    assert error_of(refused)["details"]["field"] == "backend_id"
    assert taken.status_code == 201, taken.text
    detail = (await studio.client.get(f"/api/tasks/{taken.json()['tasks'][0]['id']}")).json()
    assert (detail["chosen_backend_id"], detail["allow_paid"]) == (given.server.id, True)
    plain = (await studio.client.post("/api/tasks", json=body)).json()["tasks"][0]["id"]
    detail = (await studio.client.get(f"/api/tasks/{plain}")).json()
    assert (detail["chosen_backend_id"], detail["allow_paid"]) == (None, False)


def stopping_of(summary: dict[str, Any]) -> dict[bool, tuple[int, str, bool]]:
    """How many tasks there are by whether a paid run of theirs may still execute, their status, and whether they can be
    started."""
    return {
        each["still_stopping"]: (each["tasks"], each["status"], "start" in each["actions"])
        for each in summary["groups"]
    }


async def test_a_paid_run_that_may_go_on_is_waited_for_or_confirmed(studio: Running) -> None:
    store, clock = studio.app.store, studio.app.clock
    server = await given_server(store, needs("Paid"), paid=True)
    given, other = await given_task(store, Stage.QUEUED_STOPPING, server=server), await given_task(store, Stage.FAILED)
    refused = await studio.client.post(f"/api/tasks/{given.id}/start")
    assert error_of(refused)["code"] == "not_allowed"
    await store.write(stop_overdue, Sweep(clock.now(), clock.now()))
    for verb in ("start", "retry"):
        for body in (None, {}, {"confirm": False}):
            refused = await studio.client.post(f"/api/tasks/{given.id}/{verb}", json=body)
            assert (refused.status_code, error_of(refused)["code"]) == (409, "still_stopping")
            assert server.id in error_of(refused)["message"]
    both: dict[str, Any] = {"ids": [given.id, other.id]}
    for selected in (both, {"filter": {}, "all": True}):
        for token in ({"token": False}, {}):
            summary = (await studio.client.post("/api/tasks/batch/summary", json={**selected, **token})).json()
            assert stopping_of(summary) == {True: (1, "STOPPED", False), False: (1, "FAILED", True)}
    excluded = {"filter": {}, "all": True, "exclude_ids": [other.id], "token": False}
    assert stopping_of((await studio.client.post("/api/tasks/batch/summary", json=excluded)).json()) == {
        True: (1, "STOPPED", False)
    }
    seen = (await studio.client.post("/api/tasks/batch/summary", json=both)).json()["token"]
    told = (await studio.client.post("/api/tasks/batch/start", json={**both, "if_summary": seen})).json()
    assert told["succeeded"] == [other.id]
    assert [(each["id"], each["code"]) for each in told["failed"]] == [(given.id, "still_stopping")]
    done = await studio.client.post(f"/api/tasks/{given.id}/retry", json={"confirm": True})
    assert (done.status_code, done.json()["status"]) == (200, "PENDING")
