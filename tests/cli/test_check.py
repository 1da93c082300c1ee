"""`genqueue check` finds what is wrong and says it with a number."""

import json
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genqueue.backends import KINDS
from genqueue.backends.base import Backend
from genqueue.clock import SECOND, SystemClock
from genqueue.messages import TEXTS, word
from tests.cli.conftest import Cli
from tests.cli.graphs import COLOURS, written
from tests.support.fragile import Foreign, fragile
from tests.support.harm import damage
from tests.support.kinds import like_comfyui
from tests.support.ports import kept_port


def findings(cli: Cli, *words: str) -> tuple[int, dict[str, dict[str, Any]]]:
    told = cli("check", "--json", *words)
    answer = json.loads(told.out)
    return told.code, {each["number"]: each for each in answer["findings"] if each["level"] != "ok"}


@pytest.fixture(autouse=True)
def a_free_port(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    with kept_port() as port:
        monkeypatch.setenv("GENQUEUE_PORT", str(port))
        yield port


def test_a_new_installation_has_no_errors_and_nothing_is_created(cli: Cli, home: Path) -> None:
    code, found = findings(cli)
    assert code == 0
    assert "首次启动时创建" in cli("check", "--lang", "zh").out
    assert set(found) <= {"GQ202", "GQ203"}
    assert not home.exists()


def test_an_installation_without_backends_is_told_how_to_add_one(cli: Cli) -> None:
    cli("tasks", "list")
    code, found = findings(cli, "--lang", "en")
    assert code == 0
    assert found["GQ601"]["level"] == "warning"
    assert "backends add" in found["GQ601"]["hint"]


def test_a_backend_that_is_away_is_an_error_with_its_reason(cli: Cli) -> None:
    cli("backends", "add", "--name", "away", "--url", "http://127.0.0.1:1")
    code, found = findings(cli)
    assert code == 1
    assert found["GQ602"]["about"]["name"] == "away"
    assert found["GQ602"]["hint"]


@pytest.mark.parametrize("step", ["connect", "probe", "catalog"])
def test_a_fault_of_ours_while_a_backend_is_asked_is_its_error(
    cli: Cli, backend: str, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    async def reach(place: str, _about: str) -> None:
        if place == step:
            raise Foreign("a secret reason")

    def make(*_given: object, **_named: object) -> Backend:
        raise Foreign("no client")

    monkeypatch.setitem(KINDS, "comfyui", like_comfyui(make) if step == "connect" else fragile(reach))
    told = cli("check", "--lang", "en")
    assert told.code == 1
    assert "secret" not in told.out
    (line,) = [line for line in told.out.splitlines() if "GQ602" in line]
    assert word("internal_error", {"step": step}, "en").message in line


def test_a_usable_backend_is_none(cli: Cli, backend: str) -> None:
    code, found = findings(cli)
    assert code == 0
    assert "GQ602" not in found


def test_a_clock_that_was_put_is_told_by_the_queue_and_warned_of(cli: Cli, home: Path) -> None:
    cli("tasks", "list")
    at = SystemClock().now()
    clock = {"steps": 1, "past": at, "seen": [[at, -3600 * SECOND]], "boot": "", "offset": 0}
    with sqlite3.connect(home / "genqueue.db") as database:
        database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('clock', ?)", (json.dumps(clock),))
    assert "系统时钟被调慢了 1 小时" in cli("queue", "show").out
    code, found = findings(cli)
    assert code == 0
    assert found["GQ803"]["level"] == "warning"
    assert "1 小时" in found["GQ803"]["message"]


def test_a_taken_port_is_an_error(cli: Cli, a_free_port: int) -> None:
    with socket.create_server(("127.0.0.1", a_free_port)):
        code, found = findings(cli)
    assert code == 1
    assert found["GQ501"]["about"]["port"] == a_free_port


def test_a_data_folder_that_cannot_be_one_is_an_error(cli: Cli, home: Path) -> None:
    home.write_text("a file", encoding="utf-8")
    code, found = findings(cli)
    assert code == 1
    assert "GQ201" in found


def test_a_file_that_is_no_database_is_an_error(cli: Cli, home: Path) -> None:
    home.mkdir()
    (home / "genqueue.db").write_bytes(b"this is no database" * 100)
    code, found = findings(cli)
    assert code == 1
    assert "GQ302" in found


def test_damage_inside_the_database_is_an_error(cli: Cli, home: Path) -> None:
    cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--count", "200")
    damage(home / "genqueue.db")
    code, found = findings(cli)
    assert code == 1
    assert "GQ302" in found or "GQ301" in found


def test_counts_that_are_wrong_are_an_error_and_can_be_repaired(cli: Cli, home: Path) -> None:
    cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--count", "3")
    with sqlite3.connect(home / "genqueue.db") as connection:
        connection.execute("UPDATE tally SET tasks = tasks + 1")
    code, found = findings(cli)
    assert (code, found["GQ304"]["level"]) == (1, "error")
    assert cli("check", "--repair").code == 0
    code, found = findings(cli)
    assert code == 0
    assert "GQ304" not in found


def test_an_unknown_setting_value_ends_with_2(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENQUEUE_DEPTH", "9")
    assert cli("check").code == 2


def test_a_storage_that_cannot_be_used_is_an_error(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli("tasks", "list")
    monkeypatch.setenv("GENQUEUE_STORAGE_URL", "ftp://nowhere")
    code, found = findings(cli)
    assert code == 1
    assert "GQ102" in found


def test_tasks_that_no_backend_can_run_are_counted_with_what_is_missing(
    cli: Cli, simulator: str, tmp_path: Path
) -> None:
    graph = {**COLOURS, "1": {**COLOURS["1"], "class_type": "NobodyHasThis"}}
    cli("submit", "--workflow", written(tmp_path, "strange.json", graph))
    cli("backends", "add", "--name", "sim", "--url", simulator)
    # Somebody has to dispatch for a moment: a lane is judged by whoever holds the backend.
    assert cli("submit", "--workflow", written(tmp_path, "colours.json", COLOURS), "--wait").code == 0
    code, found = findings(cli)
    assert code == 0
    assert found["GQ701"]["about"]["tasks"] == 1
    assert "NobodyHasThis" in found["GQ701"]["about"]["what"]


def test_every_finding_has_its_words_and_a_hint_in_both_languages() -> None:
    numbers = [code for code in TEXTS if code.startswith("GQ") and not code.endswith("_ok")]
    assert len(numbers) > 10
    assert all(all(TEXTS[number]) for number in numbers)


def test_backups_are_told_by_what_they_say_of_themselves(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose they are, how old, and whether they are whole: not what they are called."""
    cli("tasks", "list")
    made = Path(json.loads(cli("backup", "--json").out)["file"])
    monkeypatch.setenv("GENQUEUE_DATA_DIR", str(home.with_name("other")))
    cli("tasks", "list")
    foreign = made.with_name("genqueue-20990101T000000000Z.db")
    Path(json.loads(cli("backup", "--json").out)["file"]).rename(foreign)
    assert json.loads(cli("restore", made, "--json").out)["other_database"] is True
    monkeypatch.setenv("GENQUEUE_DATA_DIR", str(home))
    torn = made.with_name("genqueue-20980101T000000000Z.db")
    torn.write_bytes(made.read_bytes()[:-4096])
    with sqlite3.connect(made) as database:
        at = SystemClock().now() - 1000 * 3600 * SECOND
        database.execute("UPDATE meta SET value = ? WHERE name = 'backed_up'", (json.dumps({"at": at}),))
    code, found = findings(cli)
    assert code == 0
    assert found["GQ305"]["about"]["newest"] == str(made)
    assert found["GQ305"]["about"]["hours"] == 1000
    assert found["GQ308"]["about"]["file"] == str(foreign)
    assert found["GQ309"]["about"]["file"] == str(torn)
    restored = cli("restore", foreign, "--json")
    assert restored.code == 0
    assert json.loads(restored.out)["other_database"] is True
    assert "GQ308" in findings(cli)[1]
