"""Backends as rows: address and seats, state as of the last probe, catalog, and the lanes that they can run."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CTE, Connection, Row, bindparam, case, delete, func, insert, null, select, text, update
from sqlalchemy.exc import IntegrityError

from genqueue.clock import Instant
from genqueue.errors import Conflict
from genqueue.store.backends.abandon import abandon_all
from genqueue.store.backends.recover import Recovered, recover
from genqueue.store.database.tables import attempt, backend, backend_catalog, lease, secret, serves
from genqueue.store.secrets.credentials import account_of, put_access
from genqueue.store.secrets.credentials import load_access as load_access
from genqueue.store.writing.moves import BackendKeyed, FreeMove, LeasedMove
from genqueue.store.writing.statements import BIG, INT, TEXT, encode, over_moves, put
from genqueue.store.writing.task_events import beginning_of, document
from genqueue.store.writing.tx import Hold, Tx, lease_name
from genqueue.tasks.lanes import NOT_MEANT
from genqueue.tasks.model import Needs, Trouble


@dataclass(frozen=True, slots=True)
class NewBackend(FreeMove):
    """A backend to add.

    `access` holds its secrets, which are sealed before they are stored (`secrets.credentials`). `account` is the part
    of them that distinguishes it from other backends at the same address; a backend without an account must be the only
    one at its address. `paying` has the columns of its limits, and whether failed runs are run again there.
    """

    id: str
    name: str
    kind: str
    url: str
    seats: int
    access: Mapping[str, Any]
    at: Instant
    running_timeout_s: int | None = None
    account: Mapping[str, Any] = field(default_factory=dict)
    paying: Mapping[str, int | None] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id, f"name:{self.name}", f"url:{self.url}")


@dataclass(frozen=True, slots=True)
class EditBackend(FreeMove):
    """New name, seats, time limit of runs or access of a backend.

    None leaves a value unchanged; `running_timeout_s=0` restores the limit of the settings. The address of a backend
    never changes. `account` as in `NewBackend`; it is only used together with `access`. `paying` has the
    columns to change, None removes.
    """

    id: str
    at: Instant
    name: str | None = None
    seats: int | None = None
    access: Mapping[str, Any] | None = None
    running_timeout_s: int | None = None
    account: Mapping[str, Any] = field(default_factory=dict)
    paying: Mapping[str, int | None] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class BackendMove(FreeMove):
    """A request that concerns one backend. `force` removes it even while attempts are open there."""

    id: str
    at: Instant
    force: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class BackendState(BackendKeyed):
    """Result of a probe by the worker that holds the backend: `state` is ready, unreachable, refused or suspect, and
    None leaves it as it is."""

    hold: Hold
    at: Instant
    state: str | None
    reason: Trouble | None = None
    about: Mapping[str, Any] | None = None
    next_probe_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class KeepCatalog(BackendKeyed):
    """A newly read catalog of a backend: node classes and choices. Lanes are judged again by it."""

    hold: Hold
    at: Instant
    catalog: str


@dataclass(frozen=True, slots=True)
class Judgement(LeasedMove):
    """Whether a backend can run a lane, and what it lacks if not. `paid`: runs of this lane cost money there."""

    hold: Hold
    lane: str
    able: bool
    lacks: Trouble | None = None
    paid: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        return (f"{self.hold.backend_id}:{self.lane}",)


def create_backend(tx: Tx, moves: Sequence[NewBackend]) -> Mapping[str, bool]:
    """Add backends. Raises Conflict when the name, the address or the account at that address is taken."""
    for move in moves:
        row = {"id": move.id, "name": move.name, "kind": move.kind, "url": move.url, "seats": move.seats}
        row["account"] = account_of(tx.connection, move.account)
        row |= {"running_timeout_s": move.running_timeout_s, **move.paying}
        with _alone(tx.connection, row, move.account):
            tx.connection.execute(insert(backend), {**row, "created_at": move.at})
        tx.connection.execute(insert(lease), {"name": lease_name(move.id), "epoch": 0})
        put_access(tx.connection, move.id, move.access)
        tx.log_event("backend.updated", "", move.id, move.at, {"id": move.id, "name": move.name, "state": "new"})
    return {move.id: True for move in moves}


def edit_backend(tx: Tx, moves: Sequence[EditBackend]) -> Mapping[str, bool]:
    """Change backends that exist, and have them probed at once, which shows whether the change works. Raises Conflict
    as `create_backend` does, and `backend_busy` for another account while paid attempts are open: their runs belong to
    the account by which they were sent, and no other one can ask for them."""
    answers = {}
    for move in moves:
        values = {name: value for name in ("name", "seats") if (value := getattr(move, name)) is not None}
        limit = {} if move.running_timeout_s is None else {"running_timeout_s": move.running_timeout_s or None}
        limit |= move.paying
        account = {} if move.access is None else {"account": account_of(tx.connection, move.account)}
        mine = (backend.c.id == move.id, backend.c.deleted_at.is_(None))
        columns = (backend.c.id, backend.c.name, backend.c.url, backend.c.account)
        present = tx.connection.execute(select(*columns).where(*mine)).one_or_none()
        if present is None:
            continue
        if move.access is not None:
            # Waits for the transactions of the current holder and ends its lease: no claim can follow the count below,
            # and the next tenure works with the new access.
            tx.connection.execute(_EXPEL, {"lease": lease_name(move.id)})
            _check_account(tx.connection, move.id, present.account, account["account"])
        with _alone(tx.connection, {**present._asdict(), **values, **account}, move.account):
            tx.connection.execute(
                update(backend).where(*mine).values(next_probe_at=null(), **values, **limit, **account)
            )
        if move.access is not None:
            put_access(tx.connection, move.id, move.access)
        tx.log_event("backend.updated", "", move.id, move.at, {"id": move.id, **values})
        answers[move.id] = True
    return answers


def _check_account(connection: Connection, backend_id: str, before: str, after: str) -> None:
    """Raise Conflict for another account while paid attempts are open."""
    if not _is_exchanged(connection, backend_id, before, after):
        return
    if busy := connection.execute(_PAID_AT, {"id": backend_id}).scalar_one():
        raise Conflict("backend_busy", id=backend_id, count=busy, told_as="account_busy")


def _is_exchanged(connection: Connection, backend_id: str, before: str, after: str) -> bool:
    """Is this another account? Not where the old credentials cannot be decrypted any more: the same ones, sealed with
    another key, would look like another account."""
    if before in ("", after):
        return False
    try:
        load_access(connection, backend_id)
    except Conflict:
        return False
    return True


def delete_backend(tx: Tx, moves: Sequence[BackendMove]) -> Mapping[str, bool]:
    """Remove backends and their secrets. Raises Conflict `backend_busy` while attempts are open there, unless forced:
    then they are abandoned."""
    answers = {}
    for move in moves:
        # Waits for the transactions of the current holder and ends its lease: no claim can follow the count below.
        tx.connection.execute(_EXPEL, {"lease": lease_name(move.id)})
        busy = tx.connection.execute(_OPEN_AT, {"id": move.id}).scalar_one()
        if busy and not move.force:
            raise Conflict("backend_busy", id=move.id, count=busy)
        abandon_all(tx, move.id, move.at)
        mine = (backend.c.id == move.id, backend.c.deleted_at.is_(None))
        # Frees the name and the address for another backend.
        gone = {"deleted_at": move.at, "name": backend.c.name + f" #{move.id}", "url": backend.c.url + f" #{move.id}"}
        if not tx.connection.execute(update(backend).where(*mine).values(state="removed", **gone)).rowcount:
            continue
        for table, column in ((serves, serves.c.backend_id), (backend_catalog, backend_catalog.c.backend_id)):
            tx.connection.execute(delete(table).where(column == move.id))
        tx.connection.execute(delete(secret).where(secret.c.owner == lease_name(move.id)))
        tx.log_event("backend.updated", "", move.id, move.at, {"id": move.id, "state": "removed"})
        answers[move.id] = True
    return answers


def request_catalog(tx: Tx, moves: Sequence[BackendMove]) -> Mapping[str, bool]:
    """Request a probe at once, and a new reading of the catalog, from the worker that holds the backend."""
    return {row.id: True for row in _WANT.run(tx.connection, [{"id": m.id, "at": m.at} for m in moves])}


def note_state(tx: Tx, moves: Sequence[BackendState]) -> Mapping[str, bool]:
    """Store the results of probes.

    Only a change of state is an event; while a backend stays unreachable, the beginning of its absence is kept. A
    backend that is ready again recovers the tasks that its outage delayed (`recover`), in the same transaction.
    """
    rows = [
        {
            "id": move.hold.backend_id,
            "at": move.at,
            "state": move.state,
            "reason": document(move.reason),
            "about": None if move.about is None else encode(dict(move.about)),
            "next_probe_at": move.next_probe_at,
        }
        for move in tx.held(moves)
    ]
    before = {row.id: row for row in _BEFORE.run(tx.connection, rows)}
    noted = _NOTE.run(tx.connection, rows)
    changed = [row for row in noted if before[row.id].state != row.state]
    for row in changed:
        reason = json.loads(row.reason) if row.reason else None
        data = {"id": row.id, "name": row.name, "state": row.state, "reason": reason}
        tx.log_event("backend.updated", "", row.id, row.checked_at, data)
    back = [before[row.id] for row in changed if row.state == "ready"]
    at = {move.hold.backend_id: move.at for move in moves}
    recover(tx, [Recovered(row.id, row.since, at[row.id]) for row in back])
    return {row.id: True for row in noted}


def keep_catalog(tx: Tx, moves: Sequence[KeepCatalog]) -> Mapping[str, bool]:
    """Replace the catalogs of these backends, and delete their earlier judgements of lanes."""
    held = tx.held(moves)
    for move in held:
        backend_id = move.hold.backend_id
        tx.connection.execute(delete(backend_catalog).where(backend_catalog.c.backend_id == backend_id))
        tx.connection.execute(insert(backend_catalog), {"backend_id": backend_id, "catalog": move.catalog})
        tx.connection.execute(delete(serves).where(serves.c.backend_id == backend_id))
        tx.connection.execute(
            update(backend).where(backend.c.id == backend_id).values(catalog_at=move.at, catalog_wanted_at=null())
        )
    return {move.hold.backend_id: True for move in held}


def judge(tx: Tx, moves: Sequence[Judgement]) -> Mapping[str, bool]:
    """Store judgements of lanes; the newest one of a backend and lane replaces the others."""
    held = tx.held(moves)
    rows = [
        {
            "backend_id": move.hold.backend_id,
            "lane": move.lane,
            "able": int(move.able),
            "lacks": document(move.lacks),
            "paid": int(move.paid),
        }
        for move in held
    ]
    _JUDGE.run(tx.connection, rows)
    return {move.keys[0]: True for move in held}


def load_backends(connection: Connection) -> list[dict[str, Any]]:
    """Return every backend that is not removed, without secrets, in the order of creation."""
    rows = connection.execute(_BACKENDS)
    return [
        {
            **row._asdict(),
            "reason": json.loads(row.reason) if row.reason else None,
            "about": json.loads(row.about) if row.about else {},
        }
        for row in rows
    ]


def load_catalog(connection: Connection, backend_id: str) -> dict[str, Any] | None:
    """Return the catalog of one backend; None while it has not been read."""
    query = select(backend_catalog.c.catalog).where(backend_catalog.c.backend_id == backend_id)
    stored = connection.execute(query).scalar()
    return None if stored is None else dict(json.loads(stored))


def unjudged_lanes(connection: Connection, backend_ids: Sequence[str]) -> list[tuple[str, str, Needs]]:
    """Return (backend id, lane, needs) of every lane that one of these backends has a catalog for and no judgement."""
    rows = connection.execute(_UNJUDGED)
    wanted = set(backend_ids)
    return [
        (row.backend_id, row.key, Needs.from_json(json.loads(row.needs))) for row in rows if row.backend_id in wanted
    ]


def unserved_lanes(connection: Connection, backend_id: str) -> frozenset[str]:
    """Return the lanes with waiting tasks that neither this backend nor any ready one can run.

    Lanes that this backend may not run whatever its catalog holds are left out.
    """
    return frozenset(row.lane for row in connection.execute(_UNSERVED, {"id": backend_id}))


@contextmanager
def _alone(connection: Connection, row: Mapping[str, Any], account: Mapping[str, Any]) -> Iterator[None]:
    """Raise Conflict when another backend has the name of this one, or its address with the same account.

    The unique indexes decide in the statement of the block. The other backends are compared before it, to name the one
    in conflict, and because a backend without an account must be alone at its address.
    """
    _require_alone(connection, row, account)
    try:
        with connection.begin_nested():
            yield
    except IntegrityError as error:
        _require_alone(connection, row, account)
        raise Conflict("backend_exists", details={"field": "name"}, name=row["name"], url=row["url"]) from error


def _require_alone(connection: Connection, row: Mapping[str, Any], account: Mapping[str, Any]) -> None:
    for other in connection.execute(_BACKENDS):
        if other.id == row["id"]:
            continue
        if other.name == row["name"]:
            raise _exists(other, "name")
        if other.url != row["url"]:
            continue
        if not (other.account and row["account"]):
            raise _exists(other, "url")
        if other.account == row["account"]:
            raise _exists(other, *account, told_as="account_exists")


def _exists(other: Row[Any], *fields: str, **more: str) -> Conflict:
    details = {"field": fields[0], "backend": {"id": other.id, "name": other.name}}
    return Conflict("backend_exists", details=details, name=other.name, url=other.url, **more)


def _since(m: CTE) -> Any:
    absent = func.coalesce(backend.c.unreachable_since, m.c.at)
    return case((m.c.state == "unreachable", absent), (m.c.state.is_(None), backend.c.unreachable_since), else_=null())


_EXPEL = (
    update(lease)
    .where(lease.c.name == bindparam("lease"))
    .values(owner=null(), lease_until=null(), epoch=lease.c.epoch + 1)
)
_OPEN_AT = select(func.count()).where(attempt.c.backend_id == text(":id"), attempt.c.closed_at.is_(None))
_PAID_AT = _OPEN_AT.where(attempt.c.paid == 1)
_BACKENDS = select(backend).where(backend.c.deleted_at.is_(None)).order_by(backend.c.id)
_UNJUDGED = text(
    "SELECT c.backend_id, l.key, l.needs FROM backend_catalog c CROSS JOIN lane l"
    " WHERE NOT EXISTS (SELECT 1 FROM serves s WHERE s.backend_id = c.backend_id AND s.lane = l.key)"
)
# A lane that the backend may not run whatever its catalog holds is no reason to read the catalog again.
_LACKS_SOMETHING = " AND ".join(f"coalesce(s.lacks, '') NOT LIKE '{beginning_of(code)}%'" for code in NOT_MEANT)
_UNSERVED = text(
    f"""
    SELECT s.lane FROM serves s
     WHERE s.backend_id = :id AND s.able = 0
       AND {_LACKS_SOMETHING}
       AND (SELECT sum(w.tasks) FROM waiting w WHERE w.lane = s.lane) > 0
       AND NOT EXISTS (SELECT 1 FROM serves o JOIN backend b ON b.id = o.backend_id
                        WHERE o.lane = s.lane AND o.able = 1 AND b.deleted_at IS NULL AND b.state = 'ready')
    """
)
_BEFORE = over_moves(
    lambda m: select(
        backend.c.id,
        backend.c.state,
        func.coalesce(backend.c.ready_at, backend.c.created_at).label("since"),
    ).where(backend.c.id == m.c.id),
    id=TEXT,
)
_NOTE = over_moves(
    lambda m: (
        update(backend)
        .where(backend.c.id == m.c.id, backend.c.deleted_at.is_(None))
        .values(
            state=func.coalesce(m.c.state, backend.c.state),
            reason=m.c.reason,
            about=func.coalesce(m.c.about, backend.c.about),
            checked_at=m.c.at,
            next_probe_at=m.c.next_probe_at,
            unreachable_since=_since(m),
            ready_at=case((m.c.state == "ready", m.c.at), else_=backend.c.ready_at),
            # An outage ends when the backend takes work again, not when it answers.
            outage_taken=case((m.c.state == "ready", 0), else_=backend.c.outage_taken),
        )
        .returning(backend.c.id, backend.c.name, backend.c.state, backend.c.reason, backend.c.checked_at)
    ),
    id=TEXT,
    at=BIG,
    state=TEXT,
    reason=TEXT,
    about=TEXT,
    next_probe_at=BIG,
)
_JUDGE = put(
    serves,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["backend_id", "lane"],
        set_={name: insert.excluded[name] for name in ("able", "lacks", "paid")},
    ),
    backend_id=TEXT,
    lane=TEXT,
    able=INT,
    lacks=TEXT,
    paid=INT,
)
_WANT = over_moves(
    lambda m: (
        update(backend)
        .where(backend.c.id == m.c.id, backend.c.deleted_at.is_(None))
        .values(catalog_wanted_at=m.c.at, next_probe_at=null())
        .returning(backend.c.id)
    ),
    id=TEXT,
    at=BIG,
)
