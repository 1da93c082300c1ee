"""What comes before our prompts at a server that works for others too."""

from typing import Any

import aiohttp

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def given_foreign(server: Server, *colours: int) -> None:
    """Prompts that somebody else has sent there."""
    async with aiohttp.ClientSession() as session:
        for colour in colours:
            await session.post(f"{server.simulator.url}/prompt", json={"prompt": slow_picture(colour)})


async def test_what_others_have_sent_before_is_counted_for_each_of_our_prompts(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    await given_foreign(comfy, 97, 98)
    await studio.until_held(comfy)
    first = await studio.submit(picture(1))
    await studio.reaches(first, "QUEUED")
    await given_foreign(comfy, 99)
    second = await studio.submit(picture(2))
    await studio.reaches(second, "QUEUED", step=1)

    async def told() -> dict[str, Any]:
        found: dict[str, Any] = (await studio.server_row(comfy))["about"].get("ahead")
        return found if len(found) == 2 else {}

    assert await studio.until(told, step=1) == {first: [2, 2], second: [4, 3]}
    # It stays there, however long that takes.
    await studio.pass_time(7300, step=60)
    assert [(await studio.task(each))["status"] for each in (first, second)] == ["QUEUED", "QUEUED"]
    comfy.release()
    for task_id in (first, second):
        assert len((await studio.reaches(task_id, "SUCCESS", step=1))["attempts"]) == 1

    async def forgotten() -> bool:
        return not (await studio.server_row(comfy))["about"]["ahead"]

    await studio.until(forgotten, step=1)


async def test_a_server_is_asked_for_its_queue_only_while_something_of_ours_waits(
    studio: Studio, comfy: Server
) -> None:
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await studio.pass_time(120, step=1)
    assert comfy.requests("GET /queue") == 0
