"""Harm to files, as disks do it."""

from pathlib import Path

PAGE = 4096


def damage(database: Path) -> None:
    """Overwrite pages in the middle: the header stays, so it opens."""
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(size // 2 // PAGE * PAGE)
        file.write(b"\xa5" * PAGE * 4)


def behead(database: Path) -> None:
    """Overwrite the beginning: nothing opens it any more."""
    with database.open("r+b") as file:
        file.write(b"\xa5" * PAGE)
