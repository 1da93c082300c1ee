"""Routes for the works: what tasks produced, as a list, as files, thumbnails and archives."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import Response

from genqueue.errors import Invalid, NotFound
from genqueue.naming import TITLE_BYTES, plain
from genqueue.store.reading import library as shelf
from genqueue.web.days import span, zone
from genqueue.web.deps import Context, CurrentContext, json_response, usable_id
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.files.saved_names import packed, saved_names
from genqueue.web.files.serving import StoredFile, serve
from genqueue.web.files.zipping import Packed, zip_answer
from genqueue.web.presenting.rows import work
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.requests import MAX_ZIP
from genqueue.web.schemas.responses.outputs import Works

router = APIRouter(route_class=Route, tags=["outputs"])
FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"*/*": {}}, "description": "The file"},
    206: {"description": "The part that was asked for"},
    304: {"description": "Not changed"},
    416: {"description": "There is no such part"},
    **documented(404),
}
ARCHIVE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/zip": {}}, "description": "The archive"},
    **documented(404),
}


@router.get("/api/outputs", response_model=Works, responses=documented())
async def list_outputs(query: Annotated[bodies.OutputQuery, Query()], context: CurrentContext) -> Response:
    """The works, newest first. Those of cleared tasks stay."""
    rows, total = await _listed(context, query, query.offset, query.limit)
    return json_response(
        {"items": [work(row) for row in rows], "total": total, "offset": query.offset, "limit": query.limit}
    )


@router.post("/api/outputs/zip", response_class=Response, responses=ARCHIVE)
async def zip_outputs(body: bodies.OutputIds, context: CurrentContext) -> Response:
    """These works as one ZIP. Those that are gone are left out."""
    return await _zip(context, body.ids)


@router.post("/api/outputs/zip/save", response_class=Response, responses=ARCHIVE)
async def save_outputs(ids: Annotated[str, Form(max_length=MAX_ZIP * 64)], context: CurrentContext) -> Response:
    """The same for a page, whose browser saves it while it arrives: `ids` are a field of a form, parted by commas."""
    wanted = [usable_id("output", each) for each in ids.split(",")]
    if "" in wanted:
        raise Invalid("empty_value", field=f"ids.{wanted.index('')}")
    if len(wanted) > MAX_ZIP:
        raise Invalid("too_many", field="ids", count=len(wanted), limit=MAX_ZIP)
    return await _zip(context, wanted)


@router.get("/api/outputs.zip", response_class=Response, responses=ARCHIVE)
async def zip_filtered(query: Annotated[bodies.OutputFilter, Query()], context: CurrentContext) -> Response:
    """All works that the filter means, as one ZIP."""
    wanted: list[Packed] = []
    total = 1
    while len(wanted) < total:
        rows, total = await _listed(context, query, len(wanted), MAX_ZIP)
        wanted += await packed(context.app, rows)
        if not rows:
            break
    return await zip_answer(context.app.files, wanted, "genqueue.zip")


@router.head("/api/outputs/{output_id}", include_in_schema=False)
@router.get("/api/outputs/{output_id}", response_class=Response, responses=FILE)
async def get_output(
    output_id: str, request: Request, context: CurrentContext, download: bodies.Said = False
) -> Response:
    """The file itself; pictures, clips and sound to look at, anything else to save, under the name that the setting
    `download_name` makes. Takes ranges."""
    row = await _output(context, output_id)
    (name,) = await saved_names(context.app, [row])
    file = StoredFile(row["key"], name, row["media_type"], row["sha256"])
    return await serve(request, context.app.files, file, download=download)


@router.head("/api/outputs/{output_id}/thumbnail", include_in_schema=False)
@router.get("/api/outputs/{output_id}/thumbnail", response_class=Response, responses=FILE)
async def get_thumbnail(output_id: str, request: Request, context: CurrentContext) -> Response:
    """A WebP picture of at most 512 pixels; of a clip, one of its first frames."""
    row = await _output(context, output_id)
    key = await context.studio.thumbnails.of(row["key"])
    file = StoredFile(key, f"{row['id']}.webp", "image/webp", f"t{row['sha256']}")
    return await serve(request, context.app.files, file)


@router.get("/api/tasks/{task_id}/outputs.zip", response_class=Response, responses=ARCHIVE)
async def zip_task(task_id: str, context: CurrentContext) -> Response:
    """Everything that one task produced, as one ZIP."""
    task = (await context.view_one(task_id)).tasks[0]
    name = f"{plain(task['title'], TITLE_BYTES) or task_id}.zip"
    return await zip_answer(context.app.files, await packed(context.app, task["outputs"]), name)


async def _zip(context: Context, ids: list[str]) -> Response:
    rows = await context.app.store.read(shelf.load_outputs, context.viewer, list(dict.fromkeys(ids)))
    if not rows:
        raise NotFound("not_found", what="output", id=ids[0])
    return await zip_answer(context.app.files, await packed(context.app, rows), "genqueue.zip")


async def _listed(
    context: Context, wanted: bodies.OutputFilter, offset: int, limit: int
) -> tuple[list[dict[str, Any]], int]:
    zone(wanted.tz)
    begin, end = (None, None) if wanted.day is None else span(wanted.day, wanted.tz, context.app.clock.now())
    return await context.app.store.read(
        shelf.list_outputs,
        context.viewer,
        kind=[str(kind) for kind in wanted.kind],
        created_from=begin,
        created_to=end,
        q=wanted.q,
        offset=offset,
        limit=limit,
    )


async def _output(context: Context, output_id: str) -> dict[str, Any]:
    rows = await context.app.store.read(shelf.load_outputs, context.viewer, [usable_id("output", output_id)])
    if not rows:
        raise NotFound("not_found", what="output", id=output_id)
    return rows[0]
