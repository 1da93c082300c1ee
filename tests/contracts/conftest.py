"""One laboratory after the other, for every test of the shared suite."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contracts.laboratories import LABORATORIES, REAL, open_real
from tests.contracts.laboratory import Laboratory

SKIPPED = pytest.mark.skipif(not REAL, reason="no real ComfyUI named")
OPENERS = [
    *(pytest.param(opener, id=name) for name, opener in LABORATORIES.items()),
    pytest.param(open_real, id="real ComfyUI", marks=[pytest.mark.real, SKIPPED]),
]


@pytest.fixture(params=OPENERS)
async def lab(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Laboratory]:
    async with request.param(tmp_path) as opened:
        yield opened
