"""Seeing and changing tasks from the command line, on the database alone."""

import asyncio
import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from genqueue.cli.submit.progress import display
from genqueue.cli.terminal.exit_codes import Refused
from genqueue.cli.terminal.safe_text import HarmlessConsole
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_rows
from genqueue.config import Settings, load
from genqueue.messages import label
from genqueue.store.attempts.endings import fail
from genqueue.store.store import Store
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from tests.cli.conftest import Cli
from tests.cli.graphs import COLOURS, written
from tests.cli.program import child
from tests.cli.test_submit import picture
from tests.support.builders import Stage, given_task

RECORD = [
    "task_id",
    "row_number",
    "product_name",
    "model_name",
    "workflow_type",
    "status",
    "created_at",
    "updated_at",
    "comfyui_task_id",
    "output_files",
    "error_message",
    "metadata",
]


def submitted(cli: Cli, prompt: str, *more: str) -> dict[str, Any]:
    told = cli("submit", "--kind", "text_to_image", "--param", f"prompt={prompt}", "--json", *more)
    assert told.code == 0, told.err
    task: dict[str, Any] = json.loads(told.out)["tasks"][0]
    return task


def status(cli: Cli, task: dict[str, Any]) -> str:
    return str(json.loads(cli("tasks", "show", task["id"], "--json").out)["status"])


def test_the_list_filters_sorts_and_counts_as_the_api_does(cli: Cli) -> None:
    submitted(cli, "a", "--no-start")
    second = submitted(cli, "b")
    page = json.loads(cli("tasks", "list", "--status", "PENDING", "--json").out)
    assert [task["id"] for task in page["items"]] == [second["id"]]
    assert page["total"] == 1
    titles = [task["title"] for task in json.loads(cli("tasks", "list", "--sort", "title", "--json").out)["items"]]
    assert titles == ["a", "b"]
    assert json.loads(cli("tasks", "list", "--limit", "1", "--offset", "1", "--json").out)["items"][0]["title"] == "a"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_lists_for_people_use_the_words_of_the_interface(cli: Cli, language: str) -> None:
    submitted(cli, "a", "--no-start")
    told = cli("tasks", "list", "--lang", language)
    assert label("READY", language) in told.out
    assert label("text_to_image", language) in told.out
    assert "\x1b" not in told.out


EVIL = "a\x1b]52;c;eA==\x07b\x9b31mc\rd\u202egpj.exe\u2066e\x7f[red]猫[/nothing]"
SHOWN = "a\\u001b]52;c;eA==\\u0007b\\u009b31mc\\u000dd\\u202egpj.exe\\u2066e\\u007f[red]猫[/nothing]"


def test_a_title_does_nothing_to_the_terminal(cli: Cli, home: Path) -> None:
    task = submitted(cli, "a", "--title", EVIL)
    for words in (("list",), ("list", "--json"), ("show", task["id"]), ("show", task["id"], "--json")):
        told = cli("tasks", *words).out
        assert not set(told) & set("\x1b\x07\x9b\r\u202e\u2066\x7f"), words
        assert "猫" in told
    assert json.loads(cli("tasks", "list", "--json").out)["items"][0]["title"] == EVIL


def test_a_table_on_a_terminal_is_harmless_too() -> None:
    shown = HarmlessConsole(file=io.StringIO(), force_terminal=True, width=200, color_system=None)
    session = Session(Settings(), False, shown, shown)
    show_rows(session, ["name", "url"], [(EVIL, "x")])
    session.print(EVIL)
    session.complain(Refused(409, "not_allowed", EVIL, EVIL, {}))
    with display(session, {"1": EVIL}) as bars:
        bars.show({"id": "1", "status": "RUNNING", "phase": None, "progress": None, "queue": None, "task_msg": EVIL})
    assert isinstance(shown.file, io.StringIO)
    told = shown.file.getvalue()
    assert told.count(SHOWN) >= 4
    assert not set(told) & set("\x07\x9b\u202e\u2066\x7f")
    assert "\x1b]" not in told


def test_the_end_of_an_id_is_enough(cli: Cli) -> None:
    task = submitted(cli, "a")
    assert json.loads(cli("tasks", "show", task["id"][-8:], "--json").out)["id"] == task["id"]


def test_an_end_that_several_ids_have_is_refused(cli: Cli) -> None:
    ids = [submitted(cli, str(number))["id"] for number in range(17)]
    shared = next(end for end in "0123456789abcdef" if sum(each.endswith(end) for each in ids) > 1)
    told = cli("tasks", "show", shared)
    assert told.code == 2
    assert shared in told.err


def test_start_stop_retry_clear_and_delete_do_what_they_say(cli: Cli) -> None:
    task = submitted(cli, "a", "--no-start")
    for words, expected in (
        (("start",), "PENDING"),
        (("stop",), "STOPPED"),
        (("retry",), "PENDING"),
        (("stop",), "STOPPED"),
        (("clear",), "STOPPED"),
    ):
        assert cli("tasks", *words, task["id"]).code == 0
        assert status(cli, task) == expected
    assert json.loads(cli("tasks", "list", "--json").out)["total"] == 0
    assert json.loads(cli("tasks", "list", "--cleared", "--json").out)["total"] == 1
    assert cli("tasks", "delete", task["id"], "--yes").code == 0
    assert cli("tasks", "show", task["id"]).code == 3


def test_a_filter_means_all_that_it_fits(cli: Cli) -> None:
    tasks = [submitted(cli, name) for name in "ab"]
    answer = json.loads(cli("tasks", "stop", "--status", "PENDING", "--json").out)
    assert sorted(answer["succeeded"]) == sorted(task["id"] for task in tasks)


@pytest.mark.parametrize("lost", ["--status=", "--kind=", "--q=", "--batch="])
def test_a_filter_that_got_lost_deletes_nothing(cli: Cli, lost: str) -> None:
    task = submitted(cli, "a")

    for more in ([], ["--kind", "text_to_image"], ["--all"]):
        told = cli("tasks", "delete", lost, *more, "--yes", "--json")
        assert told.code == 2
        assert "filter." in told.err, told.err
    assert status(cli, task) == "PENDING"


def test_all_means_every_task(cli: Cli) -> None:
    tasks = [submitted(cli, name) for name in "ab"]
    assert cli("tasks", "delete", "--yes").code == 2
    answer = json.loads(cli("tasks", "delete", "--all", "--yes", "--json").out)
    assert sorted(answer["succeeded"]) == sorted(task["id"] for task in tasks)


def test_retry_by_filter_leaves_alone_what_was_never_started(cli: Cli) -> None:
    ready, stopped = submitted(cli, "a", "--no-start"), submitted(cli, "b")
    cli("tasks", "stop", stopped["id"])
    answer = json.loads(cli("tasks", "retry", "--all", "--json").out)
    assert answer == {"succeeded": [stopped["id"]], "failed": []}
    assert status(cli, ready) == "READY"


def test_fetch_takes_what_a_run_left_and_names_what_left_nothing(cli: Cli, home: Path) -> None:
    submitted(cli, "a", "--no-start")
    unfetched, failed = asyncio.run(given_failures(home))
    told = cli("tasks", "fetch", "--all", "--json")
    answer = json.loads(told.out)
    assert (told.code, answer["succeeded"]) == (4, [unfetched])
    assert [(each["id"], each["code"]) for each in answer["failed"]] == [(failed, "nothing_to_fetch")]
    assert status(cli, {"id": unfetched}) == "QUEUED"


def test_what_was_deleted_is_purged_after_a_question(cli: Cli, home: Path) -> None:
    ids = json.loads(cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--count", "2", "--json").out)
    assert cli("space", "purge").code == 0
    assert cli("tasks", "delete", *(each["id"] for each in ids["tasks"]), "--yes").code == 0
    assert json.loads(cli("space", "show", "--json").out)["deleted"]["tasks"] == 2
    assert "2" in cli("space", "show").out
    assert json.loads(cli("space", "purge", "--preview", "--json").out)["tasks"] == 2
    assert cli("space", "purge").code == 2
    assert json.loads(cli("space", "purge", "--yes", "--json").out)["tasks"] == 2
    assert json.loads(cli("space", "show", "--json").out)["deleted"]["tasks"] == 0


def test_space_is_shown_and_cleaned_after_a_preview(cli: Cli, home: Path) -> None:
    submitted(cli, "a", "--no-start")
    asyncio.run(given_failures(home))
    assert json.loads(cli("space", "show", "--json").out)["ended_tasks"] == 2
    assert "2" in cli("space", "show").out
    told = cli("space", "clean", "--history-days", "0", "--preview", "--json")
    assert (told.code, json.loads(told.out)["tasks"]) == (0, 2)
    assert cli("space", "clean", "--history-days", "0").code == 2
    assert json.loads(cli("space", "show", "--json").out)["ended_tasks"] == 2
    assert json.loads(cli("space", "clean", "--history-days", "0", "--yes", "--json").out)["tasks"] == 2
    assert json.loads(cli("tasks", "list", "--json").out)["total"] == 1
    assert cli("space", "clean").code == 0


async def given_failures(home: Path) -> tuple[str, str]:
    """A task whose result could not be stored, and one whose run failed."""
    store = Store(load({}, data_dir=home).database)
    failed = await given_task(store, Stage.FAILED)
    given = await given_task(store, Stage.RUNNING)
    ending = given.ending(Outcome.SUCCEEDED, store.clock.now(), trouble=Trouble("fetch_failed", {"filename": "a.png"}))
    await store.write(fail, ending)
    store.close()
    return given.id, failed.id


def test_what_could_not_be_done_is_named_with_its_reason(cli: Cli) -> None:
    ready, waiting = submitted(cli, "a", "--no-start"), submitted(cli, "b")
    told = cli("tasks", "stop", ready["id"], waiting["id"], "--json")
    assert told.code == 4
    answer = json.loads(told.out)
    assert answer["succeeded"] == [waiting["id"]]
    assert [each["code"] for each in answer["failed"]] == ["not_allowed"]
    assert ready["id"] in told.err


def test_nothing_is_chosen_by_accident(cli: Cli) -> None:
    assert cli("tasks", "stop").code == 2
    assert cli("tasks", "stop", "x", "--all").code == 2
    only = submitted(cli, "a")
    for words in (("stop", ""), ("delete", "", "--yes"), ("delete", " ", "--yes"), ("show", ""), ("watch", "")):
        assert cli("tasks", *words).code == 2, words
    for words in (("--status", ""), ("--kind", ""), ("--q", ""), ("--q", " "), ("--batch", ""), ("--status", "READY,")):
        assert cli("tasks", "delete", "--yes", *words).code == 2, words
    assert json.loads(cli("tasks", "show", only["id"], "--json").out)["status"] == "PENDING"


def test_delete_asks_and_says_how_many_files_go(cli: Cli, backend: str, tmp_path: Path) -> None:
    assert cli("submit", "--workflow", written(tmp_path, "c.json", COLOURS), "--wait").code == 0
    told = cli("tasks", "delete", "--all", "--lang", "en")
    assert told.code == 2
    assert "Delete 1 tasks and 1 output files?" in told.err
    assert json.loads(cli("tasks", "list", "--json").out)["total"] == 1


def test_watch_says_when_there_is_nothing_to_watch(cli: Cli) -> None:
    told = cli("tasks", "watch", "--json")
    assert (told.code, json.loads(told.out)) == (0, {"tasks": [], "files": {}})


def test_watching_an_ended_task_tells_how_it_ended(cli: Cli) -> None:
    task = submitted(cli, "a")
    cli("tasks", "stop", task["id"])
    assert cli("tasks", "watch", task["id"]).code == 1


def test_a_task_that_is_at_no_server_cannot_be_looked_up(cli: Cli) -> None:
    assert cli("tasks", "check", submitted(cli, "a")["id"]).code == 4


def test_the_export_has_the_shape_of_the_records_that_sheet_tools_keep(cli: Cli, backend: str, tmp_path: Path) -> None:
    words = ("--label", "product_name=产品A", "--label", "model_name=模特B", "--wait")
    assert cli("submit", "--workflow", written(tmp_path, "c.json", COLOURS), *words).code == 0
    (record,) = json.loads(cli("tasks", "export", "--format", "json").out)
    assert list(record) == RECORD
    assert list(record["metadata"]) == ["feishu_row_data", "processing_start_time"]
    assert (record["product_name"], record["model_name"], record["status"]) == ("产品A", "模特B", "已完成")
    assert record["error_message"] is None
    assert Path(record["output_files"][0]).is_file()
    assert record["metadata"]["processing_start_time"] is not None


async def given_each_status(home: Path) -> dict[str, str]:
    """One task of each status, its id by the status."""
    store = Store(load({}, data_dir=home).database)
    stages = ("READY", "PENDING", "QUEUED", "RUNNING", "RETRYING", "SUCCESS", "FAILED", "STOPPED")
    found = {name: (await given_task(store, Stage(name))).id for name in stages}
    store.close()
    return found


def exported(cli: Cli, *more: str) -> dict[str, dict[str, Any]]:
    told = cli("tasks", "export", "--format", "json", *more)
    assert told.code == 0, told.err
    return {each["task_id"]: each for each in json.loads(told.out)}


def test_the_status_of_a_record_has_the_words_of_sheet_tools_in_every_language(cli: Cli, home: Path) -> None:
    assert cli("tasks", "list").code == 0
    ids = asyncio.run(given_each_status(home))
    words = {
        "READY": "待处理",
        "PENDING": "在处理中",
        "QUEUED": "在处理中",
        "RUNNING": "在处理中",
        "RETRYING": "在处理中",
        "SUCCESS": "已完成",
        "FAILED": "失败",
        "STOPPED": "已停止",
    }
    for language in ("zh", "en"):
        records = exported(cli, "--lang", language)
        assert {name: records[each]["status"] for name, each in ids.items()} == words
        assert records[ids["FAILED"]]["error_message"]
        assert records[ids["RUNNING"]]["comfyui_task_id"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_kind_of_work_of_a_record_has_the_words_of_sheet_tools(cli: Cli, tmp_path: Path, language: str) -> None:
    file = picture(tmp_path)
    pair = ("--param", f"model_image=@{file}", "--param", f"product_image=@{file}")
    handed_in = {
        "图片合成": ("--workflow-id", "demo_compose_images", *pair),
        "图生视频": ("--workflow-id", "demo_image_to_video", "--param", f"image=@{file}"),
        "文生图": ("--workflow-id", "demo_text_to_image", "--param", "prompt=a"),
        "colours": ("--workflow", written(tmp_path, "colours.json", COLOURS)),
    }
    for words in handed_in.values():
        told = cli("submit", *words, "--no-start", "--lang", language)
        assert told.code == 0, told.err
    records = exported(cli, "--lang", language).values()
    assert [each["workflow_type"] for each in records] == list(handed_in)
    assert all(each["output_files"] == [] and each["row_number"] is None for each in records)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_record_is_complete_while_a_server_runs_too(cli: Cli, home: Path, simulator: str, language: str) -> None:
    labels = ("--label", "product_name=产品A", "--label", "model_name=模特B", "--label", "row_number=67")
    with child("serve", "--port", "0", data_dir=home) as server:
        server.wait_for(r"http://127\.0\.0\.1:\d+")
        assert cli("backends", "add", "--name", "sim", "--url", simulator).code == 0
        task = submitted(cli, "a", "--workflow-id", "demo_text_to_image", *labels, "--wait")
        (beside,) = exported(cli, "--lang", language).values()
        server.interrupt()
        assert server.end() == 0
    (record,) = exported(cli, "--lang", language).values()
    assert record == beside
    assert list(record) == RECORD
    files = record.pop("output_files")
    assert files
    assert all(Path(each).is_file() for each in files)
    assert record == {
        "task_id": task["id"],
        "row_number": 67,
        "product_name": "产品A",
        "model_name": "模特B",
        "workflow_type": "文生图",
        "status": "已完成",
        "created_at": task["created_at"],
        "updated_at": record["updated_at"],
        "comfyui_task_id": record["comfyui_task_id"],
        "error_message": None,
        "metadata": {"feishu_row_data": {}, "processing_start_time": record["metadata"]["processing_start_time"]},
    }
    assert record["comfyui_task_id"]
    assert record["updated_at"] >= record["metadata"]["processing_start_time"] >= record["created_at"]


def test_the_csv_has_the_same_columns_and_harms_no_spreadsheet(cli: Cli, tmp_path: Path) -> None:
    submitted(cli, "a", "--label", "product_name==1+1")
    file = tmp_path / "tasks.csv"
    told = cli("tasks", "export", "--format", "csv", "--output", str(file))
    assert told.code == 0
    text = file.read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert list(row) == RECORD
    assert row["product_name"] == "'=1+1"


def test_an_export_knows_two_formats(cli: Cli) -> None:
    assert cli("tasks", "export", "--format", "xml").code == 2


def test_the_graph_of_a_task_is_printed_written_and_handed_in_again(cli: Cli, tmp_path: Path) -> None:
    told = cli("submit", "--workflow", written(tmp_path, "colours.json", COLOURS), "--no-start", "--json")
    (task,) = json.loads(told.out)["tasks"]
    for more in ((), ("--json",)):
        printed = cli("tasks", "graph", task["id"][-12:], *more)
        assert (printed.code, json.loads(printed.out)) == (0, COLOURS)

    file = tmp_path / "我的工作流.json"
    said = cli("tasks", "graph", task["id"], "--output", str(file))
    assert (said.code, json.loads(file.read_text("utf-8"))) == (0, COLOURS)
    assert str(file) in said.out
    answer = json.loads(cli("tasks", "graph", task["id"], "--output", str(file), "--json").out)
    assert answer == {"file": str(file), "nodes": 2}

    again = cli("submit", "--workflow", str(file), "--allow-duplicate", "--no-start", "--json")
    (second,) = json.loads(again.out)["tasks"]
    assert second["id"] != task["id"]
    assert json.loads(cli("tasks", "graph", second["id"]).out) == COLOURS


def test_the_graph_of_no_task_and_a_file_that_cannot_be_written_have_codes(cli: Cli, tmp_path: Path) -> None:
    missing = cli("tasks", "graph", "0" * 36, "--json")
    assert (missing.code, json.loads(missing.out)["error"]["code"]) == (3, "not_found")
    task = submitted(cli, "a", "--no-start")
    refused = cli("tasks", "graph", task["id"], "--output", str(tmp_path / "nowhere" / "a.json"), "--json")
    assert (refused.code, json.loads(refused.out)["error"]["code"]) == (2, "cli_file_unwritable")
    assert json.loads(refused.out)["error"]["details"]["field"] == "--output"


def test_the_graph_of_a_task_is_asked_of_a_server(cli: Cli, tmp_path: Path) -> None:
    with child("serve", "--port", "0", data_dir=tmp_path / "elsewhere") as server:
        url = server.wait_for(r"http://127\.0\.0\.1:\d+").group()
        file = written(tmp_path, "colours.json", COLOURS)
        (task,) = json.loads(cli("submit", "--workflow", file, "--no-start", "--server", url, "--json").out)["tasks"]
        printed = cli("tasks", "graph", task["id"], "--server", url)
        assert (printed.code, json.loads(printed.out)) == (0, COLOURS)
        assert cli("tasks", "graph", "0" * 36, "--server", url).code == 3
        server.terminate()
        assert server.end() == 0
    assert cli("tasks", "graph", task["id"]).code == 3
