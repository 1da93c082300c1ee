"""A folder of pictures as a table."""

import asyncio
import hashlib
from pathlib import Path

import pytest

from genqueue.errors import Invalid
from genqueue.sources.base import Picture, Row
from genqueue.sources.folders import read_folder
from genqueue.sources.table import Table
from tests.web.running import picture


def read(table: Table) -> list[Row]:
    return list(asyncio.run(table.read_rows(0, table.description.total)))


def test_every_picture_is_a_row_with_the_text_beside_it(tmp_path: Path) -> None:
    content = picture()
    for name in ("10.png", "2.png", "noname"):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "2.txt").write_bytes("一只猫\n".encode("gb18030"))
    (tmp_path / "notes.png").write_text("no picture")
    (tmp_path / ".hidden.png").write_bytes(content)
    (tmp_path / "below").mkdir()
    (tmp_path / "link.png").symlink_to("/etc/hostname")

    table = read_folder(tmp_path)

    sha256 = hashlib.sha256(content).hexdigest()
    assert [row.cells for row in read(table)] == [
        {"filename": "2.png", "image": Picture(sha256), "prompt": "一只猫"},
        {"filename": "10.png", "image": Picture(sha256)},
        {"filename": "noname", "image": Picture(sha256)},
    ]
    assert asyncio.run(table.read_picture(sha256)) == content


def test_another_picture_changes_the_key_of_none(tmp_path: Path) -> None:
    (tmp_path / "b.png").write_bytes(picture())
    (before,) = read(read_folder(tmp_path))
    (tmp_path / "a.png").write_bytes(picture())

    assert [row.key for row in read(read_folder(tmp_path))][1] == before.key == f"{tmp_path.name}#b.png"


def test_a_folder_without_pictures_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    for folder, code in ((tmp_path, "sheet_empty"), (tmp_path / "missing", "unreadable_sheet")):
        with pytest.raises(Invalid) as refused:
            read_folder(folder)
        assert refused.value.code == code
