"""Which desk a command speaks to: that of the running server, else that on the database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from genqueue.cli.api.client import Desk, RemoteDesk
from genqueue.cli.api.server_file import find_server
from genqueue.cli.terminal.session import Session


@asynccontextmanager
async def opened(session: Session, *, dispatching: bool = False) -> AsyncIterator[Desk]:
    """The running server when there is one, else the database. `dispatching`: somebody must run what is handed in,
    if need be this process; raises Unavailable where another process does and cannot be spoken to."""
    url = await find_server(session.settings)
    if url is None:
        # Imported only now: it loads the whole program, which takes longer than asking a server does.
        from genqueue.cli.api.in_process import opened_here

        async with opened_here(session, dispatching=dispatching) as desk:
            yield desk
        return
    remote = RemoteDesk(session, url)
    try:
        yield remote
    finally:
        await remote.close()
