"""Limits: how often and how long a task may execute, and how long a backend may take to end a run."""

from genqueue.config import Settings
from genqueue.store.backends.open_attempts import Open

OVERTIME_S = 30.0
"""How long a run that was asked to end may still be executing before its backend counts as stuck."""


def running_limit_s(settings: Settings, of_backend: float | None, each: Open) -> float:
    """Longest execution in seconds: that of the workflow, else that of its backend, else the setting for paid runs or
    for others."""
    usual = settings.paid_running_timeout_s if each.paid else settings.running_timeout_s
    return each.running_timeout_s or of_backend or usual


def max_executions(settings: Settings, each: Open) -> int:
    """How often the task of this attempt may execute since its last start."""
    return settings.paid_max_executions if each.paid else settings.max_executions


def in_minutes(seconds: float) -> float:
    """Seconds as minutes for a message: whole where possible, else to one decimal."""
    minutes = round(seconds / 60, 1)
    return int(minutes) if minutes.is_integer() else minutes
