"""Routes for backends. Their secrets are stored and never returned."""

from decimal import Decimal
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response
from uuid_utils import uuid7

from genqueue.backends import KINDS, abilities, capabilities_of, connect
from genqueue.backends.access import NAMES, merged
from genqueue.backends.base import Access, Backend
from genqueue.backends.faults import ours
from genqueue.errors import BackendError, Conflict, Invalid, NotFound
from genqueue.intake.addresses import normalised
from genqueue.outbound import limits_of
from genqueue.store.backends.backends import (
    BackendMove,
    EditBackend,
    NewBackend,
    create_backend,
    delete_backend,
    edit_backend,
    load_access,
    request_catalog,
)
from genqueue.store.reading.backends import load_backends_page
from genqueue.store.tasks import pauses
from genqueue.store.tasks.budgets import columns_of
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented, worded
from genqueue.web.presenting.backends import present_backend, present_kind, usual_seats
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.backends import BackendKinds, Backends, BackendServer, Probe
from genqueue.web.schemas.responses.queue import LiveRuns
from genqueue.web.schemas.responses.settings import Choices
from genqueue.workflows.catalogs import choices_of

router = APIRouter(route_class=Route, prefix="/api/backends", tags=["backends"])


@router.get("", response_model=Backends)
async def list_backends(context: CurrentContext) -> Response:
    """Every backend, in the order of their creation."""
    return json_response({"items": await _presented(context)})


@router.post("", status_code=201, response_model=BackendServer, responses=documented(409))
async def add_backend(body: bodies.NewBackend, context: CurrentContext) -> Response:
    """Add a backend. A dispatcher probes it soon; `test` asks it at once."""
    url = _address(body)
    access = merged(body.kind, {}, _sent(body))
    await _check_access(context, body.kind, url, access)
    _check_seats(body.kind, body.seats)
    backend_id = str(uuid7())
    seats = body.seats or usual_seats(body.kind, context.app.settings.depth)
    limit = body.running_timeout_s
    account = _account_of(body.kind, access)
    now, paying = context.app.clock.now(), _paying(body)
    move = NewBackend(backend_id, body.name, body.kind, url, seats, access, now, limit, account, paying)
    await context.app.store.write(create_backend, move)
    return json_response(await _one(context, backend_id), 201)


@router.get("/kinds", response_model=BackendKinds)
async def list_kinds(context: CurrentContext) -> Response:
    """The kinds that can be added, and what each asks for: forms are drawn from it."""
    return json_response(
        {"items": [present_kind(kind, context.app.settings.depth, context.language) for kind in KINDS]}
    )


@router.post(
    "/simulated",
    status_code=201,
    response_model=BackendServer,
    responses={200: {"model": BackendServer, "description": "It was there"}, **documented(409)},
)
async def add_simulated(context: CurrentContext) -> Response:
    """Start the simulated ComfyUI of this process, which draws pictures without a GPU, and add it as a backend."""
    if context.app.simulate is None:
        raise Conflict("no_simulator")
    url = normalised(await context.app.simulate())
    known = next((row["id"] for row in await context.app.backends() if row["url"] == url), None)
    if known is not None:
        return json_response(await _one(context, known))
    backend_id, name = str(uuid7()), f"demo-{url.rpartition(':')[2]}"
    move = NewBackend(
        backend_id,
        name,
        "comfyui",
        url,
        usual_seats("comfyui", context.app.settings.depth),
        {},
        context.app.clock.now(),
    )
    await context.app.store.write(create_backend, move)
    return json_response(await _one(context, backend_id), 201)


@router.post("/test", response_model=Probe, responses=documented(403))
async def try_backend(body: bodies.BackendTrial, context: CurrentContext) -> Response:
    """Ask a backend that is not added, with the access that is sent. Nothing is kept."""
    url = _address(body)
    access = Access(url=url, limits=limits_of(context.app.settings), **merged(body.kind, {}, _sent(body)))
    client = connect(body.kind, access, context.app.clock, installation=context.app.store.installation)
    return await _tried(client, body.kind, context)


@router.get("/choices", response_model=Choices, responses=documented())
async def list_choices(
    context: CurrentContext,
    node_class: Annotated[list[bodies.NodeClass], Query(alias="class", min_length=1, max_length=500)],
) -> Response:
    """What may be chosen at the inputs of these node classes: `?class=KSampler&class=VAELoader`."""
    stocks = await context.studio.intake.catalogs.known()
    return json_response({"classes": choices_of(frozenset(node_class), stocks.all)})


@router.get("/{backend_id}", response_model=BackendServer, responses=documented(404))
async def get_backend(backend_id: str, context: CurrentContext) -> Response:
    """One backend."""
    return json_response(await _one(context, backend_id))


@router.put("/{backend_id}", response_model=BackendServer, responses=documented(404, 409))
async def change_backend(backend_id: str, body: bodies.BackendChange, context: CurrentContext) -> Response:
    """Change name, seats, limit or access. Its address stays: another address is another backend."""
    row = await _row(context, backend_id)
    if body.kind is not None and body.kind != row["kind"]:
        raise Conflict("address_is_fixed", field="kind", details={"field": "kind"})
    if body.url is not None and normalised(body.url) != row["url"]:
        raise Conflict("address_is_fixed", field="url", details={"field": "url"})
    _check_seats(row["kind"], body.seats)
    access, account = None, {}
    if sent := _sent(body):
        access = merged(row["kind"], await _kept(context, backend_id), sent)
        await _check_access(context, row["kind"], row["url"], access)
        account = _account_of(row["kind"], access)
    limit = (body.running_timeout_s or 0) if "running_timeout_s" in body.model_fields_set else None
    now, paying = context.app.clock.now(), _paying(body)
    move = EditBackend(backend_id, now, body.name, body.seats, access, limit, account, paying)
    if await context.app.store.write(edit_backend, move) is None:
        raise NotFound("not_found", what="backend", id=backend_id)
    return json_response(await _one(context, backend_id))


@router.delete("/{backend_id}", status_code=204, response_class=Response, responses=documented(404, 409))
async def remove_backend(
    backend_id: str, context: CurrentContext, force: Annotated[bodies.Said, Query()] = False
) -> Response:
    """Remove a backend. With work of ours in flight there 409 `backend_busy`, unless `force`."""
    await _row(context, backend_id)
    move = BackendMove(backend_id, context.app.clock.now(), force)
    if await context.app.store.write(delete_backend, move) is None:
        raise NotFound("not_found", what="backend", id=backend_id)
    return Response(status_code=204)


@router.post("/{backend_id}/test", response_model=Probe, responses=documented(404))
async def test_backend(backend_id: str, context: CurrentContext) -> Response:
    """Ask the backend now. That it does not answer is an answer: 200 with `ok: false` and the reason."""
    row = await _row(context, backend_id)
    with ours("connect", row["kind"]):
        client = await context.app.connect(row)
    return await _tried(client, row["kind"], context)


async def _tried(client: Backend, kind: str, context: Context) -> Response:
    began, health, words = context.app.clock.awake(), None, None
    try:
        with ours("probe", kind):
            health = await client.probe()
        took_s = context.app.clock.awake() - began
        with ours("catalog", kind):
            await abilities.list_nodes(client, capabilities_of(kind))
    except BackendError as error:
        words = worded(error.code, error.arguments, context.language)
        took_s = context.app.clock.awake() - began
    finally:
        await client.close()
    about = {name: getattr(health, name, None) for name in ("version", "device", "waiting")}
    if health is not None and health.account is not None:
        about["account"] = {**health.account._asdict(), "running": health.waiting}
    return json_response({"ok": words is None, **about, "error": words, "latency_ms": round(took_s * 1000, 1)})


@router.get("/{backend_id}/live", response_model=LiveRuns, responses=documented(404, 409, 502))
async def get_live_runs(backend_id: str, context: CurrentContext) -> Response:
    """What runs and waits there now, ours and foreign. 409 `live_unsupported` where its kind does not tell that."""
    row = await _row(context, backend_id)
    can = capabilities_of(row["kind"])
    if not can.lists_queue:
        raise Conflict("live_unsupported", backend=row["name"], kind=row["kind"])
    client = await context.app.connect(row)
    try:
        with ours("live", row["kind"]):
            return json_response({"items": await abilities.live(client, can)})
    finally:
        await client.close()


@router.post("/{backend_id}/refresh", status_code=202, response_model=BackendServer, responses=documented(404))
async def refresh_backend(backend_id: str, context: CurrentContext) -> Response:
    """Have it probed and its nodes and models read anew, soon."""
    await _row(context, backend_id)
    await context.app.store.write(request_catalog, BackendMove(backend_id, context.app.clock.now()))
    return json_response(await _one(context, backend_id), 202)


@router.post("/{backend_id}/pause", response_model=BackendServer, responses=documented(404))
async def pause_backend(backend_id: str, context: CurrentContext) -> Response:
    """Send it nothing new; what runs there ends. For maintenance: it may then be switched off."""
    await _row(context, backend_id)
    await context.app.store.write(pauses.pause_backend, pauses.PauseBackend(backend_id, context.app.clock.now()))
    return json_response(await _one(context, backend_id))


@router.post("/{backend_id}/resume", response_model=BackendServer, responses=documented(404))
async def resume_backend(backend_id: str, context: CurrentContext) -> Response:
    """Let it have work again."""
    await _row(context, backend_id)
    await context.app.store.write(pauses.resume_backend, pauses.PauseBackend(backend_id, context.app.clock.now()))
    return json_response(await _one(context, backend_id))


def _sent(body: bodies.BackendAccess) -> dict[str, Any]:
    """The access data that was sent, null included."""
    return {name: getattr(body, name) for name in NAMES if name in body.model_fields_set}


def _paying(body: bodies.Paying) -> dict[str, int | None]:
    """The columns of what was sent about costs, null included."""
    columns: dict[str, int | None] = {}
    for name in ("daily", "batch"):
        if f"{name}_limit" in body.model_fields_set:
            limit: bodies.CostLimit | None = getattr(body, f"{name}_limit")
            columns |= columns_of(name, None if limit is None else _amounts(limit, f"{name}_limit"))
    if "rerun_failed" in body.model_fields_set:
        columns["rerun_failed"] = None if body.rerun_failed is None else int(body.rerun_failed)
    return columns


def _amounts(limit: bodies.CostLimit, field: str) -> tuple[Decimal | None, Decimal | None]:
    """Coins or money; one of the two. Raises Invalid."""
    coins, money = [None if each is None else Decimal(str(each)) for each in (limit.coins, limit.money)]
    if (coins is None) == (money is None):
        raise Invalid("wrong_value", field=field, reason='{"coins": 100} | {"money": 5}')
    return coins, money


def _address(body: bodies.BackendTrial | bodies.NewBackend) -> str:
    """The address of the backend: the fixed one of its kind, else the one sent. Raises Invalid."""
    if body.kind not in KINDS:
        raise Invalid("unknown_backend_kind", field="kind", kind=body.kind[:100], allowed=sorted(KINDS))
    fixed = capabilities_of(body.kind).address
    if body.url is None:
        if fixed is None:
            raise Invalid("missing_field", field="url")
        return normalised(fixed)
    url = normalised(capabilities_of(body.kind).sites.get(body.url.strip().lower(), body.url))
    if fixed is not None and url != normalised(fixed):
        raise Invalid("address_of_kind", field="url", kind=body.kind, address=fixed)
    return url


def _check_seats(kind: str, seats: int | None) -> None:
    """Raise Invalid for more seats than a backend of that kind may have."""
    most = capabilities_of(kind).most_seats
    if seats is not None and seats > most:
        raise Invalid("above_maximum", field="seats", value=seats, maximum=most, kind=kind, told_as="seats_of_kind")


def _account_of(kind: str, access: dict[str, Any]) -> dict[str, Any]:
    """The access values that distinguish accounts at the same address."""
    return {name: access[name] for name in capabilities_of(kind).account if name in access}


async def _check_access(context: Context, kind: str, url: str, access: dict[str, Any]) -> None:
    """Raise Invalid for access data of which no client can be made. Nothing is sent."""
    client = connect(kind, Access(url=url, **access), context.app.clock, installation=context.app.store.installation)
    await client.close()


async def _kept(context: Context, backend_id: str) -> dict[str, Any]:
    """The stored access data; empty when it cannot be decrypted any more, so that it has to be entered again."""
    try:
        return await context.app.store.read(load_access, backend_id)
    except Conflict as error:
        if error.code != "secret_unreadable":
            raise
        return {}


async def _row(context: Context, backend_id: str) -> dict[str, Any]:
    for row in await context.app.backends():
        if row["id"] == backend_id:
            return row
    raise NotFound("not_found", what="backend", id=backend_id[:100])


async def _one(context: Context, backend_id: str) -> dict[str, Any]:
    for presented in await _presented(context):
        if presented["id"] == backend_id:
            return presented
    raise NotFound("not_found", what="backend", id=backend_id[:100])


async def _presented(context: Context) -> list[dict[str, Any]]:
    rows, access, capacity = await context.app.store.read(load_backends_page)
    return [present_backend(row, access.get(row["id"], []), capacity, context.language) for row in rows]
