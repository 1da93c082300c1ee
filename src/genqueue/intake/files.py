"""Files that hold a graph: JSON as programs write it, and pictures made by ComfyUI."""

import json
from collections.abc import Sequence
from typing import Any

from genqueue.config import MEGABYTE
from genqueue.errors import Invalid
from genqueue.intake.binding import classes_of
from genqueue.media.metadata import holds_metadata, prompt_of
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.incoming import Opened, open_graph, read_document
from genqueue.workflows.graphs.sockets import check_results

FIELD = "file"


def read_document_of(content: bytes, *, field: str = FIELD) -> Any:
    """The JSON in a file. Raises Invalid `not_json` or `no_workflow_in_file`."""
    if not holds_metadata(content):
        return read_document(content.decode(json.detect_encoding(content), "replace"), field=field)
    text = prompt_of(content)
    if text is None:
        raise Invalid("no_workflow_in_file", field=field)
    return read_document(text, field=field)


def read_graph(content: bytes, catalogs: Sequence[Catalog], max_mb: int) -> Opened:
    """The graph in a file, proved sound. Raises Invalid with the path of the fault when no backend could run it."""
    found = open_graph(read_document_of(content), field=FIELD, known=classes_of(catalogs))
    check_results(graphs.check(found.graph, max_bytes=max_mb * MEGABYTE, field=found.field), found.field)
    return found
