"""Every mutant of `make mutants` still fits the code; whether the tests notice them takes too long for here."""

from pathlib import Path

import pytest

from tests.mutants.mutant import ROOT, Mutant
from tests.mutants.rules import MUTANTS


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_it_fits_the_code_and_its_tests_are_there(tmp_path: Path, mutant: Mutant) -> None:
    for edit in mutant.edits:
        copy = tmp_path / "src" / "genqueue" / edit.file
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text((ROOT / "src" / "genqueue" / edit.file).read_text(encoding="utf-8"), encoding="utf-8")
        edit.apply(tmp_path)
    assert [test for test in mutant.tests if not (ROOT / test).is_file()] == []
