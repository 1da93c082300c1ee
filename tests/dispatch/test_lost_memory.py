"""Everything in memory is forgotten between two ticks: the table alone brings it back, at once and only once."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from genqueue.backends.base import Backend
from genqueue.dispatch.dispatcher import Dispatcher
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio, end_tasks


class Amnesia:
    """Empties every collection in `dispatch` and ends every coroutine there; clients are closed at the very end."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._clients: list[Backend] = []

    async def strike(self) -> None:
        dispatcher = self._studio.dispatcher
        await end_tasks("dispatch")
        self._clients += [held.client for held in dispatcher.leased_backends.values()]
        for held in list(dispatcher.leased_backends.values()):
            empty(held)
        empty(dispatcher.claims)
        empty(dispatcher)
        assert not dispatcher.leased_backends

    async def end(self) -> None:
        await asyncio.gather(*(client.close() for client in self._clients))


def empty(owner: Any) -> None:
    """Clear every collection that an object has."""
    names = getattr(type(owner), "__slots__", None) or vars(owner)
    for value in [getattr(owner, name) for name in names]:
        if isinstance(value, dict | list | set):
            value.clear()


@pytest.fixture
async def amnesia(studio: Studio) -> AsyncIterator[Amnesia]:
    made = Amnesia(studio)
    yield made
    await made.end()


def watched(dispatcher: Dispatcher) -> list[str]:
    return [run_id for held in dispatcher.leased_backends.values() for run_id in held.runs]


@pytest.mark.parametrize("step", [step for step in STEPS if step not in EXCEPTIONS | {"settled"}])
async def test_the_next_tick_rebuilds_it_from_the_table(
    studio: Studio, comfy: Server, amnesia: Amnesia, step: str
) -> None:
    studio.checkpoints.hold(step)
    if step == "running":
        comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    ((_, attempt_id),) = studio.checkpoints.held
    await amnesia.strike()
    studio.checkpoints.release()
    # A run that has little left to do could be over before the tick is.
    studio.checkpoints.hold("settled")
    await studio.dispatcher.tick()
    assert watched(studio.dispatcher) == [attempt_id]
    studio.checkpoints.release()
    await studio.open_again()
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert comfy.executions() == {attempt_id: 1}
    assert ([each["id"] for each in task["attempts"]], len(task["outputs"])) == ([attempt_id], 1)
    assert len(studio.stored_files()) == 1


async def test_what_is_settled_stays_settled(studio: Studio, comfy: Server, amnesia: Amnesia) -> None:
    studio.checkpoints.hold("settled")
    task_id = await studio.submit(picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    before = await studio.task(task_id)
    await amnesia.strike()
    studio.checkpoints.release()
    await studio.dispatcher.tick()
    assert watched(studio.dispatcher) == []
    assert await studio.task(task_id) == before
    assert before["status"] == "SUCCESS"
    await studio.open_again()


async def test_a_stop_goes_on_after_it(studio: Studio, comfy: Server, amnesia: Amnesia) -> None:
    comfy.hold("node", SLOW)
    studio.checkpoints.hold("cancelled")
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    await amnesia.strike()
    studio.checkpoints.release()
    await studio.open_again()
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], comfy.executions()) == ("cancelled", {attempt["id"]: 1})


async def test_a_batch_survives_it_after_every_single_tick(studio: Studio, comfy: Server, amnesia: Amnesia) -> None:
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 7)))
    await end_tasks("dispatch")

    async def a_tick_and_nothing_is_remembered() -> bool:
        await studio.dispatcher.tick()
        for _ in range(5):
            await studio.breathe()
        await amnesia.strike()
        return all([(await studio.task(task_id))["status"] == "SUCCESS" for task_id in tasks])

    await studio.until(a_tick_and_nothing_is_remembered, step=1)
    done = [await studio.task(task_id) for task_id in tasks]
    assert comfy.executions() == {task["attempts"][0]["id"]: 1 for task in done}
    assert [len(task["outputs"]) for task in done] == [1] * 6
    assert len(studio.stored_files()) == 6
    await studio.open_again()
