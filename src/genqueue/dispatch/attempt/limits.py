"""Limits: how often and how long a task may execute, and how long it may wait at a server that does not begin it."""

from genqueue.clock import SECOND, Instant
from genqueue.config import Settings
from genqueue.store.backends.open_attempts import Open

OVERTIME_S = 30.0
"""So long a run that was asked to end may still be seen to execute, before its server is taken for deaf."""


def running_limit_s(settings: Settings, of_backend: float | None, each: Open) -> float:
    """Longest execution: what the workflow says of itself, else what is set for its backend, else the setting for paid
    runs or for others."""
    usual = settings.paid_running_timeout_s if each.paid else settings.running_timeout_s
    return each.running_timeout_s or of_backend or usual


def running_limit(settings: Settings, of_backend: float | None, each: Open, began: Instant) -> Instant:
    """When a run that began then exceeds its time."""
    return began + int(running_limit_s(settings, of_backend, each) * SECOND)


def max_executions(settings: Settings, each: Open) -> int:
    """How often the task of such an attempt may execute since its last start."""
    return settings.paid_max_executions if each.paid else settings.max_executions


def in_minutes(seconds: float) -> float:
    """For a sentence: whole where it can be."""
    minutes = round(seconds / 60, 1)
    return int(minutes) if minutes.is_integer() else minutes
