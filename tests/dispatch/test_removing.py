"""A server is taken away while it holds our work."""

import pytest

from genqueue.errors import Conflict
from genqueue.store.backends.backends import BackendMove, delete_backend
from tests.support.graphs import SLOW, slow_picture
from tests.support.studio import Server, Studio


async def given_running(studio: Studio, server: Server) -> str:
    server.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    return task_id


async def test_a_busy_server_is_not_removed(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    with pytest.raises(Conflict) as raised:
        await studio.store.write(delete_backend, BackendMove(comfy.id, studio.clock.now()))
    assert (raised.value.code, raised.value.arguments["count"]) == ("backend_busy", 1)
    comfy.release()
    await studio.reaches(task_id, "SUCCESS")


async def test_by_force_its_work_goes_back_to_the_queue_and_another_server_takes_it(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_running(studio, comfy)
    await studio.store.write(delete_backend, BackendMove(comfy.id, studio.clock.now(), force=True))
    other = await studio.open_server()
    task = await studio.reaches(task_id, "SUCCESS")
    lost, done = task["attempts"]
    assert (lost["outcome"], done["backend_id"]) == ("abandoned", other.id)
    assert list(studio.dispatcher.leased_backends) == [other.id]


async def test_a_server_at_rest_goes_and_is_not_held_any_more(studio: Studio, comfy: Server) -> None:
    await studio.store.write(delete_backend, BackendMove(comfy.id, studio.clock.now()))

    async def gone() -> bool:
        return not studio.dispatcher.leased_backends

    await studio.until(gone)
    assert not comfy.simulator.machine.sockets.open


async def test_a_server_that_answers_no_post_does_not_hold_up_the_others(studio: Studio, comfy: Server) -> None:
    comfy.hold("queued")
    await studio.submit(slow_picture())
    await studio.until_held(comfy, "queued")
    await studio.store.write(delete_backend, BackendMove(comfy.id, studio.clock.now(), force=True))
    await studio.open_server()
    await studio.reaches(await studio.submit(slow_picture(2)), "SUCCESS")
    assert comfy.held("queued")
