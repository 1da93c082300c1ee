"""What docs/deploy.md and examples/deploy tell people to run can be run: settings, commands and files exist."""

import re
import shlex
from configparser import RawConfigParser
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from genqueue.cli.root import build_root
from genqueue.cli.server.run import addressed, checked_role
from genqueue.cli.terminal.session import Session, console
from genqueue.config import described, load

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "examples" / "deploy"
PAGES = (ROOT / "docs" / "deploy.md", *sorted(path for path in DEPLOY.iterdir() if path.is_file()))
KNOWN = {name for name, _, _ in described()}


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    return found


def ours() -> dict[str, dict[str, Any]]:
    """The services that run the image of ours."""
    return {name: each for name, each in compose()["services"].items() if each["image"] == "genqueue"}


def settings_of(service: dict[str, Any]) -> dict[str, str]:
    """Its environment, with every secret filled in."""
    return {
        name: re.sub(r"\$\{\w+:\?\}", "filled in for a test", text) for name, text in service["environment"].items()
    }


def option_of(words: list[str], name: str) -> str | None:
    return words[words.index(name) + 1] if name in words else None


def assert_is_a_command(words: list[str]) -> None:
    """Every word is a command, an option of it, or a value."""
    found: Any = typer.main.get_command(build_root())
    rest = [word for word in words if not word.startswith("--data-dir")]
    while rest and rest[0] in getattr(found, "commands", {}):
        found = found.commands[rest.pop(0)]
    assert not hasattr(found, "commands"), words
    options = {option for parameter in found.params for option in parameter.opts}
    assert {word for word in rest if word.startswith("--")} <= options, words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_setting_that_is_named_exists(page: Path) -> None:
    assert set(re.findall(r"GENQUEUE_[A-Z_]+", page.read_text(encoding="utf-8"))) <= KNOWN


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    told = re.findall(r"genqueue (?:--data-dir \S+ )?((?:serve|backends|check|queue|tasks)\b[^`\n]*)", text)
    for words in told:
        assert_is_a_command(shlex.split(words))


@pytest.mark.parametrize(("name", "role", "replicas"), [("web", "web", 2), ("worker", "worker", 3)])
def test_a_service_starts_with_its_settings(name: str, role: str, replicas: int) -> None:
    service = ours()[name]
    words = service["command"]
    assert_is_a_command(words)
    settings = load(settings_of(service))
    assert checked_role(settings, str(option_of(words, "--role"))) == role
    assert service["deploy"]["replicas"] == replicas
    session = Session(settings, json=False, talk=console(StringIO()), errors=console(StringIO()))
    host = option_of(words, "--host")
    assert addressed(session, host, None, allow_remote="--allow-remote" in words).host == (host or "127.0.0.1")


def test_all_processes_share_a_database_and_a_storage() -> None:
    services = ours()
    assert set(services) == {"web", "worker"}
    names = ("GENQUEUE_DATABASE_URL", "GENQUEUE_STORAGE_URL", "GENQUEUE_SECRET_KEY")
    shared = [{name: each["environment"][name] for name in names}
              for each in services.values()]  # fmt: skip
    assert shared[0] == shared[1]


def test_every_secret_of_the_compose_file_is_in_the_example_of_its_environment() -> None:
    wanted = set(re.findall(r"\$\{(\w+):\?\}", (DEPLOY / "compose.yaml").read_text(encoding="utf-8")))
    given = re.findall(r"^(\w+)=", (DEPLOY / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(given) == wanted


def test_what_the_compose_file_mounts_and_waits_for_is_there() -> None:
    document = compose()
    for service in document["services"].values():
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert (DEPLOY / source).is_file() if source.startswith("./") else source in document["volumes"]
        assert set(service.get("depends_on", ())) <= set(document["services"])
    build = ours()["web"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).resolve() == DEPLOY / "Dockerfile"


def test_the_image_is_made_of_files_that_exist_and_runs_the_program() -> None:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    for line in re.findall(r"^COPY (.+)$", text, re.MULTILINE):
        assert all((ROOT / name).exists() for name in line.split()[:-1])
    assert 'ENTRYPOINT ["genqueue"]' in text


def test_the_unit_of_systemd_runs_the_server_in_its_state_folder() -> None:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string((DEPLOY / "genqueue.service").read_text(encoding="utf-8"))
    program, *words = shlex.split(unit["Service"]["ExecStart"])
    assert program.endswith("/genqueue")
    assert_is_a_command(words)
    name, _, folder = unit["Service"]["Environment"].partition("=")
    assert (unit["Service"]["UMask"], unit["Service"]["StateDirectoryMode"]) == ("0077", "0700")
    assert (name, folder) == ("GENQUEUE_DATA_DIR", f"/var/lib/{unit['Service']['StateDirectory']}")


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_the_page_can_be_found(page: str) -> None:
    assert "(docs/deploy.md)" in (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(((?:\.\./)?[\w./-]+)\)", (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")):
        assert (ROOT / "docs" / target).exists()
