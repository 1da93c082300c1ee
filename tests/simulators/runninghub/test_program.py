"""The simulated service as a command."""

from pathlib import Path

import httpx

from genqueue.simulators.runninghub import MEMBER
from tests.cli.program import PATIENCE_S, child


def test_the_command_says_where_it_is_and_with_which_key_and_ends_with_a_signal(tmp_path: Path) -> None:
    words = ("simulate", "runninghub", "--port", "0", "--coins", "3", "--limit", "2", "--lang", "en")
    with child(*words, data_dir=tmp_path) as program:
        url = program.wait_for(r"http://127\.0\.0\.1:\d+").group()
        program.wait_for(f"API key: {MEMBER}")
        about = httpx.post(f"{url}/uc/openapi/accountStatus", json={"apikey": MEMBER}, timeout=PATIENCE_S).json()
        assert about["data"]["remainCoins"] == "3"
        program.interrupt()
        assert program.end() == 0
