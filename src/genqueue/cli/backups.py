"""`genqueue backup` and `genqueue restore`: copies the database to a file while the server runs, and puts a copy
back."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from genqueue import log
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.errors import Invalid

DUMP = 'pg_dump --format=custom --file=genqueue.dump "$GENQUEUE_DATABASE_URL"'
LOAD = 'pg_restore --clean --if-exists --dbname="$GENQUEUE_DATABASE_URL" genqueue.dump'


def attach(root: typer.Typer) -> None:
    command(root, "backup", "Copy the database to a file, also while the server runs.")(backup)
    command(root, "restore", "Put a backup in the place of the database.")(restore)


async def backup(
    session: Session,
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="Where to; without: the folder backups of the data folder.")
    ] = None,
) -> None:
    """See `attach`."""
    # Imported here because it loads the whole program, and `genqueue --help` should not.
    from genqueue.cli.safekeeping import back_up

    _require_sqlite(session)
    log.configure("error", session.settings.log_format)
    made = await asyncio.to_thread(back_up, session.settings, file)
    session.answer({"file": str(made.path), "bytes": made.bytes})
    session.say("cli_backed_up", path=made.path, mb=round(made.bytes / 1_000_000, 1))


async def restore(
    session: Session,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="The backup.")] = None,
    mark_only: Annotated[
        bool,
        typer.Option("--mark-only", help="The database was put back by other means: only mark it as restored."),
    ] = False,
    empty: Annotated[
        bool, typer.Option("--empty", help="Begin with an empty queue; the database that lies there is kept aside.")
    ] = False,
) -> None:
    """See `attach`."""
    from genqueue.cli.safekeeping import begin_anew, mark, put_back

    if (file is not None) + mark_only + empty != 1:
        raise Invalid("restore_file_or_mark", field="FILE")
    log.configure("error", session.settings.log_format)
    if empty:
        _require_sqlite(session)
        aside = await asyncio.to_thread(begin_anew, session.settings)
        session.answer({"restored": None, "replaced": None if aside is None else str(aside)})
        session.say("cli_begun_anew")
        if aside is not None:
            session.say("cli_replaced", path=aside)
        return
    if file is None:
        consequences = await asyncio.to_thread(mark, session.settings)
        session.answer({"restored": None, "replaced": None, **consequences._asdict()})
        session.say("cli_marked_restored")
    else:
        _require_sqlite(session)
        (replaced, consequences), is_foreign = await asyncio.to_thread(put_back, session.settings, file)
        about = {"replaced": None if replaced is None else str(replaced), "other_database": is_foreign}
        session.answer({"restored": str(file.absolute()), **about, **consequences._asdict()})
        session.say("cli_restored", path=file.absolute())
        if is_foreign:
            session.say("cli_restored_other")
        if replaced is not None:
            session.say("cli_replaced", path=replaced)
    session.say("cli_starts_paused", **consequences._asdict())


def _require_sqlite(session: Session) -> None:
    if not session.settings.embedded:
        raise Invalid("backup_is_for_sqlite", field="GENQUEUE_DATABASE_URL", dump=DUMP, load=LOAD)
