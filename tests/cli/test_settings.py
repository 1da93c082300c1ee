"""The settings document from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.databases import new_migrated

DECIDED = {
    "me": {"nickname": "小林", "email": "lin@example.com"},
    "text_to_image": {"steps": 12},
    "installation": {"max_executions": 2},
}


def written(folder: Path, document: object) -> Path:
    file = folder / "decided.json"
    file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return file


def kept(cli: Cli) -> object:
    return json.loads(cli("settings", "export").out)


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_what_was_exported_is_what_was_imported(
    cli: Cli, tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database == "postgresql":
        monkeypatch.setenv("GENQUEUE_DATABASE_URL", new_migrated("postgresql", tmp_path))
    file = written(tmp_path, {"settings": DECIDED})
    assert kept(cli) == {"settings": {}}
    told = cli("settings", "import", file)
    assert told.code == 0
    assert "已从" in told.out
    assert kept(cli) == {"settings": DECIDED}
    copy = tmp_path / "copy.json"
    assert cli("settings", "export", "--output", copy).code == 0
    assert json.loads(copy.read_text(encoding="utf-8")) == {"settings": DECIDED}
    assert json.loads(cli("settings", "import", copy, "--json").out) == {"settings": DECIDED}


def test_on_one_machine_it_is_the_file_that_lies_there(cli: Cli, home: Path, tmp_path: Path) -> None:
    cli("settings", "import", written(tmp_path, {"settings": DECIDED}))
    lies = json.loads((home / "config.json").read_text(encoding="utf-8"))["settings"]
    assert {name: lies[name] for name in DECIDED} == DECIDED


def test_a_part_that_is_not_in_the_file_stays(cli: Cli, tmp_path: Path) -> None:
    cli("settings", "import", written(tmp_path, {"settings": DECIDED}))
    assert cli("settings", "import", written(tmp_path, {"settings": {"text_to_image": {"steps": 8}}})).code == 0
    assert kept(cli) == {"settings": DECIDED | {"text_to_image": {"steps": 8}}}


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"settings": {"text_to_image": {"steps": 0}}}, "steps"),
        ({"settings": {"nonsense": {}}}, "nonsense"),
        ({"settings": {"me": {"email": "nobody"}}}, "email"),
        ({"settings": {"installation": {"port": 1}}}, "port"),
        ({"settings": []}, "settings"),
        ([], "settings"),
    ],
)
def test_what_cannot_be_used_is_named_and_nothing_changes(
    cli: Cli, tmp_path: Path, document: object, words: str
) -> None:
    told = cli("settings", "import", written(tmp_path, document))
    assert told.code == 2
    assert words in told.err
    assert kept(cli) == {"settings": {}}


def test_a_file_that_is_no_json_or_not_there_is_named(cli: Cli, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    for file in (broken, tmp_path / "nowhere.json"):
        told = cli("settings", "import", file)
        assert (told.code, file.name in told.err) == (2, True)
