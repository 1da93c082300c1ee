"""What finished runs leave, read from recordings."""

import copy
import json
from dataclasses import asdict
from typing import Any

import pytest

from genqueue.backends.base import LACKING, OUT_OF_MEMORY, Remote, RemoteFile, RemoteState
from genqueue.backends.comfyui.parsing.history import from_entry, from_job
from genqueue.backends.comfyui.places import Place, file_at, place_of
from genqueue.backends.comfyui.transfer import view_target, view_targets

from .recordings import history_of, job_of


def _entry(name: str) -> Remote:
    remote = from_entry(history_of(name), 0.01)
    assert remote is not None
    return remote


def _outputs(**outputs: Any) -> Remote:
    entry = copy.deepcopy(history_of("success"))
    entry["outputs"] = {"2": outputs}
    remote = from_entry(entry, 0.0)
    assert remote is not None
    return remote


def test_a_success_tells_files_and_the_servers_own_times() -> None:
    remote = _entry("success")
    assert remote.state is RemoteState.SUCCEEDED
    assert [(file.node, place_of(file).folder, place_of(file).subfolder) for file in remote.files] == [
        ("2", "output", "probe")
    ]
    assert remote.trouble is None
    assert remote.started_at is not None
    assert remote.ended_at is not None
    assert 0 < remote.ended_at - remote.started_at < 1_000_000


@pytest.mark.parametrize("name", ["success", "node_error", "partial", "interrupted"])
def test_job_and_history_tell_the_same(name: str) -> None:
    assert from_job(job_of(name), 0.01) == _entry(name)


def test_an_interrupted_run_is_not_a_failed_one_though_its_status_says_error() -> None:
    assert history_of("interrupted")["status"]["status_str"] == "error"
    remote = _entry("interrupted")
    assert remote.state is RemoteState.INTERRUPTED
    assert remote.trouble is not None
    assert remote.trouble.code == "interrupted"
    assert remote.reused == ("0",)


def test_a_failed_run_names_node_class_and_reason() -> None:
    remote = _entry("node_error")
    assert remote.state is RemoteState.FAILED
    assert remote.trouble is not None
    assert remote.trouble.code == "node_failed"
    assert remote.trouble.arguments["node"] == "1"
    assert remote.trouble.arguments["class_type"] == "LoadImage"
    assert "cannot identify image file" in remote.trouble.arguments["reason"]
    assert remote.trouble.raw is not None
    assert "UnidentifiedImageError" in remote.trouble.raw


def test_files_finished_before_a_failure_are_told() -> None:
    remote = _entry("partial")
    assert remote.state is RemoteState.FAILED
    assert [file.filename for file in remote.files] == ["partial_ok_00001_.png"]


def test_out_of_memory_has_a_code_of_its_own() -> None:
    trouble = _entry("oom").trouble
    assert trouble is not None
    assert trouble.code == OUT_OF_MEMORY


def test_a_model_that_was_missed_only_at_run_time_is_a_missing_model() -> None:
    entry = copy.deepcopy(history_of("node_error"))
    error = next(data for event, data in entry["status"]["messages"] if event == "execution_error")
    error["exception_message"] = "Model in folder 'loras' with filename 'corrupt.png' not found."
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert remote.trouble is not None
    assert remote.trouble.code in LACKING
    assert (remote.trouble.arguments["input"], remote.trouble.arguments["value"]) == ("image", "corrupt.png")


@pytest.mark.parametrize("name", ["blocked", "blocked_loudly"])
def test_a_blocked_branch_is_a_success_without_files(name: str) -> None:
    remote = _entry(name)
    assert (remote.state, remote.files) == (RemoteState.SUCCEEDED, ())


def test_files_of_expanded_nodes_belong_to_the_node_of_the_graph() -> None:
    remote = _entry("expanded")
    assert {(file.node, place_of(file).folder) for file in remote.files} == {("1", "temp"), ("2", "output")}


def test_without_meta_an_expanded_node_is_found_by_its_id() -> None:
    entry = history_of("expanded")
    remote = from_job(
        {
            "outputs": entry["outputs"],
            "execution_status": entry["status"],
            "workflow": {"prompt": entry["prompt"][2], "extra_data": {}},
        },
        0.01,
    )
    assert remote == _entry("expanded")


def test_a_cached_run_says_which_nodes_it_reused() -> None:
    remote = _entry("cached")
    assert remote.reused
    assert remote.files


def test_numbers_that_json_does_not_know_do_no_harm() -> None:
    assert _entry("nan").state is RemoteState.SUCCEEDED


def test_a_result_without_outputs_or_status_is_not_a_result_yet() -> None:
    entry = history_of("success")
    assert from_entry({key: value for key, value in entry.items() if key != "outputs"}, 0.0) is None
    assert from_job({key: value for key, value in job_of("success").items() if key != "execution_status"}, 0.0) is None


@pytest.mark.parametrize("key", ["images", "gifs", "video", "videos", "audio", "files", "result", "invented_tomorrow"])
def test_whatever_lists_file_names_lists_files(key: str) -> None:
    remote = _outputs(**{key: [{"filename": "a.bin", "subfolder": "s", "type": "output"}]})
    assert remote.files == (file_at(Place("a.bin", "s", "output", key), "2"),)


def test_what_is_no_file_is_ignored() -> None:
    remote = _outputs(animated=[True], a=[None, 7, {"x": 1}, {"filename": ""}], b="text", c={"filename": 3}, d=None)
    assert remote.files == ()


def test_three_d_models_are_told_as_bare_names() -> None:
    remote = _outputs(result=["3d/mesh.glb", None, {"position": 1}, "mesh.glb [temp]"])
    assert [(file.filename, place_of(file).subfolder, place_of(file).folder) for file in remote.files] == [
        ("mesh.glb", "3d", "output"),
        ("mesh.glb", "", "temp"),
    ]


def test_folders_of_a_windows_server_are_written_with_slashes() -> None:
    remote = _outputs(images=[{"filename": "a.png", "subfolder": r"genqueue\x", "type": "output"}])
    assert place_of(remote.files[0]).subfolder == "genqueue/x"
    assert view_targets(place_of(remote.files[0])) == (
        "/view?filename=a.png&subfolder=genqueue/x&type=output",
        "/view?filename=a.png&subfolder=genqueue%5Cx&type=output",
    )
    assert RemoteFile(**json.loads(json.dumps(asdict(remote.files[0])))) == remote.files[0]


def test_the_same_file_under_two_nodes_keys_is_one_file() -> None:
    file = {"filename": "a.png", "subfolder": "", "type": "output"}
    assert len(_outputs(images=[file, file]).files) == 1


def test_words_are_told_by_node() -> None:
    assert _outputs(text=["one", "two"], files=[]).texts == (("2", "one"), ("2", "two"))
    assert _outputs(text="one").texts == (("2", "one"),)


def test_files_come_in_the_order_of_the_nodes_numbers() -> None:
    entry = copy.deepcopy(history_of("success"))
    entry["outputs"] = {
        node: {"images": [{"filename": f"{node}.png", "subfolder": "", "type": "output"}]} for node in ("10", "9", "2")
    }
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert [file.filename for file in remote.files] == ["2.png", "9.png", "10.png"]


def test_a_node_may_have_any_id() -> None:
    ids = ["10", "2", "²", "½", "٣", "", "主图", "1.²", "1:0", "9" * 900, "007", "a.10", "a.9"]
    entry = copy.deepcopy(history_of("success"))
    entry["outputs"] = {
        node: {"images": [{"filename": f"{number}.png", "subfolder": "", "type": "output"}]}
        for number, node in enumerate(ids)
    }
    entry["prompt"][2] = {node: {"class_type": "X", "inputs": {}} for node in ids}
    entry["status"]["messages"] = [["execution_cached", {"nodes": ids}]]
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert [file.node for file in remote.files][:4] == ["1:0", "1.²", "2", "007"]
    assert set(remote.reused) == {file.node for file in remote.files} == set(ids)


def test_an_error_that_nobody_explains_is_a_failed_run() -> None:
    remote = from_entry({"outputs": {}, "status": {"status_str": "error", "completed": False, "messages": []}}, 0.0)
    assert remote is not None
    assert remote.trouble is not None
    assert remote.trouble.code == "run_failed"


def test_half_a_character_in_a_text_is_replaced() -> None:
    assert _outputs(text=["cut emoji \ud83d end"]).texts == (("2", "cut emoji � end"),)


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("caf\udce9.png", "filename=caf%E9.png&subfolder=s&type=output"),
        ("half \ud83d.png", "filename=half%20%ED%A0%BD.png&subfolder=s&type=output"),
        ("nul \0.png", "filename=nul%20%00.png&subfolder=s&type=output"),
    ],
)
def test_a_file_whose_name_cannot_be_kept_is_kept_under_another_and_asked_for_by_its_own(name: str, query: str) -> None:
    (file,) = _outputs(images=[{"filename": name, "subfolder": "s", "type": "output"}]).files
    assert ("�" in file.filename, place_of(file).query) == (True, query)
    assert view_target(place_of(file)) == f"/view?{query}"
    assert RemoteFile(**json.loads(json.dumps(asdict(file)))) == file


def test_an_error_with_half_characters_is_told_with_them_replaced() -> None:
    entry = copy.deepcopy(history_of("node_error"))
    error = next(data for event, data in entry["status"]["messages"] if event == "execution_error")
    error |= {"exception_type": "FileNotFoundError", "exception_message": "no file caf\udce9.png", "traceback": ["\0"]}
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert remote.trouble is not None
    assert (remote.trouble.code, remote.trouble.arguments["reason"]) == ("node_failed", "no file caf�.png")
    assert remote.trouble.raw == "FileNotFoundError: no file caf�.png\n�"


def test_a_node_whose_id_holds_a_digit_of_another_script_has_its_place() -> None:
    entry = copy.deepcopy(history_of("success"))
    names = ["٣", "²", "9" * 5_000, "10", "节点", "2"]
    entry["outputs"] = {name: {"text": [name]} for name in names}
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert [node for node, _ in remote.texts][:2] == ["2", "10"]
    assert len(remote.texts) == len(names)


@pytest.mark.parametrize("stamp", [float("inf"), float("nan"), 10**400, -5, "soon", None, True, [1]])
def test_a_time_that_is_none_is_left_out(stamp: Any) -> None:
    entry = copy.deepcopy(history_of("success"))
    for _, data in entry["status"]["messages"]:
        data["timestamp"] = stamp
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert (remote.state, remote.started_at, remote.ended_at) == (RemoteState.SUCCEEDED, None, None)


@pytest.mark.parametrize("messages", [None, 7, "text", {"a": 1}, [[["execution_success"], {}]], [None, ["x"]]])
def test_messages_that_are_no_list_say_nothing(messages: Any) -> None:
    entry = copy.deepcopy(history_of("success"))
    entry["status"]["messages"] = messages
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert remote.state is RemoteState.SUCCEEDED


@pytest.mark.parametrize("completed", [1, "true", None, "absent"])
def test_where_completed_is_no_yes_or_no_the_servers_word_for_the_outcome_counts(completed: Any) -> None:
    for name, state in (("success", RemoteState.SUCCEEDED), ("node_error", RemoteState.FAILED)):
        entry = copy.deepcopy(history_of(name))
        entry["status"]["completed"] = completed
        if completed == "absent":
            del entry["status"]["completed"]
        remote = from_entry(entry, 0.0)
        assert remote is not None
        assert remote.state is state


FILE = {"filename": "a.mp4", "subfolder": "", "type": "temp"}


@pytest.mark.parametrize(
    ("output", "hints"),
    [
        ({"videos": FILE}, ["videos"]),
        ({"videos": [[FILE], []]}, ["videos"]),
        ({"result": {"clip": {"video": FILE}, "seed": 7}}, ["video"]),
        ({"ui": {"gifs": [FILE]}}, ["gifs"]),
        ([FILE], ["files"]),
        (FILE, ["files"]),
        ({"images": [FILE], "animated": [False, True]}, ["animated"]),
        ({"images": [FILE], "animated": True}, ["animated"]),
        ({"images": [FILE], "animated": [1]}, ["animated"]),
        ({"images": [FILE], "animated": "no"}, ["images"]),
        ({"about": {"source": {"filename": "a.mp4"}}}, []),
        ({"images": [[[[[[[[[[FILE]]]]]]]]]]}, []),
        ({"images": [{"filename": ["a.mp4"]}, {"filename": ""}, "a.mp4", None, 7, True]}, []),
    ],
)
def test_a_file_is_found_however_a_node_lists_it(output: Any, hints: list[str]) -> None:
    entry = copy.deepcopy(history_of("success"))
    entry["outputs"] = {"2": output}
    remote = from_entry(entry, 0.0)
    assert remote is not None
    assert [(file.filename, place_of(file).hint) for file in remote.files] == [("a.mp4", hint) for hint in hints]
