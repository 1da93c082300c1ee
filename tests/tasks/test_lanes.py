"""Equal needs are one lane, different needs are two."""

import json

from hypothesis import given
from hypothesis import strategies as st

from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Needs

names = st.text(max_size=8)
a_need = st.builds(
    Needs,
    backend_kind=st.sampled_from(["comfyui", "runninghub"]),
    node_classes=st.frozensets(names, max_size=4),
    choices=st.frozensets(st.tuples(names, names, names), max_size=3),
    pin=st.none() | names,
    allow_paid=st.booleans(),
    input_files=st.booleans(),
)


@given(a_need, a_need)
def test_keys_are_equal_exactly_when_the_needs_are(left: Needs, right: Needs) -> None:
    assert (lane_key(left) == lane_key(right)) == (left == right)


@given(a_need)
def test_needs_survive_being_stored(need: Needs) -> None:
    stored = Needs.from_json(json.loads(json.dumps(need.to_json())))
    assert stored == need
    assert lane_key(stored) == lane_key(need)


@given(st.lists(names, unique=True, max_size=6))
def test_the_order_in_which_needs_were_found_does_not_matter(classes: list[str]) -> None:
    assert lane_key(Needs(node_classes=frozenset(classes))) == lane_key(Needs(node_classes=frozenset(classes[::-1])))


def test_a_key_is_the_same_on_every_machine_and_in_every_version() -> None:
    need = Needs(node_classes=frozenset({"KSampler", "保存"}), choices=frozenset({("Loader", "name", "a.safetensors")}))
    assert lane_key(need) == "cf3c542f9c27a259"


def test_a_key_is_short() -> None:
    assert len(lane_key(Needs())) == 16
