"""What is too old to be wanted is stopped at a start, and nothing else is touched."""

from pathlib import Path

import pytest

from genqueue.clock import SECOND, instant
from genqueue.config import load
from genqueue.errors import Invalid
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.housekeeping.skip_old import SkipOld, skip_old
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import TaskMove, front, start
from tests.support.builders import STATUS, Given, Stage, given_pending, load_row
from tests.support.clock import ManualClock
from tests.support.studio import Studio

DAY = 86_400


async def test_only_what_waits_is_set_aside(store: Store, given: dict[Stage, Given], clock: ManualClock) -> None:
    clock.advance(DAY)
    at = clock.now()
    assert await store.write(skip_old, SkipOld(at, at, "then")) == 3
    assert await store.write(skip_old, SkipOld(at, at, "then")) == 0
    for stage, each in given.items():
        row = await store.read(load_row, each.id)
        if stage in (Stage.PENDING, Stage.RETRYING, Stage.RESTARTED):
            assert (row["status"], row["completed_at"]) == ("STOPPED", at), stage
            assert "not_resumed" in row["task_msg"]
        else:
            assert row["status"] == STATUS[stage], stage
    waiting = given[Stage.PENDING].id
    assert await store.write(start, TaskMove(waiting, LOCAL_USER, at)) == "PENDING"
    assert (await store.read(load_row, waiting))["task_msg"] is None


async def test_what_was_started_again_since_is_wanted(store: Store, clock: ManualClock) -> None:
    """Though its place is before all that wait."""
    (old,) = await given_pending(store)
    at = clock.now() + DAY * SECOND
    await store.write(skip_old, SkipOld(at, at, "then"))
    await given_pending(store)
    await store.write(start, TaskMove(old, LOCAL_USER, at + 1))
    assert await store.write(front, TaskMove(old, LOCAL_USER, at + 1))
    assert await store.write(skip_old, SkipOld(at + 2, at, "then")) == 1
    assert (await store.read(load_row, old))["status"] == "PENDING"


async def test_a_start_resumes_only_what_is_young_enough(tmp_path: Path) -> None:
    async with Studio(tmp_path, resume_since="24h") as studio:
        (old,) = await given_pending(studio.store)
        studio.clock.advance(2 * DAY)
        (young,) = await given_pending(studio.store)
        await studio.open()
        assert [(await studio.task(each))["status"] for each in (old, young)] == ["STOPPED", "PENDING"]


def test_the_setting_takes_a_span_a_day_or_a_moment() -> None:
    now = instant_of("2026-03-05T12:00:00+00:00")
    found = {
        text: load({"GENQUEUE_RESUME_SINCE": text}).resumed_from(now)
        for text in ("24h", "7d", "", "2026-03-01T00:00:00Z")
    }
    assert found == {
        "24h": now - DAY * SECOND,
        "7d": now - 7 * DAY * SECOND,
        "": None,
        "2026-03-01T00:00:00Z": instant_of("2026-03-01T00:00:00+00:00"),
    }
    today = load({"GENQUEUE_RESUME_SINCE": "today"}).resumed_from(now)
    assert today is not None
    assert 0 <= now - today < DAY * SECOND
    with pytest.raises(Invalid, match="bad_setting"):
        load({"GENQUEUE_RESUME_SINCE": "yesterday"})


def instant_of(text: str) -> int:
    from datetime import datetime

    return instant(datetime.fromisoformat(text))
