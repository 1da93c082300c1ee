"""Servers that cannot be asked about a run, for ever: no seat is held for it, no other server is harmed, and its time
counts. And servers whose clocks tell anything."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import text

from genqueue.backends import KINDS
from genqueue.clock import SECOND
from genqueue.dispatch.pipeline.orphans import USELESS_S
from genqueue.store.backends.backends import EditBackend, edit_backend
from genqueue.store.writing.tx import Hold, Tx
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import PAID
from tests.support.studio import Server, Studio

UNREADABLE = [
    {"route": route, "do": "status", "status": 200, "body": "nonsense", "times": None}
    for route in ("GET /api/jobs/{job_id}", "GET /queue", "GET /history/{prompt_id}")
]
LIMIT_S = 7200


class Spoil(NamedTuple):
    """Somebody's hand in the database: what is stored of a server."""

    id: str
    secret: str | None = None
    kind: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def spoil(tx: Tx, moves: Sequence[Spoil]) -> dict[str, bool]:
    for move in moves:
        if move.secret is not None:
            row = {"owner": f"backend:{move.id}", "value": move.secret}
            tx.connection.execute(text("DELETE FROM secret WHERE owner = :owner"), row)
            tx.connection.execute(text("INSERT INTO secret VALUES (:owner, 'access', :value)"), row)
        if move.kind is not None:
            tx.connection.execute(text("UPDATE backend SET kind = :kind WHERE id = :id"), move._asdict())
        tx.connection.execute(
            text("UPDATE lease SET epoch = epoch + 1, owner = NULL, lease_until = NULL WHERE name = :name"),
            {"name": f"backend:{move.id}"},
        )
    return {move.id: True for move in moves}


async def runs_where_nobody_can_ask(studio: Studio, server: Server) -> str:
    """A task that executes there; its server answers probes, and nothing about a run."""
    server.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    server.faults.change({"replies": UNREADABLE})
    return task_id


async def test_a_run_that_its_server_cannot_tell_of_ends_at_its_limit_and_frees_its_seat(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    task_id = await runs_where_nobody_can_ask(studio, comfy)
    waiting = await studio.submit(picture(2))
    studio.clock.advance(LIMIT_S)
    task = await studio.reaches(task_id, "FAILED", step=5)
    assert task["error"]["code"] == "run_timeout"
    (attempt,) = await studio.closes(task_id, step=20)
    assert (attempt["outcome"], attempt["error"]["code"]) == ("unknown", "run_unreadable")
    assert attempt["closed_at"] - task["completed_at"] >= USELESS_S * SECOND
    comfy.faults.replies.clear()
    comfy.release()
    await studio.reaches(waiting, "SUCCESS", step=5)
    assert (await studio.task(task_id))["error"]["code"] == "run_timeout"


async def test_it_is_interrupted_by_its_id_though_nothing_can_be_read(studio: Studio, comfy: Server) -> None:
    task_id = await runs_where_nobody_can_ask(studio, comfy)
    studio.clock.advance(LIMIT_S)
    await studio.reaches(task_id, "FAILED", step=5)

    async def is_free() -> bool:
        return comfy.simulator.machine.queue.remaining == 0

    await studio.until(is_free, step=1)


async def test_where_runs_are_paid_its_user_is_told_that_nobody_knows(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    paid = await studio.open_server(kind="paid")
    task_id = await runs_where_nobody_can_ask(studio, paid)
    studio.clock.advance(LIMIT_S)
    await studio.reaches(task_id, "FAILED", step=5)
    (attempt,) = await studio.closes(task_id, step=20)
    task = await studio.task(task_id)
    assert (attempt["outcome"], task["error"]["code"], task["status"]) == ("unknown", "outcome_unknown", "FAILED")
    await studio.pass_time(60, step=10)
    assert paid.executions().total() == 1


async def test_a_server_that_is_away_is_asked_again_however_long_it_takes(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=1)
    studio.clock.advance(LIMIT_S)
    await studio.reaches(task_id, "FAILED", step=5)
    await studio.pass_time(3 * USELESS_S, step=30)
    assert (await studio.attempts(task_id))[0]["closed_at"] is None
    comfy.release()
    await comfy.simulator.reconnect()
    task = await studio.reaches_again(task_id, "SUCCESS", step=1)
    assert len(task["outputs"]) == 1


SPOILT: dict[str, Callable[[str], Spoil]] = {
    "no such file": lambda id: Spoil(id, json.dumps({"ca_file": "/no/such/file"})),
    "no JSON": lambda id: Spoil(id, "{"),
    "a list": lambda id: Spoil(id, "[1]"),
    "another type": lambda id: Spoil(id, json.dumps({"headers": 5})),
    "a name of later": lambda id: Spoil(id, json.dumps({"passkey": "x"})),
    "a kind of later": lambda id: Spoil(id, kind="later"),
}


@pytest.mark.parametrize("how", SPOILT)
async def test_a_server_without_a_client_says_why_and_harms_no_other(studio: Studio, how: str) -> None:
    broken, other = await studio.open_server("broken", seats=1), await studio.open_server("other", seats=1)
    if how == "no such file":
        await use_tls(studio, broken)
    await studio.store.write(spoil, SPOILT[how](broken.id))
    row = await studio.until_state(broken, "refused")
    assert row["reason"]["code"] in ("ca_file_unusable", "access_unusable", "unknown_backend_kind")
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert task["backend_id"] == other.id


async def test_the_time_of_what_runs_there_counts(studio: Studio) -> None:
    comfy = await studio.open_server()
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    await studio.store.write(spoil, SPOILT["another type"](comfy.id))
    await studio.until_state(comfy, "refused")
    assert (await studio.task(task_id))["status"] == "RUNNING"
    studio.clock.advance(LIMIT_S)
    assert (await studio.reaches(task_id, "FAILED", step=5))["error"]["code"] == "run_timeout"
    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), access={"token": "new"}))
    comfy.release()
    await studio.reaches_again(task_id, "SUCCESS", step=1)


async def test_a_file_that_is_put_right_is_seen(studio: Studio, tmp_path: Path) -> None:
    """Nothing of the row changes then, so it is tried again now and then."""
    comfy = await studio.open_server()
    move = SPOILT["another type"](comfy.id)
    await studio.store.write(spoil, move)
    await studio.until_state(comfy, "refused")
    await studio.store.write(quietly_mend, move)
    await studio.until_state(comfy, "ready", step=1)
    await studio.reaches(await studio.submit(picture()), "SUCCESS")


def quietly_mend(tx: Tx, moves: Sequence[Spoil]) -> dict[str, bool]:
    tx.connection.execute(text("DELETE FROM secret"))
    return {move.id: True for move in moves}


async def use_tls(studio: Studio, server: Server) -> None:
    """Only an address with TLS reads a CA file."""
    await studio.store.write(secure, Spoil(server.id))


def secure(tx: Tx, moves: Sequence[Spoil]) -> dict[str, bool]:
    for move in moves:
        tx.connection.execute(text("UPDATE backend SET url = 'https://127.0.0.1:1' WHERE id = :id"), {"id": move.id})
    return {move.id: True for move in moves}


LIES: dict[str, Any] = {
    "before it was sent": {"execution_start": 10**11},
    "backwards": {"execution_start": 2 * 10**12, "execution_success": 10**12},
    "far ahead": {"execution_success": 9 * 10**12},
    "no times": {"execution_start": "soon", "execution_success": None},
}


@pytest.mark.parametrize("lie", LIES)
async def test_a_lying_clock_moves_no_time_of_ours(studio: Studio, comfy: Server, lie: str) -> None:
    comfy.faults.stamps = LIES[lie]
    # Nobody sees it run: its beginning is told by its server alone.
    comfy.simulator.harm_sockets("deafen")
    comfy.faults.deaf = True
    began = studio.clock.now()
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    sent_at = task["attempts"][0]["submitting_at"]
    assert began <= sent_at <= task["started_at"] <= task["completed_at"] <= studio.clock.now()


async def test_how_much_a_server_may_say_is_a_setting(tmp_path: Path) -> None:
    async with Studio(tmp_path, max_answer_mb=1) as studio:
        comfy = await studio.open_server(wait=False)
        body = json.dumps({f"Node{number}": {} for number in range(100_000)})
        fault = {"route": "GET /object_info", "do": "status", "status": 200, "body": body, "times": None}
        comfy.faults.change({"replies": [fault]})
        await studio.open()

        async def told() -> bool:
            reason = (await studio.server_row(comfy))["reason"]
            return bool(reason and reason["code"] == "answer_too_large" and reason["arguments"]["limit_mb"] == 1)

        await studio.until(told)
        comfy.faults.replies.clear()
        await studio.until_state(comfy, "ready", step=1)
