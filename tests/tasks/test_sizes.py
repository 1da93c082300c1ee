"""How much a graph has to compute."""

from typing import Any

from genqueue.tasks.sizes import size_class, stretch


def graph(**inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": "A", "inputs": inputs}}


def test_twice_the_work_is_two_classes_more() -> None:
    small = size_class(graph(width=512, height=512))

    assert size_class(graph(width=512, height=1024)) == small + 2
    assert size_class(graph(width=512, height=512, length=2)) == small + 2
    assert size_class(graph(width=512, height=512, batch_size=2)) == small + 2
    assert size_class(graph(width=512, height=512, steps=4)) == small + 4
    assert stretch(2) == 2


def test_the_largest_picture_and_the_longest_clip_of_a_graph_count() -> None:
    both = {**graph(width=64, height=64), "2": {"class_type": "B", "inputs": {"width": 512, "height": 512}}}

    assert size_class(both) == size_class(graph(width=512, height=512))


def test_the_frames_of_a_clip_may_have_many_names() -> None:
    sizes = {size_class(graph(**{name: 81})) for name in ("length", "frames", "num_frames", "amount")}

    assert sizes == {size_class(graph(length=81))}


def test_anything_may_stand_in_a_graph() -> None:
    for strange in (["2", 0], "512", -512, 0, True, 1.5, None, 10**30):
        assert size_class(graph(width=strange, height=512, steps=strange)) == 0
    assert size_class({"1": {"class_type": "A"}, "2": {"class_type": "B", "inputs": None}}) == 0
    assert size_class({}) == 0
