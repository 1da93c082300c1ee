"""The queue in memory: a heap of waiting prompts, the running one, and the history. Nothing of it survives the process.

An item is the tuple that is heaped: (number, prompt_id, graph, extra_data, outputs_to_execute, sensitive). Its order is
the order of execution, and two equal numbers and ids make the heap compare graphs, which raises after the item was put.
"""

import asyncio
import heapq
from collections.abc import Callable
from typing import Any

Item = tuple[Any, str, dict[str, Any], dict[str, Any], list[str], dict[str, Any]]


class PromptQueue:
    """`on_change` is called after each put, get, end, delete and clear; `ended` is set, and made anew, at each end."""

    def __init__(self, on_change: Callable[[], None], history_limit: Callable[[], int]) -> None:
        self._on_change = on_change
        self._history_limit = history_limit
        self._wake = asyncio.Event()
        self._heap: list[Item] = []
        self._running: dict[int, Item] = {}
        self._tickets = 0
        self._flags: dict[str, Any] = {}
        self.history: dict[str, dict[str, Any]] = {}
        self.ended = asyncio.Event()

    @property
    def remaining(self) -> int:
        return len(self._heap) + len(self._running)

    @property
    def running(self) -> list[Item]:
        return list(self._running.values())

    @property
    def waiting(self) -> list[Item]:
        """The raw heap: not in the order of execution."""
        return list(self._heap)

    def put(self, item: Item) -> None:
        heapq.heappush(self._heap, item)
        self._on_change()
        self._wake.set()

    async def get(self) -> tuple[Item, int] | None:
        """The next item with its ticket; None when only flags were raised."""
        while not self._heap and not self._flags:
            self._wake.clear()
            await self._wake.wait()
        if not self._heap:
            return None
        item = heapq.heappop(self._heap)
        ticket = self._tickets
        self._tickets += 1
        self._running[ticket] = item
        self._on_change()
        return item, ticket

    def end(self, ticket: int, result: dict[str, Any], status: dict[str, Any]) -> None:
        """Move a running item to the history; an entry of the same id is overwritten and keeps its age."""
        item = self._running.pop(ticket)
        if len(self.history) > self._history_limit():
            self.history.pop(next(iter(self.history)))
        self.history[item[1]] = {"prompt": list(item[:5]), "outputs": {}, "status": status, **result}
        self._on_change()
        self.ended.set()
        self.ended = asyncio.Event()

    def delete(self, prompt_id: Any) -> bool:
        """Take one waiting copy out of the heap, the first in heap order."""
        for index, item in enumerate(self._heap):
            if item[1] == prompt_id:
                self._heap.pop(index)
                heapq.heapify(self._heap)
                self._on_change()
                return True
        return False

    def clear(self) -> None:
        self._heap = []
        self._on_change()

    def raise_flag(self, name: str, value: Any) -> None:
        self._flags[name] = value
        self._wake.set()

    def take_flags(self) -> dict[str, Any]:
        flags, self._flags = self._flags, {}
        return flags

    def forget(self, prompt_id: str) -> None:
        if prompt_id in self.history:
            del self.history[prompt_id]
