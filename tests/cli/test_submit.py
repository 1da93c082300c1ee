"""Submitting from the command line, on the database alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.cli.conftest import Cli
from tests.cli.graphs import COLOURS, REFUSED, SCALED, TEMPLATE, written


def picture(folder: Path) -> str:
    path = folder / "cat.png"
    Image.new("RGB", (80, 60), "orange").save(path)
    return str(path)


def size_of(path: str) -> tuple[int, int]:
    with Image.open(path) as opened:
        return opened.size


def test_without_a_server_wait_runs_the_task_in_its_own_process_and_names_the_file(
    cli: Cli, backend: str, tmp_path: Path
) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "colours.json", COLOURS), "--wait")
    assert told.code == 0, told.err
    assert size_of(told.out.splitlines()[-1]) == (64, 48)
    assert "colours" in told.out
    assert "已完成" in told.out


def test_the_answer_of_wait_is_json_and_nothing_else(cli: Cli, backend: str, tmp_path: Path) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "colours.json", COLOURS), "--wait", "--json", "--count", "2")
    answer = json.loads(told.out)
    assert [task["status"] for task in answer["tasks"]] == ["SUCCESS", "SUCCESS"]
    assert all(Path(place).is_file() for place in answer["files"].values())
    assert "[2/2]" in told.err


def test_a_task_that_fails_ends_with_1_and_says_why(cli: Cli, backend: str, tmp_path: Path) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "refused.json", REFUSED), "--wait", "--lang", "en")
    assert told.code == 1
    assert "Failed" in told.out
    assert "width" in told.out


def test_without_a_server_and_without_wait_it_says_what_the_tasks_wait_for(cli: Cli) -> None:
    told = cli("submit", "--kind", "text_to_image", "--param", "prompt=cat", "--lang", "en")
    assert told.code == 0
    assert "genqueue serve" in told.out
    assert cli("tasks", "list", "--json", "--status", "PENDING").out.count('"prompt": "cat"') == 1


def test_values_become_what_the_form_wants(cli: Cli, tmp_path: Path) -> None:
    words = ("--param", "prompt=123", "--param", "width=640", "--param", "strength=0.5", "--param", "seed=7")
    label = ("--label", "product_name=杯子", "--title", "海报", "--priority", "5")
    told = cli("submit", "--workflow-id", "demo_text_to_image", *words, *label, "--no-start", "--json")
    (task,) = json.loads(told.out)["tasks"]
    assert task["status"] == "READY"
    assert {name: task["params"][name] for name in ("prompt", "width", "strength", "seed")} == {
        "prompt": "123",
        "width": 640,
        "strength": 0.5,
        "seed": 7,
    }
    assert (task["title"], task["priority"], task["labels"]) == ("海报", 5, {"product_name": "杯子"})


def test_a_file_as_a_value_is_uploaded(cli: Cli, tmp_path: Path) -> None:
    told = cli(
        "submit", "--kind", "image_to_image", "--param", "prompt=a", "--param", f"image=@{picture(tmp_path)}", "--json"
    )
    (task,) = json.loads(told.out)["tasks"]
    assert task["params"]["image"].startswith("upload:")


def test_a_file_goes_into_a_node_of_a_bare_graph(cli: Cli, backend: str, tmp_path: Path) -> None:
    graph = written(tmp_path, "scaled.json", SCALED)
    told = cli("submit", "--workflow", graph, "--input", f"1.image={picture(tmp_path)}", "--wait")
    assert told.code == 0, told.err
    assert size_of(told.out.splitlines()[-1]) == (32, 32)


def test_a_file_for_a_node_that_cannot_take_it_is_refused(cli: Cli, tmp_path: Path) -> None:
    strange: dict[str, Any] = {"list": [], "word": "x", "null": None, "plain": {"class_type": "A", "inputs": ["image"]}}
    graph = {**SCALED, **strange}
    file, asked = picture(tmp_path), ("submit", "--workflow", written(tmp_path, "g.json", graph))
    for place in ("9.image", "list.image", "word.image", "null.image", "plain.image", "1.", "image"):
        # The first could be taken: nothing is sent before all of them can.
        told = cli(*asked, "--input", f"1.image={file}", "--input", f"{place}={file}")
        assert (told.code, place in told.err) == (2, True), told.err
    told = cli("submit", "--workflow", written(tmp_path, "list.json", [SCALED]), "--input", f"1.image={file}")
    assert (told.code, "1.image" in told.err) == (2, True), told.err


def test_a_template_of_ones_own_takes_parameters_and_its_seeds_count_up(cli: Cli, backend: str, tmp_path: Path) -> None:
    template = written(tmp_path, "mine.json", TEMPLATE)
    told = cli(
        "submit", "--workflow", template, "--param", "width=96", "--param", "seed=5", "--count", "2", "--wait", "--json"
    )
    assert told.code == 0, told.err
    answer = json.loads(told.out)
    assert [task["kind"] for task in answer["tasks"]] == ["workflow", "workflow"]
    sizes = {size_of(place) for place in answer["files"].values()}
    assert sizes == {(96, 48)}


def test_a_template_refuses_a_parameter_that_it_does_not_have(cli: Cli, tmp_path: Path) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "mine.json", TEMPLATE), "--param", "colour=9")
    assert told.code == 2
    assert "colour" in told.err


def test_the_same_key_makes_its_tasks_once(cli: Cli) -> None:
    asked = ("submit", "--kind", "text_to_image", "--param", "prompt=cat", "--idempotency-key", "order-1", "--json")
    first, second = (json.loads(cli(*asked).out)["tasks"][0]["id"] for _ in range(2))
    assert first == second


def test_the_same_again_is_refused_unless_it_is_meant(cli: Cli) -> None:
    asked = ("submit", "--kind", "text_to_image", "--param", "prompt=cat")
    assert cli(*asked).code == 0
    assert cli(*asked).code == 4
    assert cli(*asked, "--allow-duplicate").code == 0


def test_a_file_that_is_no_json_is_named(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    told = cli("submit", "--workflow", str(path))
    assert told.code == 2
    assert "broken.json" in told.err


GRAPHS = Path(__file__).parents[1] / "data" / "graphs"


def submitted_graphs(cli: Cli, *arguments: str) -> list[dict[str, Any]]:
    told = cli("submit", *arguments, "--no-start", "--json")
    assert told.code == 0, told.err
    return [json.loads(cli("tasks", "graph", task["id"]).out) for task in json.loads(told.out)["tasks"]]


def test_each_task_of_one_graph_has_the_seed_after_the_one_before(cli: Cli) -> None:
    graphs = submitted_graphs(cli, "--workflow", str(GRAPHS / "seed_5.json"), "--count", "4")
    assert [graph["3"]["inputs"]["seed"] for graph in graphs] == [5, 6, 7, 8]


@pytest.mark.parametrize("name", ["nan_beside", "runpod", "targets", "primitive"])
def test_graphs_are_taken_as_other_programs_write_them(cli: Cli, name: str) -> None:
    (graph,) = submitted_graphs(cli, "--workflow", str(GRAPHS / f"{name}.json"))
    assert {node["class_type"] for node in graph.values()} == {"EmptyImage", "SaveImage"}
    assert all(node.keys() == {"class_type", "inputs"} for node in graph.values())


def test_a_graph_is_read_out_of_the_picture_that_it_made(cli: Cli, tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("prompt", (GRAPHS / "nan_beside.json").read_text())
    Image.new("RGB", (8, 8)).save(tmp_path / "made.png", pnginfo=info)
    (graph,) = submitted_graphs(cli, "--workflow", str(tmp_path / "made.png"))
    assert list(graph) == ["1", "2"]
    told = cli("submit", "--workflow", picture(tmp_path), "--lang", "en")
    assert told.code == 2
    assert "cat.png" in told.err


def test_a_file_goes_into_a_node_of_a_wrapped_graph(cli: Cli, tmp_path: Path) -> None:
    wrapped = written(tmp_path, "wrapped.json", {"input": {"workflow": SCALED}})
    (graph,) = submitted_graphs(cli, "--workflow", wrapped, "--input", f"1.image={picture(tmp_path)}")
    assert graph["1"]["inputs"]["image"].startswith("genqueue/")


def test_the_format_of_the_editor_is_refused_with_the_way_to_the_other(cli: Cli, tmp_path: Path) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "ui.json", {"nodes": [], "links": []}), "--lang", "en")
    assert told.code == 2
    assert "Export (API)" in told.err
