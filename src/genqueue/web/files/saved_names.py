"""The file names of results when they are saved, one by one or in an archive."""

from collections.abc import Mapping, Sequence
from typing import Any

from genqueue.app import App
from genqueue.naming import PATTERN, Result, checked_pattern, name_of
from genqueue.store.files.keys import safe_name
from genqueue.store.reading import library as shelf
from genqueue.store.reading.origins import Origin, load_origins
from genqueue.web.files.serving import SAVED_BYTES
from genqueue.web.files.zipping import Packed

_EXAMPLE = {"zh": "一只橘猫在窗台上", "en": "A ginger cat on the sill"}
_EXAMPLE_ID = "0199f00d-0000-7000-8000-00001a2b3c4d"
_EXAMPLE_SEED = 428571


async def saved_names(app: App, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The names of these outputs by the setting `download_name`."""
    origins = await app.store.read(load_origins, [row["task_id"] for row in rows])
    pattern = app.tuning.now.download_name
    return [_named(_result(row, origins.get(row["task_id"])), pattern) for row in rows]


async def packed(app: App, rows: Sequence[Mapping[str, Any]]) -> list[Packed]:
    """The files and names of these outputs for an archive."""
    names = await saved_names(app, rows)
    return [Packed(row["key"], name) for row, name in zip(rows, names, strict=True)]


async def previewed(app: App, viewer: str, language: str, pattern: str) -> tuple[str, str]:
    """The names that the pattern gives to the newest result, or to a made-up one without any: as the only result of its
    task, and as the first of four. Raises Invalid for `pattern`."""
    checked = checked_pattern(pattern, "pattern")
    rows, _ = await app.store.read(shelf.list_outputs, viewer, limit=1)
    made_up = Result(_EXAMPLE_ID, "ComfyUI_00001_.png", _EXAMPLE[language], _EXAMPLE_SEED, "SaveImage")
    result = made_up
    if rows:
        origins = await app.store.read(load_origins, [rows[0]["task_id"]])
        result = _result(rows[0], origins.get(rows[0]["task_id"]))
    alone, of_four = (_placed(result, 1, places) for places in (1, 4))
    return _named(alone, checked), _named(of_four, checked)


def _result(row: Mapping[str, Any], origin: Origin | None) -> Result:
    title, seed, places = (origin.title, origin.seed, origin.places) if origin else ("", None, 1)
    node = row["node_title"] or row["node"]
    return Result(row["task_id"], row["filename"], title, seed, node, row["position"] + 1, places)


def _placed(result: Result, place: int, places: int) -> Result:
    return Result(result.task_id, result.filename, result.title, result.seed, result.node, place, places)


def _named(result: Result, pattern: str = PATTERN) -> str:
    return safe_name(name_of(result, pattern), SAVED_BYTES)
