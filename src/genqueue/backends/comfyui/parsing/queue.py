"""Parses ComfyUI's `/queue`: what executes there and what waits, in the order in which it will run. Pure."""

from typing import Any, NamedTuple

from genqueue.backends import foreign


class Entry(NamedTuple):
    """One prompt in ComfyUI's queue. `owner` is the note that GenQueue attached to it; None for prompts of others."""

    remote_id: str
    running: bool
    owner: dict[str, str] | None


def is_queue(answer: Any) -> bool:
    """Whether the answer lists what runs and what waits. The error of something else that answers in ComfyUI's place
    does not."""
    if not isinstance(answer, dict):
        return False
    lists = [answer[name] for name in ("queue_running", "queue_pending") if name in answer]
    return all(isinstance(each, list) for each in lists) and bool(lists or not answer)


def read_queue(answer: Any) -> list[Entry]:
    """Running entries first, then waiting ones. ComfyUI's own list of these is a heap, not an order."""
    reported = foreign.mapping(answer)
    running = _items(reported.get("queue_running"))
    pending = sorted(_items(reported.get("queue_pending")), key=lambda item: (_number(item[0]), _id(item)))
    return [_entry(item, True) for item in running] + [_entry(item, False) for item in pending]


def person_view(entries: list[Entry], installation: str) -> list[dict[str, Any]]:
    """The queue for display: id, state, place (0 = executing), and whether it is ours."""
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
    # A NaN in a `number` would make the order depend on the sorting algorithm.
    return foreign.number(value) or 0.0
