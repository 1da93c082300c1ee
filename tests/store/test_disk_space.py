"""Whose disk counts: that of the folder in which results lie; a bucket has none."""

from pathlib import Path

import pytest

from genqueue.config import Settings
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.files.open import open_files
from tests.support.clock import ManualClock
from tests.support.storage import MeasuredDisk

POSTGRESQL = "postgresql://nobody@127.0.0.1:9/x"


class NotingDisk(MeasuredDisk):
    """Knows which folder was asked for."""

    folder: Path | None = None

    def free_bytes(self, folder: Path) -> int:
        self.folder = folder
        return super().free_bytes(folder)


@pytest.mark.parametrize(("where", "measured"), [("", "data"), ("shared", "shared"), ("s3://bucket", None)])
async def test_the_disk_of_the_results_is_measured(tmp_path: Path, where: str, measured: str | None) -> None:
    for name in ("data", "shared"):
        (tmp_path / name).mkdir()
    url = (tmp_path / where).as_uri() if where == "shared" else where
    settings = Settings(data_dir=tmp_path / "data", database_url=POSTGRESQL, storage_url=url)
    disk = NotingDisk()
    files = open_files("", tmp_path / "data")
    await DiskSpace(settings, ManualClock(), disk).look(files)
    await files.close()
    assert disk.folder == (None if measured is None else tmp_path / measured)
