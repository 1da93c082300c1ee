"""docs/cli.md and docs/settings.md name everything there is."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from genqueue.cli.root import build_root
from genqueue.cli.terminal.exit_codes import Exit
from genqueue.config import tunables
from genqueue.messages import TEXTS
from tests.surface import documents

DOCS = Path(__file__).parents[2] / "docs"
SHARED = {"--json", "--lang", "--server", "--data-dir"}


def sections() -> dict[str, str]:
    """The text below each heading of docs/cli.md, by heading."""
    parts = re.split(r"^#+ (.+)$", (DOCS / "cli.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def commands(found: Any, path: str) -> Iterator[tuple[str, set[str]]]:
    below = getattr(found, "commands", None)
    if below is None:
        yield path, {option for parameter in found.params for option in parameter.opts if option.startswith("--")}
        return
    for name, each in below.items():
        yield from commands(each, f"{path} {name}")


def test_every_command_has_its_section_with_every_option() -> None:
    told = sections()
    for path, options in commands(typer.main.get_command(build_root()), "genqueue"):
        assert f"`{path}`" in told, path
        missing = {option for option in options - SHARED if f"`{option}" not in told[f"`{path}`"]}
        assert missing == set(), (path, missing)


def test_no_section_is_about_a_command_that_does_not_exist() -> None:
    known = {f"`{path}`" for path, _ in commands(typer.main.get_command(build_root()), "genqueue")}
    assert {heading for heading in sections() if heading.startswith("`genqueue")} == known


def test_the_options_of_every_command_are_documented_once() -> None:
    assert all(f"`{option}" in sections()["Options of every command"] for option in SHARED)


def test_every_exit_code_is_documented() -> None:
    told = sections()["Exit codes"]
    assert all(f"| {code.value} |" in told for code in Exit)


def test_every_finding_of_check_is_documented() -> None:
    told = sections()["Findings"]
    numbers = {code for code in TEXTS if re.fullmatch(r"GQ\d+", code)}
    assert numbers == set(re.findall(r"GQ\d+", told))


def test_the_table_of_settings_is_that_of_the_code() -> None:
    assert documents.written() == documents.made(), "`.venv/bin/python -m tests.surface` writes it from config.py"


def test_what_can_be_changed_while_it_runs_is_named() -> None:
    section = documents.PAGE.read_text(encoding="utf-8").split("\n## Changed while it runs\n")[1].split("\n## ")[0]
    missing = sorted(name for name in tunables() if f"`{name}`" not in section)
    assert not missing, f"docs/settings.md, Changed while it runs, does not name {missing}"
