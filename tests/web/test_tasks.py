"""Tasks over HTTP."""

import asyncio
from typing import Any

import pytest

from genqueue.store.attempts.endings import back_off, fail
from genqueue.store.backends.backends import BackendMove, delete_backend
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Status
from genqueue.web.schemas.responses.many import Batch
from genqueue.web.schemas.responses.tasks import Checked, Counts, Created, Deleted, TaskDetail, TaskList, TaskStatus
from genqueue.web.schemas.responses.workflows import WorkflowDetail
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.library import builtin
from tests.support.builders import Given, Stage, given_task, stored_file
from tests.web.running import GRAPH, PICTURE, Running, error_of, given_ready_server


async def test_a_created_task_is_answered_whole_and_waits(studio: Running) -> None:
    answer = await studio.client.post("/api/tasks", json=PICTURE)

    assert answer.status_code == 201
    created = Created.model_validate(answer.json())
    (task,) = created.tasks
    assert (task.status, task.title, task.kind) == (Status.PENDING, "一只橘猫", "text_to_image")
    assert task.params["prompt"] == "一只橘猫"
    assert task.params["seed"] >= 0
    assert task.queue is not None
    assert task.queue.position == 1
    assert task.queue.reason is not None
    assert task.queue.reason.code == "no_backend"
    assert task.max_retries == 3
    assert task.actions == ["stop", "front", "prioritise", "delete"]


async def test_a_built_in_workflow_is_called_as_its_reader_would(studio: Running) -> None:
    (task,) = await studio.create(workflow_id="demo_text_to_image")
    chinese = (await studio.client.get("/api/tasks")).json()["items"][0]
    english = (await studio.client.get(f"/api/tasks/{task['id']}", headers={"Accept-Language": "en"})).json()

    assert chinese["workflow"]["name"] == "文生图（演示，无需模型）"
    for words in ("无需模型", "WITHOUT models"):
        assert (await studio.client.get("/api/tasks", params={"q": words})).json()["total"] == 1
    assert english["workflow"] == chinese["workflow"] | {"name": "Text to image (demo without models)"}


async def test_several_tasks_are_one_batch_with_seeds_of_their_own(studio: Running) -> None:
    tasks = await studio.create(count=3, title="三张", labels={"product_name": "杯子"}, priority=7)

    assert len({task["params"]["seed"] for task in tasks}) == 3
    assert {task["title"] for task in tasks} == {"三张"}
    assert {task["priority"] for task in tasks} == {7}
    assert tasks[0]["labels"] == {"product_name": "杯子"}
    batch = (await studio.client.get(f"/api/batches/{tasks[0]['batch_id']}")).json()
    assert Batch.model_validate(batch).total == 3
    listed = (await studio.client.get("/api/tasks", params={"batch_id": batch["id"], "sort": "created_at"})).json()
    assert [item["id"] for item in listed["items"]] == [task["id"] for task in tasks]
    assert [item["queue"]["position"] for item in listed["items"]] == [1, 2, 3]


async def test_an_equal_submission_within_the_window_is_refused_with_the_earlier_task(studio: Running) -> None:
    first = (await studio.client.post("/api/tasks", json=PICTURE)).json()["tasks"][0]

    again = await studio.client.post("/api/tasks", json=PICTURE)

    assert again.status_code == 409
    error = error_of(again)
    assert error["code"] == "duplicate_submission"
    assert error["details"]["task_id"] == first["id"]
    allowed = await studio.client.post("/api/tasks", json={**PICTURE, "allow_duplicate": True})
    assert allowed.status_code == 201
    other = await studio.client.post("/api/tasks", json={**PICTURE, "params": {"prompt": "一只狗"}})
    assert other.status_code == 201


async def test_an_idempotency_key_answers_the_first_tasks_again(studio: Running) -> None:
    keyed = {**PICTURE, "idempotency_key": "order-1", "count": 2}

    first = await studio.client.post("/api/tasks", json=keyed)
    again = await studio.client.post("/api/tasks", json={**keyed, "count": 1})

    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json()["repeated"] is True
    assert [task["id"] for task in again.json()["tasks"]] == [task["id"] for task in first.json()["tasks"]]


async def test_a_hundred_equal_submissions_at_once_make_one_task(studio: Running) -> None:
    sent = await asyncio.gather(*(studio.client.post("/api/tasks", json=PICTURE) for _ in range(100)))

    assert sorted({answer.status_code for answer in sent}) == [201, 409]
    assert [answer.status_code for answer in sent].count(201) == 1
    assert (await studio.client.get("/api/tasks")).json()["total"] == 1


async def test_a_bare_graph_becomes_a_task(studio: Running) -> None:
    answer = await studio.client.post("/api/tasks", json={"kind": "workflow", "graph": GRAPH, "title": "裸图"})

    task = answer.json()["tasks"][0]
    assert answer.status_code == 201
    assert (task["node_count"], task["workflow"]["id"], task["title"]) == (2, None, "裸图")


async def test_a_task_that_is_not_started_is_ready_until_it_is(studio: Running) -> None:
    (task,) = await studio.create(start=False)
    assert (task["status"], task["queue"]) == ("READY", None)

    started = await studio.client.post(f"/api/tasks/{task['id']}/start")

    assert started.status_code == 200
    assert TaskDetail.model_validate(started.json()).status == Status.PENDING


MISFITS: list[tuple[dict[str, Any], str, str]] = [
    ({"kind": "text_to_image", "params": {"prompt": "a", "steps": "many"}}, "expected_integer", "params.steps"),
    ({"kind": "text_to_image", "params": {"prompt": "a", "what": 1}}, "unknown_parameter", "params.what"),
    ({"kind": "text_to_image", "params": {}}, "missing_parameter", "params.prompt"),
    (
        {"kind": "image_to_image", "params": {"prompt": "a", "image": "upload:nope"}},
        "unknown_upload",
        "params.image",
    ),
    ({"kind": "text_to_image", "params": {"prompt": "\x00"}}, "unusable_text", "params.prompt"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "title": "\x00"}, "unusable_text", "title"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "colour": 1}, "unknown_field", "colour"),
    ({"params": {"prompt": "a"}}, "missing_field", "kind"),
    ({"kind": "poem", "params": {}}, "not_in_list", "kind"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "priority": 101}, "above_maximum", "priority"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "count": 0}, "below_minimum", "count"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "count": 1001}, "above_maximum", "count"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "count": True}, "expected_integer", "count"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "start": "no"}, "expected_boolean", "start"),
    ({"kind": "text_to_image", "workflow_id": "nope"}, "unknown_workflow", "workflow_id"),
    ({"kind": "text_to_image", "workflow_id": "demo_text_to_video"}, "wrong_kind", "workflow_id"),
    ({"kind": "text_to_image", "graph": GRAPH}, "graph_needs_workflow", "kind"),
    ({"kind": "workflow", "graph": GRAPH, "params": {"a": 1}}, "not_with_graph", "params"),
    ({"kind": "workflow"}, "missing_field", "graph"),
    ({"kind": "workflow", "graph": {}}, "graph_empty", "graph"),
    ({"kind": "text_to_image", "params": {"prompt": "a"}, "labels": {"a": 1}}, "expected_text", "labels.a"),
    (
        {"kind": "text_to_image", "params": {"prompt": "a"}, "labels": {str(key): "" for key in range(51)}},
        "too_many",
        "labels",
    ),
]


async def test_what_does_not_fit_is_refused_with_its_field_and_nothing_exists(studio: Running) -> None:
    for sent, code, field in MISFITS:
        answer = await studio.client.post("/api/tasks", json=sent)

        assert answer.status_code == 422, answer.text
        error = error_of(answer)
        assert (error["code"], error["details"]["field"]) == (code, field)
        assert "None" not in error["message"]
        assert (await studio.client.get("/api/tasks")).json()["total"] == 0


async def test_the_real_template_is_taken_when_a_server_has_a_model_for_it(studio: Running) -> None:
    template = builtin("text_to_image")
    assert template is not None
    choices = {
        parameter.choices_from.key: frozenset({f"{parameter.key}.safetensors"})
        for parameter in template.parameters
        if parameter.choices_from is not None
    }
    await given_ready_server(studio.app, Catalog(template.node_classes, choices))

    (task,) = await studio.create()

    assert task["workflow"]["id"] == "text_to_image"
    assert task["params"]["model"] == "model.safetensors"
    form = (await studio.client.get("/api/workflows/text_to_image")).json()
    assert WorkflowDetail.model_validate(form).runnable is True
    assert form["schema"]["properties"]["model"]["enum"] == ["model.safetensors"]


async def test_lists_filter_sort_and_page(studio: Running) -> None:
    await studio.create(title="苹果", start=False)
    await studio.create(title="香蕉 100%")
    await studio.create(title="樱桃", kind="text_to_video")

    async def titles(**query: Any) -> list[str]:
        answer = await studio.client.get("/api/tasks", params=query)
        assert answer.status_code == 200, answer.text
        return [task.title for task in TaskList.model_validate(answer.json()).items]

    assert await titles() == ["樱桃", "香蕉 100%", "苹果"]
    assert await titles(sort="created_at") == ["苹果", "香蕉 100%", "樱桃"]
    assert await titles(status="READY") == ["苹果"]
    assert await titles(status="READY,PENDING", kind="text_to_image", sort="created_at") == ["苹果", "香蕉 100%"]
    assert await titles(status=["READY", "FAILED"]) == ["苹果"]
    assert await titles(q="100%") == ["香蕉 100%"]
    assert await titles(offset=1, limit=1) == ["香蕉 100%"]
    assert await titles(q="", sort="title") == ["樱桃", "苹果", "香蕉 100%"]
    assert await titles(sort="queue") == ["香蕉 100%", "樱桃", "苹果"]
    assert await titles(sort="-queue") == ["苹果", "樱桃", "香蕉 100%"]
    assert await titles(created_from="2999-01-01T00:00:00Z") == []
    assert await titles(created_to="2999-01-01T00:00:00+08:00", limit=200) == ["樱桃", "香蕉 100%", "苹果"]


STRANGE_QUERIES = [
    ("status=DONE", "status.0"),
    ("kind=poem", "kind.0"),
    ("status=", "status.0"),
    ("status=FAILED,", "status.1"),
    ("status=FAILED&status=", "status.1"),
    ("kind=", "kind.0"),
    ("batch_id=", "batch_id"),
    ("created_to=", "created_to"),
    ("cleared=", "cleared"),
    ("sort=", "sort"),
    ("limit=0", "limit"),
    ("limit=201", "limit"),
    ("limit=ten", "limit"),
    ("offset=-1", "offset"),
    ("sort=colour", "sort"),
    ("created_from=yesterday", "created_from"),
    ("created_from=2026-01-01T00:00:00", "created_from"),
    ("q=%00", "q"),
    ("colour=red", "colour"),
]


async def test_lists_refuse_what_they_do_not_know(studio: Running) -> None:
    for query, field in STRANGE_QUERIES:
        answer = await studio.client.get(f"/api/tasks?{query}")

        assert answer.status_code == 422, answer.text
        assert error_of(answer)["details"]["field"] == field


@pytest.mark.usefixtures("midday")
async def test_counts_are_of_today_and_of_a_kind_where_asked(studio: Running) -> None:
    await studio.create(start=False)
    await studio.create(count=2)
    await studio.create(kind="text_to_video")

    everything = (await studio.client.get("/api/tasks/counts")).json()
    videos = await studio.client.get("/api/tasks/counts?kind=text_to_video&day=today&tz=Asia/Shanghai")

    assert Counts.model_validate(everything).unfinished == 3
    assert everything["by_status"]["READY"] == 1
    assert everything["by_kind"] == {"text_to_image": 2, "text_to_video": 1}
    assert everything["table"] == {"text_to_image": {"READY": 1, "PENDING": 2}, "text_to_video": {"PENDING": 1}}
    assert videos.json()["unfinished"] == 1
    for bad in ("tz=Mars/Olympus", "tz=../../etc/passwd", "tz=%00", "day=monday"):
        assert (await studio.client.get(f"/api/tasks/counts?{bad}")).status_code == 422


async def test_a_task_that_is_started_again_is_the_same_one_with_newer_data(studio: Running) -> None:
    """One record for one id, however often it runs."""
    (task,) = await studio.create(title="苹果", start=False)
    address, seen = f"/api/tasks/{task['id']}", [task]
    for verb in ("start", "stop", "start", "stop", "retry"):
        seen.append((await studio.client.post(f"{address}/{verb}")).json())

    (listed,) = (await studio.client.get("/api/tasks")).json()["items"]
    assert {each["id"] for each in seen} == {listed["id"]}
    assert [each["status"] for each in seen] == ["READY", "PENDING", "STOPPED", "PENDING", "STOPPED", "PENDING"]
    assert [each["version"] for each in seen] == [1, 2, 3, 4, 5, 6]
    kept = ("title", "params", "created_at", "workflow")
    assert [[each[name] for name in kept] for each in seen] == [[task[name] for name in kept]] * 6
    assert (listed["status"], listed["version"]) == ("PENDING", 6)
    counts = (await studio.client.get("/api/tasks/counts")).json()
    assert {name: number for name, number in counts["by_status"].items() if number} == {"PENDING": 1}


ALLOWED = [
    (Stage.READY, "start", "PENDING"),
    (Stage.FAILED, "start", "PENDING"),
    (Stage.FAILED, "retry", "PENDING"),
    (Stage.STOPPED, "retry", "PENDING"),
    (Stage.RETRYING, "retry", "PENDING"),
    (Stage.PENDING, "stop", "STOPPED"),
    (Stage.RETRYING, "stop", "STOPPED"),
    (Stage.RUNNING, "stop", "RUNNING"),
    (Stage.PENDING, "front", "PENDING"),
    (Stage.SUCCESS, "clear", "SUCCESS"),
    (Stage.CLEARED, "unclear", "SUCCESS"),
    (Stage.DELETED, "restore", "STOPPED"),
]


async def test_an_action_that_is_allowed_answers_the_task(studio: Running) -> None:
    for stage, action, status in ALLOWED:
        given = await given_task(studio.app.store, stage)

        answer = await studio.client.post(f"/api/tasks/{given.id}/{action}")

        assert answer.status_code == 200, answer.text
        task = TaskDetail.model_validate(answer.json())
        assert task.status == status
        if stage is Stage.RUNNING:
            assert (task.phase, "stop" in task.actions) == ("stopping", False)


REFUSED = [
    (Stage.PENDING, "start"),
    (Stage.SUCCESS, "retry"),
    (Stage.READY, "retry"),
    (Stage.READY, "stop"),
    (Stage.SUCCESS, "stop"),
    (Stage.RUNNING, "front"),
    (Stage.PENDING, "clear"),
    (Stage.SUCCESS, "unclear"),
    (Stage.SUCCESS, "restore"),
    (Stage.SUCCESS, "fetch"),
]


async def test_an_action_that_is_not_allowed_names_status_and_action(studio: Running) -> None:
    for stage, action in REFUSED:
        given = await given_task(studio.app.store, stage)

        answer = await studio.client.post(f"/api/tasks/{given.id}/{action}")

        assert answer.status_code == 409, answer.text
        error = error_of(answer)
        assert error["code"] == "not_allowed"
        assert error["details"] == {"status": str(stage.value), "action": action}


async def test_priority_and_title_can_be_changed(studio: Running) -> None:
    first, second = await studio.create(count=2)

    changed = await studio.client.patch(f"/api/tasks/{second['id']}", json={"priority": 5, "title": "先画这个"})

    assert changed.status_code == 200
    body = changed.json()
    assert (body["priority"], body["title"], body["queue"]["position"]) == (5, "先画这个", 1)
    behind = (await studio.client.get(f"/api/tasks/{first['id']}/status")).json()
    assert TaskStatus.model_validate(behind).queue.position == 2  # type: ignore[union-attr]


async def test_a_deleted_task_is_gone_until_it_is_restored(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.SUCCESS)

    deleted = await studio.client.delete(f"/api/tasks/{given.id}")

    assert deleted.status_code == 200
    told = Deleted.model_validate(deleted.json())
    assert (await studio.client.get(f"/api/tasks/{given.id}")).status_code == 404
    assert (await studio.client.delete(f"/api/tasks/{given.id}")).status_code == 404
    restored = await studio.client.post(told.restore_url)
    assert restored.json()["status"] == "SUCCESS"


async def test_a_detail_tells_attempts_and_errors_in_the_language_of_the_reader(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.RUNNING)
    at = studio.app.clock.now()
    trouble = Trouble("no_outputs", {"backend": "gpu-0"}, raw="nothing")
    await studio.app.store.write(fail, given.ending(Outcome.FAILED, at, trouble=trouble, files=(stored_file(),)))

    chinese = (await studio.client.get(f"/api/tasks/{given.id}")).json()
    english = (await studio.client.get(f"/api/tasks/{given.id}", headers={"Accept-Language": "en-GB"})).json()

    detail = TaskDetail.model_validate(chinese)
    assert detail.error is not None
    assert (detail.error.code, detail.error.raw) == ("no_outputs", "nothing")
    assert "没有生成任何文件" in detail.error.message
    assert "left no file" in english["error"]["message"]
    assert [attempt.outcome for attempt in detail.attempts] == ["failed"]
    assert detail.outputs[0].url == f"/api/outputs/{detail.outputs[0].id}"


async def test_a_retrying_task_says_the_words_of_the_requirement(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.RUNNING)
    at = studio.app.clock.now()
    ending = given.ending(Outcome.NOT_SENT, at, message=Trouble("comfyui_timeout"), retry_at=at + 60_000_000)
    await studio.app.store.write(back_off, ending)

    status = (await studio.client.get(f"/api/tasks/{given.id}/status")).json()

    assert (status["status"], status["task_msg"]) == ("RETRYING", "ComfyUI 工作流连接超时")
    assert status["next_retry_at"] is not None


async def given_unfetched(studio: Running) -> Given:
    """Its run went well, and its result could not be stored."""
    given = await given_task(studio.app.store, Stage.RUNNING)
    reason = {"code": "storage_unavailable", "arguments": {"reason": "disk full"}}
    trouble = Trouble("fetch_failed", {"filename": "apple.png", "reason": reason})
    ending = given.ending(Outcome.SUCCEEDED, studio.app.clock.now(), trouble=trouble)
    assert await studio.app.store.write(fail, ending) == Status.FAILED
    return given


async def test_what_could_not_be_stored_says_why_and_offers_to_be_fetched(studio: Running) -> None:
    given = await given_unfetched(studio)
    other = await given_task(studio.app.store, Stage.FAILED)

    told = (await studio.client.get(f"/api/tasks/{given.id}", headers={"Accept-Language": "en"})).json()
    refused = await studio.client.post(f"/api/tasks/{other.id}/fetch")

    assert told["actions"] == ["start", "retry", "fetch", "clear", "delete"]
    assert "apple.png" in told["error"]["message"]
    assert "disk full" in told["error"]["message"]
    assert (refused.status_code, error_of(refused)["code"]) == (409, "nothing_to_fetch")
    assert "fetch" not in (await studio.client.get(f"/api/tasks/{other.id}")).json()["actions"]


async def test_nothing_is_fetched_from_a_server_that_was_removed(studio: Running) -> None:
    given = await given_unfetched(studio)
    await studio.app.store.write(delete_backend, BackendMove(given.server.id, studio.app.clock.now(), force=True))

    refused = await studio.client.post(f"/api/tasks/{given.id}/fetch")

    assert (refused.status_code, error_of(refused)["code"]) == (409, "nothing_to_fetch")
    assert "fetch" not in (await studio.client.get(f"/api/tasks/{given.id}")).json()["actions"]


async def test_fetching_again_follows_the_last_run_under_a_new_attempt(studio: Running) -> None:
    given = await given_unfetched(studio)

    fetched = await studio.client.post(f"/api/tasks/{given.id}/fetch")

    assert fetched.status_code == 200, fetched.text
    detail = TaskDetail.model_validate(fetched.json())
    assert (detail.status, len(detail.attempts)) == (Status.QUEUED, 2)
    assert detail.attempts[1].remote_id == detail.attempts[0].remote_id == detail.remote_id


async def test_a_run_that_was_found_is_adopted_on_a_known_server(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.FAILED)

    nowhere = await studio.client.post(
        f"/api/tasks/{given.id}/adopt", json={"remote_id": "run-7", "backend_id": "nowhere"}
    )
    adopted = await studio.client.post(f"/api/tasks/{given.id}/adopt", json={"remote_id": "run-7"})

    assert (nowhere.status_code, adopted.status_code) == (404, 200)
    assert (adopted.json()["status"], adopted.json()["remote_id"]) == ("QUEUED", "run-7")


async def test_checking_without_a_dispatcher_answers_what_is_known(studio: Running) -> None:
    live = await given_task(studio.app.store, Stage.RUNNING)
    ended = await given_task(studio.app.store, Stage.SUCCESS)

    known = await studio.client.post(f"/api/tasks/{live.id}/check")
    refused = await studio.client.post(f"/api/tasks/{ended.id}/check")

    assert known.status_code == 202
    assert Checked.model_validate(known.json()).remote is None
    assert (refused.status_code, error_of(refused)["code"]) == (409, "not_at_a_backend")


async def test_a_preview_is_served_while_the_run_goes_on(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.RUNNING)
    assert (await studio.client.get(f"/api/tasks/{given.id}/preview")).status_code == 404
    studio.app.live.report(given.id, studio.app.clock.now(), value=0.5, node="KSampler", step=3, steps=6)
    studio.app.live.show(given.id, studio.app.clock.now(), b"\xff\xd8\xff picture")

    preview = await studio.client.get(f"/api/tasks/{given.id}/preview?seq=1")
    status = (await studio.client.get(f"/api/tasks/{given.id}/status")).json()

    assert (preview.status_code, preview.headers["content-type"]) == (200, "image/jpeg")
    assert status["progress"] == {"value": 0.5, "node": "KSampler", "step": 3, "steps": 6, "seq": 1}
