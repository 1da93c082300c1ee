"""`backup`, `restore`, and what is refused at a start, as people meet them."""

import json
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from filelock import FileLock

from genqueue.store.backups.copy import damages_of_copy
from tests.cli.conftest import Cli
from tests.cli.program import PROGRAM, child
from tests.support.databases import new_postgresql
from tests.support.harm import damage

URL = r"http://127\.0\.0\.1:\d+"


def submit(cli: Cli, prompt: str, count: int = 1) -> None:
    assert cli("submit", "--kind", "text_to_image", "--param", f"prompt={prompt}", "--count", count).code == 0


def titles(cli: Cli) -> set[str]:
    return {each["title"].split(" ")[0] for each in json.loads(cli("tasks", "list", "--json").out)["items"]}


def test_a_backup_is_put_back_and_the_one_before_is_kept(cli: Cli, home: Path, tmp_path: Path) -> None:
    submit(cli, "then")
    made = cli("backup", tmp_path / "copy.db", "--json")
    assert made.code == 0
    assert json.loads(made.out)["bytes"] == (tmp_path / "copy.db").stat().st_size
    submit(cli, "since")
    restored = json.loads(cli("restore", tmp_path / "copy.db", "--json").out)
    assert (restored["looked_up"], restored["unknown"], restored["unsent"]) == (0, 0, 0)
    assert titles(cli) == {"then"}
    assert cli("restore", restored["replaced"]).code == 0
    assert titles(cli) == {"then", "since"}


def test_without_a_file_it_lies_with_those_that_are_made_by_themselves(cli: Cli, home: Path) -> None:
    submit(cli, "a")
    path = Path(json.loads(cli("backup", "--json").out)["file"])
    assert path.parent == home / "backups"
    assert damages_of_copy(path) == []


def test_nothing_is_overwritten_and_nonsense_is_told(cli: Cli, home: Path, tmp_path: Path) -> None:
    submit(cli, "a")
    mine = tmp_path / "mine"
    mine.write_text("mine")
    assert cli("backup", mine).code == 4
    assert mine.read_text() == "mine"
    assert cli("restore", mine).code == 5
    assert cli("restore", tmp_path / "nowhere").code == 3
    assert cli("restore").code == 2
    assert cli("restore", mine, "--mark-only").code == 2
    assert titles(cli) == {"a"}


def test_a_running_server_is_backed_up_but_not_replaced(cli: Cli, home: Path, tmp_path: Path) -> None:
    with child("serve", "--port", "0", data_dir=home) as server:
        server.wait_for(URL)
        submit(cli, "a")
        assert cli("backup", tmp_path / "copy.db").code == 0
        refused = cli("restore", tmp_path / "copy.db")
        assert refused.code == 4
        assert str(home) in refused.err
        server.interrupt()
        assert server.end() == 0
    assert cli("restore", tmp_path / "copy.db").code == 0
    assert titles(cli) == {"a"}


def test_a_folder_that_somebody_holds_is_not_touched(cli: Cli, home: Path) -> None:
    submit(cli, "a")
    path = json.loads(cli("backup", "--json").out)["file"]
    with FileLock(home / "genqueue.lock"):
        assert cli("restore", path).code == 4
        assert cli("restore", "--mark-only").code == 4


@pytest.mark.parametrize("lost", [False, True], ids=["damaged", "lost"])
def test_a_damaged_or_lost_database_names_the_command_that_helps(cli: Cli, home: Path, lost: bool) -> None:
    submit(cli, "kept", count=200)
    good = json.loads(cli("backup", "--json").out)["file"]
    newer = json.loads(cli("backup", "--json").out)["file"]
    damage(Path(newer))
    if lost:
        (home / "genqueue.db").unlink()
    else:
        damage(home / "genqueue.db")
    refused = cli("serve", "--port", "0", "--lang", "en")
    assert refused.code == 5
    (command,) = [line for line in refused.err.splitlines() if "genqueue restore" in line]
    words = shlex.split(command[command.index("genqueue restore") :])
    assert words == ["genqueue", "restore", good, "--data-dir", str(home)]
    found = {each["number"]: each for each in json.loads(cli("check", "--json").out)["findings"]}
    assert found["GQ301" if lost else "GQ302"]["about"]["command"] == shlex.join(words)
    assert cli(*words[1:]).code == 0
    assert titles(cli) == {"kept"}


def test_a_lost_database_is_begun_anew_only_on_purpose(cli: Cli, home: Path) -> None:
    submit(cli, "old")
    assert cli("restore", "--empty", "--json").code == 0
    assert titles(cli) == set()
    (home / "genqueue.db").unlink()
    refused = cli("serve", "--port", "0", "--lang", "en")
    assert refused.code == 5
    (command,) = [line for line in refused.err.splitlines() if "genqueue restore" in line]
    words = shlex.split(command[command.index("genqueue restore") :])
    assert words == ["genqueue", "restore", "--empty", "--data-dir", str(home)]
    assert cli("tasks", "list").code == 5
    assert not (home / "genqueue.db").exists()
    assert cli(*words[1:]).code == 0
    assert titles(cli) == set()
    assert cli("restore", "--empty", "--mark-only").code == 2


def test_a_database_of_another_folder_is_accepted_only_on_purpose(cli: Cli, home: Path) -> None:
    submit(cli, "mine")
    mine = json.loads(cli("backup", "--json").out)["file"]
    assert cli("restore", "--empty").code == 0
    (home / "genqueue.db").rename(home / "other.db")
    assert cli("restore", mine).code == 0
    assert titles(cli) == {"mine"}
    (home / "other.db").replace(home / "genqueue.db")
    refused = cli("serve", "--port", "0", "--lang", "en")
    assert (refused.code, "--mark-only" in refused.err) == (5, True)
    assert cli("restore", "--mark-only").code == 0
    assert titles(cli) == set()


def test_a_damaged_database_without_a_backup_is_told_too(cli: Cli, home: Path) -> None:
    submit(cli, "a", count=200)
    damage(home / "genqueue.db")
    refused = cli("serve", "--port", "0", "--lang", "en")
    assert refused.code == 5
    assert ".recover" in refused.err


def test_postgresql_is_told_which_commands_to_use(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    database = new_postgresql()
    monkeypatch.setenv("GENQUEUE_DATABASE_URL", database)
    submit(cli, "a")
    told = cli("backup", "--lang", "en")
    assert told.code == 2
    assert "pg_dump" in told.err
    assert "pg_restore" in told.err
    assert cli("restore", "x.dump").code == 2
    marked = cli("restore", "--mark-only", "--json")
    assert marked.code == 0
    assert json.loads(marked.out)["looked_up"] == 0


def test_what_was_restored_tells_browsers_to_begin_anew(cli: Cli, home: Path) -> None:
    submit(cli, "a")
    stream = json.loads(cli("tasks", "list", "--json").out)["stream"]
    path = json.loads(cli("backup", "--json").out)["file"]
    assert cli("restore", path).code == 0
    assert json.loads(cli("tasks", "list", "--json").out)["stream"] != stream


def folder_instead(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


def pipe_instead(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


@pytest.mark.skipif(sys.platform == "win32", reason="files have other rights there")
@pytest.mark.parametrize("instead", [folder_instead, pipe_instead])
@pytest.mark.parametrize("name", ["genqueue.db", "genqueue.lock", "database.json", "genqueue.db-wal"])
def test_what_is_no_file_is_named(cli: Cli, home: Path, instead: Callable[[Path], None], name: str) -> None:
    submit(cli, "a")
    instead(home / name)
    refused = cli("serve", "--port", "0", "--lang", "en")
    assert refused.code == 5
    assert f"{home / name} ought to be an ordinary file" in refused.err
    found = {each["number"]: each["level"] for each in json.loads(cli("check", "--json").out)["findings"]}
    assert (found.get("GQ301") == "error") == (name != "genqueue.lock")


NOBODY = 65534


@pytest.mark.skipif(sys.platform == "win32", reason="files have other rights there")
def test_what_this_account_may_not_use_is_named_with_its_owner() -> None:
    """Root may open everything, so there the program runs as somebody else."""
    as_root = os.geteuid() == 0
    words: tuple[str, ...] = ("serve", "--port", "0")
    with TemporaryDirectory(prefix="gq-rights-") as folder:
        home = Path(folder) / "data"
        with child("tasks", "list", data_dir=home) as first:
            assert first.end() == 0
        program = PROGRAM
        if as_root:
            program, words = (
                "setpriv",
                ("--reuid", f"{NOBODY}", "--regid", f"{NOBODY}", "--clear-groups", PROGRAM, *words),
            )
            for path in (Path(folder), home, *home.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
        path = home / "genqueue.db"
        path.chmod(0o400)
        with child(*words, data_dir=home, program=program, LANGUAGE="en") as server:
            assert server.end() == 5
        assert f"may not read and write {path} (owner {path.owner()}, mode 0400)" in server.text
        assert "Traceback" not in server.text
