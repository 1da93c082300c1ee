"""Catalog: reads what a backend has, and judges which lanes it can run with that."""

import asyncio

from genqueue.backends import abilities
from genqueue.backends.catalogs import catalog_to_json
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.leased_backend import Held
from genqueue.dispatch.backend.stock import catalog_of
from genqueue.errors import BackendError, Unavailable
from genqueue.faults import note_fault
from genqueue.store.backends import backends as servers
from genqueue.store.writing.statements import encode
from genqueue.tasks.model import Needs, Trouble
from genqueue.workflows.catalog import Catalog


async def read(held: Held, tools: Tools, *, must_read: bool) -> bool:
    """Read the backend's catalog. True when it has changed, or `must_read`. After an unexpected exception it is not
    read for a while: an earlier catalog stays valid, and `unread` holds the reason. Raises BackendError and
    Unavailable."""
    if held.reading.left_s and not is_asked_for(held):
        return False
    try:
        catalog = await abilities.list_nodes(held.client, held.can)
        # The judgements of an unchanged catalog stay: a backend may have refused what it lists.
        is_new = must_read or catalog != await catalog_of(held, tools.store)
        if is_new:
            await _keep(held, tools, catalog)
    except (BackendError, Unavailable):
        raise
    except Exception as error:
        again_s = held.reading.count()
        held.unread = Trouble("internal_error", note_fault("catalog", error, backend=held.id, again_s=again_s))
        return False
    held.unread = None
    held.reading.forget()
    return is_new


def is_to_be_read(held: Held) -> bool:
    """Whether its catalog was asked for, or could not be read the last time."""
    if held.reading.left_s and not is_asked_for(held):
        return False
    return held.unread is not None or held.server["catalog_wanted_at"] is not None


def is_asked_for(held: Held) -> bool:
    """Whether a user has just asked for a probe, which overrides planned pauses."""
    return held.server["next_probe_at"] is None


async def _keep(held: Held, tools: Tools, catalog: Catalog) -> None:
    read_at = tools.clock.now()
    written = await asyncio.to_thread(_written, catalog)
    await tools.store.write(servers.stock, servers.Stock(held.hold, read_at, written))
    held.server = {**held.server, "catalog_at": read_at, "catalog_wanted_at": None}
    held.stock = (read_at, catalog)
    await judge_lanes([held], tools)


def _written(catalog: Catalog) -> str:
    """The catalog as JSON text. It may be megabytes: call this in a thread."""
    return encode(catalog_to_json(catalog))


async def judge_lanes(helds: list[Held], tools: Tools) -> None:
    """Judge, for these backends, the lanes that have no judgement yet."""
    by_id = {held.id: held for held in helds}
    unjudged = await tools.store.read(servers.unjudged_lanes, list(by_id))
    if not unjudged:
        return
    judgements = []
    for backend_id, lane, needs in unjudged:
        held = by_id[backend_id]
        try:
            catalog = await catalog_of(held, tools.store)
            # While a backend is away its old catalog counts; it is read again before it becomes ready.
            dated = catalog is not None and catalog.paid_classes is None
            if catalog is None or (dated and held.state == "ready"):
                continue
            lacks = _lacks(held, catalog, needs)
            paid = held.can.paid or dated or not needs.node_classes.isdisjoint(catalog.paid_classes or ())
        except Unavailable:
            raise
        except Exception as error:
            # The other lanes and backends do not wait for it; it is judged again with the next catalog.
            lacks = Trouble("internal_error", note_fault("judge", error, backend=held.id, lane=lane))
            # Nobody could tell whether its runs cost money, so they are taken as if they do.
            paid = True
        judgements.append(servers.Judgement(held.hold, lane, lacks is None, lacks, paid))
    await tools.store.write_all(servers.judge, judgements)


def _not_for(held: Held, needs: Needs) -> Trouble | None:
    """Why the task may not go there, whatever the backend has; None when it may. Nothing reaches a backend whose runs
    cost money unless its workflow came from there, or its user has chosen that backend or allowed paid runs."""
    if needs.pin not in (None, held.id):
        return Trouble("other_backend")
    if needs.backend_kind not in held.can.runs:
        return Trouble("other_kind", {"kind": needs.backend_kind})
    allowed = needs.allow_paid or needs.pin == held.id or needs.backend_kind == held.server["kind"]
    return Trouble("paid_not_allowed") if held.can.paid and not allowed else None


def _lacks(held: Held, catalog: Catalog, needs: Needs) -> Trouble | None:
    if (trouble := _not_for(held, needs)) is not None:
        return trouble
    lack = catalog.lacks(needs)
    if not lack.size or not held.can.lists_nodes:
        return None
    return Trouble("server_lacks", {"what": [*lack.node_classes, *(value for _, _, value in lack.choices)]})
