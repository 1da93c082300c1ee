"""What GenQueue does for a server raises what nobody foresaw: the server says so, and the others have their turn."""

from typing import Any

import pytest
from sqlalchemy import Connection, select
from structlog.typing import EventDict

from genqueue.backends import KINDS
from genqueue.backends.base import Access, Backend
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.clock import Clock
from genqueue.store.backends.backends import BackendMove, request_catalog
from genqueue.store.database.tables import serves
from genqueue.store.reading.capacity import load_capacity
from genqueue.tasks.model import Needs
from genqueue.workflows.catalog import Catalog, Missing
from tests.support.fragile import Foreign, Poison
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import like_comfyui
from tests.support.studio import Server, Studio


async def open_broken(studio: Studio, kind: str = "fragile") -> Server:
    """It is held from the first tick on."""
    broken = await studio.open_server("broken", kind=kind, wait=False)
    await studio.open()
    return broken


def assert_told(reason: dict[str, Any], step: str, logs: list[EventDict]) -> None:
    """The reason names the step, and an id under which the log has the exception."""
    assert (reason["code"], reason["arguments"]["step"]) == ("internal_error", step)
    found = next(each for each in logs if each.get("id") == reason["arguments"]["id"])
    assert isinstance(found["exc_info"], Foreign)


@pytest.mark.parametrize("step", ["probe", "catalog"])
async def test_one_that_cannot_be_read_says_so_and_is_tried_again_with_growing_pauses(
    studio: Studio, poison: Poison, step: str, logs: list[EventDict]
) -> None:
    poison.at(step)
    broken = await open_broken(studio)
    row = await studio.until_state(broken, "refused")
    assert_told(row["reason"], step, logs)
    good = await studio.open_server("good")
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert good.executions().total() == 1
    await studio.pass_time(240, step=2.0)
    poison.assert_paused(30, 60, 120, late_s=6.0)
    poison.end()
    await studio.until_state(broken, "ready", step=5.0)
    await studio.pass_time(0.1)
    assert (await studio.server_row(broken))["reason"] is None


async def test_one_whose_list_cannot_be_read_any_more_goes_on_with_what_it_was_known_to_have(
    studio: Studio, poison: Poison, logs: list[EventDict]
) -> None:
    comfy = await studio.open_server(kind="fragile")
    poison.at("catalog")
    await studio.store.write(request_catalog, BackendMove(comfy.id, studio.clock.now()))

    async def told() -> Any:
        return (await studio.server_row(comfy))["reason"]

    assert_told(await studio.until(told), "catalog", logs)
    await studio.pass_time(20, step=1.0)
    assert (await studio.server_row(comfy))["state"] == "ready"
    assert poison.raised == 1  # it is left alone, though the wish stands
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await studio.store.write(request_catalog, BackendMove(comfy.id, studio.clock.now()))
    await studio.pass_time(5)
    assert poison.raised == 2  # but for who asks again
    poison.end()

    async def well() -> bool:
        return (await studio.server_row(comfy))["reason"] is None

    await studio.until(well, step=2.0)
    assert (await studio.server_row(comfy))["catalog_wanted_at"] is None


async def test_one_that_comes_back_and_cannot_be_read_is_ready_with_what_it_had(
    studio: Studio, poison: Poison, logs: list[EventDict]
) -> None:
    comfy = await studio.open_server(kind="fragile")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=2.0)
    poison.at("catalog")
    await comfy.simulator.reconnect()
    row = await studio.until_state(comfy, "ready", step=2.0)
    assert_told(row["reason"], "catalog", logs)
    await studio.reaches(await studio.submit(picture()), "SUCCESS")


async def test_one_for_which_no_client_can_be_made_keeps_nobody_from_their_turn(
    studio: Studio, logs: list[EventDict], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[float] = []

    def make(access: Access, clock: Clock, *, installation: str) -> Backend:
        made.append(clock.awake())
        raise Foreign("no client")

    monkeypatch.setitem(KINDS, "broken", like_comfyui(make))
    broken = await open_broken(studio, "broken")
    await studio.open_server("good")
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    row = await studio.until_state(broken, "refused")
    assert_told(row["reason"], "connect", logs)
    await studio.pass_time(240, step=2.0)
    assert len(made) == 4
    monkeypatch.setitem(KINDS, "broken", like_comfyui())
    await studio.until_state(broken, "ready", step=5.0)


async def test_a_listener_that_dies_is_begun_again_with_growing_pauses(
    studio: Studio, poison: Poison, logs: list[EventDict]
) -> None:
    poison.at("watch")
    comfy = await studio.open_server(kind="fragile")
    await studio.reaches(await studio.submit(picture()), "SUCCESS", step=0.5)
    await studio.pass_time(65, step=0.5)
    poison.assert_paused(2, 4, 8, 16, 32, late_s=1.0)
    assert [each["again_s"] for each in logs if each.get("step") == "listen"] == [2, 4, 8, 16, 32, 64]
    poison.end()
    await until_connected(studio, comfy)


async def test_a_signal_that_cannot_be_understood_costs_only_time(
    studio: Studio, poison: Poison, logs: list[EventDict]
) -> None:
    comfy = await studio.open_server(kind="fragile")
    await until_connected(studio, comfy)
    poison.at("signal started")
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    assert studio.dispatcher.leased_backends[comfy.id].connected_at is None
    comfy.release()
    await studio.reaches(poison.task_id, "SUCCESS", step=0.5)
    assert poison.raised == 1
    assert [each["backend"] for each in logs if each.get("step") == "listen"] == [comfy.id]
    await until_connected(studio, comfy)


async def until_connected(studio: Studio, server: Server) -> None:
    async def connected() -> bool:
        return studio.dispatcher.leased_backends[server.id].connected_at is not None

    await studio.until(connected, step=1.0)


class Puzzled(Catalog):
    """A list that cannot be judged by."""

    def lacks(self, needs: Needs) -> Missing:
        raise Foreign("what is this")


class Puzzling(ComfyUI):
    """Has such a list."""

    async def catalog(self) -> Catalog:
        found = await super().catalog()
        return Puzzled(found.node_classes, found.choices)


async def test_one_whose_list_cannot_be_judged_by_gets_nothing_of_that_and_the_others_do(
    studio: Studio, logs: list[EventDict], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "puzzling", like_comfyui(Puzzling))
    puzzling = await studio.open_server(kind="puzzling")
    await studio.open_server("good")
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert puzzling.requests("POST /prompt") == 0
    lane = task["attempts"][0]["lane"]
    unable = (await studio.store.read(load_capacity, [lane])).unable[lane]
    trouble = unable[puzzling.id]
    assert trouble is not None
    assert_told(trouble, "judge", logs)
    assert await studio.store.read(_is_paid, puzzling.id, lane), "nobody could tell whether it costs money"


def _is_paid(connection: Connection, backend_id: str, lane: str) -> bool:
    one = select(serves.c.paid).where(serves.c.backend_id == backend_id, serves.c.lane == lane)
    return bool(connection.execute(one).scalar_one())
