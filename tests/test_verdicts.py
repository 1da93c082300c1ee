"""A benchmark that promises something says whether it was kept."""

import pytest

from benchmarks.verdicts import Verdicts


def test_the_worst_figure_decides_and_what_was_missed_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    verdicts = Verdicts()
    verdicts.within("fast", [100.0, 500.0, 300.0], 500)
    verdicts.within("slow", [1.0, 1.0, 501.0], 500)
    verdicts.equal("all", (10, []), (10, []))
    verdicts.equal("some", (9, []), (10, []))
    told = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert (told, verdicts.missed) == (["kept", "MISSED", "kept", "MISSED"], ["slow", "some"])
