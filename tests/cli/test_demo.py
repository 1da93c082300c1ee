"""The demo as a newcomer has it: started, ended, started again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from genqueue.cli.demo.first_batch import PROMPTS
from tests.cli.conftest import Cli
from tests.cli.program import child
from tests.support.ports import kept_port


@pytest.fixture
def port() -> Iterator[int]:
    """Nobody else has it while no demo runs."""
    with kept_port() as port:
        yield port


def test_the_first_start_makes_two_of_each_kind_and_the_second_finds_them(home: Path, cli: Cli, port: int) -> None:
    words = ("demo", "--exit", "--port", "0", "--speed", "inf", "--json")
    (home / "demo").mkdir(parents=True)
    (home / "demo" / "comfyui-port").write_text(str(port), encoding="ascii")
    first = cli(*words)
    assert first.code == 0, first.err
    answer = json.loads(first.out)
    kinds = [task["kind"] for task in answer["tasks"]]
    assert {kind: kinds.count(kind) for kind in kinds} == dict.fromkeys(PROMPTS, 2)
    assert {task["status"] for task in answer["tasks"]} == {"SUCCESS"}
    files = [path.suffix for path in (home / "files" / "outputs").rglob("*.*")]
    assert files.count(".png") == 4
    assert len(files) == 8
    assert "[8/8]" in first.err
    assert str(home / "files" / "outputs") in first.err

    second = cli(*words)
    assert second.code == 0, second.err
    again = json.loads(second.out)
    assert sorted(task["id"] for task in again["tasks"]) == sorted(task["id"] for task in answer["tasks"])
    assert again["simulator"] == answer["simulator"]
    assert "上次留下的 8 个任务" in second.err
    assert len(json.loads(cli("backends", "list", "--json").out)["items"]) == 1
    assert not (home / "server.json").exists()


def test_a_second_start_goes_elsewhere_when_its_port_was_taken_meanwhile(home: Path, cli: Cli, simulator: str) -> None:
    taken = simulator.rpartition(":")[2]
    (home / "demo").mkdir(parents=True)
    (home / "demo" / "comfyui-port").write_text(taken, encoding="ascii")
    told = cli("demo", "--exit", "--port", "0", "--speed", "inf", "--json")
    assert told.code == 0, told.err
    assert json.loads(told.out)["simulator"] != simulator
    assert (home / "demo" / "comfyui-port").read_text(encoding="ascii") != taken


def test_ctrl_c_in_the_middle_of_the_batch_ends_everything_and_the_rest_is_done_next_time(home: Path, cli: Cli) -> None:
    with child("demo", "--port", "0", "--lang", "en", data_dir=home) as demo:
        url = demo.wait_for(r"demo runs at (\S+)").group(1)
        simulator = demo.wait_for(r"Simulated ComfyUI: (\S+)").group(1)
        demo.wait_for("Generating")
        demo.interrupt()
        assert demo.end() == 0
    assert "Traceback" not in demo.text
    for address in (url, simulator):
        assert cli("tasks", "list", "--server", address).code == 5

    with child("demo", "--port", "0", "--speed", "inf", "--lang", "en", data_dir=home) as again:
        again.wait_for("of earlier")
        url = again.wait_for(r"Open (\S+) in a browser").group(1)
        page = json.loads(cli("tasks", "list", "--server", url, "--json").out)
        assert page["total"] == 8
        assert {task["status"] for task in page["items"]} == {"SUCCESS"}
        again.interrupt()
        assert again.end() == 0


def test_the_cloud_of_the_demo_is_a_second_backend_with_tasks_of_its_own(home: Path, cli: Cli) -> None:
    words = ("demo", "--exit", "--port", "0", "--speed", "inf", "--json", "--runninghub")
    first = cli(*words)
    assert first.code == 0, first.err
    tasks = json.loads(first.out)["tasks"]
    assert {task["status"] for task in tasks} == {"SUCCESS"}
    in_the_cloud = [task for task in tasks if task["cost"]["coins"] is not None]
    assert (len(tasks), len(in_the_cloud)) == (10, 2)
    second = cli(*words)
    assert sorted(task["id"] for task in json.loads(second.out)["tasks"]) == sorted(task["id"] for task in tasks)
    kinds = [each["kind"] for each in json.loads(cli("backends", "list", "--json").out)["items"]]
    assert sorted(kinds) == ["comfyui", "runninghub"]
