"""Every field of the records that sheet tools keep, from a task that has all of them."""

import csv
import io
import json

from genqueue.cli.tasks.export import COLUMNS, as_csv, as_json, record

ROW = {"row_number": 12, "product_name": "产品甲", "model_name": "模特甲", "颜色": "红"}
TASK = {
    "id": "0193-task",
    "kind": "image_to_image",
    "status": "FAILED",
    "created_at": "2026-01-01T10:00:00Z",
    "updated_at": "2026-01-01T10:05:00Z",
    "started_at": "2026-01-01T10:01:00Z",
    "remote_id": "abc123",
    "source": {"kind": "feishu", "ref": "tbl1", "row_number": 67, "row": ROW},
    "labels": {"product_name": "产品A", "model_name": "模特B"},
    "error": {"code": "run_timeout", "message": "执行超时", "hint": "请减小尺寸"},
}
RECORD = {
    "task_id": "0193-task",
    "row_number": 67,
    "product_name": "产品A",
    "model_name": "模特B",
    "workflow_type": "图片合成",
    "status": "失败",
    "created_at": "2026-01-01T10:00:00Z",
    "updated_at": "2026-01-01T10:05:00Z",
    "comfyui_task_id": "abc123",
    "output_files": ["/data/a.png", "/data/b.png"],
    "error_message": "执行超时",
    "metadata": {"feishu_row_data": ROW, "processing_start_time": "2026-01-01T10:01:00Z"},
}
FILES = ("/data/a.png", "/data/b.png")


def test_every_field_has_its_own_source() -> None:
    made = record(TASK, "图片合成（演示，无需模型）", FILES)
    assert made == RECORD
    assert json.loads(as_json([made])) == [RECORD]


def test_what_nobody_has_labelled_is_read_from_the_row_and_what_is_unknown_is_null() -> None:
    of_row = record({**TASK, "labels": {}, "source": {"row": ROW}}, "图片合成", ())
    assert [of_row[name] for name in ("row_number", "product_name", "model_name")] == [12, "产品甲", "模特甲"]
    plain = {**TASK, "source": None, "labels": {}, "error": None, "remote_id": None, "started_at": None}
    bare = record(plain, "图片合成", ())
    unknown = ("row_number", "product_name", "model_name", "comfyui_task_id", "error_message")
    assert {name: bare[name] for name in unknown} == dict.fromkeys(unknown)
    assert bare["metadata"] == {"feishu_row_data": {}, "processing_start_time": None}


def test_a_line_of_the_csv_has_the_same_values() -> None:
    text = as_csv([record(TASK, "图片合成", FILES)])
    assert text.startswith("\ufeff" + ",".join(COLUMNS) + "\r\n")
    (line,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    metadata = json.loads(line.pop("metadata"))
    plain = {name: str(value) for name, value in RECORD.items() if name != "metadata"}
    assert (line, metadata) == ({**plain, "output_files": "/data/a.png;/data/b.png"}, RECORD["metadata"])


def test_what_a_task_has_cost_is_added_where_it_is_known() -> None:
    unknown = dict.fromkeys(("coins", "money", "currency", "third_party_money", "seconds"))
    cost = {**unknown, "coins": 17, "money": 0.035, "currency": "CNY"}
    free, paid = [record({**TASK, "cost": each}, "图片合成", FILES) for each in (unknown, cost)]
    assert (free, paid) == (RECORD, {**RECORD, "cost": cost})
    first, second = csv.DictReader(io.StringIO(as_csv([free, paid]).removeprefix("\ufeff")))
    named = ("cost_coins", "cost_money", "cost_currency", "cost_seconds")
    assert [second[name] for name in named] == ["17", "0.035", "CNY", ""]
    assert [first[name] for name in named] == [""] * 4
