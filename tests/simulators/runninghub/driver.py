"""A small, literal client of the simulated service: it sends what it is given, and answers what came."""

from typing import Any

import httpx

from genqueue.simulators.runninghub import MEMBER, Simulator

PATIENCE = 90
"""Seconds, against waiting for ever: nothing depends on how long anything takes."""

TEXT, PICTURE, CLIP = "1904136902449209346", "1904136902449209347", "1904136902449209348"
UNSAVED, PROTECTED = "1904136902449209349", "1904136902449209350"
APP = "1877265245566922753"
ENDS = "SUCCESS,FAILED,CANCEL,REMOVED"


def override(node: Any, name: str, value: Any) -> dict[str, Any]:
    """An entry of `nodeInfoList`."""
    return {"nodeId": node, "fieldName": name, "fieldValue": value}


class Client(httpx.AsyncClient):
    """HTTP against one simulator."""

    def __init__(self, simulator: Simulator, key: str = MEMBER) -> None:
        super().__init__(base_url=simulator.url, timeout=PATIENCE, trust_env=False)
        self.key = key

    async def v1(self, path: str, **body: Any) -> dict[str, Any]:
        answer = await self.post(path, json={"apiKey": self.key, **body})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def v2(self, path: str, **body: Any) -> dict[str, Any]:
        answer = await self.post(f"/openapi/v2/{path}", json=body, headers=self.bearer())
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.key}"}

    async def create(self, source: str = TEXT, **body: Any) -> str:
        """The id of an accepted task."""
        answer = await self.v1("/task/openapi/create", workflowId=source, **body)
        assert answer["code"] == 0, answer
        return str(answer["data"]["taskId"])

    async def outputs(self, task_id: str) -> dict[str, Any]:
        return await self.v1("/task/openapi/outputs", taskId=task_id)

    async def reached(self, task_id: str, states: str = ENDS) -> dict[str, Any]:
        """A task as the control route describes it, once it is in one of these states."""
        found: dict[str, Any] = (await self.get(f"/_simulator/tasks/{task_id}", params={"wait": states})).json()
        return found

    async def billing(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.get("/_simulator/billing")).json()
        return found
