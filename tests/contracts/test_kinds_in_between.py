"""What every kind promises about answers that are not its backend's: of proxies, gateways and guards, lost, too
large or too late. Held against every request that its client can send."""

import asyncio
import json
from collections import Counter
from functools import partial

import pytest

from genqueue.errors import Denied, Rejected, Unclear, Unreachable
from genqueue.outbound import Limits
from tests.contracts.asking import error_of, posts_of_a_submit, requests_of
from tests.contracts.laboratory import Laboratory, content_of, made
from tests.contracts.middleman import Says, between
from tests.support.loop import let_pass, resting_loop
from tests.support.ports import kept_port

JSON, HTML, PLAIN = "application/json", "text/html", "text/plain"
SAYS = {
    "a page to log in": Says(200, HTML, b"<html>log in</html>"),
    "a page that something is not there": Says(404, HTML, b"<html>nothing here</html>"),
    "a word that something is not there": Says(404, PLAIN, b"404 page not found\n"),
    "a gateway without a route": Says(404, JSON, b'{"message": "no Route matched with those values"}'),
    "a gateway with an error": Says(404, JSON, b'{"status": 404, "error": "Not Found", "path": "/"}'),
    "a gateway with details": Says(404, JSON, b'{"detail": "Not Found"}'),
    "a gateway with nothing to say": Says(404, JSON, b"{}"),
    "another program": Says(200, JSON, b'{"hello": [1, null, "\\ud83d"]}'),
    "another program in a list": Says(200, JSON, b"[]"),
    "no JSON": Says(200, JSON, b'{"state": "do'),
    "all is well": Says(200, PLAIN, b"OK"),
    "a failing gateway": Says(502, HTML, b"<html>bad gateway</html>"),
    "an error without a word": Says(500, PLAIN, b""),
}
PROVES_NOTHING = "free_memory"


async def test_what_something_in_between_says_is_not_the_backends_word(lab: Laboratory) -> None:
    (remote_id, remote), posts = await made(lab), await posts_of_a_submit(lab)
    for what, says in SAYS.items():
        lab.middleman.says = lab.files.says = says
        for name, ask in requests_of(lab, remote_id, remote.files[0]).items():
            before = lab.middleman.posts
            error = await error_of(ask)
            assert error is not None or name == PROVES_NOTHING, f"{what}: {name}"
            if name == "fetch" or (name == "submit" and says.status != 404):
                assert isinstance(error, Unclear), f"{what}: {name}: {error!r}"
            assert lab.middleman.posts - before == posts or name != "submit", what
        for unknown in (lab.unknown_id(), "job"):
            assert await error_of(partial(lab.client.look_up, unknown)) is not None, what
    lab.middleman.says = lab.files.says = None
    assert (await lab.client.look_up(remote_id)).files == remote.files


async def test_a_backend_that_does_not_let_us_in_is_named_as_that(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    for status in (401, 403, 407, 429):
        lab.middleman.says = lab.files.says = Says(status, "text/plain", b"no")
        wanted = (Unreachable, "backend_overloaded") if status == 429 else (Denied, "backend_denied")
        for name, ask in requests_of(lab, remote_id, remote.files[0]).items():
            error = await error_of(ask)
            assert error is not None, f"{status}: {name}"
            assert (status, name, type(error), error.code) == (status, name, *wanted)


async def test_a_backend_that_sends_us_elsewhere_is_not_followed(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    async with between(lab.middleman.target) as other:
        says = Says(307, "text/plain", b"", location=f"{other.url}/")
        lab.middleman.says = lab.files.says = says
        for name, ask in requests_of(lab, remote_id, remote.files[0]).items():
            with pytest.raises(Rejected) as caught:
                await ask()
            assert (name, caught.value.code) == (name, "backend_redirects")
        assert other.requests == []


async def test_where_nobody_listens_nothing_was_sent(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    looked: list[bool] = []

    async def look() -> bool:
        looked.append(True)
        return True

    with kept_port() as port:
        url = f"http://127.0.0.1:{port}"
        client = lab.connect(url)
        try:
            for ask in requests_of(lab, remote_id, lab.elsewhere(remote.files[0], url), client).values():
                with pytest.raises(Unreachable):
                    await ask()
            with pytest.raises(Unreachable):
                await client.submit(lab.small(), look)
        finally:
            await client.close()
    assert looked == []


async def test_a_closed_client_sends_nothing(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    await lab.client.close()
    await lab.middleman.settle()
    before = len(lab.middleman.requests)
    for ask in requests_of(lab, remote_id, remote.files[0]).values():
        with pytest.raises(Unreachable):
            await ask()
    await lab.client.close()
    assert len(lab.middleman.requests) == before


async def test_a_request_whose_answer_is_lost_is_not_sent_again(lab: Laboratory) -> None:
    """What may have had an effect is asked about, or sent again by the caller, who knows whether that is allowed."""
    remote_id, remote = await made(lab)
    for name, ask in requests_of(lab, remote_id, remote.files[0]).items():
        before, lab.middleman.lose = len(lab.middleman.requests), 1_000
        error = await error_of(ask)
        lab.middleman.lose = 0
        assert error is None or isinstance(error, Unclear), name
        effects = [each for each in lab.middleman.requests[before:] if each.may_have_an_effect]
        assert max(Counter((each.method, each.target, each.body) for each in effects).values(), default=1) == 1, name
        assert len(effects) <= 1 or name != "submit", name


async def test_an_answer_that_is_larger_than_the_limit_is_not_read(lab: Laboratory) -> None:
    """The limits are the user's settings, given with the address."""
    remote_id, remote = await made(lab)
    client = lab.connect(lab.middleman.url, limits=Limits(answer_bytes=1_000))
    lab.middleman.says = Says(200, "application/json", json.dumps({"pad": "x" * 5_000}).encode())
    try:
        for name, ask in requests_of(lab, remote_id, remote.files[0], client).items():
            if name == "fetch":
                continue  # a file may have any size; `most` bounds it
            with pytest.raises(Unclear) as caught:
                await ask()
            assert (name, caught.value.code) == (name, "answer_too_large")
    finally:
        await client.close()


async def test_a_backend_that_never_answers_is_given_up(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    lab.middleman.deaf = lab.files.deaf = True
    asked = {name: asyncio.ensure_future(ask()) for name, ask in requests_of(lab, remote_id, remote.files[0]).items()}
    for _ in range(20):
        if all(asking.done() for asking in asked.values()):
            break
        await let_pass(100.0)
    await resting_loop().rest()
    late = {name: asking.exception() if asking.done() else None for name, asking in asked.items()}
    lab.middleman.hang_up()
    lab.files.hang_up()
    await asyncio.gather(*asked.values(), return_exceptions=True)
    assert {name: type(error) for name, error in late.items()} == dict.fromkeys(late, Unclear)


async def test_requests_may_be_made_at_the_same_time(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    file = remote.files[0]
    whole = await asyncio.gather(*(content_of(lab.client, file) for _ in range(5)))
    looks = await asyncio.gather(*(lab.client.look_up(remote_id) for _ in range(20)))
    assert (len(set(whole)), {look.files for look in looks}) == (1, {remote.files})
