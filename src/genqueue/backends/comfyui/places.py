"""Where a file lies on a ComfyUI server: the content of this kind's locators. Pure."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from genqueue.backends.base import RemoteFile


@dataclass(frozen=True, slots=True)
class Place:
    """The three values by which `/view` finds a file. `hint` is the key under which its node listed it.

    `query` is the query to use where the names differ from ComfyUI's own, because those hold what cannot be kept (a
    byte that is not UTF-8). `otherwise` is the query to use where that finds nothing: a `\\` separates folders on
    Windows, and is a character of a name everywhere else.
    """

    filename: str
    subfolder: str
    folder: str
    hint: str = "files"
    query: str | None = None
    otherwise: str | None = None


def file_at(place: Place, node: str) -> RemoteFile:
    """The file at this place. It is a result unless `selection` decides otherwise."""
    fields = {name: value for name, value in asdict(place).items() if value is not None}
    return RemoteFile(place.filename, node, json.dumps(fields, ensure_ascii=False))


def place_of(file: RemoteFile) -> Place:
    """The place from which `file_at` made this file."""
    return Place(**json.loads(file.locator))


def earlier_file(kept: dict[str, Any]) -> RemoteFile:
    """A file as releases without locators stored it."""
    names = kept["filename"], kept["subfolder"], kept["folder"], kept["media_hint"]
    return file_at(Place(*names, kept.get("query"), kept.get("otherwise")), kept["node"])
