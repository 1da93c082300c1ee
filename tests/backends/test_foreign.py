"""The gate for what a server says."""

import json
from typing import Any

import pytest

from genqueue import documents
from genqueue.backends import foreign
from genqueue.errors import Unclear
from genqueue.outbound import Answer
from genqueue.store.writing.statements import encode

DEEP = "[" * 100_000 + "]" * 100_000
HALF = "\ud83d"
ODD: list[Any] = [
    None,
    True,
    "",
    "\0",
    HALF,
    "x" * 2_000_000,
    float("nan"),
    float("inf"),
    -float("inf"),
    10**400,
    -(10**400),
    foreign.parse(DEEP),
    foreign.parse('{"a":' * 900 + "1" + "}" * 900),
    {HALF: 1, "\udce9": 2, "x" * 2_000: 3},
    [[HALF]],
]


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
def test_whatever_is_put_in_what_comes_out_can_be_kept(value: Any) -> None:
    kept: list[Any] = [foreign.text(value), foreign.text(value, 10), foreign.words(value), foreign.name(value)]
    kept += [foreign.number(value), foreign.count(value), foreign.instant(value), list(foreign.mapping(value))]
    json.dumps(kept, ensure_ascii=False, allow_nan=False).encode()
    assert "\0" not in "".join(each for each in kept if isinstance(each, str))
    assert len(kept[0]) <= foreign.MAX_TEXT
    assert len(kept[1]) <= 10
    assert isinstance(foreign.items(value), list)
    assert json.loads(encode(kept)) == kept


def test_what_can_be_kept_stays_as_it_is() -> None:
    told = {"文字": ["雪 🎉\n\tmore", 1, 2.5, None, True], "seed": 2**64 - 1}
    assert foreign.parse(json.dumps(told)) == told
    assert foreign.mapping(told) == told
    assert foreign.text("雪 🎉\n\tmore") == foreign.words("雪 🎉\n\tmore") == foreign.name("雪 🎉\n\tmore")
    assert foreign.number(2**64 - 1) == 2**64 - 1
    assert foreign.instant(1795327362028) == 1795327362028000
    assert foreign.text(["a", {"b": 1}]) == "['a', {'b': 1}]"


def test_what_cannot_be_kept_is_replaced_for_people_and_left_out_where_it_must_be_to_the_letter() -> None:
    assert foreign.text(f"cut {HALF} end\x1b[31m\0") == "cut � end�[31m�"
    assert foreign.words(f"cut {HALF} end\x1b[31m\0") == "cut � end\x1b[31m�"
    assert foreign.name("caf\udce9.safetensors") is None
    assert foreign.name("") is None
    assert foreign.number(True) is None
    assert [foreign.number(each) for each in ("7", "-7.5", "٣", "1e9", "", " 7", "9" * 21, "x")] == [
        7,
        -7.5,
        *[None] * 6,
    ]


def test_names_that_become_the_same_do_not_hide_each_other() -> None:
    assert list(foreign.mapping({"a\0": 1, "a\ud83d": 2, "a": 3}).values()) == [1, 2, 3]


def test_what_is_nested_too_deeply_is_left_out_and_the_rest_is_read() -> None:
    told = foreign.parse(f'{{"deep": {DEEP}, "quoted": "[[[\\"{{", "after": [1, [2]]}}')
    assert (told["quoted"], told["after"]) == ('[[["{', [1, [2]])
    assert foreign.text(told["deep"]).startswith("[[[")


def test_a_number_of_many_thousand_digits_is_left_out_and_the_rest_is_read() -> None:
    assert foreign.parse(f'{{"huge": {"9" * 10_000}, "after": 1}}') == {"huge": None, "after": 1}


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert foreign.parse(b'{"a": "caf\xe9"}') == {"a": "caf�"}
    assert foreign.parse('\ufeff{"a": 1}'.encode()) == {"a": 1}


@pytest.mark.parametrize("body", [b"", b"hi", b"{", b'{"a": ', b"[" * 100_000, b"\xff\xfe\0", DEEP.encode() + b"x"])
async def test_what_is_no_json_is_unclear(body: bytes) -> None:
    with pytest.raises(Unclear) as caught:
        await foreign.read(Answer(200, {}, body))
    assert caught.value.code == "answer_unusable"


async def test_more_values_than_memory_has_room_for_are_unclear() -> None:
    with pytest.raises(Unclear) as caught:
        await foreign.read(Answer(200, {}, b"[" + b"[]," * foreign.MAX_VALUES + b"0]"))
    assert caught.value.code == "answer_too_full"


async def test_a_large_answer_is_read_as_a_small_one_is() -> None:
    loras = [f"style/{number:05}.safetensors" for number in range(20_000)]
    told = {"LoraLoader": {"input": {"required": {"lora_name": [loras, {"tooltip": "x"}]}}}}
    body = json.dumps(told).encode()
    assert len(body) > documents.LARGE
    assert await foreign.read(Answer(200, {}, body)) == told


@pytest.mark.parametrize("given", ["²", "٣", "", "-1", "1e3", "9" * 5_000, None])
def test_only_plain_digits_are_a_number_in_a_header(given: str | None) -> None:
    assert foreign.digits(given) is None
    assert foreign.digits(" 12 ") == 12
