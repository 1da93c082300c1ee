"""The queue from the command line: pause, resume, order."""

import json

from tests.cli.conftest import Cli


def submit(cli: Cli, *more: str) -> list[str]:
    words = ("submit", "--kind", "text_to_image", "--param", "prompt=a", "--allow-duplicate", "--json", *more)
    return [task["id"] for task in json.loads(cli(*words).out)["tasks"]]


def in_order(cli: Cli) -> list[str]:
    return [task["id"] for task in json.loads(cli("queue", "show", "--json").out)["mine"]]


def test_the_queue_is_paused_until_it_is_resumed(cli: Cli) -> None:
    assert "已暂停" in cli("queue", "pause").out
    assert json.loads(cli("queue", "show", "--json").out)["paused"]["reason"]["code"] == "paused_by_user"
    told = cli("queue", "show", "--lang", "en")
    assert "Paused since" in told.out
    assert told.code == 0
    resumed = json.loads(cli("queue", "resume", "--json").out)
    assert resumed["paused"] is None
    assert "Paused" not in cli("queue", "show", "--lang", "en").out


def test_a_backend_is_paused_until_it_is_resumed(cli: Cli, backend: str) -> None:
    assert cli("backends", "pause", backend).code == 0
    assert "paused" in cli("backends", "list", "--lang", "en").out
    assert "paused" in cli("queue", "show", "--lang", "en").out
    assert cli("backends", "resume", backend).code == 0
    assert "paused" not in cli("backends", "list", "--lang", "en").out
    assert cli("backends", "pause", "nobody").code == 3


def test_tasks_go_to_the_front_in_the_order_in_which_they_are_named(cli: Cli) -> None:
    ids = submit(cli, "--count", "4")
    assert in_order(cli) == ids
    assert cli("tasks", "front", ids[3], ids[2]).code == 0
    assert in_order(cli) == [ids[3], ids[2], ids[0], ids[1]]
    (high,) = submit(cli, "--priority", "5")
    assert in_order(cli)[0] == high
    assert cli("tasks", "stop", ids[0]).code == 0
    assert cli("tasks", "front", "--all").code == 0
    assert in_order(cli) == [ids[1], ids[2], ids[3], high]


def test_priority_and_title_are_changed(cli: Cli) -> None:
    first, second = submit(cli, "--count", "2")
    assert cli("tasks", "change", second, "--priority", "9", "--title", "急件").code == 0
    assert in_order(cli) == [second, first]
    assert "急件" in cli("tasks", "list").out
    assert cli("tasks", "change", second).code == 2
    assert cli("tasks", "change", "--priority", "1").code == 2
    assert cli("tasks", "change", second, "--priority", "101").code == 2
