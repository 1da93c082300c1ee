"""The worker is killed, or frozen while another one takes over, at every step of a paid run. What was begun is counted
at the server: never twice; and where an answer was written down, its result is there as well."""

import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select
from uuid_utils import uuid7

from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, running
from genqueue.simulators.runninghub import MEMBER, Account
from genqueue.simulators.runninghub import Settings as CloudSettings
from genqueue.simulators.runninghub import Simulator as Cloud
from genqueue.simulators.runninghub import running as running_cloud
from genqueue.simulators.runninghub.library import built_in
from genqueue.store.backends.backends import NewBackend, create_backend
from genqueue.store.database.tables import LOCAL_USER, attempt
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import TaskMove, stop
from genqueue.tasks.model import Needs, Stored
from genqueue.tasks.states import Outcome
from tests.crash.lives import Lives, add_tasks, assert_stored_once, executions, fill, told
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.tiny_service import Service, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked and killed like that")
KILLED = 9
SECRET_KEY = "a secret key for the credentials of backends"
EVERY_STEP = [step for step in STEPS if step not in EXCEPTIONS]
UNSENT = ("submitting", "sending")
"""The steps between the commit of a submit and its request."""

UNANSWERED = (*UNSENT, "posted")
"""Those before the commit of its answer."""


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    async with serving(Service()) as service:
        yield service


@pytest.fixture
async def comfy(tmp_path: Path) -> AsyncIterator[Simulator]:
    """One that bills for each run of the graphs here."""
    settings = Settings(
        directory=tmp_path / "comfy", speed=float("inf"), probes=True, partners=frozenset({"ProbeSleep"})
    )
    async with running(settings) as simulator:
        simulator.faults.durations[SLOW] = 0.05
        yield simulator


@pytest.fixture
async def cloud(tmp_path: Path) -> AsyncIterator[Cloud]:
    settings = CloudSettings(directory=tmp_path / "cloud", speed=float("inf"), accounts=(Account(MEMBER, limit=9),))
    async with running_cloud(settings) as simulator:
        yield simulator


@pytest.fixture
async def store(tmp_path: Path, database: str) -> AsyncIterator[Store]:
    (tmp_path / "data").mkdir()
    opened = Store(new_migrated(database, tmp_path / "data"), SystemClock(), secret_key=SECRET_KEY)
    yield opened
    opened.close()


@pytest.fixture
def worker(tmp_path: Path, store: Store) -> Lives:
    return Lives(tmp_path / "data", database_url=store.url, secret_key=SECRET_KEY)


async def add_tiny(store: Store, service: Service, kind: str = "tiny") -> None:
    await store.write(create_backend, NewBackend(str(uuid7()), "tiny", kind, service.url, 1, {}, store.clock.now()))


def ends(tasks: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    return [(task["status"], (task["error"] or {}).get("code")) for task in tasks]


SUCCESS, UNKNOWN = ("SUCCESS", None), ("FAILED", "outcome_unknown")


def answered(connection: Connection, task_ids: list[str]) -> list[str]:
    """Those of these tasks with a run that is unknown though its answer was committed."""
    unknown = attempt.c.outcome == str(Outcome.UNKNOWN)
    query = select(attempt.c.task_id).where(
        attempt.c.task_id.in_(task_ids), unknown, attempt.c.accepted_at.is_not(None)
    )
    return list(connection.execute(query).scalars())


async def test_nothing_is_billed_twice_wherever_it_is_killed(
    tmp_path: Path, service: Service, store: Store, worker: Lives
) -> None:
    await add_tiny(store, service)
    tasks = []
    for step in EVERY_STEP:
        tasks += await add_tasks(store, [picture()], allow_paid=True)
        assert (await worker.live(step))["signal"] == KILLED
        assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    expected = {step: UNKNOWN if step in UNANSWERED else SUCCESS for step in EVERY_STEP}
    assert dict(zip(EVERY_STEP, ends(done), strict=True)) == expected
    billed = [service.bills.count(task["id"]) for task in done]
    assert billed == [0 if step in UNSENT else 1 for step in EVERY_STEP]
    assert_stored_once(tmp_path / "data", done)


async def test_no_partner_node_runs_twice_wherever_it_is_killed(
    tmp_path: Path, comfy: Simulator, store: Store, worker: Lives
) -> None:
    """It is asked by our own id: only what never arrived there is unknown."""
    tasks = await fill(store, comfy.url, [], seats=1)
    for colour, step in enumerate(EVERY_STEP, 1):
        tasks += await add_tasks(store, [slow_picture(colour)])
        assert (await worker.live(step))["signal"] == KILLED
        assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    expected = {step: UNKNOWN if step in UNSENT else SUCCESS for step in EVERY_STEP}
    assert dict(zip(EVERY_STEP, ends(done), strict=True)) == expected
    ran = executions(tmp_path / "comfy")
    assert ran == Counter({task["remote_id"]: 1 for task in done if task["status"] == "SUCCESS"})
    assert_stored_once(tmp_path / "data", done)


async def test_no_run_in_the_cloud_is_billed_twice_wherever_it_is_killed(
    tmp_path: Path, cloud: Cloud, store: Store, worker: Lives
) -> None:
    access = {"api_key": MEMBER}
    row = NewBackend(str(uuid7()), "cloud", "runninghub", cloud.url, 1, access, store.clock.now(), account=access)
    await store.write(create_backend, row)
    stored = Needs(backend_kind="runninghub", stored=Stored(built_in().workflows[0].id, places=None))
    tasks = []
    for step in EVERY_STEP:
        tasks += await add_tasks(store, [picture()], needs=stored)
        cloud.change(hold=["RUNNING"] if step in ("running", "looking") else [])
        assert (await worker.live(step))["signal"] == KILLED, step
        cloud.change(hold=[])
        assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    expected = {step: UNKNOWN if step in UNANSWERED else SUCCESS for step in EVERY_STEP}
    assert dict(zip(EVERY_STEP, ends(done), strict=True)) == expected
    assert len(cloud.cloud.tasks) == len(EVERY_STEP) - len(UNSENT)
    assert {task["remote_id"] for task in done if task["status"] == "SUCCESS"} <= set(cloud.cloud.tasks)
    assert_stored_once(tmp_path / "data", done)


async def test_nothing_is_billed_twice_though_it_dies_in_every_life(
    tmp_path: Path, service: Service, comfy: Simulator, store: Store, worker: Lives
) -> None:
    """The answers to every third submit are lost as well."""
    await add_tiny(store, service)
    tasks, partners = [], await fill(store, comfy.url, [], seats=1)
    steps = ("posted", "sending", "settling", "submitting", "accepted", "collecting", "posted", "ended", "claimed")
    for colour, step in enumerate(steps, 1):
        service.lose += colour % 3 == 0
        # A life may run ahead of its kill: new tasks have every step still before them.
        tasks += await add_tasks(store, [picture(colour)], allow_paid=True)
        partners += await add_tasks(store, [slow_picture(colour)])
        assert (await worker.live(step))["signal"] == KILLED, step
    assert (await worker.live())["exit"] == 0
    done = await told(store, [*tasks, *partners])
    assert set(ends(done)) <= {SUCCESS, UNKNOWN}
    # The kill at a step of one backend may find the run at the other one in any step of its own.
    unknown = [task["id"] for task in done if ends([task]) == [UNKNOWN]]
    assert await store.read(answered, unknown) == [], "nothing is unknown but what was killed or lost without an answer"
    counts = Counter(service.bills) + executions(tmp_path / "comfy")
    assert set(counts.values()) == {1}
    assert_stored_once(tmp_path / "data", done)


async def test_the_result_of_a_stopped_run_is_kept_wherever_it_is_killed(
    tmp_path: Path, service: Service, store: Store, worker: Lives
) -> None:
    """The backend cannot end a run: it goes on after the stop, and is paid for."""
    await add_tiny(store, service, kind="endless")
    service.holds = True
    (task_id,) = tasks = await add_tasks(
        store, [{**picture(), "held": {"class_type": "Held", "inputs": {}}}], allow_paid=True
    )
    assert (await worker.live("running"))["signal"] == KILLED
    await store.write(stop, TaskMove(task_id, LOCAL_USER, store.clock.now()))
    assert (await worker.live("orphaned"))["signal"] == KILLED
    service.holds = False
    for step in ("ended", "collecting", "settling"):
        assert (await worker.live(step))["signal"] == KILLED
    assert (await worker.live())["exit"] == 0
    (task,) = await told(store, tasks)
    assert (task["status"], task["task_msg"]["code"], len(task["outputs"])) == ("STOPPED", "kept_after_stop", 1)
    assert (service.bills, service.asked_to_end) == ([task_id], [])
    assert_stored_once(tmp_path / "data", [task])


FROZEN = ("claimed", "prepared", "submitting", "sending", "posted", "running", "collecting", "settling")


@pytest.mark.parametrize("step", FROZEN)
async def test_nothing_is_billed_twice_though_the_old_owner_wakes_up(
    tmp_path: Path, service: Service, step: str
) -> None:
    """What was unknown for want of an answer that the old owner has is followed again."""
    (tmp_path / "data").mkdir()
    store = Store(new_migrated("postgresql", tmp_path), SystemClock())
    frozen = Lives(tmp_path / "data", database_url=store.url, lease_s=1.0)
    worker = Lives(tmp_path / "data", database_url=store.url)
    await add_tiny(store, service)
    tasks = await add_tasks(store, [picture()], allow_paid=True)
    first = await frozen.live(step, do="stop")
    assert first.get("frozen")
    assert (await worker.live())["exit"] == 0
    taken_over = ends(await told(store, tasks))
    assert (await worker.go_on(first["pid"]))["exit"] == 0
    if step == "posted":
        assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    store.close()
    assert taken_over == [UNKNOWN if step in UNANSWERED else SUCCESS]
    assert ends(done) == [UNKNOWN if step in UNSENT else SUCCESS]
    assert len(service.bills) == (0 if step in UNSENT else 1)
    assert_stored_once(tmp_path / "data", done)
