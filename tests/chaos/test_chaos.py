"""A short storm over the real processes; `make chaos` is the long one."""

import random
import sys
from pathlib import Path

import pytest

from tests.chaos.plan import short
from tests.chaos.run import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be frozen and killed like that")


async def test_in_a_storm_no_task_is_lost_and_none_is_made_twice(tmp_path: Path) -> None:
    told = await run(short(random.SystemRandom().randrange(10**6)), tmp_path)
    for name, count in told.rows():
        print(f"{name}: {count}")
    told.check()
