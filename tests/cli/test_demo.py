"""The demo as a newcomer has it: started, ended, started again."""

import json
from pathlib import Path

from genqueue.cli.first_batch import PROMPTS
from tests.cli.program import call, child


def test_the_first_start_makes_two_of_each_kind_and_the_second_finds_them(tmp_path: Path) -> None:
    data = tmp_path / "data"
    words = ("demo", "--exit", "--port", "0", "--speed", "inf", "--json")
    first = call(*words, data_dir=data)
    assert first.code == 0, first.err
    answer = json.loads(first.out)
    kinds = [task["kind"] for task in answer["tasks"]]
    assert {kind: kinds.count(kind) for kind in kinds} == dict.fromkeys(PROMPTS, 2)
    assert {task["status"] for task in answer["tasks"]} == {"SUCCESS"}
    files = sorted(path.suffix for path in (data / "files" / "outputs").rglob("*.*"))
    assert files.count(".png") == 4
    assert len(files) == 8
    assert "[8/8]" in first.err
    assert str(data / "files" / "outputs") in first.err

    second = call(*words, data_dir=data)
    assert second.code == 0, second.err
    again = json.loads(second.out)
    assert sorted(task["id"] for task in again["tasks"]) == sorted(task["id"] for task in answer["tasks"])
    assert again["simulator"] == answer["simulator"]
    assert "8" in second.err
    listed = json.loads(call("backends", "list", "--json", data_dir=data).out)["items"]
    assert len(listed) == 1
    assert not (data / "server.json").exists()


def test_it_stays_up_until_ctrl_c_and_leaves_nothing_running(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with child("demo", "--port", "0", "--speed", "inf", "--lang", "en", data_dir=data) as demo:
        simulator = demo.wait_for(r"Simulated ComfyUI: (\S+)").group(1)
        url = demo.wait_for(r"Open (\S+) in a browser").group(1)
        assert call("tasks", "list", "--server", url, data_dir=tmp_path).code == 0
        demo.interrupt()
        assert demo.end() == 0
    assert "Traceback" not in demo.text
    for address in (simulator, url):
        assert call("tasks", "list", "--server", address, data_dir=tmp_path).code == 5


def test_ctrl_c_in_the_middle_of_the_batch_ends_it_too_and_the_rest_is_done_next_time(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with child("demo", "--port", "0", "--lang", "en", data_dir=data) as demo:
        demo.wait_for("Generating")
        demo.interrupt()
        assert demo.end() == 0
    assert "Traceback" not in demo.text
    again = call("demo", "--exit", "--port", "0", "--speed", "inf", "--json", data_dir=data)
    assert again.code == 0, again.err
    page = json.loads(call("tasks", "list", "--json", data_dir=data).out)
    assert page["total"] == 8
    assert {task["status"] for task in page["items"]} == {"SUCCESS"}
