"""Pause and resume over HTTP: the queue says it, each waiting task says it, the socket says it."""

from genqueue.store.backends.backends import BackendState, note_state
from genqueue.store.tasks.pauses import PauseQueue, pause_queue
from genqueue.web.schemas.responses.backends import BackendServer
from genqueue.web.schemas.responses.base import Reason
from genqueue.web.schemas.responses.queue import Queue
from genqueue.web.schemas.responses.tasks import TaskDetail
from tests.support.builders import Server, given_pending, given_server, needs, new_task
from tests.web.running import Running, heard

LANE = needs("Known")


async def given_a_waiting_task(studio: Running) -> tuple[Server, str]:
    server = await given_server(studio.app.store, LANE)
    (task_id,) = await given_pending(studio.app.store, new_task(LANE))
    return server, task_id


async def queue(studio: Running, language: str = "zh") -> Queue:
    answer = await studio.client.get("/api/queue", headers={"Accept-Language": language})
    return Queue.model_validate(answer.json())


async def reason(studio: Running, task_id: str) -> Reason | None:
    place = TaskDetail.model_validate((await studio.client.get(f"/api/tasks/{task_id}")).json()).queue
    assert place is not None
    return place.reason


async def test_a_paused_queue_says_so_to_everybody_until_it_goes_on(studio: Running) -> None:
    _, task_id = await given_a_waiting_task(studio)
    answer = await studio.client.post("/api/queue/pause")
    assert answer.status_code == 200
    paused = Queue.model_validate(answer.json()).paused
    again = Queue.model_validate((await studio.client.post("/api/queue/pause")).json()).paused
    assert paused is not None
    assert (paused, paused.reason.code) == (again, "paused_by_user")
    assert "暂停" in (await queue(studio)).message
    assert "paused" in (await queue(studio, "en")).message
    why = await reason(studio, task_id)
    assert why is not None
    assert (why.code, "由用户暂停" in why.message) == ("paused_queue", True)
    resumed = Queue.model_validate((await studio.client.post("/api/queue/resume")).json())
    assert resumed.paused is None
    assert await reason(studio, task_id) is None


async def test_a_pause_of_somebody_elses_keeps_its_reason_until_it_is_resumed(studio: Running) -> None:
    await studio.app.store.write(pause_queue, PauseQueue(studio.app.clock.now(), "restored"))
    paused = Queue.model_validate((await studio.client.post("/api/queue/pause")).json()).paused
    assert paused is not None
    assert paused.reason.code == "restored"


async def test_a_paused_server_says_so_beside_its_state(studio: Running) -> None:
    server, task_id = await given_a_waiting_task(studio)
    address = f"/api/backends/{server.id}"
    paused = BackendServer.model_validate((await studio.client.post(f"{address}/pause")).json())
    assert (paused.state, paused.paused_at is not None) == ("ready", True)
    why = await reason(studio, task_id)
    assert why is not None
    assert (why.code, server.id in why.message) == ("paused_backends", True)
    told = await queue(studio)
    assert (told.backends[0].paused_at, told.estimate) == (paused.paused_at, None)
    assert "暂停" in told.message
    resumed = BackendServer.model_validate((await studio.client.post(f"{address}/resume")).json())
    assert (resumed.paused_at, await reason(studio, task_id)) == (None, None)


async def test_what_can_be_waited_for_comes_before_what_is_paused(studio: Running) -> None:
    server, task_id = await given_a_waiting_task(studio)
    other = await given_server(studio.app.store, LANE)
    await studio.client.post(f"/api/backends/{server.id}/pause")
    assert await reason(studio, task_id) is None
    await studio.app.store.write(note_state, BackendState(other.hold, studio.app.clock.now(), "unreachable"))
    why = await reason(studio, task_id)
    assert why is not None
    assert why.code == "backends_unreachable"


async def test_who_pauses_what_is_not_there_is_told(studio: Running) -> None:
    for verb in ("pause", "resume"):
        assert (await studio.client.post(f"/api/backends/nothing/{verb}")).status_code == 404


async def test_the_socket_tells_pauses(studio: Running) -> None:
    server, _ = await given_a_waiting_task(studio)
    async with studio.socket() as websocket:
        await heard(websocket, "hello")
        await websocket.send('{"op":"sub","topics":["backends"]}')
        await studio.client.post("/api/queue/pause")
        await studio.client.post(f"/api/backends/{server.id}/pause")
        await studio.client.post("/api/queue/resume")
        items: list[dict[str, object]] = []
        while len(items) < 3:
            items += (await heard(websocket, "events"))["items"]
    assert [item["type"] for item in items] == ["queue.updated", "backend.updated", "queue.updated"]
    paused, backend, resumed = (item["data"] for item in items)
    assert isinstance(paused, dict)
    assert isinstance(backend, dict)
    assert (paused["paused"]["reason"]["code"], resumed) == ("paused_by_user", {"paused": None})
    assert (backend["id"], str(backend["paused_at"]).endswith("Z")) == (server.id, True)


async def test_pauses_are_figures_for_monitoring(studio: Running) -> None:
    server, _ = await given_a_waiting_task(studio)
    await studio.client.post("/api/queue/pause")
    await studio.client.post(f"/api/backends/{server.id}/pause")
    lines = (await studio.client.get("/metrics")).text.splitlines()
    assert "genqueue_queue_paused 1" in lines
    assert f'genqueue_backend_paused{{backend="{server.id}"}} 1' in lines
