"""Reading ComfyUI's `/queue`: what executes there and what waits, in the order in which it will run. Pure."""

from typing import Any, NamedTuple


class Entry(NamedTuple):
    """One prompt in the server's queue. `owner` is what its sender noted about it, for our own ones."""

    remote_id: str
    running: bool
    owner: dict[str, Any] | None


def read_queue(answer: Any) -> list[Entry]:
    """The running ones first, then the waiting ones. The server's own list of these is a heap, not an order."""
    told = answer if isinstance(answer, dict) else {}
    running = _items(told.get("queue_running"))
    pending = sorted(_items(told.get("queue_pending")), key=lambda item: (_number(item[0]), str(item[1])))
    return [_entry(item, True) for item in running] + [_entry(item, False) for item in pending]


def person_view(entries: list[Entry], installation: str) -> list[dict[str, Any]]:
    """The queue for a person: id, state, place (0 = executing), and whose it is."""
    shown = []
    place = 0
    for entry in entries:
        place += not entry.running
        owner = entry.owner or {}
        ours = owner.get("installation") == installation
        shown.append(
            {
                "id": entry.remote_id,
                "state": "running" if entry.running else "waiting",
                "place": 0 if entry.running else place,
                "ours": ours,
                "task_id": owner.get("task") if ours else None,
            }
        )
    return shown


def _items(listed: Any) -> list[list[Any]]:
    return [item for item in listed if isinstance(item, list) and len(item) > 1] if isinstance(listed, list) else []


def _entry(item: list[Any], running: bool) -> Entry:
    extra = item[3] if len(item) > 3 and isinstance(item[3], dict) else {}
    owner = extra.get("genqueue")
    return Entry(str(item[1]), running, owner if isinstance(owner, dict) else None)


def _number(value: Any) -> float:
    # A NaN in somebody's `number` would make the order depend on the sorting algorithm.
    number = float(value) if isinstance(value, (int, float)) else 0.0
    return number if number == number else 0.0
