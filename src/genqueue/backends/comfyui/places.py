"""Where a file lies on a ComfyUI server: what a locator of this kind holds. Pure."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from genqueue.backends.base import RemoteFile


@dataclass(frozen=True, slots=True)
class Place:
    """The three words by which `/view` finds a file. `hint` is what its node listed it under.

    `query` is how to ask for it where the names are not to the letter those of the server, because these hold what
    cannot be kept (a byte that is not UTF-8). `otherwise` is how to ask where that finds nothing: a `\\` parts folders
    on Windows, and is a letter of a name everywhere else.
    """

    filename: str
    subfolder: str
    folder: str
    hint: str = "files"
    query: str | None = None
    otherwise: str | None = None


def file_at(place: Place, node: str) -> RemoteFile:
    """The file that lies there. It is a result unless `selection` says otherwise."""
    told = {name: value for name, value in asdict(place).items() if value is not None}
    return RemoteFile(place.filename, node, json.dumps(told, ensure_ascii=False))


def place_of(file: RemoteFile) -> Place:
    """What `file_at` made it of."""
    return Place(**json.loads(file.locator))


def earlier_file(kept: dict[str, Any]) -> RemoteFile:
    """A file as releases without locators kept it."""
    names = kept["filename"], kept["subfolder"], kept["folder"], kept["media_hint"]
    return file_at(Place(*names, kept.get("query"), kept.get("otherwise")), kept["node"])
