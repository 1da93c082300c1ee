"""`genqueue check`: lists every problem of an installation, each with a number and what to do about it."""

from typing import Annotated

import typer

from genqueue.cli.check.findings import Finding, Level, ok
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.exit_codes import Exit
from genqueue.cli.terminal.session import Session
from genqueue.messages import word

_MARKS = {Level.OK: ("✓", "green"), Level.WARNING: ("!", "yellow"), Level.ERROR: ("✗", "red")}


def attach(root: typer.Typer) -> None:
    command(root, "check", "Find out what is wrong with this installation.")(check)


async def check(
    session: Session,
    repair: Annotated[
        bool, typer.Option("--repair", help="Count the tasks anew if the kept counts are wrong.")
    ] = False,
) -> None:
    """The exit code is 1 when a problem is an error. That the settings can be used is known by now."""
    # Imported here because they load the whole program, and `genqueue --help` should not.
    from genqueue.cli.check.installation import inspect_possessions
    from genqueue.cli.check.machine import inspect_address, inspect_machine

    found = [ok("GQ102"), *inspect_machine(session.settings)]
    if all(each.number != "GQ201" or each.level is Level.OK for each in found):
        found += [each async for each in inspect_possessions(session.settings, repair=repair)]
    found.append(await inspect_address(session.settings))
    found.sort(key=lambda each: each.number)
    for each in found:
        _show(session, each)
    errors = sum(each.level is Level.ERROR for each in found)
    warnings = sum(each.level is Level.WARNING for each in found)
    session.say("cli_checked", errors=errors, warnings=warnings)
    session.answer({"errors": errors, "warnings": warnings, "findings": [_worded(session, each) for each in found]})
    session.exit = Exit.FAILED if errors else Exit.DONE


def _show(session: Session, finding: Finding) -> None:
    mark, colour = _MARKS[finding.level]
    wording = _worded(session, finding)
    session.talk.print(f"{mark} {finding.number}  {wording['message']}", style=colour, markup=False, soft_wrap=True)
    if wording["hint"]:
        session.print(f"         {wording['hint']}")


def _worded(session: Session, finding: Finding) -> dict[str, object]:
    code = f"{finding.number}_ok" if finding.level is Level.OK else finding.number
    words = word(code, finding.about, session.language)
    return {
        "number": finding.number,
        "level": str(finding.level),
        "message": words.message,
        "hint": words.hint,
        "about": finding.about,
    }
