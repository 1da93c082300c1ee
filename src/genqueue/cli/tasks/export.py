"""Exports tasks as the records that sheet-driven tools use, as JSON or CSV.

One record per task: its row in the sheet, product and model, the kind of work, status in words, the remote id, files,
error, and the raw row. What a task has cost is added where that is known: tools that read the twelve columns find them
unchanged.
"""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from genqueue.messages import label
from genqueue.messages.records import DEMO_SUFFIX, IMAGE_TO_VIDEO, RECORD_STATUS

COLUMNS = (
    "task_id",
    "row_number",
    "product_name",
    "model_name",
    "workflow_type",
    "status",
    "created_at",
    "updated_at",
    "comfyui_task_id",
    "output_files",
    "error_message",
    "metadata",
)
_COSTS = ("coins", "money", "currency", "third_party_money", "seconds")


def record(task: dict[str, Any], workflow: str, files: Sequence[str]) -> dict[str, Any]:
    """One task as a record; every key is present, unknown values are null; only `cost` is left out where
    none is known. Times are RFC 3339, UTC. `workflow` is the
    Chinese name of the task's workflow."""
    source, labels = task["source"] or {}, task["labels"]
    row = source.get("row") or {}
    known = {**row, **source, **labels}
    trouble = task["error"]
    cost = task.get("cost") or {}
    return {
        "task_id": task["id"],
        "row_number": _number(known.get("row_number")),
        "product_name": known.get("product_name"),
        "model_name": known.get("model_name"),
        "workflow_type": _kind_of_work(task["kind"], workflow),
        "status": RECORD_STATUS[task["status"]],
        "created_at": task["created_at"],
        "updated_at": task["updated_at"],
        "comfyui_task_id": task["remote_id"],
        "output_files": list(files),
        "error_message": None if trouble is None else trouble["message"],
        "metadata": {"feishu_row_data": row, "processing_start_time": task["started_at"]},
        **({"cost": cost} if any(value is not None for value in cost.values()) else {}),
    }


def _kind_of_work(kind: str, workflow: str) -> str:
    """The name of the kind of work in a sheet: sheet tools know two kinds, with one name each, whatever workflow does
    them."""
    if kind == "image_to_video":
        return IMAGE_TO_VIDEO
    return workflow.partition(DEMO_SUFFIX)[0] or label(kind)


def _number(value: Any) -> Any:
    """A label is text; a row number becomes a number."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else value


def as_json(records: Sequence[dict[str, Any]]) -> str:
    return json.dumps(list(records), ensure_ascii=False, indent=2) + "\n"


def as_csv(records: Sequence[dict[str, Any]]) -> str:
    """One line per record; files are separated by `;`, other nested values are JSON.

    Begins with a byte order mark, without which Excel misreads Chinese. A cell that a spreadsheet would run as a
    formula gets an apostrophe. Where a record has a cost, every line has its parts as further columns.
    """
    text = io.StringIO()
    costly = any("cost" in each for each in records)
    columns = (*COLUMNS, *(f"cost_{name}" for name in _COSTS if costly))
    writer = csv.DictWriter(text, columns, lineterminator="\r\n")
    writer.writeheader()
    for each in records:
        plain = {name: value for name, value in each.items() if name != "cost"}
        cost = {f"cost_{name}": value for name, value in each.get("cost", {}).items()}
        writer.writerow({name: _cell(value) for name, value in {**plain, **cost}.items()})
    return "\ufeff" + text.getvalue()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, list):
        value = ";".join(value)
    elif isinstance(value, dict):
        value = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
