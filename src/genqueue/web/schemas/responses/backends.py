"""Responses about backends, their kinds, and probes."""

from typing import Any

from pydantic import Field

from genqueue.web.schemas.responses.base import Answer, TaskError, Words


class AccessChoice(Answer):
    """A value of a field that is chosen from a list."""

    value: str
    label: str


class AccessField(Answer):
    """A credential or an option that backends of a kind are entered with, under its name in `POST /api/backends`.

    `type` is `text`, `headers` (an object of names and values), `boolean` or `choice`; `choices` are empty but for the
    last. A `required` one cannot be left out or removed. A `secret` one is typed unseen. `account`: it distinguishes
    one account from another at the same address. `default` is the value of a `boolean` that is left out, else null.
    """

    name: str
    type: str
    label: str
    about: str
    example: str
    required: bool
    secret: bool
    account: bool
    default: bool | None
    choices: list[AccessChoice]


class BackendKind(Answer):
    """What a kind of backend asks for. `address` is where all of them are, null where it is typed, as
    `address_about` and `address_example` tell. `fields` are the credentials and options that it takes; `access` has
    their names, `account` those that distinguish one account from another. `several_accounts`: the same address with
    another account is another backend. `seats` is how many runs one holds by default, `most_seats` the most that may be
    set. `paid`: every run costs money. `takes_files`: its runs may have input files."""

    kind: str
    name: str
    address: str | None
    address_about: str
    address_example: str
    fields: list[AccessField]
    access: list[str]
    account: list[str]
    several_accounts: bool
    seats: int
    most_seats: int
    paid: bool
    takes_files: bool


class BackendKinds(Answer):
    """Every kind that can be added."""

    items: list[BackendKind]


class BackendServer(Answer):
    """A backend. `state`: new, ready, unreachable, refused or suspect, `reason` why; `busy` runs are ours.

    With `paused_at` it gets nothing new, however it is. `paid`: every run there costs money.
    """

    id: str
    name: str
    kind: str
    kind_name: str
    paid: bool
    daily_limit: dict[str, float] | None = Field(description="`{coins}` or `{money}`: the most for a day")
    batch_limit: dict[str, float] | None = Field(description="The same for one batch")
    rerun_failed: bool = Field(description="Whether a paid run that ended with an error is run again")
    url: str
    seats: int
    most_seats: int
    running_timeout_s: int | None
    busy: int
    state: str
    reason: TaskError | None
    about: dict[str, Any]
    has_secrets: bool
    access: list[str] = Field(description="Names of the credentials and options that are stored, never their values")
    access_labels: dict[str, str] = Field(description="What each of them is called")
    created_at: str
    checked_at: str | None
    unreachable_since: str | None
    next_probe_at: str | None
    catalog_at: str | None
    paused_at: str | None


class Backends(Answer):
    """Every backend, in the order of their creation."""

    items: list[BackendServer]


class Account(Answer):
    """The account at a paid service: `running` counts every task of it there, also those of others. Null is what the
    service does not say."""

    plan: str | None
    coins: float | None
    money: float | None
    currency: str | None
    running: int


class Probe(Answer):
    """A try. `latency_ms` from the question to the answer."""

    ok: bool
    latency_ms: float
    version: str | None = None
    device: str | None = None
    waiting: int | None = None
    account: Account | None = None
    error: Words | None = None
