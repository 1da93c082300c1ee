"""The queue, statistics and batches over HTTP."""

import json
import re
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from genqueue.clock import SECOND, instant, rfc3339
from genqueue.store.attempts.endings import fail, succeed
from genqueue.store.attempts.resume import Resume, resume
from genqueue.store.attempts.steps import run
from genqueue.store.backends.backends import BackendState, Judgement, judge, note_state
from genqueue.store.clock.steps import Reading, Step, correct
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from genqueue.web.schemas.responses.base import Reason
from genqueue.web.schemas.responses.health import Ready
from genqueue.web.schemas.responses.many import Batches
from genqueue.web.schemas.responses.queue import ClockStep, Queue
from genqueue.web.schemas.responses.stats import Stats
from genqueue.web.schemas.responses.tasks import QueuePlace, TaskDetail
from genqueue.web.schemas.responses.workflows import Workflows
from genqueue.workflows.catalog import Catalog
from tests.support.builders import Stage, claim_for, given_pending, given_server, given_task, load_row, needs, new_task
from tests.web.running import Running, error_of, given_ready_server, heard


async def test_an_empty_queue_says_what_to_do(studio: Running) -> None:
    queue = Queue.model_validate((await studio.client.get("/api/queue")).json())

    assert (queue.waiting, queue.running, queue.backends, queue.mine) == (0, 0, [], [])
    assert "添加一台" in queue.message


async def test_a_step_of_the_clock_is_told_for_a_day(studio: Running) -> None:
    store, now = studio.app.store, studio.app.clock.now()

    async def told(language: str) -> ClockStep | None:
        answer = await studio.client.get("/api/queue", headers={"Accept-Language": language})
        return Queue.model_validate(answer.json()).clock

    assert await told("zh") is None
    async with studio.socket("?lang=en") as websocket:
        await heard(websocket, "hello")
        await store.write(correct, Step(now, 26 * 3600 * SECOND, 0, Reading("", 0)))
        (item,) = (await heard(websocket, "events"))["items"]
    sentence = (
        "The clock of the machine was put forward by 1 d 2 h. What waits was moved with it, with the same time left and"
        " in the same order; what is over shows the time of the clock before."
    )
    assert (item["type"], item["data"]) == ("clock.updated", {"put_by_s": 93_600, "message": sentence})
    assert await told("en") == ClockStep(at=rfc3339(now), by_s=93_600, message=sentence)
    await store.write(correct, Step(now, -90 * SECOND, 1, Reading("", 0)))
    found = await told("zh")
    assert found is not None
    assert found.message.startswith("系统时钟被调慢了 1 分钟 30 秒。")
    await store.write(correct, Step(now - 25 * 3600 * SECOND, -3 * SECOND, 2, Reading("", 0)))
    assert await told("zh") is None


async def test_the_queue_is_told_in_one_sentence_for_each_of_its_states(studio: Running) -> None:
    """Friendly words, and the right ones."""
    store, client = studio.app.store, studio.client

    async def sentences() -> tuple[str, str]:
        told = [await client.get("/api/queue", headers={"Accept-Language": language}) for language in ("zh", "en")]
        return told[0].json()["message"], told[1].json()["message"]

    assert await sentences() == (
        "还没有连接后端，添加一台后任务会自动开始。",
        "No backend is connected yet; add one and tasks start by themselves.",
    )
    server = await given_server(store, needs("Sampler"))
    assert await sentences() == (
        "现在没有排队，提交后马上开始。",
        "Nothing is waiting; what you submit starts at once.",
    )
    await given_task(store, Stage.RUNNING, server=server)
    assert await sentences() == (
        "正在生成 1 个任务，前面没有人排队。",
        "Nobody waits before you; tasks being generated: 1.",
    )
    await client.post("/api/queue/pause")
    assert (await sentences())[0].endswith("），现在提交的任务会等到队列恢复。")
    await client.post("/api/queue/resume")
    await client.post(f"/api/backends/{server.hold.backend_id}/pause")
    assert (await sentences())[0] == "所有可用的后端都已暂停，现在提交的任务会等到后端恢复。"
    await client.post(f"/api/backends/{server.hold.backend_id}/resume")
    await store.write(note_state, BackendState(server.hold, studio.app.clock.now(), "unreachable"))
    assert await sentences() == (
        "后端暂时连不上，现在提交的任务会排队等它恢复。",
        "No backend can be reached just now; what is submitted meanwhile waits and starts when one is back.",
    )
    await store.write(note_state, BackendState(server.hold, studio.app.clock.now(), "ready"))
    await given_pending(store, new_task(needs("Sampler")), new_task(needs("Sampler")))
    assert await sentences() == (
        "你的下一个任务排在第 1 位，1 台后端正在工作，可以放心去做别的事。",
        "Your next task is number 1 in the queue. Backends working: 1. Feel free to do something else.",
    )
    backend = f"/api/backends/{server.hold.backend_id}"
    await client.post(f"{backend}/pause")
    assert await sentences() == (
        "所有可用的后端都已暂停，2 个任务在安全等待。",
        "Every backend that could work is paused; 2 tasks wait safely.",
    )
    await client.post(f"{backend}/resume")
    await client.post("/api/queue/pause")
    paused = await sentences()
    assert paused[0].startswith("队列已暂停（")
    assert paused[0].endswith("），2 个任务在安全等待，恢复队列后开始。")
    assert paused[1].endswith("2 tasks wait safely and start when it is resumed.")
    await client.post("/api/queue/resume")
    await store.write(note_state, BackendState(server.hold, studio.app.clock.now(), "unreachable"))
    assert await sentences() == (
        "后端暂时连不上，2 个任务在安全等待，恢复后自动继续。",
        "No backend can be reached just now; 2 tasks wait safely and go on when one is back.",
    )


async def test_my_tasks_are_told_their_places_and_when_they_will_be_done(studio: Running) -> None:
    wanted = needs("Sampler")
    server = await given_server(studio.app.store, wanted)
    measured = await given_task(studio.app.store, Stage.RUNNING, server=server)
    at = studio.app.clock.now()
    ending = measured.ending(Outcome.SUCCEEDED, at, lane=lane_key(wanted), run_us=10 * SECOND)
    await studio.app.store.write(succeed, ending)
    ids = await given_pending(studio.app.store, new_task(wanted), new_task(wanted), new_task(wanted))

    queue = Queue.model_validate((await studio.client.get("/api/queue")).json())

    assert [(each.id, each.queue.position) for each in queue.mine if each.queue] == list(
        zip(ids, (1, 2, 3), strict=True)
    )
    assert queue.waiting == 3
    assert queue.estimate is not None
    assert "排在第 1 位" in queue.message
    first, _, third = (each.queue for each in queue.mine)
    assert first
    assert third
    assert first.reason is None
    assert first.starts_at
    assert third.starts_at
    assert first.starts_at.low < third.starts_at.low <= third.starts_at.high
    assert third.done_at
    assert third.done_at.high > third.starts_at.high


async def test_a_task_says_why_it_waits(studio: Running) -> None:
    store, at = studio.app.store, studio.app.clock.now()
    server = await given_server(store, needs("Known"))
    (known,) = await given_pending(store, new_task(needs("Known")))

    async def reason(task_id: str) -> dict[str, object] | None:
        found: dict[str, object] | None = (await studio.client.get(f"/api/tasks/{task_id}")).json()["queue"]["reason"]
        return found

    assert await reason(known) is None
    gone = BackendState(
        server.hold, at, "unreachable", Trouble("connect_failed", {"address": "x"}), next_probe_at=at + SECOND
    )
    await store.write(note_state, gone)
    unreachable = await reason(known)
    assert unreachable is not None
    assert unreachable["code"] == "backends_unreachable"
    assert (unreachable["since"], unreachable["next_probe_at"]) == (rfc3339(at), rfc3339(at + SECOND))


async def test_what_waits_in_an_outage_says_so_wherever_it_is_shown_and_expects_nothing(studio: Running) -> None:
    store, at, wanted = studio.app.store, studio.app.clock.now(), needs("Sampler")
    server = await given_server(store, wanted)
    measured, sent = await given_task(store, Stage.RUNNING, server=server), None
    await store.write(succeed, measured.ending(Outcome.SUCCEEDED, at, lane=lane_key(wanted), run_us=10 * SECOND))
    sent = await given_task(store, Stage.SENT, server=server)
    ids = await given_pending(store, *(new_task(wanted) for _ in range(3)))

    async def told(language: str = "zh") -> list[dict[str, Any]]:
        ask = partial(studio.client.get, headers={"Accept-Language": language})
        listed = (await ask("/api/tasks", params={"sort": "queue"})).json()["items"]
        found = [each for each in listed if each["id"] in ids]
        found += [(await ask(f"/api/tasks/{each}")).json() for each in ids]
        found += [(await ask(f"/api/tasks/{each}/status")).json() for each in ids]
        return [*found, *(await ask("/api/queue")).json()["mine"]]

    usual = await told()
    assert [each["task_msg"] for each in usual] == [None] * 12
    assert all(each["queue"]["starts_at"] for each in usual)

    gone = BackendState(
        server.hold, at, "unreachable", Trouble("connect_failed", {"address": "x"}), next_probe_at=at + SECOND
    )
    await store.write(note_state, gone)
    for language, message in (("zh", "ComfyUI 工作流连接超时"), ("en", "Connecting to ComfyUI timed out")):
        for each in await told(language):
            assert each["task_msg"] == message
            assert (each["queue"]["starts_at"], each["queue"]["done_at"]) == (None, None)
            reason = each["queue"]["reason"]
            assert (reason["code"], reason["since"]) == ("backends_unreachable", rfc3339(at))
            assert reason["next_probe_at"] == rfc3339(at + SECOND)
            assert not re.search(r"\d\d:\d\d|T\d|Z", reason["message"] + reason["hint"])
    assert [(await store.read(load_row, each))["task_msg"] for each in ids] == [None] * 3
    there = (await studio.client.get(f"/api/tasks/{sent.id}")).json()
    assert (there["status"], there["task_msg"]) == ("PENDING", "ComfyUI 工作流连接超时")
    assert (there["queue"]["reason"]["code"], there["queue"]["done_at"]) == ("backend_away", None)

    await store.write(note_state, BackendState(server.hold, at, "refused", Trouble("backend_denied", {})))
    for each in await told():
        assert (each["task_msg"], each["queue"]["reason"]["code"]) == (None, "backends_refused")
    await store.write(note_state, BackendState(server.hold, at, "ready"))
    assert [each["task_msg"] for each in await told()] == [None] * 12


async def test_a_server_that_was_never_read_is_waited_for_like_one_that_is_able(studio: Running) -> None:
    store, at = studio.app.store, studio.app.clock.now()
    unread = await given_server(store, needs("Another"))
    (task_id,) = await given_pending(store, new_task(needs("Known")))
    await store.write(
        note_state, BackendState(unread.hold, at, "unreachable", Trouble("connect_failed", {"address": "x"}))
    )
    task = (await studio.client.get(f"/api/tasks/{task_id}")).json()
    assert (task["queue"]["reason"]["code"], task["task_msg"]) == ("backends_unreachable", "ComfyUI 工作流连接超时")


async def test_nothing_is_expected_of_a_server_that_is_away_and_it_says_since_when(studio: Running) -> None:
    store, at, wanted = studio.app.store, studio.app.clock.now(), needs("Sampler")
    server = await given_server(store, wanted, seats=4)
    stages = (Stage.RUNNING, Stage.RUNNING, Stage.QUEUED, Stage.SENT)
    measured, running, queued, sent = [await given_task(store, stage, server=server) for stage in stages]
    await store.write(succeed, measured.ending(Outcome.SUCCEEDED, at, lane=lane_key(wanted), run_us=60 * SECOND))
    tasks = (running.id, queued.id, sent.id)

    async def queue(task_id: str, language: str = "zh") -> QueuePlace:
        headers = {"Accept-Language": language}
        told = (await studio.client.get(f"/api/tasks/{task_id}/status", headers=headers)).json()["queue"]
        return QueuePlace.model_validate(told)

    async def all_are_expected() -> bool:
        told = [await queue(each) for each in tasks]
        return [each.reason for each in told] == [None] * 3 and None not in [each.done_at for each in told]

    async def why(task_id: str, language: str = "zh") -> Reason:
        reason = (await queue(task_id, language)).reason
        assert reason is not None
        return reason

    assert await all_are_expected()

    gone = BackendState(
        server.hold, at, "unreachable", Trouble("connect_failed", {"address": "x"}), next_probe_at=at + SECOND
    )
    await store.write(note_state, gone)
    for each in tasks:
        found = await queue(each)
        assert (found.done_at, found.starts_at, found.position) == (None, None, None)
        assert found.reason
        assert (found.reason.code, found.reason.since, found.reason.next_probe_at) == (
            "backend_away",
            rfc3339(at),
            rfc3339(at + SECOND),
        )
        assert "失联" in found.reason.message
        assert "is away" in (await why(each, "en")).message
    task = (await studio.client.get(f"/api/tasks/{running.id}")).json()
    assert task["timeout_at"] is not None

    await store.write(note_state, BackendState(server.hold, at, "refused", Trouble("backend_denied")))
    assert {(await queue(each)).done_at for each in tasks} == {None}
    assert (await why(running.id)).code == "backend_not_asked"
    await store.write(note_state, BackendState(server.hold, at, "suspect", Trouble("server_wedged")))
    assert (await why(running.id)).code == "server_wedged"
    await store.write(note_state, BackendState(server.hold, at, "ready"))
    assert await all_are_expected()


async def test_a_task_that_waits_behind_others_at_its_server_says_how_many(studio: Running) -> None:
    store, at, wanted = studio.app.store, studio.app.clock.now(), needs("Sampler")
    server = await given_server(store, wanted, seats=3)
    stages = (Stage.RUNNING, Stage.QUEUED, Stage.QUEUED)
    measured, first, second = [await given_task(store, stage, server=server) for stage in stages]
    await store.write(succeed, measured.ending(Outcome.SUCCEEDED, at, lane=lane_key(wanted), run_us=60 * SECOND))
    about = {"waiting": 4, "ahead": {first.id: (3, 2), second.id: (1, 0)}}
    await store.write(note_state, BackendState(server.hold, at, "ready", about=about))

    told = [(await studio.client.get(f"/api/tasks/{each.id}")).json() for each in (first, second)]

    assert told[0]["queue"]["reason"]["code"] == "behind_others"
    assert "前面还有 3 个任务，其中 2 个不是在这里提交的" in told[0]["queue"]["reason"]["message"]
    assert (told[0]["queue"]["reason"]["ahead"], told[0]["queue"]["done_at"]) == (3, None)
    assert (told[1]["queue"]["reason"], told[1]["queue"]["done_at"] is not None) == (None, True)
    assert (await studio.client.get("/api/backends")).json()["items"][0]["about"] == {"waiting": 4}


async def test_a_run_that_came_back_with_its_server_says_when(studio: Running) -> None:
    store = studio.app.store
    given = await given_task(store, Stage.RUNNING)
    at = store.clock.now()
    late = Trouble("run_timeout", {"told_as": "run_timeout_away", "minutes": 120, "backend": "gpu", "since": "noon"})
    await store.write(fail, given.ending(Outcome.ABANDONED, at, trouble=late, keep_open=True))
    failed = TaskDetail.model_validate((await studio.client.get(f"/api/tasks/{given.id}")).json())
    assert failed.error
    assert (failed.status, failed.error.code) == ("FAILED", "run_timeout")
    assert "它自 noon 起失联" in failed.error.message
    assert (failed.attempts[0].abandoned_at, failed.attempts[0].resumed_at) == (rfc3339(at), None)

    await store.write(resume, Resume(given.attempt_id, given.id, given.server.hold, at + SECOND, finished=True))
    back = TaskDetail.model_validate((await studio.client.get(f"/api/tasks/{given.id}")).json())
    assert (back.status, back.error, back.completed_at) == ("RUNNING", None, None)
    assert (back.attempts[0].abandoned_at, back.attempts[0].resumed_at) == (rfc3339(at), rfc3339(at + SECOND))


async def test_a_task_that_no_server_can_run_says_what_they_lack(studio: Running) -> None:
    store = studio.app.store
    wanted = needs("Rare")
    server = await given_server(store, needs("Known"))
    (rare,) = await given_pending(store, new_task(wanted))
    assert (await studio.client.get(f"/api/tasks/{rare}")).json()["queue"]["reason"] is None

    await store.write(
        judge, Judgement(server.hold, lane_key(wanted), False, Trouble("server_lacks", {"what": ["Rare"]}))
    )
    reason = (await studio.client.get(f"/api/tasks/{rare}")).json()["queue"]["reason"]

    assert (reason["code"], reason["lacks"], reason["allow_paid"]) == ("no_server_has", ["Rare"], False)
    assert "Rare" in reason["message"]

    costs = await given_server(store, needs("Costs"), paid=True)
    await store.write(judge, Judgement(costs.hold, lane_key(wanted), False, Trouble("paid_not_allowed"), paid=True))
    reason = (await studio.client.get(f"/api/tasks/{rare}")).json()["queue"]["reason"]
    assert (reason["code"], reason["lacks"], reason["allow_paid"]) == ("no_server_has", ["Rare"], True)


async def test_a_task_that_only_a_paid_server_could_run_says_so_until_that_is_allowed(studio: Running) -> None:
    store, wanted = studio.app.store, needs("Costs")
    server = await given_server(store, replace(wanted, allow_paid=True), paid=True)
    (waiting,) = await given_pending(store, new_task(wanted))
    await store.write(judge, Judgement(server.hold, lane_key(wanted), False, Trouble("paid_not_allowed"), paid=True))
    reason = (await studio.client.get(f"/api/tasks/{waiting}")).json()["queue"]["reason"]
    assert (reason["code"], reason["allow_paid"]) == ("paid_not_allowed", True)
    for wrong in ("true", 1):
        refused = await studio.client.patch(f"/api/tasks/{waiting}", json={"allow_paid": wrong})
        assert (refused.status_code, error_of(refused)["details"]["field"]) == (422, "allow_paid")
    for allowed, code in ((True, None), (False, "paid_not_allowed")):
        task = (await studio.client.patch(f"/api/tasks/{waiting}", json={"allow_paid": allowed})).json()
        assert (task["allow_paid"], (task["queue"]["reason"] or {"code": None})["code"]) == (allowed, code)
    await studio.client.patch(f"/api/tasks/{waiting}", json={"allow_paid": True})
    await claim_for(store, server)
    refused = await studio.client.patch(f"/api/tasks/{waiting}", json={"allow_paid": False})
    assert (refused.status_code, error_of(refused)["code"]) == (409, "not_allowed")


async def test_statistics_tell_success_and_run_times(studio: Running) -> None:
    server = await given_server(studio.app.store, needs("Sampler"))
    done = await given_task(studio.app.store, Stage.QUEUED, server=server)
    at = studio.app.clock.now()
    await studio.app.store.write(run, done.step(at - 4 * SECOND))
    await studio.app.store.write(succeed, done.ending(Outcome.SUCCEEDED, at - SECOND))
    await given_task(studio.app.store, Stage.FAILED, server=server)

    stats = Stats.model_validate((await studio.client.get("/api/stats?days=1")).json())

    assert (stats.succeeded, stats.failed, stats.success_rate) == (1, 1, 0.5)
    (figures,) = [each for each in stats.runs if each.outcome == "succeeded"]
    assert (figures.runs, figures.mean_seconds, figures.longest_seconds) == (1, 3.0, 3.0)
    assert sum(each.succeeded for each in stats.by_hour) == 1
    assert (await studio.client.get("/api/stats?days=0")).status_code == 422


async def test_statistics_cover_their_time_in_pieces_without_a_gap(studio: Running) -> None:
    server = await given_server(studio.app.store, needs("Sampler"))
    done = await given_task(studio.app.store, Stage.QUEUED, server=server)
    at = studio.app.clock.now()
    await studio.app.store.write(run, done.step(at - 4 * SECOND))
    await studio.app.store.write(succeed, done.ending(Outcome.SUCCEEDED, at - SECOND))
    await given_task(studio.app.store, Stage.FAILED, server=server)

    for wanted, most in (("1h", 62), ("24h", 98), ("7d", 170), ("30d", 182)):
        stats = Stats.model_validate((await studio.client.get(f"/api/stats?range={wanted}")).json())
        begins = [instant(datetime.fromisoformat(bucket.at)) for bucket in stats.buckets]

        assert len(begins) <= most
        assert {later - sooner for sooner, later in pairwise(begins)} == {stats.bucket_seconds * SECOND}
        assert begins[0] <= instant(datetime.fromisoformat(stats.since)) < begins[1]
        assert (sum(each.succeeded for each in stats.buckets), sum(each.failed for each in stats.buckets)) == (1, 1)
        assert stats.ran
        assert stats.ran.p50 == pytest.approx(3, rel=0.2)
        (figures,) = [each for each in stats.backends if each.id == server.id]
        assert (figures.succeeded, figures.failed, figures.success_rate) == (1, 1, 0.5)
    assert (await studio.client.get("/api/stats?range=2h")).status_code == 422


async def test_batches_are_listed_with_their_numbers(studio: Running) -> None:
    await studio.create(count=3, batch_title="海报")
    await studio.create(batch_title="单张")

    batches = Batches.model_validate((await studio.client.get("/api/batches?limit=1")).json())

    assert batches.total == 2
    assert [(each.title, each.total) for each in batches.items] == [("单张", 1)]


async def test_workflows_are_listed_in_the_readers_language(studio: Running) -> None:
    nothing_known = (await studio.client.get("/api/workflows")).json()
    await given_ready_server(studio.app, Catalog(frozenset({"Nothing"}), {}))
    english = (await studio.client.get("/api/workflows", headers={"Accept-Language": "en"})).json()

    listed = Workflows.model_validate(nothing_known).items
    assert {each.runnable for each in listed} == {None}
    assert [each.id for each in listed if each.kind == "text_to_image" and each.default] == ["text_to_image"]
    assert {each["runnable"] for each in english["items"]} == {False}
    assert {each["reason"]["code"] for each in english["items"]} == {"no_server_has"}
    assert "Text to image" in json.dumps(english)


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_health_is_answered(studio: Running, path: str) -> None:
    answer = await studio.client.get(path)

    assert (answer.status_code, answer.json()["status"]) == (200, "ok")


async def test_a_storage_that_is_away_makes_it_not_ready(studio: Running) -> None:
    folder = studio.app.settings.data_dir / "files"
    await studio.client.get("/readyz")
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    if folder.exists():
        folder.rmdir()
    folder.write_text("a file where the folder should be")

    answer = await studio.client.get("/readyz")

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    ready = Ready.model_validate(answer.json())
    assert (ready.database, ready.storage != "ok") == ("ok", True)


async def test_metrics_are_what_prometheus_reads(studio: Running) -> None:
    await studio.create(count=2)
    await given_ready_server(studio.app, Catalog(frozenset(), {}), name="gpu")

    answer = await studio.client.get("/metrics")

    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    assert 'genqueue_tasks{status="PENDING"} 2' in lines
    assert "genqueue_queue_waiting 2" in lines
    assert 'genqueue_backend_up{backend="gpu"} 1' in lines
    names = {line.split()[2] for line in lines if line.startswith("# TYPE")}
    assert {line.split("{")[0].split()[0] for line in lines if not line.startswith("#")} <= names
