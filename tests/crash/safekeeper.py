"""A process that backs up or restores and is killed on the way: `python -m tests.crash.safekeeper`.

It imports everything once and then forks one life per line it reads, a JSON object:

    {"do": "back_up", "data_dir": ..., "at": 3}                       kills itself when it is asked the third time
    {"do": "restore", "data_dir": ..., "file": ..., "at": "valid"}    kills itself at this step

and answers each with its wait status as a line. Without `at` it lives on to its end.
"""

import json
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from genqueue.clock import SystemClock
from genqueue.config import load
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.restore import restore


def main() -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _live(json.loads(line))
        _, status = os.waitpid(pid, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _live(wanted: dict[str, Any]) -> None:
    os.dup2(2, 1)
    try:
        _do(wanted)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def _do(wanted: dict[str, Any]) -> None:
    database_file = EmbeddedDatabase(load({}, data_dir=Path(wanted["data_dir"])), SystemClock())
    if wanted["do"] == "back_up":
        asked = 0

        def go_on() -> bool:
            nonlocal asked
            asked += 1
            if asked == wanted.get("at"):
                _die()
            return True

        database_file.back_up(go_on)
        return

    def reach(step: str) -> None:
        if step == wanted.get("at"):
            _die()

    restore(Path(wanted["file"]), database_file.database, SystemClock().now(), reach, database_file.expect)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
