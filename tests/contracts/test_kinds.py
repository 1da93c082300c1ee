"""What every kind of backend promises (`backends.base`, `backends.abilities`), held against a laboratory of each.

A kind adds one laboratory to `laboratories`. A real ComfyUI is named by GENQUEUE_TEST_COMFYUI=URL; it should have
nothing else to do meanwhile.
"""

import asyncio
import copy
from dataclasses import fields
from string import Formatter
from typing import Any, cast

import pytest

from genqueue.backends import KINDS, abilities
from genqueue.backends.base import FILE_CHANGED, HELD_BACK, TOO_LARGE, Access, RemoteFile, RemoteState, SignalKind
from genqueue.errors import FileGone, Rejected, Unavailable, Unclear
from genqueue.messages import TEXTS, TOLD_AS
from tests.contracts.asking import METHODS, posts_of_a_submit
from tests.contracts.laboratories import LABORATORIES
from tests.contracts.laboratory import LIVE, PATIENCE_S, Laboratory, content_of, ended, made, until
from tests.support.clock import ManualClock


def words_of(code: str, arguments: dict[str, Any]) -> set[str]:
    """The arguments that its sentences name and that are not given. Raises KeyError for a code without words."""
    texts = TOLD_AS.get(str(arguments.get("told_as"))) or TEXTS[code]
    named = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named - set(arguments)


def test_every_kind_has_a_laboratory() -> None:
    assert set(KINDS) <= {name.split(",")[0] for name in LABORATORIES}


async def result(lab: Laboratory) -> tuple[RemoteFile, bytes]:
    """A file of a small run, and what is in it."""
    _, remote = await made(lab)
    return remote.files[0], await content_of(lab.client, remote.files[0])


async def take(lab: Laboratory, file: RemoteFile, got: list[bytes], *how: int) -> None:
    """What comes of a file, also when its end does not."""
    async for piece in lab.client.fetch(file, *how):
        got.append(piece)


async def test_it_says_what_it_is_and_how_much_it_has_to_do(lab: Laboratory) -> None:
    health = await lab.client.probe()
    assert (bool(health.version), health.waiting >= 0) == (True, True)
    assert lab.client.kind == lab.kind


async def test_it_has_the_method_of_every_ability_that_its_kind_names(lab: Laboratory) -> None:
    can = {name for name, method in METHODS.items() if getattr(lab.can, name)}
    assert {name for name in can if not hasattr(lab.client, METHODS[name])} == set()
    assert set(METHODS) <= {each.name for each in fields(lab.can)}
    assert lab.can.runs
    assert {*lab.can.needed, *lab.can.choices} <= set(lab.can.access)
    assert set(lab.can.access) <= {each.name for each in fields(Access)} - {"url", "limits"}
    assert 1 <= (lab.can.seats or 1) <= lab.can.most_seats


async def test_a_small_run_ends_well_and_hands_over_its_files(lab: Laboratory) -> None:
    submission = lab.small()
    before = copy.deepcopy(submission)
    accepted = await lab.client.submit(submission)
    assert submission == before
    assert accepted.remote_id == submission.attempt_id or not lab.can.asks_by_our_id
    remote = await ended(lab.client, accepted.remote_id)
    assert (remote.state, remote.trouble, remote.took_s >= 0) == (RemoteState.SUCCEEDED, None, True)
    assert any(file.is_result and file.filename and file.node in submission.graph for file in remote.files)
    assert (await lab.client.look_up(accepted.remote_id)).files == remote.files
    if remote.started_at is not None and remote.ended_at is not None:
        assert remote.started_at <= remote.ended_at


async def test_a_file_is_fetched_from_any_byte_on_by_any_client(lab: Laboratory) -> None:
    file, whole = await result(lab)
    assert len(whole) > 60
    other = lab.connect(lab.middleman.url)
    try:
        for offset in (0, 1, 50, len(whole)):
            assert await content_of(other, file, offset) == whole[offset:]
    finally:
        await other.close()


async def test_a_file_that_is_too_large_is_refused_as_soon_as_that_is_known(lab: Laboratory) -> None:
    file, whole = await result(lab)
    assert await content_of(lab.client, file, 0, len(whole)) == whole
    for offset in (0, len(whole) - 10):
        got: list[bytes] = []
        with pytest.raises(Rejected) as caught:
            await take(lab, file, got, offset, len(whole) - 1)
        assert (caught.value.code, offset + sum(map(len, got)) < len(whole)) == (TOO_LARGE, True)


async def test_a_cut_file_is_no_whole_one_and_is_fetched_on_from_there(lab: Laboratory) -> None:
    file, whole = await result(lab)
    lab.files.cut, pieces = 50, list[bytes]()
    with pytest.raises(Unclear):
        await take(lab, file, pieces)
    got = b"".join(pieces)
    assert whole.startswith(got)
    assert len(got) <= 50
    assert got + await content_of(lab.client, file, len(got)) == whole


async def test_a_file_that_is_not_there_is_gone(lab: Laboratory) -> None:
    file, _ = await result(lab)
    with pytest.raises(FileGone):
        await content_of(lab.client, lab.missing(file))


async def test_a_file_that_has_changed_is_not_glued_to_its_beginning(lab: Laboratory) -> None:
    file, _ = await result(lab)
    if not await lab.change(file):
        pytest.skip("its files cannot be changed here")
    with pytest.raises(Unclear) as caught:
        await content_of(lab.client, file, 50)
    assert caught.value.code == FILE_CHANGED


async def test_a_slow_run_is_under_way_until_it_ends(lab: Laboratory) -> None:
    accepted = await lab.client.submit(lab.slow())
    assert (await lab.client.look_up(accepted.remote_id)).state in LIVE
    await lab.release()
    assert (await ended(lab.client, accepted.remote_id)).state is RemoteState.SUCCEEDED


async def test_a_failing_run_says_why_under_a_code_that_has_words(lab: Laboratory) -> None:
    accepted = await lab.client.submit(await lab.failing())
    remote = await ended(lab.client, accepted.remote_id)
    assert remote.state is RemoteState.FAILED
    assert remote.trouble is not None
    assert words_of(remote.trouble.code, remote.trouble.arguments) == set()
    assert lab.reason in f"{remote.trouble.arguments} {remote.trouble.raw}"


async def test_a_run_that_it_does_not_know_is_absent(lab: Laboratory) -> None:
    assert (await lab.client.look_up(lab.unknown_id())).state is RemoteState.ABSENT


async def test_it_says_how_long_its_answer_took(lab: Laboratory) -> None:
    """A late ABSENT may be older than the run."""
    clock = ManualClock()
    client = lab.connect(lab.middleman.url, clock=clock)
    lab.middleman.late = lambda: clock.advance(3.0)
    try:
        took_s = (await client.look_up(lab.unknown_id())).took_s
    finally:
        await client.close()
    assert took_s >= 3.0


async def test_a_refusal_is_definite_has_words_and_is_sent_once(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before = lab.middleman.posts
    with pytest.raises(Rejected) as caught:
        await lab.client.submit(lab.refused())
    assert words_of(caught.value.code, caught.value.arguments) == set()
    assert lab.middleman.posts - before == posts


async def test_what_is_taken_in_part_is_taken_back_and_refused(lab: Laboratory) -> None:
    partly, posts = lab.partly(), await posts_of_a_submit(lab)
    if partly is None or not (lab.can.cancels_waiting or lab.can.cancels_running):
        pytest.skip("it takes all or nothing, or takes nothing back")
    await lab.client.submit(lab.slow())
    before = lab.middleman.posts
    with pytest.raises(Rejected) as caught:
        await lab.client.submit(partly)
    assert words_of(caught.value.code, caught.value.arguments) == set()
    assert lab.middleman.posts - before > posts, "something was sent to take it back"
    if lab.can.asks_by_our_id:
        found = await ended(lab.client, partly.attempt_id)
        assert found.state in (RemoteState.ABSENT, RemoteState.INTERRUPTED)
    await lab.release()


async def test_what_the_last_look_forbids_is_not_sent_whole(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before, looked_at = lab.middleman.posts, []

    async def never() -> bool:
        looked_at.append(lab.middleman.posts - before)
        return False

    with pytest.raises(Unclear) as caught:
        await lab.client.submit(lab.small(), never)
    await lab.client.close()
    await lab.middleman.settle()
    assert (caught.value.code, looked_at, lab.middleman.posts - before) == (HELD_BACK, [posts - 1], posts - 1)


async def test_nothing_is_sent_whole_before_the_last_look(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before, looked_at = lab.middleman.posts, []

    async def allowed() -> bool:
        looked_at.append(lab.middleman.posts - before)
        return True

    await lab.client.submit(lab.small(), allowed)
    assert (looked_at, lab.middleman.posts - before) == ([posts - 1], posts)


async def test_what_the_last_look_raises_is_raised_and_nothing_is_sent_whole(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before = lab.middleman.posts

    async def cannot() -> bool:
        raise Unavailable("database_away")

    with pytest.raises(Unavailable):
        await lab.client.submit(lab.small(), cannot)
    await lab.client.close()
    await lab.middleman.settle()
    assert lab.middleman.posts - before == posts - 1


async def test_who_stops_waiting_for_a_submit_does_not_stop_it(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before, looks, may = lab.middleman.posts, asyncio.Event(), asyncio.Event()

    async def look() -> bool:
        looks.set()
        await may.wait()
        return True

    waiting = asyncio.create_task(lab.client.submit(lab.small(), look))
    async with asyncio.timeout(PATIENCE_S):
        await looks.wait()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    may.set()
    await lab.client.close()
    assert lab.middleman.posts - before == posts


async def test_a_submit_whose_answer_is_lost_is_unclear_and_not_repeated(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before, submission = lab.middleman.posts, lab.small()
    lab.middleman.lose = posts
    with pytest.raises(Unclear):
        await lab.client.submit(submission)
    sent = lab.middleman.posts - before
    lab.middleman.lose = 0
    assert 1 <= sent <= posts
    if lab.can.asks_by_our_id:
        assert (await ended(lab.client, submission.attempt_id)).state is RemoteState.SUCCEEDED


async def test_a_restart_loses_no_file_that_can_be_found_and_makes_no_run_unclear(lab: Laboratory) -> None:
    submission = lab.small()
    accepted = await lab.client.submit(submission)
    before = await ended(lab.client, accepted.remote_id)
    if not await lab.restart():
        pytest.skip("it cannot be restarted here")
    found = await lab.client.look_up(accepted.remote_id)
    assert found.state in (RemoteState.ABSENT, RemoteState.SUCCEEDED)
    if lab.can.finds_files:
        client = cast(abilities.FindsFiles, lab.client)
        files = await client.find_files(submission)
        assert [file.filename for file in files] == [file.filename for file in before.files if file.is_result]
        assert await content_of(lab.client, files[0])
        assert await client.find_files(lab.small()) == ()


async def test_its_watch_goes_on_until_it_is_closed(lab: Laboratory) -> None:
    heard: list[SignalKind] = []
    signalled = asyncio.Event()

    async def listen() -> None:
        async for signal in lab.client.watch():
            heard.append(signal.kind)
            signalled.set()

    listening = asyncio.create_task(listen())
    async with asyncio.timeout(PATIENCE_S):
        await signalled.wait()
    assert heard[0] is (SignalKind.RECONNECTED if lab.can.sends_signals else SignalKind.ALL_QUIET)
    await made(lab)
    assert not listening.done()
    async with asyncio.timeout(PATIENCE_S):
        await lab.client.close()
        await listening


async def test_what_it_has_is_the_same_when_nothing_has_changed(lab: Laboratory) -> None:
    catalog = await abilities.list_nodes(lab.client, lab.can)
    classes = {node["class_type"] for node in lab.small().graph.values()}
    assert classes <= catalog.node_classes if lab.can.lists_nodes else catalog == abilities.EMPTY
    assert await abilities.list_nodes(lab.client, lab.can) == catalog


async def test_one_run_is_cancelled_alone_however_often(lab: Laboratory) -> None:
    first, second = [(await lab.client.submit(lab.slow())).remote_id for _ in range(2)]
    waits = (await lab.client.look_up(second)).state is RemoteState.WAITING
    if lab.can.cancels_waiting if waits else lab.can.cancels_running:
        for _ in range(2):
            await abilities.cancel(lab.client, lab.can, second)
        assert (await ended(lab.client, second)).state in (RemoteState.ABSENT, RemoteState.INTERRUPTED)
    else:
        await is_not_cancelled(lab, second)
    assert (await lab.client.look_up(first)).state in LIVE
    await lab.release()
    assert (await ended(lab.client, first)).state is RemoteState.SUCCEEDED


async def test_a_run_that_executes_is_cancelled_or_goes_on(lab: Laboratory) -> None:
    remote_id = (await lab.client.submit(lab.slow())).remote_id

    async def executes() -> bool:
        return (await lab.client.look_up(remote_id)).state is RemoteState.RUNNING

    await until(executes)
    if lab.can.cancels_running:
        await abilities.cancel(lab.client, lab.can, remote_id)
        await lab.release()
        assert (await ended(lab.client, remote_id)).state in (RemoteState.ABSENT, RemoteState.INTERRUPTED)
    else:
        await is_not_cancelled(lab, remote_id)
        await lab.release()
        assert (await ended(lab.client, remote_id)).state is RemoteState.SUCCEEDED


async def is_not_cancelled(lab: Laboratory, remote_id: str) -> None:
    """It is refused under the one code that the caller knows, and does nothing."""
    with pytest.raises(Rejected) as caught:
        await abilities.cancel(lab.client, lab.can, remote_id)
    assert caught.value.code == "cancel_unsupported"
    assert words_of(caught.value.code, caught.value.arguments) == set()
    assert (await lab.client.look_up(remote_id)).state in LIVE


async def test_what_has_ended_or_never_was_is_cancelled_without_an_error(lab: Laboratory) -> None:
    if not (lab.can.cancels_waiting or lab.can.cancels_running):
        pytest.skip("it cancels nothing")
    remote_id, remote = await made(lab)
    for each in (remote_id, lab.unknown_id()):
        await abilities.cancel(lab.client, lab.can, each)
    found = await lab.client.look_up(remote_id)
    assert (found.state, found.files) == (RemoteState.SUCCEEDED, remote.files)


async def test_its_queue_names_what_is_ours(lab: Laboratory) -> None:
    submission = lab.slow()
    remote_id = (await lab.client.submit(submission)).remote_id
    queue = await abilities.live(lab.client, lab.can)
    assert (queue is None) == (not lab.can.lists_queue)
    if queue is not None:
        (entry,) = [each for each in queue if each["id"] == remote_id]
        assert (entry["ours"], entry["task_id"]) == (True, submission.task_id)
        assert entry["state"] in ("running", "waiting")
    await lab.release()
    await ended(lab.client, remote_id)


async def test_its_queue_tells_ours_from_others(lab: Laboratory) -> None:
    if not lab.can.lists_queue:
        pytest.skip("it does not list its queue")
    other = lab.connect(lab.middleman.url, installation="another one")
    ids = [(await lab.client.submit(lab.slow())).remote_id for _ in range(2)]
    try:
        queue = {each["id"]: each for each in await abilities.live(other, lab.can) or []}
    finally:
        await other.close()
    assert [(queue[each]["ours"], queue[each]["task_id"]) for each in ids] == [(False, None)] * 2
    assert [queue[each]["state"] == "running" for each in ids] == [queue[each]["place"] == 0 for each in ids]
    assert queue[ids[0]]["place"] <= queue[ids[1]]["place"]
    await lab.release()
    for each in ids:
        await ended(lab.client, each)


async def test_files_prove_only_what_has_ended_well(lab: Laboratory) -> None:
    if not lab.can.finds_files:
        assert await abilities.find_files(lab.client, lab.can, lab.small()) == ()
        return
    slow, failing = lab.slow(), await lab.failing()
    accepted = await lab.client.submit(slow)
    assert await abilities.find_files(lab.client, lab.can, slow) == ()
    await lab.release()
    await ended(lab.client, accepted.remote_id)
    await ended(lab.client, (await lab.client.submit(failing)).remote_id)
    assert await abilities.find_files(lab.client, lab.can, failing) == ()


async def test_a_second_copy_of_one_id_is_taken_away(lab: Laboratory) -> None:
    if not lab.can.removes_doubles:
        assert not await abilities.remove_double(lab.client, lab.can, lab.unknown_id())
        return
    blocker, twice = lab.slow(), lab.small()
    for submission in (blocker, twice, twice):
        await lab.client.submit(submission)
    assert await abilities.remove_double(lab.client, lab.can, twice.attempt_id)
    assert not await abilities.remove_double(lab.client, lab.can, twice.attempt_id)
    await lab.release()
    assert (await ended(lab.client, twice.attempt_id)).state is RemoteState.SUCCEEDED


async def test_freeing_memory_harms_no_run(lab: Laboratory) -> None:
    remote_id = (await lab.client.submit(lab.slow())).remote_id
    await abilities.free_memory(lab.client, lab.can)
    await lab.release()
    assert (await ended(lab.client, remote_id)).state is RemoteState.SUCCEEDED
