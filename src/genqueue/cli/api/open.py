"""Chooses the API client of a command: that of the running server, else that on the database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from genqueue.cli.api.client import ApiClient, HttpApiClient
from genqueue.cli.api.server_file import find_server
from genqueue.cli.terminal.session import Session


@asynccontextmanager
async def api_client(session: Session, *, dispatching: bool = False) -> AsyncIterator[ApiClient]:
    """Open a client of the running server if there is one, else one on the database. `dispatching`: submitted tasks
    must be run, by this process if there is no server; raises Unavailable when another process does and does not
    answer."""
    url = await find_server(session.settings)
    if url is None:
        # Imported here because it loads the whole program, which takes longer than a request to a server.
        from genqueue.cli.api.in_process import local_api_client

        async with local_api_client(session, dispatching=dispatching) as api:
            yield api
        return
    remote = HttpApiClient(session, url)
    try:
        yield remote
    finally:
        await remote.close()
