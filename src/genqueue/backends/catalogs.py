"""A catalog as JSON: the form in which it is kept between processes."""

from typing import Any

from genqueue.workflows.catalog import Catalog


def catalog_to_json(catalog: Catalog) -> dict[str, Any]:
    """The catalog as `{"node_classes": [...], "choices": [[class, input, [values]], ...], "paid_classes": [...]}`,
    sorted, so that equal catalogs give equal JSON."""
    return {
        "node_classes": sorted(catalog.node_classes),
        "choices": [[node, name, sorted(values)] for (node, name), values in sorted(catalog.choices.items())],
        "paid_classes": None if catalog.paid_classes is None else sorted(catalog.paid_classes),
    }


def catalog_from_json(stored: dict[str, Any]) -> Catalog:
    """The catalog that `catalog_to_json` wrote, in this release or an earlier one."""
    paid = stored.get("paid_classes")
    return Catalog(
        node_classes=frozenset(stored["node_classes"]),
        choices={(node, name): frozenset(values) for node, name, values in stored["choices"]},
        paid_classes=None if paid is None else frozenset(paid),
    )
