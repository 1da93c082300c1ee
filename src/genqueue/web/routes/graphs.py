"""Routes that read graphs from files before they are submitted."""

import asyncio
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from genqueue.intake.files import read_graph
from genqueue.web.deps import CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.schemas.responses.graphs import ReadGraph

router = APIRouter(route_class=Route, prefix="/api/graphs", tags=["workflows"])
_FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.post("/read", response_model=ReadGraph, responses=documented(413), openapi_extra=_FILE)
async def read_file(request: Request, context: CurrentContext) -> Response:
    """What a file holds that ComfyUI exported or made, as it can be handed in: its JSON, or its picture. Whole requests
    and NaN are taken, nodes of the editor are left out. Nothing is kept."""
    content = await request.body()
    catalogs = (await context.studio.intake.catalogs.known()).all
    limit = context.app.tuning.now.max_graph_mb
    async with context.studio.large:
        found = await asyncio.to_thread(read_graph, content, catalogs, limit)
    return json_response({"graph": found.graph, "at": found.field, "left_out": list(found.left_out)})
