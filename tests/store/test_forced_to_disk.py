"""What is kept lies on the disk before its caller goes on: counted at the calls of the operating system."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

SHIM = Path(__file__).with_name("syncs.c")
ROOT = Path(__file__).parents[2]
compiler = shutil.which("cc")
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or compiler is None,
    reason="counted on Linux, with a compiler",
)
Forced = Mapping[str, list[str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept").resolve()


@pytest.fixture(scope="module")
def forced(folder: Path) -> Forced:
    """By what was kept, the names that were forced to the disk meanwhile, in order and relative to the folder."""
    shim, log = folder / "syncs.so", folder / "syncs.log"
    subprocess.run([str(compiler), "-shared", "-fPIC", "-o", str(shim), str(SHIM), "-ldl"], check=True)
    log.touch()
    told = {**os.environ, "LD_PRELOAD": str(shim), "SYNCS_LOG": str(log)}
    subprocess.run([sys.executable, "-m", "tests.store.keeper", str(folder)], cwd=ROOT, env=told, check=True)
    found: dict[str, list[str]] = {}
    within: list[str] = []
    for line in log.read_text().splitlines():
        first, _, rest = line.partition(" ")
        if first == "begin":
            within = found.setdefault(rest, [])
        elif first == "end":
            within = []
        else:
            within.append(os.path.relpath(line.removesuffix(" (deleted)"), folder))
    return found


@pytest.mark.parametrize("task", ["task 0", "task 1", "task 2"])
def test_a_task_is_on_the_disk_before_it_is_called_created(forced: Forced, task: str) -> None:
    assert "genqueue.db-wal" in forced[task]


@pytest.mark.parametrize("name", ["small", "big"])
def test_a_file_is_on_the_disk_before_its_name_is_and_both_before_it_is_called_stored(
    forced: Forced, name: str
) -> None:
    (part,) = [each for each in forced[f"file {name}"] if each.startswith("storage/.parts/")]
    after = forced[f"file {name}"][forced[f"file {name}"].index(part) :]
    assert after[-1] == f"storage/outputs/{name}"


def test_new_folders_are_on_the_disk_in_those_that_hold_them(forced: Forced) -> None:
    assert {".", "storage", "storage/outputs"} <= set(forced["file small"])


def test_a_backup_is_on_the_disk_before_its_name_is(forced: Forced) -> None:
    *_, part, names = forced["backup"]
    assert part.startswith("backups/.genqueue-")
    assert names == "backups"


def test_settings_are_on_the_disk_before_their_name_is(forced: Forced) -> None:
    above, part, names = forced["preference"]
    assert (above, names) == (".", "data")
    assert part.startswith("data/.")
