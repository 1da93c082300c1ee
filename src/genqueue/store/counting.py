"""Counts together with the place in the log that they belong to."""

from sqlalchemy import Connection

from genqueue.store.events import newest_event
from genqueue.store.reading import count_tasks


def read_counts(connection: Connection, viewer: str, since_id: str) -> tuple[int, list[tuple[str, str, int, int]]]:
    """(newest event before the counts, rows of `count_tasks`)."""
    return newest_event(connection), count_tasks(connection, viewer, since_id)
