"""Another session of PostgreSQL, which holds up others and sees them wait."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import make_url


@contextmanager
def session(url: str, *, autocommit: bool = False) -> Iterator[psycopg.Connection[Any]]:
    """A connection to this database. What it has not committed is taken back at the end."""
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=autocommit) as connection:
        yield connection


async def see_waiting(url: str, count: int) -> None:
    """Return when so many others wait for a lock."""
    with session(url, autocommit=True) as connection:
        while (await asyncio.to_thread(lambda: connection.execute(_WAITING).fetchone())) != (count,):
            pass


_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
