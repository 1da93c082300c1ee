"""A file goes when nobody needs it any more, and not one moment before."""

import asyncio
from typing import Any

from sqlalchemy import Connection, select

from genqueue.clock import SECOND
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.attempts.endings import close, fail, release, succeed
from genqueue.store.backends.backends import BackendMove, delete_backend
from genqueue.store.backends.leases import TakeChore, take_chore
from genqueue.store.database.tables import LOCAL_USER, output
from genqueue.store.files.garbage import RESERVED_S, Names, Reserve, doom, find_litter, forget, reserve, unfold
from genqueue.store.files.keys import output_folder
from genqueue.store.housekeeping.chores import Sweep, purge
from genqueue.store.reading.library import NewUpload, keep_upload
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import remove, start
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from tests.support.builders import Stage, claim_for, given_task, stored_file
from tests.support.clock import ManualClock

KEY = "uploads/ab/abc.png"


def keys_of(connection: Connection, task_id: str) -> list[str]:
    return list(connection.execute(select(output.c.key).where(output.c.task_id == task_id)).scalars())


async def litter(store: Store) -> list[str]:
    return await store.read(find_litter, store.clock.now(), 100)


def upload(at: int, **more: Any) -> NewUpload:
    return NewUpload(**{"id": "u1", "user_id": LOCAL_USER, "filename": "a.png", "media_type": "image/png", "key": KEY,
                        "sha256": "0" * 64, "bytes": 3, "created_at": at, **more})  # fmt: skip


async def test_outputs_that_are_replaced_become_litter_in_the_same_commit(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.RUNNING)
    first = stored_file("first.png")
    await store.write(fail, given.ending(Outcome.FAILED, clock.now(), files=(first,), trouble=Trouble("run_failed")))
    assert await litter(store) == []
    await store.write(start, given.wish(clock.now()))
    (claimed,) = await claim_for(store, given.server)
    given.attempt_id = claimed.attempt_id
    second = stored_file("second.png")
    ending = given.ending(Outcome.SUCCEEDED, clock.now(), files=(second,), ran_at=clock.now())
    assert await store.write(succeed, ending) == "SUCCESS"
    assert await litter(store) == [first.key]
    assert await store.read(keys_of, given.id) == [second.key]


async def test_an_attempt_that_keeps_nothing_leaves_its_folder_to_be_looked_into(
    store: Store, clock: ManualClock
) -> None:
    failed, released, orphan = [
        await given_task(store, stage) for stage in (Stage.RUNNING, Stage.QUEUED, Stage.ORPHANED)
    ]
    unsent = await given_task(store, Stage.CLAIMED)
    await store.write(fail, failed.ending(Outcome.SUCCEEDED, clock.now(), trouble=Trouble("fetch_failed")))
    await store.write(release, released.ending(Outcome.VANISHED, clock.now()))
    await store.write(close, orphan.ending(Outcome.SUCCEEDED, clock.now()))
    await store.write(release, unsent.ending(Outcome.NOT_SENT, clock.now()))
    expected = [output_folder(each.id, each.attempt_id) for each in (failed, released, orphan)]
    assert sorted(await litter(store)) == sorted(expected)


async def test_what_a_removed_server_may_have_given_us_is_looked_into(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.RUNNING)
    await store.write(delete_backend, BackendMove(given.server.id, clock.now(), force=True))
    assert await litter(store) == [output_folder(given.id, given.attempt_id)]


async def test_only_what_nobody_needs_is_doomed(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.SUCCESS)
    (needed,) = await store.read(keys_of, given.id)
    folder = Names(("outputs/x/",), clock.now(), (needed, "outputs/x/part.png"))
    await store.write(unfold, folder)
    both = Names((needed, "outputs/x/part.png", "outputs/never/named.png"), clock.now())
    assert await second_store.write(doom, both) == ["outputs/x/part.png"]
    assert await litter(store) == ["outputs/x/part.png"]
    await store.write(remove, given.wish(clock.now()))
    await store.write(purge, Sweep(clock.now(), clock.now()))
    assert await store.write(doom, Names((needed,), clock.now())) == [needed]


async def test_a_name_that_is_reserved_is_left_alone_until_its_row_is_there(store: Store, clock: ManualClock) -> None:
    assert await store.write(reserve, Reserve(KEY, clock.now())) is True
    assert await litter(store) == []
    assert await store.write(doom, Names((KEY,), clock.now())) == []
    await store.write(keep_upload, upload(clock.now()))
    clock.advance(RESERVED_S)
    assert await litter(store) == [KEY]
    assert await store.write(doom, Names((KEY,), clock.now())) == []
    assert await litter(store) == []


async def test_an_upload_that_never_got_its_row_goes(store: Store, clock: ManualClock) -> None:
    await store.write(reserve, Reserve(KEY, clock.now()))
    clock.advance(RESERVED_S)
    assert await store.write(doom, Names((KEY,), clock.now())) == [KEY]


async def test_nobody_begins_to_write_a_file_that_is_just_being_deleted(store: Store, clock: ManualClock) -> None:
    await store.write(reserve, Reserve(KEY, clock.now()))
    clock.advance(RESERVED_S)
    await store.write(doom, Names((KEY,), clock.now()))
    assert await store.write(reserve, Reserve(KEY, clock.now())) is None
    await store.write(forget, Names((KEY,), clock.now()))
    assert await store.write(reserve, Reserve(KEY, clock.now())) is True


async def test_of_a_reservation_and_a_doom_at_once_one_gives_way(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    for number in range(30):
        key = f"uploads/ab/{number}.png"
        await store.write(reserve, Reserve(key, clock.now() - int(RESERVED_S * SECOND)))
        reserved, doomed = await asyncio.gather(
            store.write(reserve, Reserve(key, clock.now())), second_store.write(doom, Names((key,), clock.now()))
        )
        assert (reserved is True) != (doomed == [key])


async def test_one_worker_at_a_time_does_a_chore(store: Store, second_store: Store, clock: ManualClock) -> None:
    def wants(owner: str, *, alone: bool = False) -> TakeChore:
        return TakeChore(owner, "house", clock.now(), 60.0, alone)

    assert await store.write(take_chore, wants("one")) is True
    assert await second_store.write(take_chore, wants("two")) is None
    assert await store.write(take_chore, wants("one")) is True
    clock.advance(61)
    assert await second_store.write(take_chore, wants("two")) is True
    assert await store.write(take_chore, wants("one")) is None
    assert await store.write(take_chore, wants("one", alone=True)) is True


async def test_a_run_that_is_followed_again_is_counted_once(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.FAILED)
    await store.write(adopt, Adopt(given.id, LOCAL_USER, clock.now(), "again"))
    given.attempt_id = "again"
    ending = given.ending(Outcome.SUCCEEDED, clock.now(), files=(stored_file(),), ran_at=clock.now())
    assert await store.write(succeed, ending) == "SUCCESS"
    counted = await store.read(lambda c: c.exec_driver_sql("SELECT execution_count FROM task").scalars().all())
    assert list(counted) == [1]
