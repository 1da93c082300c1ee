"""A catalog survives being kept as JSON."""

import json

from hypothesis import given
from hypothesis import strategies as st

from genqueue.backends.catalogs import catalog_from_json, catalog_to_json
from genqueue.workflows.catalog import Catalog

names = st.text(max_size=8)
catalogs = st.builds(
    Catalog,
    st.frozensets(names),
    st.dictionaries(st.tuples(names, names), st.frozensets(names, max_size=4), max_size=4),
    st.none() | st.frozensets(names),
)


@given(catalogs)
def test_what_was_kept_is_what_comes_back(catalog: Catalog) -> None:
    assert catalog_from_json(json.loads(json.dumps(catalog_to_json(catalog)))) == catalog


def test_equal_catalogs_are_kept_alike() -> None:
    first = Catalog(frozenset({"B", "A"}), {("B", "x"): frozenset({"2", "1"}), ("A", "x"): frozenset()})

    assert catalog_to_json(first) == {
        "node_classes": ["A", "B"],
        "choices": [["A", "x", []], ["B", "x", ["1", "2"]]],
        "paid_classes": [],
    }


def test_what_an_earlier_release_kept_does_not_say_what_is_paid() -> None:
    assert catalog_from_json({"node_classes": ["A"], "choices": []}).paid_classes is None
