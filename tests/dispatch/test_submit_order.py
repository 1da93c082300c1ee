"""Prompts of one server are sent in the order of their claims, and nobody is waited for for ever."""

import pytest

from genqueue.dispatch.attempt.standby_line import PREPARING_S, SENDING_S, left_s
from genqueue.dispatch.pipeline.crashing import PAUSES_S
from tests.support.fragile import Poison
from tests.support.graphs import picture
from tests.support.studio import Server, Studio

UPLOAD, POST = "POST /upload/image", "POST /prompt"


@pytest.fixture
async def comfy(studio: Studio) -> Server:
    """Its delays are those of the studio's clock."""
    return await studio.open_server(clock=studio.clock)


async def create_two(studio: Studio, *, photo_first: bool = False) -> list[str]:
    """Two tasks in this order that are claimed together."""
    graph = picture(1)
    if photo_first:
        graph["1"] = {"class_type": "LoadImage", "inputs": {"image": "upload:1"}}
    return await studio.submit_together(graph, picture(2), uploads={"upload:1": await studio.keep_photo()})


async def assert_ran_in_order(studio: Studio, server: Server, tasks: list[str]) -> None:
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert list(server.executions()) == [task["attempts"][0]["id"] for task in done]


async def test_each_is_sent_when_the_one_before_has_an_answer(studio: Studio) -> None:
    comfy = await studio.open_server(seats=3)
    comfy.hold("received")
    tasks = await studio.submit_together(*(picture(colour) for colour in range(1, 4)))
    for number in range(1, 4):
        await studio.until_held(comfy, "received")
        await studio.pass_time(2 * PREPARING_S, step=1)
        assert comfy.requests(POST) == number
        comfy.simulator.gate.release(at="received")
    await assert_ran_in_order(studio, comfy, tasks)


async def test_an_upload_is_waited_for(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": UPLOAD, "do": "delay", "seconds": PREPARING_S / 2}]})
    await assert_ran_in_order(studio, comfy, await create_two(studio, photo_first=True))


async def test_a_request_that_hangs_is_not_waited_for_for_ever(studio: Studio, comfy: Server) -> None:
    comfy.hold("received", times=1)
    first, second = await create_two(studio)
    await studio.until_held(comfy, "received")
    await studio.pass_time(SENDING_S - 1, step=1)
    assert comfy.requests(POST) == 1
    await studio.pass_time(2)
    assert comfy.requests(POST) == 2
    await studio.reaches(second, "SUCCESS")
    comfy.release()
    await studio.reaches(first, "SUCCESS")


async def test_nobody_overtakes_one_that_waits_for_long_itself(studio: Studio) -> None:
    comfy = await studio.open_server(seats=3)
    comfy.hold("received")
    await studio.submit_together(*(picture(colour) for colour in range(1, 4)))
    await studio.until_held(comfy, "received")
    await studio.pass_time(2 * PREPARING_S, step=1)
    first, _second, third = studio.dispatcher.leased_backends[comfy.id].runs.values()
    first.awaited_until = 0.0
    assert left_s(third) > 0


async def test_a_request_without_an_answer_is_not_waited_for(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": POST, "do": "drop"}]})
    studio.checkpoints.hold("claimed")
    first, second = await create_two(studio)
    await studio.until_at("claimed", count=2)
    began = studio.clock.awake()
    studio.checkpoints.release()
    await studio.reaches(second, "SUCCESS")
    assert studio.clock.awake() - began < PREPARING_S / 2
    await studio.reaches(first, "SUCCESS")


async def test_what_runs_already_is_not_waited_for(studio: Studio, comfy: Server) -> None:
    """Its answer does not come, and the server has said over its socket that it began."""
    comfy.hold("queued", times=1)
    comfy.hold("node", times=1)
    first, second = await create_two(studio)
    await studio.until_held(comfy, "node")
    await studio.pass_time(1)
    assert comfy.requests(POST) == 2
    comfy.release()
    await assert_ran_in_order(studio, comfy, [first, second])


async def test_a_long_upload_gives_way(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": UPLOAD, "do": "delay", "seconds": 30}]})
    first, second = await create_two(studio, photo_first=True)
    await studio.until_asked(comfy, UPLOAD)
    began = studio.clock.awake()
    await studio.reaches(second, "SUCCESS")
    assert PREPARING_S / 2 < studio.clock.awake() - began < 2 * PREPARING_S
    await studio.reaches(first, "SUCCESS")


async def test_who_is_stopped_before_it_is_sent_is_not_waited_for(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": UPLOAD, "do": "delay", "seconds": 30}]})
    first, second = await create_two(studio, photo_first=True)
    await studio.until_asked(comfy, UPLOAD)
    await studio.stop_task(first)
    began = studio.clock.awake()
    await studio.reaches(second, "SUCCESS")
    assert studio.clock.awake() - began < PREPARING_S / 2
    await studio.closes(first)
    assert comfy.requests(POST) == 1


async def test_the_second_may_be_stopped_while_it_waits_for_its_turn(studio: Studio, comfy: Server) -> None:
    comfy.hold("received", times=1)
    first, second = await create_two(studio)
    await studio.until_held(comfy, "received")
    await studio.stop_task(second)
    task = await studio.reaches(second, "STOPPED")
    assert [each["outcome"] for each in task["attempts"]] == ["not_sent"]
    comfy.release()
    await studio.reaches(first, "SUCCESS")
    assert comfy.requests(POST) == 1


async def test_a_clean_end_gives_back_what_waits_for_its_turn(studio: Studio, comfy: Server) -> None:
    comfy.hold("received", times=1)
    tasks = await create_two(studio)
    await studio.until_held(comfy, "received")
    closing = studio.closing()
    await studio.pass_time(1)
    (attempt,) = await studio.attempts(tasks[1])
    assert (attempt["outcome"], (await studio.task(tasks[1]))["status"]) == ("not_sent", "PENDING")
    comfy.release()
    await studio.while_time_passes(closing)
    studio.look_again()
    await studio.reopen()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    assert set(comfy.executions().values()) == {1}


@pytest.mark.parametrize("place", ["claimed", "submitting", "before_post", "after_post"])
async def test_one_that_raises_leaves_the_line_at_once(place: str, studio: Studio, poison: Poison) -> None:
    fragile = await studio.open_server(kind="fragile")
    studio.checkpoints.hold("claimed")
    first, second = await create_two(studio)
    await studio.until_at("claimed", count=2)
    poison.task_id = first
    poison.at(place)
    began = studio.clock.awake()
    studio.checkpoints.release()

    async def second_is_there() -> bool:
        return fragile.requests(POST) == 1 + (place == "after_post")

    await studio.until(second_is_there, step=0.01)
    assert studio.clock.awake() - began < PAUSES_S[0]
    assert poison.raised
    poison.end()
    for task_id in (first, second):
        await studio.reaches(task_id, "SUCCESS")
    assert set(fragile.executions().values()) == {1}


async def test_one_whose_input_is_gone_leaves_the_line_at_once(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("claimed")
    first, second = await create_two(studio, photo_first=True)
    await studio.until_at("claimed", count=2)
    await studio.app.files.delete(["uploads/apple.png"])
    studio.checkpoints.release()
    await studio.reaches(second, "SUCCESS")
    await studio.reaches(first, "FAILED")
