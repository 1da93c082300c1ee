"""A command: an async function, the options that every command has, and the one place where errors end."""

import asyncio
import inspect
import os
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import typer

from genqueue.cli.terminal.exit_codes import Exit, Refused, exit_of
from genqueue.cli.terminal.session import Asked, Session, begin, complain, console
from genqueue.errors import GenQueueError

Work = Callable[..., Awaitable[None]]


def _shared(
    *,
    json: Annotated[bool, typer.Option("--json", help="Print only JSON on standard output.")] = False,
    lang: Annotated[str | None, typer.Option("--lang", help="Language of messages: zh or en.")] = None,
    server: Annotated[str | None, typer.Option("--server", help="URL of the running server.")] = None,
    data_dir: Annotated[str | None, typer.Option("--data-dir", help="Data folder.")] = None,
) -> None:
    """Only the signature of this function is used."""


SHARED = inspect.signature(_shared).parameters


def command(group: typer.Typer, name: str, help_text: str) -> Callable[[Work], Work]:
    """Register `async def work(session, ...)` as the command `name` of `group`; `help_text` is its help."""

    def attach(work: Work) -> Work:
        own = list(inspect.signature(work).parameters.values())[1:]
        parameters = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in (*own, *SHARED.values())]

        def run(**values: Any) -> None:
            asked = Asked(**{key: values.pop(key) for key in SHARED})
            raise typer.Exit(_carry_out(work, asked, values))

        run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        run.__annotations__ = {each.name: each.annotation for each in parameters}
        group.command(name, help=help_text)(run)
        return work

    return attach


def _carry_out(work: Work, asked: Asked, values: dict[str, Any]) -> int:
    try:
        session = begin(asked)
    except GenQueueError as error:
        complain(error, asked.lang or "zh", console(sys.stderr))
        return exit_of(error)
    return _guarded(session, work, values)


def _guarded(session: Session, work: Work, values: dict[str, Any]) -> int:
    try:
        asyncio.run(_run(session, work, values))
    except (GenQueueError, Refused) as error:
        session.complain(error)
        return exit_of(error)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reading program has closed the pipe (`| head`); Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as error:
        if session.settings.log_level == "debug":
            traceback.print_exception(error)
        session.complain(GenQueueError("cli_failed", reason=f"{type(error).__name__}: {error}"))
        return Exit.FAILED
    return session.exit


async def _run(session: Session, work: Work, values: dict[str, Any]) -> None:
    await work(session, **values)
