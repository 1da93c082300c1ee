"""Which server gets which task, and when."""

from dataclasses import replace

import pytest

from genqueue.backends import KINDS
from genqueue.messages import word
from genqueue.store.reading.capacity import load_capacity
from genqueue.workflows import bare
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import like_comfyui
from tests.support.studio import Server, Studio


async def test_two_idle_servers_get_one_task_each(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server()
    for server in (comfy, other):
        server.hold("node", SLOW)
    await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.until_held(comfy)
    await studio.until_held(other)
    assert [server.simulator.machine.queue.remaining for server in (comfy, other)] == [1, 1]


async def test_a_second_prompt_is_sent_only_when_no_idle_server_could_take_it(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server()
    for server in (comfy, other):
        server.hold("node", SLOW)
    await studio.submit_all(*(slow_picture(colour) for colour in range(1, 6)))

    async def full() -> bool:
        return [server.simulator.machine.queue.remaining for server in (comfy, other)] == [2, 2]

    await studio.until(full)
    await studio.pass_time(10, step=0.5)
    assert await full()


async def test_a_long_run_gets_no_second_prompt_behind_it_until_it_ends_soon(studio: Studio) -> None:
    comfy = await studio.open_server(clock=studio.clock)
    comfy.faults.durations[SLOW] = 60.0
    await studio.reaches(await studio.submit(slow_picture(1)), "SUCCESS", step=1)
    first, second = await studio.submit_all(slow_picture(2), slow_picture(3))
    await studio.reaches(first, "RUNNING")
    await studio.pass_time(30, step=1)
    assert ((await studio.task(second))["status"], comfy.requests("POST /prompt")) == ("PENDING", 2)
    task = await studio.reaches(second, "QUEUED", step=1)
    running = await studio.task(first)
    assert running["status"] == "RUNNING"
    assert task["attempts"][0]["claimed_at"] - running["started_at"] >= 50_000_000


async def test_only_able_servers_are_asked(studio: Studio) -> None:
    poor = await studio.open_server(lacks=frozenset({"ProbeSleep"}))
    rich = await studio.open_server()
    tasks = await studio.submit_all(slow_picture(1), picture(2), slow_picture(3), picture(4))
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert {done[place]["attempts"][0]["backend_id"] for place in (0, 2)} == {rich.id}
    assert poor.executions().total() + rich.executions().total() == 4


async def test_a_blocked_head_of_the_queue_holds_up_nobody(studio: Studio) -> None:
    await studio.open_server(lacks=frozenset({"ProbeSleep"}))
    blocked = await studio.submit_all(*(slow_picture(colour) for colour in range(1, 6)))
    free = await studio.submit(picture(9))
    await studio.reaches(free, "SUCCESS")
    assert {(await studio.task(task_id))["status"] for task_id in blocked} == {"PENDING"}


async def test_tasks_run_in_the_order_of_their_turns(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    comfy.hold("node", "1", times=1)
    head = await studio.submit(picture(1))
    await studio.until_held(comfy)
    tasks = [await studio.submit(picture(colour)) for colour in range(2, 7)]
    comfy.release()
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in (head, *tasks)]
    assert list(comfy.executions()) == [task["attempts"][0]["id"] for task in done]


async def test_a_kind_that_takes_no_files_gets_no_task_with_input_files(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "fileless", like_comfyui(takes_files=False))
    fileless = await studio.open_server(kind="fileless")
    with_photo = await studio.submit_with_photo()
    await studio.reaches(await studio.submit(picture(2)), "SUCCESS")
    lane = (await studio.task(with_photo))["lane"]
    (lacks,) = (await studio.store.read(load_capacity, [lane])).unable[lane].values()
    assert lacks is not None
    assert (
        word(lacks["code"], lacks["arguments"], "en").message == "A backend of the kind fileless takes no input files"
    )
    assert (await studio.task(with_photo))["status"] == "PENDING"

    # A task of an earlier release says nothing about its files.
    graph = {**picture(3), "1": {"class_type": "LoadImage", "inputs": {"image": "upload:1"}}}
    bound = bare.from_graph(graph, uploads={"upload:1": await studio.keep_photo()})
    (older,) = await studio._create(replace(bound, needs=replace(bound.needs, input_files=False)))
    assert (await studio.reaches(older, "FAILED"))["error"]["code"] == "takes_no_files"

    comfy = await studio.open_server()
    done = await studio.reaches(with_photo, "SUCCESS")
    assert done["attempts"][-1]["backend_id"] == comfy.id
    assert fileless.requests("POST /upload/image") == 0
