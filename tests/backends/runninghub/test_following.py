"""What the service says about a task in all its variants, its files, its inputs, and the race of a cancel."""

import hashlib
from collections.abc import AsyncIterator

import pytest

from genqueue.backends.base import Access, RemoteFile, RemoteState
from genqueue.backends.runninghub.client import MAX_INPUT_BYTES, RunningHub
from genqueue.backends.runninghub.downloads import Downloads
from genqueue.backends.runninghub.envelope import Envelope
from genqueue.backends.runninghub.results import read_remote
from genqueue.clock import SystemClock
from genqueue.errors import BackendError, FileGone, Rejected, Unclear
from genqueue.outbound import USUAL
from genqueue.simulators.runninghub import Simulator
from genqueue.tasks.model import InputFile
from tests.backends.runninghub.conftest import OUTPUTS, PICTURE, TEXT, stored
from tests.contracts.laboratory import content_of, ended
from tests.media.samples import encoded

UPLOAD = "POST /task/openapi/upload"


async def pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


def item(content: bytes, size: int | None = None) -> InputFile:
    digest = hashlib.sha256(content).hexdigest()
    return InputFile(f"{digest}.png", "key", digest, size or len(content), "照片.png")


async def test_the_variants_of_an_answer_mean_the_same(simulator: Simulator, client: RunningHub) -> None:
    async def seen(*shapes: str) -> RemoteState:
        simulator.change(replies=[{"route": OUTPUTS, "do": "shape", "shapes": list(shapes)}])
        return (await client.look_up(task)).state

    simulator.change(hold=["QUEUED"])
    task = (await client.submit(stored())).remote_id
    assert {await seen(), await seen("state_in_message"), await seen("text_codes")} == {RemoteState.WAITING}
    simulator.change(hold=["RUNNING"])
    await simulator.cloud.reached(task, {"RUNNING"})
    assert {await seen(), await seen("state_in_message"), await seen("null:data")} == {RemoteState.RUNNING}
    simulator.change(hold=[])
    whole = await ended(client, task)
    assert {await seen(), await seen("code_200"), await seen("int_ids"), await seen("numbers")} == {
        RemoteState.SUCCEEDED
    }
    assert await seen("null_data") is RemoteState.RUNNING
    assert await seen("empty_data") is RemoteState.SUCCEEDED
    assert (await client.look_up(task)).files == whole.files
    assert [file.node for file in whole.files] == ["9"]


@pytest.mark.parametrize(
    ("envelope", "state"),
    [
        (Envelope(0, "APIKEY_TASK_IS_RUNNING", []), RemoteState.RUNNING),
        (Envelope(0, "APIKEY_TASK_IS_QUEUED", []), RemoteState.WAITING),
        (Envelope(0, "success", {"taskStatus": "CANCELLED"}), RemoteState.INTERRUPTED),
        (Envelope(0, "success", {"failedReason": None}), RemoteState.FAILED),
        (Envelope(0, "success", {"files": []}), RemoteState.RUNNING),
    ],
    ids=str,
)
def test_what_waits_or_runs_is_read_before_its_list(envelope: Envelope, state: RemoteState) -> None:
    assert read_remote(envelope, "1", 0.0, {}).state is state


@pytest.mark.parametrize("shapes", [["missing:fileUrl"], ["null:fileUrl"], ["wrong_type:fileUrl"]], ids=str)
async def test_a_result_without_an_address_is_none(shapes: list[str], simulator: Simulator, client: RunningHub) -> None:
    task = (await client.submit(stored())).remote_id
    await ended(client, task)
    simulator.change(replies=[{"route": OUTPUTS, "do": "shape", "shapes": shapes}])
    remote = await client.look_up(task)
    assert (remote.state, remote.files) == (RemoteState.SUCCEEDED, ())


@pytest.mark.parametrize("shape", ["missing:code", "wrong_type:code", "missing:data", "list", "text", "nothing"])
async def test_an_answer_that_is_none_says_nothing_about_a_task(
    shape: str, simulator: Simulator, client: RunningHub
) -> None:
    task = (await client.submit(stored())).remote_id
    await ended(client, task)
    simulator.change(replies=[{"route": OUTPUTS, "do": "shape", "shapes": [shape]}])
    with pytest.raises(Unclear):
        await client.look_up(task)


@pytest.mark.parametrize("shapes", [[], ["failure_in_data"]], ids=str)
async def test_a_failure_names_its_node(shapes: list[str], simulator: Simulator, client: RunningHub) -> None:
    simulator.change(
        traps=[{"at": "node", "node": "KSampler", "do": "oom", "message": "CUDA"}],
        replies=[{"route": OUTPUTS, "do": "shape", "shapes": shapes, "times": None}],
    )
    remote = await ended(client, (await client.submit(stored())).remote_id)
    assert remote.trouble is not None
    found = remote.trouble.arguments
    assert (remote.state, remote.trouble.code) == (RemoteState.FAILED, "out_of_memory")
    assert (found["node"], found["class_type"], found["title"]) == ("3", "KSampler", "KSampler")


@pytest.mark.parametrize("becomes", ["CANCEL", "FAILED", "NOT_FOUND", "SUCCESS"])
async def test_a_cancel_ends_in_every_thinkable_way_without_a_guess(
    becomes: str, simulator: Simulator, client: RunningHub
) -> None:
    simulator.change(running_cancelled_as=becomes, hold=["RUNNING"])
    task = (await client.submit(stored())).remote_id
    await simulator.cloud.reached(task, {"RUNNING"})
    await client.cancel(task)
    simulator.change(hold=[], cancel_of_ended="not_found")
    remote = await ended(client, task)
    expected = {"SUCCESS": RemoteState.SUCCEEDED, "NOT_FOUND": RemoteState.ABSENT}
    assert remote.state is expected.get(becomes, RemoteState.INTERRUPTED)
    await client.cancel(task)
    simulator.change(cancel_of_unknown=423)
    await client.cancel("7")


async def test_a_cancel_of_somebody_else_is_seen_by_a_client_that_did_not_send_it(
    simulator: Simulator, client: RunningHub
) -> None:
    simulator.change(hold=["RUNNING"])
    task = (await client.submit(stored())).remote_id
    await simulator.cloud.reached(task, {"RUNNING"})
    await simulator.cloud.cancel(simulator.cloud.tasks[task])
    assert (await client.look_up(task)).state is RemoteState.INTERRUPTED


async def test_results_are_fetched_without_the_key_and_are_gone_after_a_day(
    simulator: Simulator, client: RunningHub
) -> None:
    remote = await ended(client, (await client.submit(stored())).remote_id)
    assert (await content_of(client, remote.files[0])).startswith(b"\x89PNG")
    assert simulator.cloud.files.refused == 0
    simulator.cloud.clock.skip(25 * 3600)
    with pytest.raises(FileGone):
        await content_of(client, remote.files[0])


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/a.png", "http://10.0.0.7/a.png", "http://[::1]/a.png", "http://localhost/a.png"]
)
async def test_results_of_a_service_in_the_open_are_not_fetched_from_an_inner_address(url: str) -> None:
    downloads = Downloads("https://service.example", USUAL)
    with pytest.raises(Unclear):
        async for _ in downloads.fetch(RemoteFile("a.png", "9", "1/0"), url, 0, None):
            pass
    await downloads.close()


async def test_an_input_is_uploaded_once_and_its_name_is_put_into_the_graph(
    simulator: Simulator, client: RunningHub
) -> None:
    content = encoded("PNG")
    name = await client.upload(item(content), pieces(content))
    assert await client.upload(item(content), pieces(content)) == name
    frozen = item(content).name
    submission = stored(PICTURE, ("10", "image", frozen), names={frozen: name})
    remote = await ended(client, (await client.submit(submission)).remote_id)
    assert (remote.state, simulator.router.counts[UPLOAD]) == (RemoteState.SUCCEEDED, 1)


async def test_an_input_that_is_gone_there_fails_the_run_and_is_uploaded_again_for_the_next(
    simulator: Simulator, client: RunningHub
) -> None:
    content = encoded("PNG")
    frozen = item(content).name
    name = await client.upload(item(content), pieces(content))
    simulator.cloud.files.forget_uploads()
    submission = stored(PICTURE, ("10", "image", frozen), names={frozen: name})
    assert (await ended(client, (await client.submit(submission)).remote_id)).state is RemoteState.FAILED
    await client.upload(item(content), pieces(content))
    assert simulator.router.counts[UPLOAD] == 2
    assert (await ended(client, (await client.submit(submission)).remote_id)).state is RemoteState.SUCCEEDED


async def test_an_input_over_the_limit_is_refused_before_anything_is_sent(
    simulator: Simulator, client: RunningHub
) -> None:
    with pytest.raises(Rejected) as caught:
        await client.upload(item(b"x", MAX_INPUT_BYTES + 1), pieces(b"x"))
    assert (caught.value.code, simulator.router.counts[UPLOAD]) == ("input_too_large", 0)


@pytest.mark.parametrize("shapes", [["filename"], ["message"]], ids=str)
async def test_the_name_of_an_upload_is_read_in_both_spellings(
    shapes: list[str], simulator: Simulator, client: RunningHub
) -> None:
    simulator.change(replies=[{"route": UPLOAD, "do": "shape", "shapes": shapes}])
    assert (await client.upload(item(b"x"), pieces(b"x"))).startswith("api/")


@pytest.mark.parametrize(("code", "ours"), [(809, "input_too_large"), (808, "input_refused"), (802, "key_refused")])
async def test_a_refused_upload_says_why(code: int, ours: str, simulator: Simulator, client: RunningHub) -> None:
    simulator.change(replies=[{"route": UPLOAD, "do": "code", "code": code}])
    with pytest.raises(BackendError) as caught:
        await client.upload(item(b"x"), pieces(b"x"))
    assert caught.value.code == ours


async def test_another_client_of_the_account_follows_a_task(simulator: Simulator, client: RunningHub) -> None:
    task = (await client.submit(stored(TEXT))).remote_id
    remote = await ended(client, task)
    other = RunningHub(
        Access(simulator.url, api_key=next(iter(simulator.cloud.accounts))), SystemClock(), installation="home"
    )
    try:
        assert (await other.look_up(task)).files == remote.files
        assert await content_of(other, remote.files[0]) == await content_of(client, remote.files[0])
    finally:
        await other.close()
