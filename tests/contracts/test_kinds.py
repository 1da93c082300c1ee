"""What every kind of backend promises (`backends.base`, `backends.abilities`), held against a laboratory of each.

A kind adds one laboratory to `laboratories`. A real ComfyUI is named by GENQUEUE_TEST_COMFYUI=URL; it should have
nothing else to do meanwhile.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

import pytest

from genqueue.backends import abilities
from genqueue.backends.base import FILE_CHANGED, HELD_BACK, TOO_LARGE, Remote, RemoteFile, RemoteState, SignalKind
from genqueue.errors import BackendError, FileGone, Rejected, Unclear, Unreachable
from genqueue.messages import TEXTS
from genqueue.tasks.model import InputFile
from tests.contracts.laboratories import LABORATORIES, REAL, open_real, pieces_of
from tests.contracts.laboratory import LIVE, PATIENCE_S, TOKEN, Laboratory, content_of, ended, until
from tests.support.ports import kept_port

SKIPPED = pytest.mark.skipif(not REAL, reason="no real ComfyUI named")
OPENERS = [
    *(pytest.param(opener, id=name) for name, opener in LABORATORIES.items()),
    pytest.param(open_real, id="real ComfyUI", marks=[pytest.mark.real, SKIPPED]),
]
METHODS = {
    "lists_nodes": "catalog",
    "cancels_waiting": "cancel",
    "cancels_running": "cancel",
    "finds_files": "find_files",
    "removes_doubles": "remove_double",
    "frees_memory": "free_memory",
    "lists_queue": "live",
}
"""The method that goes with each ability."""


@pytest.fixture(params=OPENERS)
async def lab(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Laboratory]:
    async with request.param(tmp_path) as opened:
        yield opened


async def made(lab: Laboratory) -> tuple[str, Remote]:
    """The id of a small run, and the word about its end."""
    accepted = await lab.client.submit(lab.small())
    return accepted.remote_id, await ended(lab.client, accepted.remote_id)


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
    assert TOKEN not in repr(lab.client)


async def test_it_has_the_method_of_every_ability_that_its_kind_names(lab: Laboratory) -> None:
    can = {name for name, method in METHODS.items() if getattr(lab.can, name)}
    assert {name for name in can if not hasattr(lab.client, METHODS[name])} == set()
    assert set(METHODS) <= {each.name for each in fields(lab.can)}
    assert lab.can.runs


async def test_a_small_run_ends_well_and_hands_over_its_files(lab: Laboratory) -> None:
    submission = lab.small()
    accepted = await lab.client.submit(submission)
    assert accepted.remote_id == submission.attempt_id or not lab.can.asks_by_our_id
    remote = await ended(lab.client, accepted.remote_id)
    assert (remote.state, remote.trouble, remote.took_s >= 0) == (RemoteState.SUCCEEDED, None, True)
    assert any(file.is_result and file.filename and file.node in submission.graph for file in remote.files)
    assert all(TOKEN not in file.locator for file in remote.files)
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
    lab.middleman.cut, pieces = 50, list[bytes]()
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
    assert remote.trouble.code in TEXTS


async def test_a_run_that_it_does_not_know_is_absent(lab: Laboratory) -> None:
    assert (await lab.client.look_up(lab.unknown_id())).state is RemoteState.ABSENT


async def test_a_refusal_is_definite_has_words_and_is_sent_once(lab: Laboratory) -> None:
    posts = await posts_of_a_submit(lab)
    before = lab.middleman.posts
    with pytest.raises(Rejected) as caught:
        await lab.client.submit(lab.refused())
    assert caught.value.code in TEXTS
    assert lab.middleman.posts - before == posts


async def posts_of_a_submit(lab: Laboratory) -> int:
    """How many requests go out for one submit that is taken."""
    before = lab.middleman.posts
    await made(lab)
    return lab.middleman.posts - before


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
    lab.middleman.lose = 0
    if lab.can.asks_by_our_id:
        assert (await ended(lab.client, submission.attempt_id)).state is RemoteState.SUCCEEDED
    else:
        await lab.client.probe()
    assert 1 <= lab.middleman.posts - before <= posts


SAYS = {
    "a page to log in": (200, "text/html", b"<html>log in</html>"),
    "a page that something is not there": (404, "text/html", b"<html>nothing here</html>"),
    "another program": (200, "application/json", b'{"hello": [1, null, "\\ud83d"]}'),
    "no JSON": (200, "application/json", b'{"state": "do'),
    "a failing gateway": (502, "text/html", b"<html>bad gateway</html>"),
    "an error without a word": (500, "text/plain", b""),
}


@pytest.mark.parametrize("says", SAYS.values(), ids=SAYS)
async def test_what_something_in_between_says_is_not_the_backends_word(
    says: tuple[int, str, bytes], lab: Laboratory
) -> None:
    (remote_id, remote), posts = await made(lab), await posts_of_a_submit(lab)
    lab.middleman.says, before = says, lab.middleman.posts
    with pytest.raises(BackendError):
        await lab.client.probe()
    for unknown in (remote_id, lab.unknown_id()):
        with pytest.raises(BackendError):
            await lab.client.look_up(unknown)
    with pytest.raises((Unclear, Rejected)) as fetching:
        await content_of(lab.client, remote.files[0])
    assert fetching.value.code != TOO_LARGE
    with pytest.raises((Unclear, Rejected) if says[0] == 404 else Unclear):
        await lab.client.submit(lab.small())
    assert lab.middleman.posts - before == posts
    lab.middleman.says = None
    assert (await lab.client.look_up(remote_id)).files == remote.files


@pytest.mark.parametrize("status", [401, 403, 429])
async def test_a_backend_that_does_not_let_us_in_is_named_as_that(status: int, lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    lab.middleman.says = (status, "text/plain", b"no")
    full = status == 429
    for asked in (
        lab.client.probe,
        lambda: lab.client.look_up(remote_id),
        lambda: lab.client.submit(lab.small()),
        lambda: content_of(lab.client, remote.files[0]),
    ):
        with pytest.raises(Unreachable if full else Rejected) as caught:
            await cast(Any, asked)()
        assert caught.value.code == ("backend_overloaded" if full else "backend_denied")


async def test_where_nobody_listens_nothing_was_sent(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    looked: list[bool] = []

    async def look() -> bool:
        looked.append(True)
        return True

    with kept_port() as port:
        client = lab.connect(f"http://127.0.0.1:{port}")
        try:
            for asked in (
                client.probe,
                lambda: client.look_up(remote_id),
                lambda: client.submit(lab.small(), look),
                lambda: content_of(client, remote.files[0]),
            ):
                with pytest.raises(Unreachable):
                    await cast(Any, asked)()
            for name in {METHODS[name] for name in METHODS if getattr(lab.can, name)}:
                given = {"cancel": remote_id, "remove_double": remote_id, "find_files": lab.small()}
                with pytest.raises(BackendError):
                    await getattr(client, name)(*([given[name]] if name in given else []))
        finally:
            await client.close()
    assert looked == []


async def test_an_input_is_put_there_once(lab: Laboratory) -> None:
    content = b"an input of the contract suite"
    digest = hashlib.sha256(content).hexdigest()
    item = InputFile(f"{digest[:16]}.png", "key", digest, len(content), "照片.png")
    name = await lab.client.upload(item, pieces_of(content))
    before = lab.middleman.posts
    assert (await lab.client.upload(item, pieces_of(content)), lab.middleman.posts) == (name, before)
    other = lab.connect(lab.middleman.url)
    try:
        assert await other.upload(item, pieces_of(content)) == name
    finally:
        await other.close()


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
    told = asyncio.Event()

    async def listen() -> None:
        async for signal in lab.client.watch():
            heard.append(signal.kind)
            told.set()

    listening = asyncio.create_task(listen())
    async with asyncio.timeout(PATIENCE_S):
        await told.wait()
    assert heard[0] in (SignalKind.ALL_QUIET, SignalKind.RECONNECTED)
    await made(lab)
    assert not listening.done()
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)


async def test_what_it_has_is_the_same_when_nothing_has_changed(lab: Laboratory) -> None:
    catalog = await abilities.list_nodes(lab.client, lab.can)
    classes = {node["class_type"] for node in lab.small().graph.values()}
    assert classes <= catalog.node_classes if lab.can.lists_nodes else catalog == abilities.EMPTY
    assert await abilities.list_nodes(lab.client, lab.can) == catalog


async def test_one_run_is_cancelled_alone_however_often(lab: Laboratory) -> None:
    first, second = [(await lab.client.submit(lab.slow())).remote_id for _ in range(2)]
    if not (lab.can.cancels_waiting or lab.can.cancels_running):
        with pytest.raises(Rejected) as caught:
            await abilities.cancel(lab.client, lab.can, second)
        assert caught.value.code == "cancel_unsupported"
    else:
        for _ in range(2):
            await abilities.cancel(lab.client, lab.can, second)
        assert (await ended(lab.client, second)).state in (RemoteState.ABSENT, RemoteState.INTERRUPTED)
        await abilities.cancel(lab.client, lab.can, lab.unknown_id())
    assert (await lab.client.look_up(first)).state in LIVE
    await lab.release()
    assert (await ended(lab.client, first)).state is RemoteState.SUCCEEDED


async def test_a_run_that_executes_is_cancelled(lab: Laboratory) -> None:
    remote_id = (await lab.client.submit(lab.slow())).remote_id

    async def executes() -> bool:
        return (await lab.client.look_up(remote_id)).state is RemoteState.RUNNING

    await until(executes)
    if lab.can.cancels_running:
        await abilities.cancel(lab.client, lab.can, remote_id)
        await lab.release()
        assert (await ended(lab.client, remote_id)).state in (RemoteState.ABSENT, RemoteState.INTERRUPTED)
        await abilities.cancel(lab.client, lab.can, remote_id)


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


async def test_a_closed_client_sends_nothing(lab: Laboratory) -> None:
    await lab.client.probe()
    await lab.client.close()
    with pytest.raises(BackendError):
        await lab.client.submit(lab.small())
    await lab.client.close()
