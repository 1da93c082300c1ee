"""Counts together with the place in the log that they belong to."""

from sqlalchemy import Connection

from genqueue.clock import Instant
from genqueue.store.events import newest_event
from genqueue.store.tallying import tallied_since


def read_counts(connection: Connection, viewer: str, since: Instant) -> tuple[int, list[tuple[str, str, int, int]]]:
    """(newest event before the counts, rows of `tallied_since`)."""
    return newest_event(connection), tallied_since(connection, viewer, since)
