"""Catalog: reads what a backend has, and judges which lanes it can run with that."""

import asyncio

from genqueue.backends import abilities
from genqueue.backends.catalogs import catalog_to_json
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.backend.stored_catalog import catalog_of
from genqueue.errors import BackendError, Unavailable
from genqueue.faults import note_fault
from genqueue.store.backends import backends
from genqueue.store.writing.statements import encode
from genqueue.tasks.model import Needs, Trouble
from genqueue.workflows.catalog import Catalog


async def read(leased: LeasedBackend, tools: Tools, *, must_read: bool) -> bool:
    """Read the backend's catalog. True when it has changed, or `must_read`. After an unexpected exception it is not
    read for a while: an earlier catalog stays valid, and `unread` holds the reason. Raises BackendError and
    Unavailable."""
    if leased.reading.left_s and not is_asked_for(leased):
        return False
    try:
        catalog = await abilities.list_nodes(leased.client, leased.can)
        # The judgements of an unchanged catalog stay: a backend may have refused what it lists.
        is_new = must_read or catalog != await catalog_of(leased, tools.store)
        if is_new:
            await _keep(leased, tools, catalog)
    except (BackendError, Unavailable):
        raise
    except Exception as error:
        again_s = leased.reading.count()
        leased.unread = Trouble("internal_error", note_fault("catalog", error, backend=leased.id, again_s=again_s))
        return False
    leased.unread = None
    leased.reading.forget()
    return is_new


def is_to_be_read(leased: LeasedBackend) -> bool:
    """Whether its catalog was asked for, or could not be read the last time."""
    if leased.reading.left_s and not is_asked_for(leased):
        return False
    return leased.unread is not None or leased.row["catalog_wanted_at"] is not None


def is_asked_for(leased: LeasedBackend) -> bool:
    """Whether a user has just asked for a probe, which overrides planned pauses."""
    return leased.row["next_probe_at"] is None


async def _keep(leased: LeasedBackend, tools: Tools, catalog: Catalog) -> None:
    read_at = tools.clock.now()
    written = await asyncio.to_thread(_written, catalog)
    await tools.store.write(backends.keep_catalog, backends.KeepCatalog(leased.hold, read_at, written))
    leased.row = {**leased.row, "catalog_at": read_at, "catalog_wanted_at": None}
    leased.catalog = (read_at, catalog)
    await judge_lanes([leased], tools)


def _written(catalog: Catalog) -> str:
    """The catalog as JSON text. It may be megabytes: call this in a thread."""
    return encode(catalog_to_json(catalog))


async def judge_lanes(leased_backends: list[LeasedBackend], tools: Tools) -> None:
    """Judge, for these backends, the lanes that have no judgement yet."""
    by_id = {leased.id: leased for leased in leased_backends}
    unjudged = await tools.store.read(backends.unjudged_lanes, list(by_id))
    if not unjudged:
        return
    judgements = []
    for backend_id, lane, needs in unjudged:
        leased = by_id[backend_id]
        try:
            catalog = await catalog_of(leased, tools.store)
            # While a backend is away its old catalog counts; it is read again before it becomes ready.
            dated = catalog is not None and catalog.paid_classes is None
            if catalog is None or (dated and leased.state == "ready"):
                continue
            lacks = _lacks(leased, catalog, needs)
            paid = leased.can.paid or dated or not needs.node_classes.isdisjoint(catalog.paid_classes or ())
        except Unavailable:
            raise
        except Exception as error:
            # The other lanes and backends do not wait for it; it is judged again with the next catalog.
            lacks = Trouble("internal_error", note_fault("judge", error, backend=leased.id, lane=lane))
            # Nobody could tell whether its runs cost money, so they are taken as if they do.
            paid = True
        judgements.append(backends.Judgement(leased.hold, lane, lacks is None, lacks, paid))
    await tools.store.write_all(backends.judge, judgements)


def _not_for(leased: LeasedBackend, needs: Needs) -> Trouble | None:
    """Why the task may not go there, whatever the backend has; None when it may. Nothing reaches a backend whose runs
    cost money unless its workflow came from there, or its user has chosen that backend or allowed paid runs."""
    if needs.pin not in (None, leased.id):
        return Trouble("other_backend")
    if needs.backend_kind not in leased.can.runs:
        return Trouble("other_kind", {"kind": needs.backend_kind})
    if needs.input_files and not leased.can.takes_files:
        return Trouble("takes_no_files", {"kind": leased.row["kind"]})
    allowed = needs.allow_paid or needs.pin == leased.id or needs.backend_kind == leased.row["kind"]
    return Trouble("paid_not_allowed") if leased.can.paid and not allowed else None


def _lacks(leased: LeasedBackend, catalog: Catalog, needs: Needs) -> Trouble | None:
    if (trouble := _not_for(leased, needs)) is not None:
        return trouble
    lack = catalog.lacks(needs)
    if not lack.size or not leased.can.lists_nodes:
        return None
    return Trouble("server_lacks", {"what": [*lack.node_classes, *(value for _, _, value in lack.choices)]})
