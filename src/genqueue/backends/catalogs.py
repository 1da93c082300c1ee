"""A catalog as JSON: how what a server has is kept between processes."""

from typing import Any

from genqueue.backends.base import Catalog


def catalog_to_json(catalog: Catalog) -> dict[str, Any]:
    """`{"node_classes": [...], "choices": [[class, input, [values]], ...]}`, sorted: equal catalogs, equal JSON."""
    return {
        "node_classes": sorted(catalog.node_classes),
        "choices": [[node, name, sorted(values)] for (node, name), values in sorted(catalog.choices.items())],
    }


def catalog_from_json(stored: dict[str, Any]) -> Catalog:
    """What `catalog_to_json` made."""
    return Catalog(
        node_classes=frozenset(stored["node_classes"]),
        choices={(node, name): frozenset(values) for node, name, values in stored["choices"]},
    )
