"""One address is one backend, except where its kind has accounts: then each account there is one, and once."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, select

from genqueue.errors import Conflict
from genqueue.store.backends.backends import (
    BackendMove,
    EditBackend,
    NewBackend,
    create_backend,
    delete_backend,
    edit_backend,
    load_access,
)
from genqueue.store.database.tables import backend
from genqueue.store.store import Store
from tests.support.builders import Stage, given_server, given_task, needs
from tests.support.clock import ManualClock

KEY = "a key that is long enough"
URL = "https://cloud.example"


@pytest.fixture
def sealed(database_url: str, clock: ManualClock) -> Any:
    store = Store(database_url, clock, secret_key=KEY)
    yield store
    store.close()


async def add(store: Store, name: str, token: str | None, url: str = URL) -> None:
    access = {} if token is None else {"token": token}
    move = NewBackend(name, name, "cloud", url, 1, access | {"username": "wang"}, store.clock.now(), account=access)
    await store.write(create_backend, move)


def accounts(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(backend.c.id, backend.c.account).where(backend.c.deleted_at.is_(None)))
    return {row.id: row.account for row in rows}


async def refused(adding: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Conflict, match="backend_exists") as caught:
        await adding
    return caught.value.details["field"], caught.value.details["backend"]


async def test_another_account_is_another_backend_and_the_same_one_is_not(sealed: Store) -> None:
    await add(sealed, "one", "t0ken-1")
    await add(sealed, "two", "t0ken-2")
    assert await refused(add(sealed, "three", "t0ken-1")) == ("token", {"id": "one", "name": "one"})
    await add(sealed, "three", "t0ken-1", "https://other.example")
    kept = await sealed.read(accounts)
    assert sorted(kept) == ["one", "three", "two"]
    assert len(set(kept.values())) == 2
    assert "t0ken" not in str(kept)


@pytest.mark.parametrize(("first", "second"), [(None, None), (None, "t0ken"), ("t0ken", None)])
async def test_where_one_has_no_account_the_address_is_one_backend(
    sealed: Store, first: str | None, second: str | None
) -> None:
    await add(sealed, "one", first)
    assert await refused(add(sealed, "two", second)) == ("url", {"id": "one", "name": "one"})


async def test_a_change_to_the_account_of_another_one_changes_nothing(sealed: Store) -> None:
    await add(sealed, "one", "t0ken-1")
    await add(sealed, "two", "t0ken-2")
    before, at = await sealed.read(accounts), sealed.clock.now()
    taken = EditBackend("two", at, "renamed", access={"token": "t0ken-1"}, account={"token": "t0ken-1"})
    assert (await refused(sealed.write(edit_backend, taken)))[1] == {"id": "one", "name": "one"}
    assert await sealed.read(accounts) == before
    assert (await sealed.read(load_access, "two"))["token"] == "t0ken-2"

    await sealed.write(edit_backend, EditBackend("two", at, seats=1))
    assert await sealed.read(accounts) == before
    await sealed.write(edit_backend, replace(taken, access={"token": "t0ken-3"}, account={"token": "t0ken-3"}))
    await add(sealed, "three", "t0ken-2")


@pytest.mark.parametrize("paid", [True, False])
async def test_an_account_is_not_exchanged_under_its_paid_runs(
    database_url: str, sealed: Store, clock: ManualClock, paid: bool
) -> None:
    server = await given_server(sealed, needs("Any"), paid=paid)
    await given_task(sealed, Stage.QUEUED, server=server)

    async def change(store: Store, token: str, **more: str) -> Any:
        access = {"token": token}
        return await store.write(
            edit_backend, EditBackend(server.id, clock.now(), access=access | more, account=access)
        )

    assert await change(sealed, "t0ken-1"), "it had none before"
    assert await change(sealed, "t0ken-1", username="wang"), "the account is the same"
    if paid:
        with pytest.raises(Conflict, match="backend_busy"):
            await change(sealed, "t0ken-2")
        assert (await sealed.read(load_access, server.id))["token"] == "t0ken-1"
    else:
        assert await change(sealed, "t0ken-2")


async def test_the_account_of_a_removed_one_is_free(sealed: Store) -> None:
    await add(sealed, "one", "t0ken-1")
    await sealed.write(delete_backend, BackendMove("one", sealed.clock.now()))
    await add(sealed, "two", "t0ken-1")


async def test_of_two_processes_one_gets_the_account(database_url: str, sealed: Store, clock: ManualClock) -> None:
    other = Store(database_url, clock, secret_key=KEY)
    try:
        both = await asyncio.gather(add(sealed, "one", "t0ken"), add(other, "two", "t0ken"), return_exceptions=True)
    finally:
        other.close()
    (refusal,) = [each for each in both if each is not None]
    assert isinstance(refusal, Conflict)
    assert refusal.details["backend"]["name"] in await sealed.read(accounts)
