"""Limits: how often and how long a task may execute, and how long it may wait at a server that does not begin it."""

from genqueue.clock import SECOND, Instant
from genqueue.config import Settings
from genqueue.dispatch.held import Held
from genqueue.store.watching import Open

OVERTIME_S = 30.0
"""So long a run that was asked to end may still be seen to execute, before its server is taken for deaf."""


def running_limit_s(settings: Settings, held: Held, each: Open) -> float:
    """Longest execution: what the workflow says of itself, else what its server's row says, else the setting for paid
    runs or for others."""
    usual = settings.paid_running_timeout_s if each.paid else settings.running_timeout_s
    told: float | None = each.running_timeout_s or held.server["running_timeout_s"]
    return told or usual


def running_limit(settings: Settings, held: Held, each: Open, began: Instant) -> Instant:
    """When a run that began then exceeds its time."""
    return began + int(running_limit_s(settings, held, each) * SECOND)


def max_executions(settings: Settings, each: Open) -> int:
    """How often the task of such an attempt may execute since its last start."""
    return settings.paid_max_executions if each.paid else settings.max_executions


def in_minutes(seconds: float) -> float:
    """For a sentence: whole where it can be."""
    minutes = round(seconds / 60, 1)
    return int(minutes) if minutes.is_integer() else minutes
