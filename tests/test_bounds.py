"""What the environment says in numbers is bounded: nothing is less than none, and every moment has a date."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from genqueue.config import PREFIX, described, load
from genqueue.errors import Invalid

NUMBERS = [
    name for name, default, _ in described() if isinstance(default, (int, float)) and not isinstance(default, bool)
]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", ["-1", "-0.5", "nan", "inf", "1e300", "999999999999999"])
def test_a_number_without_sense_is_refused_by_the_name_of_its_setting(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        load({name: value}, data_dir=tmp_path)
    assert refused.value.arguments["field"] == name


def test_the_longest_time_to_undo_has_a_date() -> None:
    hours = load({f"{PREFIX}UNDO_HOURS": "1000000"}).undo_hours
    assert datetime(2200, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
