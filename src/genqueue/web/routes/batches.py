"""Routes for batches: tasks that were created together."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from genqueue.errors import NotFound
from genqueue.store.reading import library as shelf
from genqueue.tasks.costs import present
from genqueue.web.deps import CurrentContext, json_response, usable_id
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.presenting.rows import time
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.many import Batch, Batches

router = APIRouter(route_class=Route, prefix="/api/batches", tags=["batches"])


@router.get("", response_model=Batches, responses=documented())
async def list_batches(query: Annotated[bodies.Window, Query()], context: CurrentContext) -> Response:
    """Batches, newest first, with the numbers of their tasks. `GET /api/tasks?batch_id=` has the tasks."""
    rows, total = await context.app.store.read(shelf.list_batches, context.viewer, query.offset, query.limit)
    return json_response(
        {"items": [_batch(row) for row in rows], "total": total, "offset": query.offset, "limit": query.limit}
    )


@router.get("/{batch_id}", response_model=Batch, responses=documented(404))
async def get_batch(batch_id: str, context: CurrentContext) -> Response:
    """One batch."""
    row = await context.app.store.read(shelf.load_batch, context.viewer, usable_id("batch", batch_id))
    if row is None:
        raise NotFound("not_found", what="batch", id=batch_id)
    return json_response(_batch(row))


def _batch(row: dict[str, Any]) -> dict[str, Any]:
    plain = {name: row[name] for name in ("id", "title", "total", "by_status")}
    return {**plain, "created_at": time(row["created_at"]), "cost": present(row["cost"])}
