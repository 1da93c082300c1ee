"""Throughput over a span of time, in pieces of equal length: ends by status, waiting times, run times, outcomes.

The database sorts times into bins, so that a hundred thousand tasks come back as some hundred rows. A quantile computed
from the bins is off by half a bin: less than a tenth.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from genqueue.clock import SECOND, Instant

RATIO = 1.2
SHORTEST_US, LONGEST_US = SECOND // 10, 48 * 3600 * SECOND
P50, P90 = 0.5, 0.9


def _bounds() -> tuple[int, ...]:
    found = [SHORTEST_US]
    while found[-1] < LONGEST_US:
        found.append(int(found[-1] * RATIO))
    return tuple(found)


BOUNDS = _bounds()
"""Microseconds. Bin `n` holds times from `BOUNDS[n - 1]` up to `BOUNDS[n]`; the first holds everything shorter, the
last everything longer."""


class Stretch(NamedTuple):
    """A span from `since` to `until`, in pieces of `step` microseconds. The first piece begins at a multiple of it."""

    since: Instant
    until: Instant
    step: int


class Throughput(NamedTuple):
    """Throughput of one span; pieces are keyed by their beginning.

    `ended` and `waited` are those of the viewer's tasks: their number by status, and their waiting times. `ran` and
    `outcomes` are by backend and cover all users: the run times of successful executions in each piece, and the number
    of attempts by outcome over the whole span.
    """

    stretch: Stretch
    ended: dict[Instant, dict[str, int]]
    waited: dict[Instant, "Bins"]
    ran: dict[str, dict[Instant, "Bins"]]
    outcomes: dict[str, dict[str, int]]


class Usual(NamedTuple):
    """Quantiles in microseconds: half of the times are at most `p50`, nine in ten at most `p90`."""

    p50: float
    p90: float


class Bins(Counter[int]):
    """Number of times by bin number."""

    def usual(self) -> Usual | None:
        """Return the quantiles; None without any time."""
        return Usual(self._quantile(P50), self._quantile(P90)) if self else None

    def _quantile(self, share: float) -> float:
        wanted, passed = share * self.total(), 0
        for number in sorted(self):
            if passed + self[number] >= wanted:
                low = BOUNDS[number - 1] if number else 0
                high = BOUNDS[min(number, len(BOUNDS) - 1)]
                return low + (high - low) * (wanted - passed) / self[number]
            passed += self[number]
        return float(LONGEST_US)


def load_throughput(connection: Connection, viewer: str, stretch: Stretch) -> Throughput:
    """Read the throughput of a span as one snapshot."""
    return Throughput(
        stretch,
        _ended_by_piece(connection, viewer, stretch),
        _waits_by_piece(connection, viewer, stretch),
        _runs_by_piece(connection, stretch),
        _outcomes(connection, stretch),
    )


def _ended_by_piece(connection: Connection, viewer: str, stretch: Stretch) -> dict[Instant, dict[str, int]]:
    found: dict[Instant, dict[str, int]] = {}
    for row in connection.execute(_ENDED, {"viewer": viewer, **stretch._asdict()}):
        found.setdefault(row.piece * stretch.step, {})[row.status] = row.tasks
    return found


def _waits_by_piece(connection: Connection, viewer: str, stretch: Stretch) -> dict[Instant, Bins]:
    """Waiting times: from the start of a task, or its move to the end of the queue, until a backend began to execute
    it."""
    return _binned(connection.execute(_WAITS, {"viewer": viewer, **stretch._asdict()}), stretch)


def _runs_by_piece(connection: Connection, stretch: Stretch) -> dict[str, dict[Instant, Bins]]:
    rows = connection.execute(_RUNS, stretch._asdict()).all()
    return {
        backend_id: _binned([row for row in rows if row.backend_id == backend_id], stretch)
        for backend_id in sorted({row.backend_id for row in rows})
    }


def _outcomes(connection: Connection, stretch: Stretch) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for row in connection.execute(_OUTCOMES, {"since": stretch.since, "until": stretch.until}):
        found.setdefault(row.backend_id, {})[row.outcome] = row.runs
    return found


def together(pieces: Iterable[Bins]) -> Bins:
    """Return the sum of these bins."""
    whole = Bins()
    for each in pieces:
        whole.update(each)
    return whole


def _binned(rows: Iterable[Any], stretch: Stretch) -> dict[Instant, Bins]:
    found: dict[Instant, Bins] = {}
    for row in rows:
        found.setdefault(row.piece * stretch.step, Bins())[row.bin] += row.number
    return found


def _bin(time: str, low: int = 0, high: int = len(BOUNDS)) -> str:
    """Return an SQL expression for the bin of `time`: a binary search written as nested CASEs."""
    if low == high:
        return str(low)
    middle = (low + high) // 2
    return f"CASE WHEN {time} < {BOUNDS[middle]} THEN {_bin(time, low, middle)} ELSE {_bin(time, middle + 1, high)} END"


_SPAN = "user_id = :viewer AND completed_at >= :since AND completed_at < :until AND deleted_at IS NULL"
_ENDED = text(f"SELECT completed_at / :step AS piece, status, count(*) AS tasks FROM task WHERE {_SPAN} GROUP BY 1, 2")
# A task that was moved to the front has a `turn` before its creation.
_WAITED = "started_at - CASE WHEN turn < created_at THEN created_at ELSE turn END"
_WAITS = text(
    f"""
    SELECT piece, {_bin("took")} AS bin, count(*) AS number FROM (
        SELECT completed_at / :step AS piece, {_WAITED} AS took FROM task WHERE {_SPAN} AND started_at IS NOT NULL
    ) AS waited GROUP BY 1, 2
    """
)
_ENDED_THERE = "outcome IS NOT NULL AND ended_at >= :since AND ended_at < :until"
_RUNS = text(
    f"""
    SELECT backend_id, piece, {_bin("took")} AS bin, count(*) AS number FROM (
        SELECT backend_id, ended_at / :step AS piece, ended_at - started_at AS took FROM attempt
         WHERE {_ENDED_THERE} AND outcome = 'succeeded' AND started_at IS NOT NULL
    ) AS ran GROUP BY 1, 2, 3
    """
)
_OUTCOMES = text(
    f"SELECT backend_id, outcome, count(*) AS runs FROM attempt WHERE {_ENDED_THERE} GROUP BY 1, 2 ORDER BY 1, 2"
)
