"""The Prometheus text format, version 0.0.4. Pure: no I/O."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Metric(NamedTuple):
    """One metric. `values` are given by the value of `label`; with an empty label there is one value, under an empty
    key."""

    name: str
    type: str
    help: str
    label: str
    values: Mapping[str, float]


def exposition(metrics: Iterable[Metric]) -> str:
    """The metrics as one text."""
    lines = []
    for metric in metrics:
        lines.append(f"# HELP {metric.name} {metric.help}")
        lines.append(f"# TYPE {metric.name} {metric.type}")
        for key, value in metric.values.items():
            label = f'{{{metric.label}="{_escaped(key)}"}}' if metric.label else ""
            lines.append(f"{metric.name}{label} {value}")
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
