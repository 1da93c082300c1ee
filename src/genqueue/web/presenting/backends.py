"""Backends, their kinds, and the fields that they are entered with, as JSON in the reader's language."""

from typing import Any

from genqueue.backends import capabilities_of
from genqueue.backends.access import SECRETS, default_of, type_of
from genqueue.messages import access_choice, access_field, backend_kind, kept_field
from genqueue.store.reading.capacity import Capacity
from genqueue.store.tasks.budgets import limit_of
from genqueue.tasks.costs import plain
from genqueue.web.presenting.rows import time, trouble

_TIMES = ("created_at", "checked_at", "unreachable_since", "next_probe_at", "catalog_at", "paused_at")


def usual_seats(kind: str, depth: int) -> int:
    """How many runs a backend of this kind holds by default, where the settings say `depth`."""
    can = capabilities_of(kind)
    return min(can.seats or depth, can.most_seats)


def present_kind(kind: str, depth: int, language: str) -> dict[str, Any]:
    """What a kind of backend asks for. `depth` is the number of seats by the settings."""
    can = capabilities_of(kind)
    named = ("address", "access", "account", "most_seats", "paid", "takes_files")
    return {
        "kind": kind,
        **backend_kind(kind, language)._asdict(),
        "seats": usual_seats(kind, depth),
        "several_accounts": bool(can.account),
        "fields": [_present_field(name, kind, language) for name in can.access],
        **{name: getattr(can, name) for name in named},
    }


def _present_field(name: str, kind: str, language: str) -> dict[str, Any]:
    can = capabilities_of(kind)
    choices = can.choices.get(name, ())
    return {
        "name": name,
        "type": type_of(name, kind),
        **access_field(name, kind, language)._asdict(),
        "required": name in can.needed,
        "secret": name in SECRETS,
        "account": name in can.account,
        "default": default_of(name),
        "choices": [{"value": each, "label": access_choice(name, kind, each, language)} for each in choices],
    }


def present_backend(row: dict[str, Any], access: list[str], capacity: Capacity, language: str) -> dict[str, Any]:
    """One backend. `access` names its stored credentials and options."""
    backend, can = capacity.backends.get(row["id"]), capabilities_of(row["kind"])
    return {
        **{name: row[name] for name in ("id", "name", "kind", "url", "seats", "running_timeout_s", "state")},
        "about": {name: told for name, told in row["about"].items() if name != "ahead"},
        **{name: time(row[name]) for name in _TIMES},
        "kind_name": backend_kind(row["kind"], language).name,
        "paid": can.paid,
        "daily_limit": _limit(row, "daily"),
        "batch_limit": _limit(row, "batch"),
        "rerun_failed": can.reruns_failed if row["rerun_failed"] is None else bool(row["rerun_failed"]),
        "most_seats": can.most_seats,
        "busy": backend.busy if backend else 0,
        "reason": trouble(row["reason"], language),
        "has_secrets": bool(access),
        "access": access,
        "access_labels": {name: kept_field(name, row["kind"], language) for name in access},
    }


def _limit(row: dict[str, Any], name: str) -> dict[str, Any] | None:
    """A limit of costs as it was set: one unit and its amount."""
    limit = limit_of(row, name)
    return None if limit is None else {limit.unit: plain(limit.amount)}
