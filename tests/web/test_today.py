"""Today is the day of whoever looks, in every number that the pages are given, and ends at that midnight."""

import json
from pathlib import Path

from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.web.running import Running, heard, running, settings_in

HOUR = 3600
ZONES = ("Asia/Shanghai", "UTC", "America/Los_Angeles")


async def unfinished(studio: Running, tz: str, query: str = "&day=today") -> int:
    answer = await studio.client.get(f"/api/tasks/counts?tz={tz}{query}")
    number: int = answer.json()["unfinished"]
    return number


async def greeted(studio: Running, tz: str) -> tuple[int, int]:
    """What the socket says first: unfinished of today, and of all days."""
    async with studio.socket(f"?tz={tz}") as websocket:
        told = (await heard(websocket, "hello"))["counts"]
    return told["today"]["unfinished"], told["all"]["unfinished"]


async def test_today_is_that_of_the_zone_in_the_answer_and_on_the_socket(tmp_path: Path) -> None:
    clock = ManualClock()  # 2026-01-01 at 00:00 in UTC, 08:00 in Shanghai, 16:00 of the day before in Los Angeles
    async with running(settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path)), clock) as studio:
        clock.advance(7.5 * HOUR)
        await studio.create()
        clock.advance(8.25 * HOUR)
        await studio.create(kind="text_to_video", count=2)
        clock.advance(0.5 * HOUR)  # 16:15 in UTC, 00:15 of the next day in Shanghai, 08:15 in Los Angeles
        await studio.create()

        assert [await unfinished(studio, tz) for tz in ZONES] == [1, 4, 3]
        assert [await greeted(studio, tz) for tz in ZONES] == [(1, 4), (4, 4), (3, 4)]
        assert [await unfinished(studio, tz, "") for tz in ZONES] == [4, 4, 4]
        assert [await unfinished(studio, tz, "&day=today&kind=text_to_video") for tz in ZONES] == [0, 2, 2]


async def test_an_open_page_is_told_when_its_day_has_ended(tmp_path: Path) -> None:
    clock = ManualClock()
    async with running(settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path)), clock) as studio:
        clock.advance(15.9 * HOUR)
        await studio.create()
        async with studio.socket("?tz=Asia/Shanghai") as websocket:
            before = (await heard(websocket, "hello"))["counts"]
            clock.advance(0.2 * HOUR)  # past midnight; nothing has happened to any task
            await websocket.send(json.dumps({"op": "ping"}))
            told = (await heard(websocket, "live"))["items"]

    (after,) = [item["data"] for item in told if item["type"] == "counts"]
    assert [each[part]["unfinished"] for each in (before, after) for part in ("today", "all")] == [1, 1, 0, 1]
