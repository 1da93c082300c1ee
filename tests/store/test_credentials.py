"""Secrets of servers are kept encrypted, in backups too, and can only be read with the key."""

import asyncio
import base64
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert, select, text, update

from genqueue.app import build
from genqueue.clock import SystemClock
from genqueue.config import Settings, load
from genqueue.errors import Conflict, Invalid, Unavailable
from genqueue.store.backends.backends import EditBackend, NewBackend, create_backend, edit_backend, load_access
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import meta, secret
from genqueue.store.reading.backends import load_backends_page
from genqueue.store.secrets.credentials import seal_old
from genqueue.store.secrets.keyring import CHECK, Keyring, bind
from genqueue.store.store import Store
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.support.locks import see_waiting, session

ACCESS = {"token": "t0ken-ÄÖ-口令", "headers": {"X-Key": "k3y-of-many-letters"}}
WORDS = (b"t0ken", b"k3y-of-many")
KEY = base64.b64encode(b"k" * 32).decode()
OTHER = base64.b64encode(b"o" * 32).decode()


@pytest.fixture
def sealed(database_url: str, clock: ManualClock) -> Iterator[Store]:
    store = Store(database_url, clock, secret_key=KEY)
    yield store
    store.close()


async def add(store: Store, name: str = "gpu", access: dict[str, object] | None = None) -> None:
    kept = ACCESS if access is None else access
    await store.write(create_backend, NewBackend(name, name, "comfyui", f"http://{name}:1", 2, kept, store.clock.now()))


def values(connection: Connection) -> list[str]:
    return list(connection.execute(select(secret.c.value)).scalars())


def traces(folder: Path) -> set[str]:
    """Files in which one of the secrets can be found by looking."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.name for path in paths if any(word in path.read_bytes() for word in WORDS)}


async def test_what_goes_in_comes_out_and_is_nowhere_to_be_read(sealed: Store) -> None:
    await add(sealed)
    assert await sealed.read(load_access, "gpu") == ACCESS
    (stored,) = await sealed.read(values)
    assert all(word.decode() not in stored for word in WORDS)
    assert (await sealed.read(load_backends_page)).access == {"gpu": ["token", "headers"]}
    await sealed.write(edit_backend, EditBackend("gpu", sealed.clock.now(), access={}))
    assert await sealed.read(load_access, "gpu") == {}


async def test_the_secret_of_one_server_cannot_be_given_to_another_one(sealed: Store, clock: ManualClock) -> None:
    await add(sealed)
    await add(sealed, "other", {"token": "another"})
    engine = open_engine(sealed.url)
    with engine.connect() as connection, connection.begin():
        (mine,) = [value for value in values(connection) if "headers" in value]
        connection.execute(update(secret).where(secret.c.owner == "backend:other").values(value=mine))
    engine.dispose()
    with pytest.raises(Conflict, match="secret_unreadable"):
        await sealed.read(load_access, "other")


async def test_a_wrong_key_is_refused_at_the_start_and_a_missing_one_only_where_it_is_needed(
    database_url: str, database: str, sealed: Store, clock: ManualClock
) -> None:
    await add(sealed)
    with pytest.raises(Unavailable, match="secret_key_wrong"):
        Store(database_url, clock, secret_key=OTHER)
    without = Store(database_url, clock)
    with pytest.raises(Conflict, match="secret_unreadable"):
        await without.read(load_access, "gpu")
    assert (await without.read(load_backends_page)).access == {"gpu": ["token", "headers"]}
    if database == "postgresql":
        with pytest.raises(Conflict, match="secret_key_needed"):
            await add(without, "second")
        await add(without, "third", {})
    without.close()


def test_a_short_key_is_none_and_a_password_is_as_good_as_a_key(tmp_path: Path) -> None:
    url = new_migrated("sqlite", tmp_path)
    with pytest.raises(Invalid, match="bad_setting") as refused:
        Store(url, secret_key="short")
    assert "short" not in str(refused.value)
    Store(url, secret_key="a password of several words").close()


async def test_on_one_machine_the_key_lies_beside_the_database(tmp_path: Path, clock: ManualClock) -> None:
    store = Store(new_migrated("sqlite", tmp_path), clock)
    assert not (tmp_path / "secret.key").exists()
    await add(store)
    key = tmp_path / "secret.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(base64.b64decode(key.read_text())) == 32
    second = Store(store.url, clock)
    assert await second.read(load_access, "gpu") == ACCESS
    second.close()
    store.close()
    assert traces(tmp_path) == set()
    key.write_text("nonsense")
    with pytest.raises(Unavailable, match="secret_key_unusable"):
        Store(store.url, clock)
    key.write_text(OTHER)
    with pytest.raises(Unavailable, match="secret_key_wrong"):
        Store(store.url, clock)
    key.unlink()
    without = Store(store.url, clock)
    with pytest.raises(Conflict, match="secret_unreadable"):
        await without.read(load_access, "gpu")
    # Entered anew, with a new key.
    await without.write(edit_backend, EditBackend("gpu", clock.now(), access={"token": "new"}))
    assert await without.read(load_access, "gpu") == {"token": "new"}
    without.close()
    Store(store.url, clock).close()


async def test_what_an_earlier_version_kept_is_encrypted_and_leaves_no_trace(tmp_path: Path) -> None:
    """Also where it was deleted before, and lies in pages that nobody uses any more."""
    settings = load({}, data_dir=tmp_path / "data")
    await build_and_end(settings)
    database = settings.data_dir / "genqueue.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA secure_delete=OFF").fetchone()  # some builds of SQLite overwrite by themselves
        for number in range(200):
            row = (f"backend:old{number}", "access", json.dumps(ACCESS | {"padding": "x" * 500}))
            connection.execute("INSERT INTO secret (owner, name, value) VALUES (?, ?, ?)", row)
        connection.commit()
        connection.execute("DELETE FROM secret WHERE owner <> 'backend:old7'")
        connection.commit()
    before = EmbeddedDatabase(settings, SystemClock()).back_up()
    assert database.read_bytes().count(WORDS[0]) > 1
    assert traces(settings.data_dir) == {"genqueue.db", before.path.name}
    app = build(settings)
    assert traces(settings.data_dir) == {before.path.name}
    assert (await app.store.read(load_access, "old7"))["token"] == ACCESS["token"]
    assert EmbeddedDatabase(settings, SystemClock()).plain_copies() == [before.path]
    await app.stop()
    after = EmbeddedDatabase(settings, SystemClock()).back_up()
    assert traces(settings.data_dir) == {before.path.name}
    # Put back, it is encrypted before it takes the place of the database.
    EmbeddedDatabase(settings, SystemClock()).restore(before.path)
    assert traces(settings.data_dir) == {before.path.name}
    app = build(settings)
    assert (await app.store.read(load_access, "old7"))["token"] == ACCESS["token"]
    await app.stop()
    lying = [path for path in settings.data_dir.rglob("*") if path.is_file()]
    assert os.name == "nt" or {path.name for path in lying if path.stat().st_mode & 0o077} == set()
    before.path.unlink()
    assert EmbeddedDatabase(settings, SystemClock()).plain_copies() == []
    assert after.path.exists()


def test_traces_that_a_crash_has_left_are_erased_at_the_next_start(tmp_path: Path, clock: ManualClock) -> None:
    url = new_migrated("sqlite", tmp_path)
    with closing(sqlite3.connect(tmp_path / "genqueue.db")) as connection:
        connection.execute("PRAGMA secure_delete=OFF").fetchone()
        for number in range(200):
            row = (f"backend:old{number}", "access", json.dumps(ACCESS | {"padding": "x" * 500}))
            connection.execute("INSERT INTO secret (owner, name, value) VALUES (?, ?, ?)", row)
        connection.commit()
        connection.execute("DELETE FROM secret WHERE owner <> 'backend:old7'")
        connection.commit()
    engine = open_engine(url)
    bind(Keyring(url), [engine])
    statements: list[str] = []
    writable = [True, False]

    @event.listens_for(engine, "connect")
    def _watch(connection: sqlite3.Connection, _record: object) -> None:
        """The second one, which erases, gets nowhere."""
        connection.execute(f"PRAGMA query_only={'OFF' if writable.pop(0) else 'ON'}").close()
        connection.set_trace_callback(statements.append)

    assert seal_old(engine) == 1
    assert traces(tmp_path)
    assert statements.index("PRAGMA temp_store=FILE") < statements.index("VACUUM")
    engine.dispose()
    Store(url, clock).close()
    assert traces(tmp_path) == set()
    with closing(sqlite3.connect(tmp_path / "genqueue.db")) as connection:
        assert connection.execute("SELECT count(*) FROM meta WHERE name = 'erase_wanted'").fetchone() == (0,)


def test_on_postgresql_what_an_earlier_version_kept_is_encrypted_as_soon_as_there_is_a_key(
    tmp_path: Path, clock: ManualClock
) -> None:
    url = new_migrated("postgresql", tmp_path)
    engine = open_engine(url)
    with engine.connect() as connection, connection.begin():
        connection.execute(insert(secret), {"owner": "backend:gpu", "name": "access", "value": json.dumps(ACCESS)})
    store = Store(url, clock)
    assert store.read_now(load_access, "gpu") == ACCESS
    store.close()
    for _ in range(2):
        store = Store(url, clock, secret_key=KEY)
        assert store.read_now(load_access, "gpu") == ACCESS
        assert all("t0ken" not in value for value in store.read_now(values))
        store.close()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM secret")).scalar_one() == 1
        assert connection.execute(select(meta.c.value).where(meta.c.name == CHECK)).scalar() is not None
    engine.dispose()


async def test_of_several_processes_that_start_at_once_one_encrypts(tmp_path: Path, clock: ManualClock) -> None:
    url = new_migrated("postgresql", tmp_path)
    with session(url) as held:
        row = {"owner": "backend:gpu", "value": json.dumps(ACCESS)}
        held.execute("INSERT INTO secret (owner, name, value) VALUES (%(owner)s, 'access', %(value)s)", row)
        held.commit()
        held.execute("SELECT value FROM secret FOR UPDATE")
        starting = [asyncio.create_task(asyncio.to_thread(Store, url, clock, secret_key=KEY)) for _ in range(2)]
        await see_waiting(url, 2)
        held.rollback()
    for store in await asyncio.gather(*starting):
        assert await store.read(load_access, "gpu") == ACCESS
        store.close()


async def test_one_secret_that_was_sealed_with_another_key_locks_nobody_out(
    database_url: str, sealed: Store, clock: ManualClock
) -> None:
    """As a command that was run without the setting leaves it."""
    await add(sealed)
    engine = open_engine(sealed.url)
    with engine.begin() as connection:
        stored = connection.execute(select(secret.c.value)).scalar_one()
        connection.execute(text("DELETE FROM secret"))
        connection.execute(text("DELETE FROM meta WHERE name = :name"), {"name": CHECK})
    with_another = Store(database_url, clock, secret_key=OTHER)
    await add(with_another, "second")
    with_another.close()
    with engine.begin() as connection:
        connection.execute(insert(secret), {"owner": "backend:gpu", "name": "access", "value": stored})
    engine.dispose()
    for key, readable, lost in ((KEY, "gpu", "second"), (OTHER, "second", "gpu")):
        store = Store(database_url, clock, secret_key=key)
        assert await store.read(load_access, readable) == ACCESS
        with pytest.raises(Conflict, match="secret_unreadable"):
            await store.read(load_access, lost)
        store.close()
    with pytest.raises(Unavailable, match="secret_key_wrong"):
        Store(database_url, clock, secret_key=base64.b64encode(b"n" * 32).decode())


@pytest.mark.parametrize("value", ["", "{", "[1]", "null", '"text"', '{"names": 1, "sealed": 2}', "[" * 5000])
async def test_a_row_may_hold_anything_and_harms_no_other(tmp_path: Path, clock: ManualClock, value: str) -> None:
    store = Store(new_migrated("sqlite", tmp_path), clock)
    await add(store)
    await add(store, "odd")
    store.close()
    with closing(sqlite3.connect(tmp_path / "genqueue.db")) as connection:
        connection.execute("UPDATE secret SET value = ? WHERE owner = 'backend:odd'", [value])
        connection.commit()
    store = Store(store.url, clock)
    assert await store.read(load_access, "gpu") == ACCESS
    assert (await store.read(load_backends_page)).access["gpu"] == ["token", "headers"]
    store.close()


async def test_a_backup_that_is_restored_without_its_key_works_but_for_those_servers(tmp_path: Path) -> None:
    here, there = load({}, data_dir=tmp_path / "here"), load({}, data_dir=tmp_path / "there")
    app = build(here)
    await add(app.store, access={"token": "of plain letters"})
    await add(app.store, "open", {})
    await app.stop()
    backup = EmbeddedDatabase(here, SystemClock()).back_up()
    await build_and_end(there)
    EmbeddedDatabase(there, SystemClock()).restore(backup.path)
    app = build(there)
    rows = {row["id"]: row for row in await app.backends()}
    with pytest.raises(Conflict, match="secret_unreadable"):
        await app.connect(rows["gpu"])
    await (await app.connect(rows["open"])).close()
    await app.stop()
    (there.data_dir / "secret.key").write_bytes((here.data_dir / "secret.key").read_bytes())
    app = build(there)
    await (await app.connect(rows["gpu"])).close()
    await app.stop()


async def build_and_end(settings: Settings) -> None:
    app = build(settings)
    await app.stop()
