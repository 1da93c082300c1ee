"""The calls that the service makes when a task has ended, repeated until they are answered with a 2xx."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx

from genqueue.clock import Clock
from genqueue.simulators.runninghub.runs.task import Task

_RETRIES = 3
_PAUSE_SECONDS = 60.0
_TIMEOUT = 10.0


class Webhooks:
    """`body` makes what v1 `outputs` answers about a task. `log` has one entry per task, as `getWebhookDetail` tells
    it. The pauses between the tries are a guess."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._calls: set[asyncio.Task[None]] = set()
        self.body: Callable[[Task], dict[str, Any]] = lambda _task: {}
        self.log: dict[str, dict[str, Any]] = {}

    def announce(self, task: Task) -> None:
        """Call the address of an ended task."""
        entry = {
            "id": str(len(self.log) + 1),
            "userApiKey": f"{task.key[:4]}****{task.key[-4:]}",
            "taskId": task.id,
            "webhookUrl": task.wish.webhook_url,
            "eventData": json.dumps(self.body(task)),
            "callbackStatus": "FAILED",
            "callbackResponse": None,
            "retryCount": 0,
            "createTime": str(self._clock.now() // 1000),
            "updateTime": str(self._clock.now() // 1000),
        }
        self.log[task.id] = entry
        self.call(entry)

    def call(self, entry: dict[str, Any]) -> None:
        """Begin, once more, to call the address of an entry."""
        running = asyncio.create_task(self._call(entry))
        self._calls.add(running)
        running.add_done_callback(self._calls.discard)

    def by_id(self, webhook_id: Any) -> dict[str, Any] | None:
        return next((entry for entry in self.log.values() if entry["id"] == str(webhook_id)), None)

    async def stop(self) -> None:
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    async def _call(self, entry: dict[str, Any]) -> None:
        event = {"event": "TASK_END", "taskId": entry["taskId"], "eventData": entry["eventData"]}
        async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False) as client:
            for tried in range(_RETRIES + 1):
                if tried:
                    await self._clock.sleep(_PAUSE_SECONDS)
                entry["retryCount"] = tried
                entry["updateTime"] = str(self._clock.now() // 1000)
                try:
                    answer = await client.post(entry["webhookUrl"], json=event)
                except (httpx.HTTPError, httpx.InvalidURL) as error:
                    entry["callbackResponse"] = str(error)
                    continue
                entry["callbackResponse"] = answer.text[:200]
                if answer.is_success:
                    entry["callbackStatus"] = "SUCCESS"
                    return
