"""A folder of pictures: every picture is a row, with its name and, where there is one, the text file of that name."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

from genqueue.media.sniff import sniff_file
from genqueue.sources.base import Cell, Picture
from genqueue.sources.encodings import decode
from genqueue.sources.grid import Grid
from genqueue.sources.refusals import EMPTY, MAX_BYTES, MAX_ROWS, MAX_TEXT, UNREADABLE, refusal, too_large
from genqueue.sources.table import Table, as_table

KIND = "folder"
COLUMNS = ("filename", "image", "prompt")


def read_folder(folder: Path) -> Table:
    """The pictures of a folder, not of the folders in it, in the order of their names: numbers in names are compared as
    numbers. Hidden files and what is no picture are left out. Raises Invalid."""
    try:
        pictures = [path for path in sorted(folder.iterdir(), key=_order) if _is_picture(path)]
        if not pictures:
            raise refusal(EMPTY, folder.name, "no_pictures_in_folder")
        if len(pictures) > MAX_ROWS:
            raise too_large(folder.name, "pictures", len(pictures), MAX_ROWS)
        places: dict[str, str] = {}
        rows: dict[int, dict[int, Cell]] = {0: dict(enumerate(COLUMNS))}
        for number, path in enumerate(pictures, start=1):
            with path.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            places[sha256] = str(path)
            caption = _caption(path)
            rows[number] = {0: path.name, 1: Picture(sha256), **({2: caption} if caption else {})}
    except OSError as error:
        raise refusal(UNREADABLE, folder.name, "file_not_read", error=error.strerror or "OSError") from None
    grid = Grid(rows, pictures=places)
    table = as_table(KIND, folder.name, grid, header_row=0, fetch=lambda place: Path(place).read_bytes())
    # Another picture in the folder moves the numbers of those behind it: the name of the file is what stays.
    return replace(table, rows=[replace(row, key=f"{folder.name}#{row.cells[COLUMNS[0]]}") for row in table.rows])


def _caption(picture: Path) -> str:
    """The text in the file of the same name that ends with `.txt`; empty without one."""
    path = picture.with_suffix(".txt")
    if not path.is_file():
        return ""
    if path.stat().st_size > min(MAX_BYTES, MAX_TEXT * 4):
        raise too_large(path.name, "characters", path.stat().st_size, MAX_TEXT)
    return decode(path.read_bytes(), path.name).strip()


def _is_picture(path: Path) -> bool:
    """Whether this is a picture of this folder; a link may lead out of it."""
    if path.name.startswith(".") or path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return sniff_file(file).family == "image"


def _order(path: Path) -> list[tuple[bool, int, str]]:
    """`2.png` comes before `10.png`."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]
