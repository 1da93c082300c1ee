"""README, CONTRIBUTING and ARCHITECTURE name files and things of the code that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BASES = (".", "src/genqueue", "ui/src", "ui", "ui/src/components/actions", "ui/src/testing", "ui/src/locales",
         "tests/contracts", "tests")  # fmt: skip
GUIDES = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
FILES = re.compile(r"[\w./-]+\.(?:py|tsx?|md|json|toml)|tests/[\w/]+|[\w.-]+(?:/[\w.-]+)*/")
NAMES = re.compile(r"\b(?:\w*_\w+|[A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z]{4,})\b")
"""What looks like a name of the code: with an underscore, of several words, or in capitals."""


def quoted(guide: str) -> set[str]:
    """The words of everything that stands in backticks; `<...>` is left to the reader."""
    text = re.sub(r"```.*?```", "", (ROOT / guide).read_text(encoding="utf-8"), flags=re.DOTALL)
    return {word for each in re.findall(r"`([^`]+)`", text) for word in each.split() if "<" not in word}


def words_of_the_code() -> set[str]:
    found: set[str] = set()
    for folder, pattern in (("src", "*.py"), ("tests", "*.py"), ("ui/src", "*.ts*")):
        for path in (ROOT / folder).rglob(pattern):
            if path != Path(__file__):
                found |= set(re.findall(r"\w+", path.read_text(encoding="utf-8")))
    return found


@pytest.fixture(scope="module")
def words() -> set[str]:
    return words_of_the_code()


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_and_folder_that_a_guide_names_is_there(guide: str) -> None:
    files = [each for each in sorted(quoted(guide)) if FILES.fullmatch(each)]
    assert [each for each in files if not any((ROOT / base / each).exists() for base in BASES)] == []


@pytest.mark.parametrize("guide", GUIDES)
def test_every_name_of_the_code_that_a_guide_uses_is_there(guide: str, words: set[str]) -> None:
    """A name that was changed in the code is changed in the guides."""
    names = {name for each in quoted(guide) if not FILES.fullmatch(each) for name in NAMES.findall(each)}
    assert sorted(names - words) == []
