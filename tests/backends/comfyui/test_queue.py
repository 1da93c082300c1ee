"""Reading the server's queue."""

from typing import Any

import pytest

from genqueue.backends.comfyui.parsing.queue import is_queue, person_view, read_queue

OURS = {"genqueue": {"installation": "home", "task": "t1", "attempt": "b"}}
ANSWER: dict[str, Any] = {
    "queue_running": [[0, "a", {}, {"client_id": "x"}, []]],
    "queue_pending": [
        [7, "z", {}, {}, []],
        [3, "b", {}, OURS, []],
        [3, "aa", {}, None, []],
        [float("nan"), "n"],
        "odd",
    ],
}


def test_waiting_runs_are_told_in_the_order_in_which_they_will_run() -> None:
    assert [(entry.remote_id, entry.running) for entry in read_queue(ANSWER)] == [
        ("a", True),
        ("n", False),
        ("aa", False),
        ("b", False),
        ("z", False),
    ]


def test_a_person_sees_places_and_whose_runs_they_are() -> None:
    shown = person_view(read_queue(ANSWER), "home")
    assert [(line["place"], line["state"], line["ours"], line["task_id"]) for line in shown] == [
        (0, "running", False, None),
        (1, "waiting", False, None),
        (2, "waiting", False, None),
        (3, "waiting", True, "t1"),
        (4, "waiting", False, None),
    ]


def test_another_installations_run_is_foreign() -> None:
    assert not any(line["ours"] for line in person_view(read_queue(ANSWER), "office"))


@pytest.mark.parametrize("answer", [None, [], 7, {"error": "?"}, {"queue_running": [], "queue_pending": "?"}])
def test_an_answer_of_any_other_shape_is_no_queue(answer: Any) -> None:
    """That nothing is listed frees seats: only the server's own list says so."""
    assert not is_queue(answer)
    assert is_queue(ANSWER)
    assert is_queue({"queue_pending": []})
