"""Routes for statistics: throughput, success, run times."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from genqueue.clock import SECOND, rfc3339
from genqueue.store.reading.costs import costs_by_day
from genqueue.store.reading.statistics import ended_by_hour, ended_tasks, run_times
from genqueue.store.reading.throughput import load_throughput
from genqueue.tasks.costs import present, total
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from genqueue.web.deps import CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.presenting.statistics import over_time, stretch
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.stats import Stats

router = APIRouter(route_class=Route, prefix="/api/stats", tags=["queue"])
HOUR = 3600 * SECOND
DAY = 24 * HOUR
RANGES = {"1h": HOUR, "24h": DAY, "7d": 7 * DAY, "30d": 30 * DAY}
_NAMES = {Status.SUCCESS: "succeeded", Status.FAILED: "failed", Status.STOPPED: "stopped"}


@router.get("", response_model=Stats, responses=documented())
async def get_stats(query: Annotated[bodies.StatsQuery, Query()], context: CurrentContext) -> Response:
    """Figures of the last days, by kind, hour and backend, and over time in pieces."""
    store, until = context.app.store, context.app.clock.now()
    length = RANGES[query.range] if query.range else query.days * DAY
    since = until - length
    ended = await store.read(ended_tasks, context.viewer, since, until)
    runs = await store.read(run_times, context.viewer, since, until)
    costs = await store.read(costs_by_day, context.viewer, since, until)
    names = {row["id"]: row["name"] for row in await context.app.backends()}
    whole = _ends(ended)
    return json_response(
        {
            "since": rfc3339(since),
            "until": rfc3339(until),
            **whole,
            "success_rate": _rate(whole),
            "per_hour": round(whole["succeeded"] * HOUR / length, 3),
            "by_kind": [_of_kind(kind, ended) for kind in Kind],
            "by_hour": _by_hour(await store.read(ended_by_hour, context.viewer, since, until)),
            "runs": [_run(row, names) for row in runs],
            **over_time(await store.read(load_throughput, context.viewer, stretch(since, until)), names),
            "cost": present(total(costs)),
            "costs": [_day_cost(row, names) for row in costs],
        }
    )


def _day_cost(row: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    plain = {name: row[name] for name in ("day", "backend_id", "runs")}
    return {**plain, "backend": names.get(row["backend_id"]), "cost": present(row)}


def _ends(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    found = dict.fromkeys(_NAMES.values(), 0)
    for row in rows:
        if row["status"] in _NAMES:
            found[_NAMES[row["status"]]] += row["tasks"]
    return found


def _rate(ends: Mapping[str, int]) -> float | None:
    decided = ends["succeeded"] + ends["failed"]
    return round(ends["succeeded"] / decided, 4) if decided else None


def _of_kind(kind: Kind, ended: list[dict[str, Any]]) -> dict[str, Any]:
    mine = [row for row in ended if row["kind"] == kind]
    ends = _ends(mine)
    means = [float(row["mean_us"]) for row in mine if row["status"] == Status.SUCCESS]
    mean = round(means[0] / SECOND, 3) if means else None
    return {"kind": str(kind), **ends, "success_rate": _rate(ends), "mean_seconds": mean}


def _by_hour(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    hours: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        hours.setdefault(row["hour"], []).append(row)
    return [{"hour": rfc3339(hour), **_ends(found)} for hour, found in sorted(hours.items())]


def _run(row: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "backend_id": row["backend_id"],
        "backend": names.get(row["backend_id"]),
        "kind": row["kind"],
        "outcome": row["outcome"],
        "runs": row["runs"],
        "mean_seconds": round(float(row["mean_us"]) / SECOND, 3),
        "shortest_seconds": round(row["shortest_us"] / SECOND, 3),
        "longest_seconds": round(row["longest_us"] / SECOND, 3),
    }
