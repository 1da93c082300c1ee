"""Commands in this process, each with a data folder of its own, and one simulated ComfyUI for all of them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genqueue import log
from genqueue.cli import run
from tests.cli.program import Told, child

Cli = Callable[..., Told]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test's commands; it does not exist yet."""
    for name in [name for name in os.environ if name.startswith("GENQUEUE_")]:
        monkeypatch.delenv(name)
    folder = tmp_path / "data"
    monkeypatch.setenv("GENQUEUE_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def cli(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Cli]:
    """Run one command here; what it said."""

    def call(*arguments: str) -> Told:
        capsys.readouterr()
        code = run([str(each) for each in arguments])
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    yield call
    log.release()


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a simulated ComfyUI that is as fast as can be."""
    folder = tmp_path_factory.mktemp("simulator")
    with child("simulate", "comfyui", "--port", "0", "--speed", "inf", data_dir=folder) as started:
        yield started.wait_for(r"http://127\.0\.0\.1:\d+").group()


@pytest.fixture(scope="module")
def slow_simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Another one, whose runs go on until they are stopped."""
    folder = tmp_path_factory.mktemp("slow-simulator")
    with child("simulate", "comfyui", "--port", "0", "--speed", "0.01", data_dir=folder) as started:
        yield started.wait_for(r"http://127\.0\.0\.1:\d+").group()


@pytest.fixture
def backend(cli: Cli, simulator: str) -> str:
    """The simulated ComfyUI, added under this name."""
    assert cli("backends", "add", "--name", "sim", "--url", simulator).code == 0
    return "sim"
