"""The command line. `main` is the program `genqueue`."""

import sys
from collections.abc import Sequence
from typing import Any

import typer

from genqueue.cli.root import build_root, translated
from genqueue.cli.terminal.command import SHARED
from genqueue.cli.terminal.exit_codes import Exit
from genqueue.cli.terminal.session import complain, console
from genqueue.config import load
from genqueue.errors import GenQueueError, Invalid

_SHARED = frozenset("--" + name.replace("_", "-") for name in SHARED)


def main() -> None:
    """Run the command that was typed and end with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A program that reads from a pipe expects UTF-8 on every system, and no character may end the command with an
        # error.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace", **({} if stream.isatty() else {"encoding": "utf-8"}))
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command in this process and return its exit code."""
    language = _language(arguments)
    arguments = _in_order(arguments)
    root = translated(typer.main.get_command(build_root()), language)
    try:
        code = root.main(list(arguments), prog_name="genqueue", standalone_mode=False)
    except typer.Abort:
        return Exit.INTERRUPTED
    except Exception as error:
        return _misused(error, language)
    return int(code or 0)


def _misused(error: Exception, language: str) -> int:
    """Report a command line that cannot be parsed. The parser's message follows ours: it names the option."""
    format_message = getattr(error, "format_message", None)
    if format_message is None:
        raise error
    if type(error).__name__ == "NoArgsIsHelpError":
        sys.stdout.write(f"{format_message()}\n")
        return Exit.BAD_INPUT
    context: Any = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "genqueue"
    complain(Invalid("cli_misused", field="command", reason=format_message(), path=path), language, console(sys.stderr))
    return Exit.BAD_INPUT


def _in_order(arguments: Sequence[str]) -> list[str]:
    """Move the shared options behind the command: they may stand in front of it too, as in `genqueue --lang en tasks
    list`."""
    rest, early = list(arguments), []
    while rest and rest[0].partition("=")[0] in _SHARED:
        option = rest.pop(0)
        early.append(option)
        if "=" not in option and option != "--json" and rest:
            early.append(rest.pop(0))
    return rest + early if any(not text.startswith("-") for text in rest) else rest


def _language(arguments: Sequence[str]) -> str:
    """The language of the command, found before parsing, because the help is worded in it."""
    for number, text in enumerate(arguments):
        if text == "--lang" and number + 1 < len(arguments):
            return arguments[number + 1]
        if text.startswith("--lang="):
            return text.removeprefix("--lang=")
    try:
        return load().language
    except GenQueueError:
        return "zh"


__all__ = ["main", "run"]
