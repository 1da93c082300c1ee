"""Environment names of other task runners, read beside ours."""

import pytest

from genqueue.config import load
from genqueue.errors import Invalid


def test_an_alias_stands_for_our_setting_in_its_own_unit() -> None:
    told = {"MAX_CONCURRENT_TASKS": "8", "TASK_TIMEOUT_MINUTES": "30", "STATUS_CHECK_INTERVAL": "10"}
    settings = load(told)
    assert (settings.depth, settings.running_timeout_s, settings.lookup_s) == (8, 1800, 10)
    assert settings.fixed == {"depth", "running_timeout_s", "lookup_s"}


def test_our_name_wins_over_an_alias_and_the_command_line_over_both() -> None:
    told = {"MAX_CONCURRENT_TASKS": "nonsense", "GENQUEUE_DEPTH": "3"}
    assert load(told).depth == 3
    assert load({"MAX_CONCURRENT_TASKS": "4"}, depth=2).depth == 2


@pytest.mark.parametrize("name", ["MAX_CONCURRENT_TASKS", "TASK_TIMEOUT_MINUTES", "STATUS_CHECK_INTERVAL"])
@pytest.mark.parametrize("value", ["many", "0", "-1", "nan", "9999999"])
def test_a_wrong_value_is_refused_by_the_name_it_was_given(name: str, value: str) -> None:
    with pytest.raises(Invalid) as refused:
        load({name: value})
    assert refused.value.arguments["field"] == name


def test_an_empty_alias_is_none() -> None:
    assert load({"MAX_CONCURRENT_TASKS": ""}).depth == load({}).depth
