"""Reading ComfyUI's `/queue`: what executes there and what waits, in the order in which it will run. Pure."""

from typing import Any, NamedTuple

from genqueue.backends import foreign


class Entry(NamedTuple):
    """One prompt in the server's queue. `owner` is what its sender noted about it, for our own ones."""

    remote_id: str
    running: bool
    owner: dict[str, str] | None


def is_queue(answer: Any) -> bool:
    """Does it list what runs and what waits? Something else that answers here, with an error say, does not."""
    if not isinstance(answer, dict):
        return False
    lists = [answer[name] for name in ("queue_running", "queue_pending") if name in answer]
    return all(isinstance(each, list) for each in lists) and bool(lists or not answer)


def read_queue(answer: Any) -> list[Entry]:
    """The running ones first, then the waiting ones. The server's own list of these is a heap, not an order."""
    told = foreign.mapping(answer)
    running = _items(told.get("queue_running"))
    pending = sorted(_items(told.get("queue_pending")), key=lambda item: (_number(item[0]), _id(item)))
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
    return [item for item in foreign.items(listed) if len(foreign.items(item)) > 1]


def _entry(item: list[Any], running: bool) -> Entry:
    owner = foreign.mapping(item[3]).get("genqueue") if len(item) > 3 else None
    noted = {name: foreign.text(value, foreign.MAX_NAME) for name, value in foreign.mapping(owner).items()}
    return Entry(_id(item), running, noted if isinstance(owner, dict) else None)


def _id(item: list[Any]) -> str:
    return foreign.text(item[1], foreign.MAX_NAME)


def _number(value: Any) -> float:
    # A NaN in somebody's `number` would make the order depend on the sorting algorithm.
    return foreign.number(value) or 0.0
