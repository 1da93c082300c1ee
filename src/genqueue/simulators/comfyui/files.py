"""The folders of a server: where things are saved and under which name, and where a name leads back to a file."""

import os
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from genqueue.clock import SECOND

_ANNOTATION = re.compile(r"^(?P<name>.*) \[(?P<folder>output|input|temp)\]$")


class OutsideError(Exception):
    """A save path that leaves the output folder."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A free name for one file: `path` on disk, and what the client is told."""

    path: Path
    filename: str
    subfolder: str
    folder: str

    def to_json(self) -> dict[str, str]:
        return {"filename": self.filename, "subfolder": self.subfolder, "type": self.folder}


class Folders:
    """input, output and temp below one directory; temp is wiped at every boot."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory.resolve()
        for name in ("input", "output", "temp"):
            self.of(name).mkdir(parents=True, exist_ok=True)

    def of(self, name: str) -> Path:
        return self.directory / name

    def wipe_temp(self) -> None:
        shutil.rmtree(self.of("temp"), ignore_errors=True)
        self.of("temp").mkdir(parents=True, exist_ok=True)

    def inputs(self) -> list[str]:
        return sorted(entry.name for entry in self.of("input").iterdir() if entry.is_file())

    def resolve(self, annotated: str) -> Path:
        """The file of a loader's value: `name`, `sub/name`, `name [output]`."""
        name, folder = split_annotation(annotated)
        return self.of(folder or "input") / name

    def within(self, folder: str, subfolder: str, name: str = "") -> Path | None:
        """A place below one of the folders; None when it would lie outside."""
        base = self.of(folder)
        path = Path(os.path.normpath(base / subfolder / name))
        return path if os.path.commonpath((path, base)) == str(base) else None

    def slots(self, prefix: str, extension: str, number: int, *, folder: str = "output", tail: str = "_") -> list[Slot]:
        """`number` free names `<prefix>_<counter><tail><extension>`; the counter continues what lies in the folder."""
        base = self.of(folder)
        subfolder, stem = os.path.split(os.path.normpath(prefix))
        where = self.within(folder, subfolder)
        if where is None:
            outside = os.path.normpath(base / subfolder)
            raise OutsideError(
                "**** ERROR: Saving image outside the output folder is not allowed.\n"
                f" full_output_folder: {outside}\n         output_dir: {base}"
            )
        where.mkdir(parents=True, exist_ok=True)
        first = 1 + max((_counter(entry.name, stem) for entry in where.iterdir()), default=0)
        names = [f"{stem}_{counter:05}{tail}{extension}" for counter in range(first, first + number)]
        return [Slot(where / name, name, subfolder.replace(os.sep, "/"), folder) for name in names]


def split_annotation(name: str) -> tuple[str, str | None]:
    """`x.png [temp]` is the file `x.png` in temp."""
    found = _ANNOTATION.match(name)
    return (found["name"], found["folder"]) if found else (name, None)


def fill_prefix(prefix: str, width: int, height: int, now: int) -> str:
    """Put the picture's size and the date (UTC) into `%width%`, `%year%` and the like."""
    if "%" not in prefix:
        return prefix
    moment = datetime.fromtimestamp(now // SECOND, tz=UTC)
    values = {"width": str(width), "height": str(height), "year": f"{moment:%Y}", "month": f"{moment:%m}"}
    values |= {"day": f"{moment:%d}", "hour": f"{moment:%H}", "minute": f"{moment:%M}", "second": f"{moment:%S}"}
    return re.sub(r"%(\w+)%", lambda found: values.get(found[1], found[0]), prefix)


def _counter(name: str, stem: str) -> int:
    if not os.path.normcase(name).startswith(os.path.normcase(stem + "_")):
        return 0
    digits = re.match(r"\d+", name[len(stem) + 1 :])
    return int(digits[0]) if digits else 0
