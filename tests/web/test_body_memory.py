"""What the bodies of all requests take of memory together is bounded, and nobody keeps the room by being slow."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from starlette.exceptions import HTTPException
from starlette.types import Message

from genqueue.config import MEGABYTE
from genqueue.web.edge.body_memory import FREE, PATIENCE_S, Holding
from genqueue.web.edge.incoming import UPLOADS, Incoming
from genqueue.web.errors import Busy
from tests.support.databases import new_migrated
from tests.support.loop import let_pass
from tests.web.running import GRAPH, running, settings_in
from tests.web.test_connections import calling, told_by


class Sender:
    """Sends a body piece by piece to where it is read."""

    def __init__(self, holding: Holding, folder: Path, path: str = "/api/tasks") -> None:
        self._pieces: asyncio.Queue[Message] = asyncio.Queue()
        self.body = Incoming({"type": "http", "path": path}, self._pieces.get, settings_in(folder), holding)

    def send(self, size: int, *, last: bool = False) -> asyncio.Task[Message]:
        """A piece, and the reading of it."""
        self._pieces.put_nowait({"type": "http.request", "body": b"x" * size, "more_body": not last})
        return self.listen()

    def listen(self) -> asyncio.Task[Message]:
        return asyncio.create_task(self.body.receive())


@pytest.fixture
def holding(tmp_path: Path) -> Holding:
    return Holding(settings_in(tmp_path, max_bodies_mb=1))


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_body_waits_for_room_and_the_first_one_goes_on(holding: Holding, tmp_path: Path) -> None:
    first, second, third = (Sender(holding, tmp_path) for _ in range(3))
    await first.send(700_000)
    waiting = second.send(700_000)
    await settle()
    assert not waiting.done()

    await first.send(700_000, last=True)
    await settle()
    assert not waiting.done()
    assert holding.bytes == 1_400_000 - FREE
    first.body.release()
    await waiting
    also = third.send(700_000, last=True)
    await settle()
    assert not also.done()
    second.body.release()
    await also
    third.body.release()
    assert holding.bytes == 0


async def test_who_waits_in_vain_hears_that_nothing_was_done(holding: Holding, tmp_path: Path) -> None:
    done, late = Sender(holding, tmp_path), Sender(holding, tmp_path)
    await done.send(MEGABYTE + FREE, last=True)
    waiting = late.send(FREE + 1)
    await settle()
    await let_pass(PATIENCE_S)

    with pytest.raises(HTTPException) as caught:
        await waiting
    assert caught.value.status_code == 503
    assert isinstance(caught.value.__cause__, Busy)
    assert caught.value.__cause__.details == {"done": "no"}
    late.body.release()
    assert holding.bytes == MEGABYTE


async def test_the_slowest_gives_way_to_who_waits(holding: Holding, tmp_path: Path) -> None:
    slow, slower, late = (Sender(holding, tmp_path) for _ in range(3))
    await slow.send(500_000)
    await slower.send(400_000)
    dripping = slow.listen(), slower.listen()
    waiting = late.send(500_000, last=True)
    await settle()
    await let_pass(PATIENCE_S)
    await settle()

    assert [each.done() for each in dripping] == [False, True]
    error = dripping[1].exception()
    assert isinstance(error, HTTPException)
    assert error.status_code == 503
    assert not waiting.done()
    slower.body.release()
    await waiting
    dripping[0].cancel()


async def test_small_bodies_need_no_room_and_of_uploads_only_what_is_in_memory(
    holding: Holding, tmp_path: Path
) -> None:
    small = [Sender(holding, tmp_path) for _ in range(40)]
    await asyncio.gather(*(each.send(FREE, last=True) for each in small))
    assert holding.bytes == 0
    upload = Sender(holding, tmp_path, UPLOADS)
    for _ in range(5):
        await upload.send(MEGABYTE)
    assert holding.bytes == MEGABYTE - FREE


async def test_a_held_half_of_a_body_does_not_keep_out_another(tmp_path: Path) -> None:
    graph = {**GRAPH, "3": {"class_type": "X", "inputs": {"text": "x" * 900_000}}}
    body = json.dumps({"kind": "workflow", "graph": graph, "allow_duplicate": True}).encode()
    head = b"POST /api/tasks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d"
    limits: dict[str, Any] = {"max_bodies_mb": 1, "body_timeout_s": 100}
    url = new_migrated("sqlite", tmp_path)
    async with running(settings_in(tmp_path, database_url=url, **limits)) as studio, calling(studio) as (half,):
        half.say(head % len(body) + b"\r\n\r\n" + body[:-1])
        # It has kept everybody waiting for so long that none of the others comes more slowly, however slow this is.
        await let_pass(90)
        for wait_s in (PATIENCE_S, 0):
            posting = studio.client.post("/api/tasks", content=body, headers={"Content-Type": "application/json"})
            waiting = asyncio.create_task(posting)
            await let_pass(wait_s)
            answer = await waiting
            assert answer.status_code == 201, answer.text

        heard = await half.hear_out()
        assert told_by(heard) == (503, "bodies_busy")
        assert b'"done":"no"' in heard.replace(b" ", b"")
        assert b"retry-after" in heard.lower()
        assert (await studio.client.get("/api/tasks")).json()["total"] == 2
