"""The progress of a run: one number for the whole graph, from what ComfyUI reports about its nodes. Pure."""

from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import Signal, SignalKind


class RunProgress:
    """The progress of one run through its graph. Its value never decreases: expanding nodes would make it jump."""

    def __init__(self, attempt_id: str, weights: dict[str, float]) -> None:
        self._attempt_id = attempt_id
        self._weights = weights
        self._total = sum(weights.values()) or 1.0
        self._done: set[str] = set()
        self._node: str | None = None
        self._step: tuple[float, float] = (0.0, 1.0)
        self._value = 0.0

    def skip(self, nodes: list[str]) -> None:
        """Note that these nodes are taken from ComfyUI's cache."""
        self._done.update(nodes)

    def enter(self, node: str) -> None:
        """Note that this node begins, and that the one before it has ended."""
        node = self._known(node)
        if self._node is not None and node != self._node:
            self._done.add(self._node)
        self._node, self._step = node, (0.0, 1.0)

    def step(self, node: str | None, value: float, most: float) -> None:
        """Note that the node at work has reached `value` of `most`."""
        if node is not None and self._known(node) != self._node:
            self.enter(node)
        self._step = (value, max(most, 1.0))

    def overview(self, nodes: dict[str, Any]) -> None:
        """Take in a `progress_state`: the state of every node that has begun."""
        for node, reported in nodes.items():
            if not isinstance(reported, dict):
                continue
            if reported.get("state") == "finished":
                self._done.add(node)
            elif reported.get("state") == "running":
                self.step(
                    node, foreign.number(reported.get("value")) or 0.0, foreign.number(reported.get("max")) or 1.0
                )

    def _known(self, node: str) -> str:
        """The node of our graph: nodes that expand at run time report under ids such as `7.0.0.2`."""
        parent = node.split(".")[0]
        return parent if node not in self._weights and parent in self._weights else node

    def signal(self) -> Signal:
        """The present progress as a signal; `step` and `steps` only where the node counts at all."""
        step, steps = self._step
        done = sum(self._weights.get(node, 0.0) for node in self._done)
        if self._node is not None and self._node not in self._done:
            done += self._weights.get(self._node, 0.0) * min(step / steps, 1.0)
        self._value = max(self._value, min(done / self._total, 1.0))
        counts = steps > 1
        return Signal(
            SignalKind.PROGRESS,
            self._attempt_id,
            value=round(self._value, 4),
            node=self._node,
            step=int(step) if counts else None,
            steps=int(steps) if counts else None,
        )
