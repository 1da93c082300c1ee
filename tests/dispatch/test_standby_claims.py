"""Behind runs of an instant one more is claimed than a server has seats. It is sent when one is free, and not else."""

from collections import Counter

import pytest

from genqueue.store.attempts.claim import STAND_BY_S
from genqueue.store.tasks.pauses import PauseQueue, pause_queue, resume_queue
from genqueue.store.tasks.user_actions import front
from genqueue.tasks.states import Outcome
from tests.support.graphs import picture, slow_picture
from tests.support.studio import Server, Studio


@pytest.fixture
async def swift(studio: Studio) -> Server:
    """A server whose runs were measured to take no time, with depth 2."""
    server = await studio.open_server(clock=studio.clock)
    await studio.reaches(await studio.submit(picture(1)), "SUCCESS")
    server.hold("node")
    return server


async def standing_by(studio: Studio, server: Server) -> list[str]:
    """Two tasks that the server has, one that stands by, one that waits."""
    tasks = await studio.submit_together(*(picture(colour) for colour in range(2, 6)))

    async def there() -> bool:
        claimed = [len(await studio.attempts(task_id)) for task_id in tasks]
        return claimed == [1, 1, 1, 0] and server.simulator.machine.queue.remaining == 2

    await studio.until(there)
    return tasks


async def test_a_server_never_has_more_than_its_depth(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    await studio.pass_time(STAND_BY_S / 2)
    assert (swift.simulator.machine.queue.remaining, swift.requests("POST /prompt")) == (2, 3)
    swift.release()
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert [len(task["attempts"]) for task in done] == [1, 1, 1, 1]
    assert list(swift.executions())[1:] == [task["attempts"][0]["id"] for task in done]
    assert set(swift.executions().values()) == {1}


async def test_a_run_that_does_not_end_lets_nobody_stand_by(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    (attempt,) = await studio.closes(tasks[2])
    assert (attempt["outcome"], (await studio.task(tasks[2]))["status"]) == (Outcome.NOT_SENT, "PENDING")
    await studio.pass_time(60, step=1)
    assert [len(await studio.attempts(task_id)) for task_id in tasks] == [1, 1, 1, 0]
    assert swift.requests("POST /prompt") == 3
    other = await studio.open_server()
    for task_id in tasks[2:]:
        await studio.reaches(task_id, "SUCCESS")
    assert sum(other.executions().values()) == 2
    swift.release()
    for task_id in tasks[:2]:
        await studio.reaches(task_id, "SUCCESS")


async def test_who_stands_by_is_stopped_without_having_been_sent(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    await studio.stop_task(tasks[2])
    task = await studio.reaches(tasks[2], "STOPPED")
    assert [each["outcome"] for each in task["attempts"]] == [Outcome.NOT_SENT]
    swift.release()
    for task_id in (*tasks[:2], tasks[3]):
        await studio.reaches(task_id, "SUCCESS")
    assert sum(swift.executions().values()) == 4


@pytest.mark.parametrize("verb", ["pause", "stop"])
async def test_a_wish_of_the_last_moment_is_seen(verb: str, studio: Studio, swift: Server) -> None:
    """Nobody has told the run of it when its seat is free."""
    tasks = await standing_by(studio, swift)
    await studio.pass_time(0.1)
    if verb == "pause":
        await studio.store.write(pause_queue, PauseQueue(studio.clock.now()))
    else:
        await studio.stop_task(tasks[2])
    swift.release()
    for task_id in tasks[:2]:
        await studio.reaches(task_id, "SUCCESS")
    await studio.closes(tasks[2])
    status = {"pause": "PENDING", "stop": "STOPPED"}[verb]
    assert (await studio.task(tasks[2]))["status"] == status
    await studio.store.write(resume_queue, PauseQueue(studio.clock.now()))
    await studio.reaches(tasks[3], "SUCCESS")
    await studio.reaches(tasks[2], "STOPPED" if verb == "stop" else "SUCCESS")
    assert sum(swift.executions().values()) == (5 if verb == "pause" else 4)


async def test_a_clean_end_gives_back_what_stands_by(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    await studio.close()
    (attempt,) = await studio.attempts(tasks[2])
    assert (attempt["outcome"], (await studio.task(tasks[2]))["status"]) == (Outcome.NOT_SENT, "PENDING")
    swift.release()
    await studio.reopen()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    assert swift.executions() == Counter(dict.fromkeys(swift.executions(), 1))


async def test_after_a_crash_it_is_looked_up_and_sent_once(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    await studio.crash()
    swift.release()
    await studio.reopen()
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert {len(task["attempts"]) for task in done} == {1}
    assert set(swift.executions().values()) == {1}


async def test_after_a_crash_it_does_not_exceed_the_depth_either(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    await studio.crash()
    await studio.reopen()
    (attempt,) = await studio.closes(tasks[2], step=1)
    assert (attempt["outcome"], attempt["posts"]) == (Outcome.NOT_SENT, 1)
    await studio.pass_time(30, step=1)
    assert (swift.simulator.machine.queue.remaining, swift.requests("POST /prompt")) == (2, 3)
    swift.release()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    assert set(swift.executions().values()) == {1}


async def test_whoever_comes_first_but_takes_longer_is_not_overtaken_for_ever(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    (first,) = await studio.submit_together(slow_picture(9))
    await studio.wish(front, first)
    more = await studio.submit_together(*(picture(colour) for colour in range(10, 20)))
    swift.release()
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in (*tasks, first, *more)]
    assert [task["attempts"][0]["number"] for task in done] == [1] * 15
    order = list(swift.executions())
    assert order.index(done[4]["attempts"][0]["id"]) < order.index(done[5]["attempts"][0]["id"])


async def test_a_doubted_server_gets_nothing_new_from_who_stands_by(studio: Studio, swift: Server) -> None:
    tasks = await standing_by(studio, swift)
    (held,) = studio.dispatcher.leased_backends.values()
    held.doubt_it(at_once=False)
    swift.release()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    outcomes = [each["outcome"] for each in await studio.attempts(tasks[2])]
    assert outcomes == [Outcome.NOT_SENT, Outcome.SUCCEEDED]
