"""Responses about backends, their kinds, and probes."""

from typing import Any

from pydantic import Field

from genqueue.web.schemas.responses.base import Answer, TaskError, Words


class BackendKind(Answer):
    """What a kind of backend asks for. `address` is where all of them are, null where it is typed, as
    `address_about` and `address_example` tell. `access` names the fields with which one gets in, `account` those that
    tell one account from another. `seats` is how many runs one holds where nobody says otherwise. `paid`: every run
    costs money."""

    kind: str
    name: str
    address: str | None
    address_about: str
    address_example: str
    access: list[str]
    account: list[str]
    seats: int
    most_seats: int
    paid: bool


class BackendKinds(Answer):
    """Every kind that can be added."""

    items: list[BackendKind]


class BackendServer(Answer):
    """A server. `state`: new, ready, unreachable, refused or suspect, `reason` why; `busy` runs are ours.

    With `paused_at` it gets nothing new, however it is. `paid`: every run there costs money.
    """

    id: str
    name: str
    kind: str
    kind_name: str
    paid: bool
    url: str
    seats: int
    most_seats: int
    running_timeout_s: int | None
    busy: int
    state: str
    reason: TaskError | None
    about: dict[str, Any]
    has_secrets: bool
    access: list[str] = Field(description="Names of what is stored about getting in; what it is, is never told")
    created_at: str
    checked_at: str | None
    unreachable_since: str | None
    next_probe_at: str | None
    catalog_at: str | None
    paused_at: str | None


class Backends(Answer):
    """Every server, in the order of their creation."""

    items: list[BackendServer]


class Probe(Answer):
    """A try. `latency_ms` from the question to the answer."""

    ok: bool
    latency_ms: float
    version: str | None = None
    device: str | None = None
    waiting: int | None = None
    error: Words | None = None
