"""What every kind promises about inputs: they arrive whole, once, and are read under the name that the backend gave."""

import secrets
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from genqueue.backends.base import INPUT_MISSING, RemoteState
from genqueue.errors import NotFound, Rejected, Unclear
from tests.contracts.laboratory import PICTURE, Laboratory, ended, input_of, pieces_of


@pytest.fixture(autouse=True)
def takes_files(lab: Laboratory) -> None:
    if not lab.can.takes_files:
        pytest.skip("its runs have no input files")


async def test_an_input_is_put_there_whole_and_once(lab: Laboratory) -> None:
    content = secrets.token_bytes(100_000)
    item = input_of(content)
    name = await lab.client.upload(item, pieces_of(content))
    assert await lab.uploaded(name) == content
    before = lab.middleman.posts
    assert (await lab.client.upload(item, pieces_of(content)), lab.middleman.posts) == (name, before)


async def test_any_client_may_put_it_there_again(lab: Laboratory) -> None:
    content = secrets.token_bytes(100)
    item = input_of(content)
    name = await lab.client.upload(item, pieces_of(content))
    other = lab.connect(lab.middleman.url)
    try:
        assert await other.upload(item, pieces_of(content)) == name
    finally:
        await other.close()
    assert await lab.uploaded(name) == content


async def test_the_users_name_for_it_may_be_any(lab: Laboratory) -> None:
    content = secrets.token_bytes(100)
    item = input_of(content, filename='../a "b"\r\nX-Header: c; ü 照片?#%2F.png')
    name = await lab.client.upload(item, pieces_of(content))
    assert await lab.uploaded(name) == content


async def test_an_upload_whose_answer_is_lost_is_repeated_by_the_caller_only(lab: Laboratory) -> None:
    content = secrets.token_bytes(100)
    item, before = input_of(content), lab.middleman.posts
    lab.middleman.lose = 1
    with pytest.raises(Unclear):
        await lab.client.upload(item, pieces_of(content))
    assert lab.middleman.posts - before == 1
    lab.middleman.lose = 0
    assert await lab.uploaded(await lab.client.upload(item, pieces_of(content))) == content


async def test_what_the_content_raises_is_raised_and_nothing_counts_as_uploaded(lab: Laboratory) -> None:
    content = secrets.token_bytes(100)
    item = input_of(content)

    async def gone() -> AsyncIterator[bytes]:
        yield content[:10]
        raise NotFound("input_gone", filename=item.filename)

    with pytest.raises(NotFound) as caught:
        await lab.client.upload(item, gone())
    assert caught.value.code == "input_gone"
    assert await lab.uploaded(await lab.client.upload(item, pieces_of(content))) == content


async def test_an_input_that_is_shorter_than_it_should_be_is_not_taken_for_it(lab: Laboratory) -> None:
    content = secrets.token_bytes(100)
    item = input_of(content)
    with pytest.raises(Unclear):
        await lab.client.upload(item, pieces_of(content[:50]))
    assert await lab.uploaded(await lab.client.upload(item, pieces_of(content))) == content


async def test_a_run_reads_it_under_the_name_that_the_backend_gave(lab: Laboratory) -> None:
    item = replace(input_of(PICTURE), name=f"{secrets.token_hex(16)}.png")
    await lab.occupy(item)
    submission = lab.reading(item, await lab.client.upload(item, pieces_of(PICTURE)))
    accepted = await lab.client.submit(submission)
    assert (await ended(lab.client, accepted.remote_id)).state is RemoteState.SUCCEEDED


async def test_an_input_that_the_backend_has_lost_is_put_there_again(lab: Laboratory) -> None:
    """The caller uploads again after this refusal, and sends again."""
    item = replace(input_of(PICTURE), name=f"{secrets.token_hex(16)}.png")
    submission = lab.reading(item, await lab.client.upload(item, pieces_of(PICTURE)))
    if not await lab.lose_inputs():
        pytest.skip("its inputs cannot be lost here")
    with pytest.raises(Rejected) as caught:
        await lab.client.submit(submission)
    assert caught.value.code == INPUT_MISSING
    name = await lab.client.upload(item, pieces_of(PICTURE))
    assert await lab.uploaded(name) == PICTURE
    accepted = await lab.client.submit(lab.reading(item, name))
    assert (await ended(lab.client, accepted.remote_id)).state is RemoteState.SUCCEEDED
