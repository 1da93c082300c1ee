"""Machines whose clocks differ agree on one time: that of the database."""

from pathlib import Path

from genqueue.app import build
from genqueue.clock import SECOND, SharedClock, SystemClock
from genqueue.store.clock.server_time import database_time, set_time
from genqueue.store.store import Store
from tests.support.databases import new_migrated
from tests.web.running import settings_in

HOUR = 3600 * SECOND


class WrongClock(SharedClock):
    """The clock of a machine that nobody has set."""

    def __init__(self, wrong_by: int) -> None:
        super().__init__()
        self._wrong_by = wrong_by

    def now(self) -> int:
        return super().now() + self._wrong_by

    def local(self) -> int:
        return super().local() + self._wrong_by


def test_a_clock_that_was_told_the_time_shows_it_however_wrong_its_own_is(tmp_path: Path) -> None:
    store = Store(new_migrated("postgresql", tmp_path), SystemClock())
    try:
        for wrong_by in (-HOUR, 0, HOUR):
            clock = WrongClock(wrong_by)
            set_time(store, clock)
            before = store.read_now(database_time)
            shown = clock.now()
            # It is exact to half the time of one question, which nobody can bound; an hour it can never take.
            assert abs(shown - before) < HOUR // 2
    finally:
        store.close()


def test_the_moment_of_the_answer_is_taken_to_be_in_the_middle() -> None:
    clock = SharedClock()
    clock.learn(theirs=HOUR + 2_000, asked=1_000, answered=3_000)
    before = clock.local()
    shown = clock.now()
    assert before + HOUR <= shown <= clock.local() + HOUR


async def test_processes_on_postgresql_go_by_the_clock_of_the_database(tmp_path: Path) -> None:
    shared = build(settings_in(tmp_path, database_url=new_migrated("postgresql", tmp_path)), role="worker")
    alone = build(settings_in(tmp_path / "alone"), role="web")
    try:
        assert isinstance(shared.clock, SharedClock)
        assert not isinstance(alone.clock, SharedClock)
    finally:
        await shared.stop()
        await alone.stop()
