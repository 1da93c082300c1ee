"""Statistics of the queue over time as JSON: buckets without gaps, and typical times."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from genqueue.clock import SECOND, Instant, rfc3339
from genqueue.store.reading.throughput import Bins, Stretch, Throughput, together
from genqueue.tasks.states import Outcome, Status

MOST = 200
STEPS_S = (60, 300, 900, 3600, 4 * 3600, 12 * 3600)
"""Bucket lengths that match the clock. Ninety days make 180 of the longest."""

_ENDS = {Status.SUCCESS: "succeeded", Status.FAILED: "failed", Status.STOPPED: "stopped"}
_WENT_WRONG = (Outcome.FAILED, Outcome.REFUSED, Outcome.VANISHED, Outcome.ABANDONED, Outcome.UNKNOWN)


def stretch(since: Instant, until: Instant) -> Stretch:
    """The span, divided into the shortest buckets of which there are not too many."""
    step_s = next(each for each in STEPS_S if (until - since) / (each * SECOND) < MOST - 1)
    return Stretch(since, until, step_s * SECOND)


def over_time(throughput: Throughput, names: Mapping[str, str]) -> dict[str, Any]:
    """The part of the statistics about time and backends."""
    ran = {
        at: together(pieces[at] for pieces in throughput.ran.values() if at in pieces)
        for at in _pieces(throughput.stretch)
    }
    return {
        "bucket_seconds": throughput.stretch.step // SECOND,
        "buckets": [
            {
                "at": rfc3339(at),
                **{name: throughput.ended.get(at, {}).get(status, 0) for status, name in _ENDS.items()},
                "waited": _usual(throughput.waited.get(at)),
                "ran": _usual(ran[at]),
            }
            for at in _pieces(throughput.stretch)
        ],
        "waited": _usual(together(throughput.waited.values())),
        "ran": _usual(together(chain.from_iterable(pieces.values() for pieces in throughput.ran.values()))),
        "backends": [_backend(each, throughput, names) for each in sorted(throughput.outcomes.keys() | names.keys())],
    }


def _pieces(stretch: Stretch) -> Iterator[Instant]:
    begin = stretch.since // stretch.step * stretch.step
    return iter(range(begin, stretch.until, stretch.step))


def _usual(bins: Bins | None) -> dict[str, float] | None:
    found = bins.usual() if bins else None
    return found and {"p50": round(found.p50 / SECOND, 3), "p90": round(found.p90 / SECOND, 3)}


def _backend(backend_id: str, throughput: Throughput, names: Mapping[str, str]) -> dict[str, Any]:
    outcomes = throughput.outcomes.get(backend_id, {})
    succeeded = outcomes.get(Outcome.SUCCEEDED, 0)
    failed = sum(outcomes.get(each, 0) for each in _WENT_WRONG)
    return {
        "id": backend_id,
        "name": names.get(backend_id),
        "succeeded": succeeded,
        "failed": failed,
        "success_rate": round(succeeded / (succeeded + failed), 4) if succeeded + failed else None,
        "ran": _usual(together(throughput.ran.get(backend_id, {}).values())),
    }
