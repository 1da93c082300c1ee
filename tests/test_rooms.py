"""Rooms: every folder of the code says what belongs there, and has room for it."""

import ast
from pathlib import Path

import genqueue

SOURCE = Path(genqueue.__file__).parent
MAP = (Path(__file__).parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8")
MOST = 15


def rooms() -> list[Path]:
    """Every folder with modules, apart from that of the migrations, which is a history."""
    folders = {path.parent for path in SOURCE.rglob("*.py")} - {SOURCE}
    return sorted(folder for folder in folders if "migrations" not in folder.parts)


def sentence_of(folder: Path) -> str:
    file = folder / "__init__.py"
    found = ast.get_docstring(ast.parse(file.read_bytes())) if file.is_file() else None
    return " ".join((found or "").split("\n\n")[0].split())


def test_no_room_has_more_than_fifteen_modules() -> None:
    sizes = {folder: len([path for path in folder.glob("*.py") if path.name != "__init__.py"]) for folder in rooms()}
    assert {str(folder.relative_to(SOURCE)): size for folder, size in sizes.items() if size > MOST} == {}


def test_every_room_says_what_belongs_there_and_the_map_says_the_same() -> None:
    rows = {f"| `{folder.relative_to(SOURCE).as_posix()}/` | {sentence_of(folder)} |" for folder in rooms()}
    assert [row for row in sorted(rows) if row not in MAP] == []
