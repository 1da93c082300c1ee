"""docs/glossary.md: one word per idea, and the pages use these words and not the ones beside them."""

import json
import re
from pathlib import Path

import pytest

from genqueue.messages import TEXTS
from genqueue.tasks.states import Outcome, Phase, Status

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
WORDS = json.loads((ROOT / "ui" / "src" / "lib" / "words.json").read_text(encoding="utf-8"))


def rows(heading: str = "") -> list[list[str]]:
    """The cells of the tables of a section, or of all, without their heads."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0] if heading else PAGE
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return [row for row in cells if row[0] not in ("word", "---")]


def sentences(language: str) -> list[str]:
    """Everything that the pages and the program say to people in a language."""
    page = (ROOT / "ui" / "src" / "locales" / f"{language}.ts").read_text(encoding="utf-8")
    half = slice(0, 2) if language == "zh" else slice(2, 4)
    said = [text for four in TEXTS.values() for text in four[half]]
    return re.findall(r'"((?:[^"\\]|\\.)*)"', page) + said + list(WORDS[language].values())


def test_every_word_stands_there_once_and_is_explained() -> None:
    assert all(len(row) == 4 and all(row[:3]) for row in rows())
    words = [row[0] for row in rows()]
    assert len(words) == len(set(words))
    assert not [row for row in rows() if row[3].split(" (")[0] in words and "(" not in row[3]]


def test_the_quoted_words_are_those_of_the_pages() -> None:
    quoted = re.findall(r'"(\w[\w ]*)" ([\u4e00-\u9fff]+)', PAGE)
    said = {(WORDS["en"][name], WORDS["zh"][name]) for name in WORDS["en"] if name[0].islower()}
    kinds = {(WORDS["en"][name], WORDS["zh"][name]) for name in WORDS["en"] if "_to_" in name or name == "workflow"}
    assert set(quoted) == kinds <= said


def test_the_numbers_are_those_of_the_chart() -> None:
    spoken = {7: "seven", 8: "eight"}
    assert f"one of the {spoken[len(Status)]} of [the chart]" in PAGE
    assert f"[{spoken[len(Phase)]} of them](lifecycle.md#phases)" in PAGE
    assert f"[{spoken[len(Outcome)]} of them](lifecycle.md#attempts)" in PAGE


@pytest.mark.parametrize("row", rows("What people see"), ids=lambda row: row[0])
def test_people_read_the_word_and_none_of_those_beside_it(row: list[str]) -> None:
    _, chinese, _, others = row
    assert any(chinese in text for text in sentences("zh"))
    for other in re.sub(r"\(.*?\)", "", others).split(","):
        said = [text for text in sentences("en") if other.strip() and re.search(rf"(?i)\b{other.strip()}s?\b", text)]
        assert not said, f"{other.strip()!r} is said for {row[0]!r}"
