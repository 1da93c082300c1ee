"""What becomes of the rows of a sheet: parameters, combinations, labels, problems."""

import asyncio
from typing import Any

from genqueue.intake.cells import MediaCell
from genqueue.intake.columns import guess_mapping, known_headers
from genqueue.intake.rows import MAX_COMBINATIONS, PlannedRow, Planner
from genqueue.sources.base import Cell, CellFault, Picture, Row
from genqueue.sources.opening import open_pasted
from genqueue.workflows.library import builtin
from genqueue.workflows.template import Template


def template(name: str = "demo_text_to_image") -> Template:
    found = builtin(name)
    assert found is not None
    return found


def planned(cells: dict[str, Cell], workflow: str = "demo_text_to_image", **options: Any) -> PlannedRow:
    mapping = guess_mapping(list(cells), template(workflow))
    return Planner(template(workflow), mapping, **options).plan(Row("a.csv#2", 2, cells))


def problems(row: PlannedRow) -> list[tuple[str | None, str]]:
    return [(problem.column, problem.code) for problem in row.problems]


def test_lists_are_combined_and_counted() -> None:
    row = planned({"提示词": "猫||狗", "尺寸": "512x512, 768×512", "步数": "10|20", "数量": "3"})

    made = list(row.combinations())
    assert (row.tasks, len(made)) == (24, 24)
    assert made[0] == made[2] == {"prompt": "猫", "width": 512, "height": 512, "steps": 10}
    assert made[3] == {"prompt": "猫", "width": 512, "height": 512, "steps": 20}
    assert made[-1] == {"prompt": "狗", "width": 768, "height": 512, "steps": 20}


def test_an_empty_cell_means_the_default() -> None:
    made = Planner(template(), {"提示词": "prompt", "步数": "steps"}).plan(Row("a#2", 2, {"提示词": "猫"}))

    assert (list(made.combinations()), made.tasks) == ([{"prompt": "猫"}], 1)


def test_problems_name_row_column_and_what_to_do() -> None:
    cells: dict[str, Cell] = {
        "提示词": CellFault("cell_has_error", "#N/A"),
        "宽": "9",
        "高": "很高",
        "步数": "10|9999",
        "数量": "0",
    }
    row = planned(cells)

    assert problems(row) == [
        ("提示词", "cell_has_error"),
        ("宽", "below_minimum"),
        ("高", "expected_integer"),
        ("步数", "above_maximum"),
        ("数量", "below_minimum"),
    ]
    assert (row.tasks, {problem.row_number for problem in row.problems}) == (0, {2})
    assert row.problems[0].message() == "提示词 的值是错误 #N/A"
    assert row.problems[2].message("en") == "高 must be a whole number, not 很高"
    assert all("?" not in problem.message(language) for problem in row.problems for language in ("zh", "en"))


def test_a_required_cell_that_is_empty_is_a_problem_of_its_row() -> None:
    planner = Planner(template("demo_image_to_image"), {"图片": "image", "提示词": "prompt"})

    assert planner.check_sheet() == []
    assert problems(planner.plan(Row("a#2", 2, {"提示词": "猫"}))) == [("图片", "cell_is_empty")]
    good = planner.plan(Row("a#3", 3, {"图片": Picture("a" * 64)}))
    assert list(good.combinations()) == [{"image": MediaCell("embedded", "a" * 64)}]


def test_a_required_parameter_without_a_column_is_a_problem_of_the_sheet() -> None:
    compose = template("demo_compose_images")
    absent = Planner(compose, {"提示词": "prompt", "商品图": "product_image"}).check_sheet()
    given = Planner(compose, {"商品图": "product_image"}, given={"model_image": "upload:a"}).check_sheet()

    assert [(each.row_number, each.column, each.code) for each in absent] == [(None, None, "no_column_for")]
    assert [absent[0].message(language) for language in ("zh", "en")] == [
        "没有哪一列对应必填参数“模特图”",
        "No column gives the required parameter “Model picture”",
    ]
    assert given == []


def test_too_many_combinations_are_a_problem() -> None:
    numbers = "|".join(str(number) for number in range(1, 101))
    row = planned({"提示词": "猫", "随机种子": numbers, "数量": "11"})

    assert (problems(row), row.tasks) == ([(None, "too_many_combinations")], 0)
    assert planned({"提示词": "猫", "随机种子": numbers, "数量": "10"}).tasks == MAX_COMBINATIONS


def test_columns_without_a_meaning_stay_labels() -> None:
    row = planned(
        {"编号": "67", "产品名": "产品A", "模特名": "模特B", "提示词": "猫", "备注": "x" * 600, "图": Picture("0" * 64)}
    )

    assert row.labels == {"row_number": "67", "product_name": "产品A", "model_name": "模特B", "备注": "x" * 500}
    assert planned({"提示词": "猫"}).labels == {"row_number": "2"}


def test_only_so_many_labels_as_a_task_may_have() -> None:
    row = planned({"提示词": "猫", **{f"列{number}": "x" for number in range(1000)}})

    assert len(row.labels) == 50


def test_a_sheet_is_read_guessed_and_planned() -> None:
    pasted = "产品表\n\n编号\t提示词\t尺寸\n1\t猫\t512x512\n2\t狗\t大\n3\t\t\n"
    table = open_pasted(pasted, "粘贴", known=known_headers(template()))
    mapping = guess_mapping([column.key for column in table.description.columns], template())
    planner = Planner(template(), mapping)
    rows = [planner.plan(row) for row in asyncio.run(table.read_rows(0, 10))]

    assert (table.description.header_row, mapping) == (3, {"编号": "row_number", "提示词": "prompt", "尺寸": "size"})
    assert [(row.row.number, row.tasks, problems(row)) for row in rows] == [
        (4, 1, []),
        (5, 0, [("尺寸", "expected_size")]),
        (6, 0, [("提示词", "cell_is_empty")]),
    ]
