"""Selection of tasks on the command line: by id or its end, or by the filters of the API."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from genqueue.cli.api.client import ApiClient
from genqueue.errors import Invalid, NotFound

UUID_LENGTH = 36
PAGE = 200


@dataclass(frozen=True, slots=True)
class Chosen:
    """The selected tasks: `ids` as they were typed, or filters; `everything` selects all tasks without a filter."""

    ids: Sequence[str] = ()
    status: Sequence[str] = ()
    kind: Sequence[str] = ()
    q: str | None = None
    batch: str | None = None
    everything: bool = False

    @property
    def filter(self) -> dict[str, Any]:
        """The filters as typed, empty text included: the API refuses it, whereas leaving it out would select more
        tasks."""
        lists = {"status": list(self.status), "kind": list(self.kind)}
        texts = {"q": self.q, "batch_id": self.batch}
        return {name: value for name, value in lists.items() if value} | {
            name: value for name, value in texts.items() if value is not None
        }


async def selection(api: ApiClient, chosen: Chosen) -> dict[str, Any]:
    """The body of a batch operation. Raises Invalid unless exactly one way of selecting was used: no task is selected
    by accident."""
    by_filter = bool(chosen.filter) or chosen.everything
    if bool(chosen.ids) == by_filter:
        raise Invalid("cli_ids_or_filter", field="ID")
    if by_filter:
        return {"filter": chosen.filter} | ({"all": True} if chosen.everything else {})
    return {"ids": [await full_id(api, text) for text in chosen.ids]}


async def full_id(api: ApiClient, text: str) -> str:
    """The full id of a task, from the id or its end as the lists show it. Raises NotFound, and Invalid for an ambiguous
    or empty text, with which every id would end."""
    if not text.strip():
        raise Invalid("empty_value", field="ID")
    if len(text) >= UUID_LENGTH:
        return text
    page = await api.ask("GET", "tasks", query={"q": text, "limit": PAGE})
    found = [task["id"] for task in page["items"] if task["id"].endswith(text)]
    if len(found) > 1:
        raise Invalid("cli_ambiguous_id", field="ID", id=text, found=found[:5])
    if not found:
        raise NotFound("not_found", what="task", id=text)
    return str(found[0])


async def every_task(api: ApiClient, query: dict[str, Any]) -> list[dict[str, Any]]:
    """Every task of a list, oldest first, read page by page."""
    items: list[dict[str, Any]] = []
    while True:
        window = {**query, "sort": "created_at", "offset": len(items), "limit": PAGE}
        page = await api.ask("GET", "tasks", query=window)
        items += page["items"]
        if len(page["items"]) < PAGE:
            return items
