"""Which column gives what, and what a cell says."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.intake.cells import MediaCell, read_count, read_sizes, read_values
from genqueue.intake.columns import guess_mapping, known_headers, targets_of, unknown_targets
from genqueue.sources.base import Cell, CellFault, Picture
from genqueue.sources.headers import plain
from genqueue.workflows.library import builtin
from genqueue.workflows.template import Template


def template(name: str) -> Template:
    found = builtin(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("workflow", "headers", "expected"),
    [
        (
            "demo_compose_images",
            ["编号", "产品名", "模特名", "工作流类型", "产品图", "模特图", "提示词", "尺寸", "数量", "备注"],
            [
                *("row_number", "product_name", "model_name", "workflow_type"),
                *("product_image", "model_image", "prompt", "size", "count", None),
            ],
        ),
        (
            "demo_compose_images",
            ["No.", "Product name", "Model name", "Product image", "MODEL PICTURE", "Prompt", "Size", "Qty"],
            ["row_number", "product_name", "model_name", "product_image", "model_image", "prompt", "size", "count"],
        ),
        ("image_to_video", ["参考图", "提示词", "工作流", "帧率", "宽度", "高度"], None),
        ("image_to_image", ["产品图", "提示词（必填）", "*反向提示词", " 重绘幅度 "], None),
        ("demo_text_to_image", ["prompt", "negative_prompt", "Width", "HEIGHT", "步数", "随机种子"], None),
        ("demo_text_to_image", ["提示词", "提示词 (2)", "参考图", "A"], ["prompt", None, None, None]),
        ("demo_image_to_image", ["图片", "参考图"], ["image", None]),
        ("text_to_image", ["模型", "模特", "类型"], ["model", "model_name", "workflow_type"]),
    ],
)
def test_columns_are_guessed_from_their_headers(
    workflow: str, headers: list[str], expected: list[str | None] | None
) -> None:
    exact = {
        "image_to_video": ["image", "prompt", "workflow_type", "fps", "width", "height"],
        "image_to_image": ["image", "prompt", "negative_prompt", "strength"],
        "demo_text_to_image": ["prompt", "negative_prompt", "width", "height", "steps", "seed"],
    }

    assert list(guess_mapping(headers, template(workflow)).values()) == (expected or exact[workflow])


def test_every_guess_can_be_given_and_every_header_is_known() -> None:
    compose = template("demo_compose_images")
    headers = ["编号", "产品图", "提示词", "尺寸", "数量", "工作流"]

    assert set(guess_mapping(headers, compose).values()) <= set(targets_of(compose))
    assert {plain(header) for header in headers} <= known_headers(compose)


def test_a_mapping_may_only_name_what_is_there() -> None:
    wrong: dict[str, str | None] = {"提示词": "prompt", "没有": "width", "备注": "nothing", "编号": None}

    assert unknown_targets(wrong, template("demo_text_to_image"), ["提示词", "备注", "编号"]) == ["没有", "nothing"]


def test_a_target_is_given_by_one_column() -> None:
    twice: dict[str, str | None] = {"A": "prompt", "B": "prompt", "C": "size", "D": "width"}

    assert unknown_targets(twice, template("demo_text_to_image"), [*twice]) == ["prompt", "size"]


def values(key: str, cell: Cell, workflow: str = "demo_text_to_image") -> list[Any]:
    parameter = template(workflow).parameter(key)
    assert parameter is not None
    return read_values(parameter, cell, "列")


@pytest.mark.parametrize(
    ("key", "cell", "expected"),
    [
        ("prompt", "一只猫，红色, 大", ["一只猫，红色, 大"]),
        ("prompt", "两行\n一个提示词", ["两行\n一个提示词"]),
        ("prompt", "猫 || 狗", ["猫", "狗"]),
        ("width", "1024", [1024]),
        ("width", "１０２４", [1024]),
        ("width", "1024.0", [1024]),
        ("width", "1024 px", [1024]),
        ("width", "512,768", [512, 768]),
        ("width", "1,024", [1024]),
        ("width", "512，768、1024", [512, 768, 1024]),
        ("width", "512|768;1024\n1280", [512, 768, 1024, 1280]),
        ("seed", "1234567890123456", [1234567890123456]),
        ("seed", "随机", [-1]),
        ("seed", "1、2", [1, 2]),
        ("strength", "0.5", [0.5]),
        ("strength", "50%", [0.5]),
        ("strength", "0.5, 0.7", [0.5, 0.7]),
        ("strength", "1e-1", [0.1]),
        ("steps", "20 步", [20]),
    ],
)
def test_a_cell_becomes_the_values_of_its_parameter(key: str, cell: str, expected: list[Any]) -> None:
    found = values(key, cell)

    assert found == expected
    assert [type(value) for value in found] == [type(value) for value in expected]


@pytest.mark.parametrize(
    ("key", "cell", "code"),
    [
        ("width", "宽", "expected_integer"),
        ("width", "10.5", "expected_integer"),
        ("width", "1024x768", "expected_integer"),
        ("seed", "1,234", "ambiguous_number"),
        ("seed", "nan", "expected_integer"),
        ("strength", "很强", "expected_number"),
        ("width", "1|" * 200, "too_many"),
        ("prompt", "a||" * 200, "too_many"),
        ("width", "1" + " " * 90_000 + "2", "too_long"),
        ("seed", " " * 90_000 + "x", "too_long"),
        ("width", CellFault("cell_has_error", "#N/A"), "cell_has_error"),
        ("prompt", CellFault("formula_without_value", "=A1"), "formula_without_value"),
        ("prompt", Picture("0" * 64), "cell_is_a_picture"),
    ],
)
def test_a_cell_that_says_something_else_is_refused_with_its_column(key: str, cell: Cell, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        values(key, cell)

    assert (refused.value.code, refused.value.field) == (code, "列")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (Picture("a" * 64, "旁边的字"), [MediaCell("embedded", "a" * 64)]),
        ("upload:abc", ["upload:abc"]),
        ("https://a.example/x.png?a=1,2", [MediaCell("url", "https://a.example/x.png?a=1,2")]),
        (
            "https://a.example/1.png, https://a.example/2.png",
            [MediaCell("url", f"https://a.example/{n}.png") for n in (1, 2)],
        ),
        ("图/白 色,大.png", [MediaCell("path", "图/白 色,大.png")]),
        ("a.png|b.jpg", [MediaCell("path", "a.png"), MediaCell("path", "b.jpg")]),
    ],
)
def test_a_picture_is_embedded_or_an_address_or_a_path(cell: Cell, expected: list[Any]) -> None:
    assert values("image", cell, "demo_image_to_image") == expected


@pytest.mark.parametrize("cell", ["无", "file:///etc/passwd", "ftp://a/b.png", "javascript:alert(1)"])
def test_what_is_no_picture_is_refused(cell: str) -> None:
    with pytest.raises(Invalid) as refused:
        values("image", cell, "demo_image_to_image")
    assert refused.value.code == "expected_media"


def test_a_choice_may_be_written_by_its_label_and_in_any_case() -> None:
    parameter = template("demo_image_to_image").parameter("blend_mode")
    assert parameter is not None
    option = parameter.enum[1]
    assert option.label is not None
    for written in (str(option.value), str(option.value).upper(), option.label.zh, f" {option.label.en} "):
        assert read_values(parameter, written, "列") == [option.value]
    with pytest.raises(Invalid) as refused:
        read_values(parameter, "没有的", "列")
    assert (refused.value.code, str(option.value) in refused.value.arguments["allowed"]) == ("not_in_list", True)


@pytest.mark.parametrize(
    "text", ["1024x768", "1024×768", "1024 X 768", "1024*768px", "１０２４ｘ７６８", "1024像素×768像素"]
)
def test_sizes_are_read_as_people_write_them(text: str) -> None:
    assert read_sizes(text, "尺寸") == [(1024, 768)]


def test_several_sizes_are_a_list_and_others_are_refused() -> None:
    assert read_sizes("1024x768, 768×1024", "尺寸") == [(1024, 768), (768, 1024)]
    for text in ("16:9", "大", "1024", "x768"):
        with pytest.raises(Invalid) as refused:
            read_sizes(text, "尺寸")
        assert refused.value.code == "expected_size"


@pytest.mark.parametrize(("text", "expected"), [("2", 2), ("３ 张", 3), ("4.0", 4), ("1,000", 1000)])
def test_a_count_is_a_whole_number(text: str, expected: int) -> None:
    assert read_count(text, "数量", 1000) == expected


@pytest.mark.parametrize(
    ("text", "code"), [("0", "below_minimum"), ("1001", "above_maximum"), ("两张", "expected_integer")]
)
def test_a_count_has_limits(text: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_count(text, "数量", 1000)
    assert refused.value.code == code
