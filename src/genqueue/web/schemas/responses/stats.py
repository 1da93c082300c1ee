"""Responses about statistics."""

from genqueue.tasks.model import Kind
from genqueue.web.schemas.responses.base import Answer, Cost


class KindFigures(Answer):
    """Ended tasks of one kind; seconds from creation to end."""

    kind: Kind
    succeeded: int
    failed: int
    stopped: int
    success_rate: float | None
    mean_seconds: float | None


class RunFigures(Answer):
    """Executions of one kind on one backend, in seconds."""

    backend_id: str
    backend: str | None
    kind: Kind
    outcome: str
    runs: int
    mean_seconds: float
    shortest_seconds: float
    longest_seconds: float


class HourFigures(Answer):
    """Ended tasks within one hour."""

    hour: str
    succeeded: int
    failed: int
    stopped: int


class Usual(Answer):
    """Half of the times are at most `p50` seconds, nine in ten at most `p90`. Read from bins: right within a tenth."""

    p50: float
    p90: float


class Bucket(Answer):
    """A piece of the time, from `at` on. `waited`: from the start of a task until a backend began to execute it, `ran`
    from there to its end; null where there was none."""

    at: str
    succeeded: int
    failed: int
    stopped: int
    waited: Usual | None
    ran: Usual | None


class BackendFigures(Answer):
    """Executions on one backend, whoever they were for. `success_rate` leaves out what was stopped or never sent."""

    id: str
    name: str | None
    succeeded: int
    failed: int
    success_rate: float | None
    ran: Usual | None


class DayCost(Answer):
    """What the runs on one backend have cost that ended on one day, by the time zone of the installation."""

    day: str
    backend_id: str
    backend: str | None
    runs: int
    cost: Cost


class Stats(Answer):
    """Figures of the last days. `success_rate` leaves stopped tasks out; null when nothing ended. `buckets` cover the
    time without a gap, at most 200 of them; `per_hour` is of what succeeded.
    `cost` is the sum of `costs`."""

    since: str
    until: str
    succeeded: int
    failed: int
    stopped: int
    success_rate: float | None
    per_hour: float
    by_kind: list[KindFigures]
    by_hour: list[HourFigures]
    runs: list[RunFigures]
    bucket_seconds: int
    buckets: list[Bucket]
    waited: Usual | None
    ran: Usual | None
    backends: list[BackendFigures]
    cost: Cost
    costs: list[DayCost]
