"""Input of secrets without putting them in a command line, where every other user of the machine could read them."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from genqueue.cli.api.values import pairs
from genqueue.errors import Invalid


def from_environment(name: str | None, option: str) -> str | None:
    """The value of the variable; None without a name. Raises Invalid when the variable is not set."""
    if name is None:
        return None
    value = os.environ.get(name)  # noqa: TID251  a variable that the caller names is no setting
    if not value:
        raise Invalid("cli_variable_unset", field=option, name=name)
    return value


def from_prompt(what: str) -> str:
    """Prompt for a value without echo; from a pipe, read the first line of standard input."""
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=True, err=True))
    return sys.stdin.readline().rstrip("\r\n")


def from_file(path: Path, option: str) -> str:
    """The first line of the file. Raises Invalid when there is none."""
    try:
        value = path.read_text("utf-8").strip().partition("\n")[0].strip()
    except UnicodeDecodeError:
        value = ""
    except OSError as error:
        raise Invalid("cli_file_unreadable", field=option, path=str(path), reason=error.strerror or "?") from error
    if not value:
        raise Invalid("cli_no_secret_in_file", field=option, path=str(path))
    return value


def headers(given: Sequence[str]) -> dict[str, str]:
    """Parse `Name=value`; `Name=@VARIABLE` takes the value from the environment."""
    found = {}
    for name, value in pairs(given, "--header").items():
        found[name] = from_environment(value[1:], "--header") or "" if value.startswith("@") else value
    return found
