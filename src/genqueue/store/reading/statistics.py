"""Statistics of past tasks and attempts: numbers, outcomes and run times."""

from typing import Any

from sqlalchemy import Connection, text

from genqueue.clock import Instant


def ended_tasks(connection: Connection, viewer: str, since: Instant, until: Instant) -> list[dict[str, Any]]:
    """Count the viewer's tasks that ended in the span by kind and status, with the mean time from creation to end
    (`mean_us`, microseconds)."""
    rows = connection.execute(_ENDED, {"viewer": viewer, "since": since, "until": until})
    return [row._asdict() for row in rows]


def ended_by_hour(connection: Connection, viewer: str, since: Instant, until: Instant) -> list[dict[str, Any]]:
    """Count the viewer's tasks that ended in the span by hour (its beginning as an Instant) and status."""
    rows = connection.execute(_HOURS, {"viewer": viewer, "since": since, "until": until})
    return [row._asdict() for row in rows]


def run_times(connection: Connection, viewer: str, since: Instant, until: Instant) -> list[dict[str, Any]]:
    """Return the viewer's executions that ended in the span by backend, kind and outcome: their number, and the mean,
    shortest and longest time in microseconds from the beginning of the execution to its end."""
    rows = connection.execute(_RUNS, {"viewer": viewer, "since": since, "until": until})
    return [row._asdict() for row in rows]


def outcomes(connection: Connection) -> list[tuple[str, str, int]]:
    """Return (backend id, outcome, number of attempts) of all attempts with an outcome, for monitoring."""
    return [(row.backend_id, row.outcome, row.attempts) for row in connection.execute(_OUTCOMES)]


def statuses(connection: Connection) -> dict[str, int]:
    """Count the tasks of all users by status, without deleted ones."""
    return {row.status: row.tasks for row in connection.execute(_STATUSES)}


_SPAN = "t.user_id = :viewer AND t.completed_at >= :since AND t.completed_at < :until AND t.deleted_at IS NULL"
_ENDED = text(
    f"""
    SELECT t.kind, t.status, count(*) AS tasks, avg(t.completed_at - t.created_at) AS mean_us
      FROM task t WHERE {_SPAN} GROUP BY t.kind, t.status ORDER BY t.kind, t.status
    """
)
_HOURS = text(
    f"""
    SELECT t.completed_at / 3600000000 * 3600000000 AS hour, t.status, count(*) AS tasks
      FROM task t WHERE {_SPAN} GROUP BY 1, 2 ORDER BY 1, 2
    """
)
_RUNS = text(
    """
    SELECT a.backend_id, t.kind, a.outcome, count(*) AS runs, avg(a.ended_at - a.started_at) AS mean_us,
           min(a.ended_at - a.started_at) AS shortest_us, max(a.ended_at - a.started_at) AS longest_us
      FROM attempt a JOIN task t ON t.id = a.task_id
     WHERE t.user_id = :viewer AND a.started_at IS NOT NULL AND a.ended_at >= :since AND a.ended_at < :until
       AND a.outcome IS NOT NULL AND t.deleted_at IS NULL
     GROUP BY a.backend_id, t.kind, a.outcome ORDER BY a.backend_id, t.kind, a.outcome
    """
)
_OUTCOMES = text(
    "SELECT backend_id, outcome, count(*) AS attempts FROM attempt WHERE outcome IS NOT NULL"
    " GROUP BY backend_id, outcome ORDER BY backend_id, outcome"
)
_STATUSES = text(
    "SELECT status, CAST(sum(tasks) AS BIGINT) AS tasks FROM tally"
    " GROUP BY status HAVING sum(tasks) <> 0 ORDER BY status"
)
