"""What is taken out of the errors of a backend: our credentials in every form, and no other word."""

import base64
from typing import Any

import pytest

from genqueue.backends.redaction import Redaction
from genqueue.errors import Rejected
from genqueue.outbound import HttpClient

PACKED = base64.b64encode(b"user:open sesame").decode()


async def redacted(access: dict[str, Any], **arguments: Any) -> Rejected:
    """The error that leaves a client with this access."""
    http = HttpClient("http://127.0.0.1:1", **access)
    try:
        with pytest.raises(Rejected) as caught, Redaction((), http.secrets).of_errors():
            raise Rejected("backend_refused", details={"raw": arguments}, **arguments)
    finally:
        await http.close()
    return caught.value


@pytest.mark.parametrize(
    ("access", "said"),
    [
        ({"token": "t-0815"}, "t-0815"),
        ({"headers": {"Authorization": "Bearer t-0815"}}, "t-0815"),
        ({"headers": {"Proxy-Authorization": "token  t-0815"}}, "t-0815"),
        ({"headers": {"authorization": f"Basic {PACKED}"}}, "open sesame"),
        ({"headers": {"Authorization": f"Basic {PACKED}"}}, PACKED),
        ({"username": "user", "password": "open sesame"}, PACKED),
        ({"headers": {"Cookie": "theme=dark; sid=c0ffee"}}, "c0ffee"),
        ({"headers": {"X-Api-Key": "four"}}, "four"),
        ({"headers": {"CF-Access-Client-Secret": "s3cr"}}, "s3cr"),
        ({"headers": {"X-Shop": "s3cr3t-of-the-shop"}}, "s3cr3t-of-the-shop"),
        ({"headers": {"Authorization": "Basic no base64: four"}}, "no base64: four"),
    ],
)
async def test_a_credential_is_removed_in_every_form(access: dict[str, Any], said: str) -> None:
    error = await redacted(access, reason=f"no such user: {said}!", sent={said: [said]})
    assert said not in f"{error} {error.arguments} {error.details} {error.args}"
    assert error.arguments["reason"].endswith("***!")


@pytest.mark.parametrize(
    "headers", [{"X-Tenant": "main"}, {"Cookie": "theme=main; lang=node"}, {"X-Mode": "node"}, {"X-Env": "reason"}]
)
async def test_a_word_in_a_header_is_no_credential(headers: dict[str, str]) -> None:
    error = await redacted({"headers": headers}, node="main", reason="the node of the main branch has no reason")
    assert error.arguments == {"node": "main", "reason": "the node of the main branch has no reason"}


async def test_the_names_of_arguments_are_ours() -> None:
    """Else the text of the error could not be filled in."""
    error = await redacted({"token": "reason"}, reason="no reason")
    assert error.arguments == {"reason": "no ***"}
    assert error.details == {"raw": {"***": "no ***"}}
