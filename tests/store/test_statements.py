"""What is written as JSON: every database takes it, whatever it holds."""

import json
from typing import Any

import msgspec
import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from genqueue.store.database.engine import open_engine
from genqueue.store.writing.statements import INT, TEXT, add, encode, over_moves, same

ODD = {
    "half": "caf\udce9 \ud83d end",
    "halves that make one": "\ud83d" + "\ude00",
    "nul": "a\0b",
    "backslash before a u": "\\u0000 \\\\u0000 \\ud83d",
    "whole": "雪 🎉",
    "cont\udce9\0": ["\udce9", {"\0": None}],
    "huge": 2**70,
    "no number": [float("nan"), float("inf"), -float("inf"), "NaN -Infinity"],
}


def test_what_no_database_can_hold_is_replaced() -> None:
    told = json.loads(encode(ODD))
    assert told["half"] == "caf� � end"
    assert told["nul"] == "a�b"
    assert told["backslash before a u"] == ODD["backslash before a u"]
    assert told["whole"] == ODD["whole"]
    assert told["cont��"] == ["�", {"�": None}]
    assert (told["huge"], told["no number"]) == (2**70, [None, None, None, "NaN -Infinity"])
    assert json.loads(encode({"a": "\0", "b": "\\u0000"})) == {"a": "�", "b": "\\u0000"}


def test_what_can_be_held_stays_to_the_letter() -> None:
    told = {"a": '雪 🎉 \\ " \n \x1b', "b": [1, 2.5, None, True], "seed": 2**64 - 1}
    assert json.loads(encode(told)) == told


def test_a_document_within_a_document_is_not_touched_twice() -> None:
    inner = encode({"a": "\0\ud83d"})
    assert json.loads(json.loads(encode([inner, "\ud83d"]))[0]) == {"a": "��"}


def test_structures_with_half_characters_are_written_too() -> None:
    told = msgspec.defstruct("Told", [("name", Any), ("raw", Any)])
    assert json.loads(encode({"data": told("\ud83d", msgspec.Raw(b'{"x":1}'))})) == {
        "data": {"name": "�", "raw": {"x": 1}}
    }


@pytest.mark.parametrize("odd", ["\ud83d", "caf\udce9.png", "nul\0", "雪\0\udce9"])
def test_every_way_into_the_database_takes_them(odd: str, database_url: str) -> None:
    table = Table("odd", MetaData(), Column("id", Integer), Column("name", Text))
    rows = [{"id": 1, "name": odd}, {"id": 2, "name": encode({odd: odd})}]
    rename = over_moves(lambda m: table.update().where(table.c.id == m.c.id).values(name=m.c.name), id=INT, name=TEXT)
    with open_engine(database_url).begin() as connection:
        table.create(connection)
        add(table, "id", "name").run(connection, rows)
        rename.run(connection, rows)
        found = same("SELECT id FROM odd WHERE name = :name").ask(connection, name=odd)
        assert [row.id for row in found] == [1]
