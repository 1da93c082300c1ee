"""A worker process of its own, for tests that kill it: `python -m tests.crash.worker`.

It imports everything once and then forks one life per line it reads, a JSON object:

    {"settings": {...}, "at": "posted", "do": "kill"}   a life that kills (or, with `stop`, freezes) itself there
    {"continue": PID}                                   a frozen life goes on, until `then`, where it is killed

and answers each with one line: {"pid": ..., "signal": 9} or {"pid": ..., "exit": 0} or {"pid": ..., "frozen": true}.
A life ends by itself when no task is left to do.
"""

import asyncio
import faulthandler
import json
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from genqueue.app import build
from genqueue.backends import KINDS
from genqueue.config import Settings
from genqueue.errors import Unavailable
from genqueue.store.files.garbage import find_litter
from genqueue.store.store import Store
from tests.support.tiny import ENDLESS, TINY

POLL_S = 0.05
PATIENCE_S = 400.0
"""Only against hanging for ever; it counts while a life is frozen, too."""


def main() -> None:
    KINDS["tiny"], KINDS["endless"] = TINY, ENDLESS
    frozen: set[int] = set()
    for line in sys.stdin:
        wanted = json.loads(line)
        if "continue" in wanted:
            pid = int(wanted["continue"])
            os.kill(pid, signal.SIGCONT)
        else:
            pid = os.fork()
            if pid == 0:
                live(wanted)
        end = end_of(pid)
        (frozen.add if end.get("frozen") else frozen.discard)(pid)
        sys.stdout.write(json.dumps(end) + "\n")
        sys.stdout.flush()
    for pid in frozen:
        os.kill(pid, signal.SIGKILL)


def end_of(pid: int) -> dict[str, Any]:
    """Wait until this life ends or freezes."""
    _, status = os.waitpid(pid, os.WUNTRACED)
    if os.WIFSTOPPED(status):
        return {"pid": pid, "frozen": True}
    if os.WIFSIGNALED(status):
        return {"pid": pid, "signal": os.WTERMSIG(status)}
    return {"pid": pid, "exit": os.WEXITSTATUS(status)}


def live(wanted: dict[str, Any]) -> None:
    """One life, in a process of its own. What it logs goes to standard error."""
    os.dup2(2, 1)
    code = 1
    try:
        asyncio.run(_dispatch(wanted))
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


async def _dispatch(wanted: dict[str, Any]) -> None:
    fatal = signal.SIGSTOP if wanted.get("do") == "stop" else signal.SIGKILL
    struck = False

    async def checkpoint(step: str, _attempt_id: str) -> None:
        nonlocal struck
        if step == wanted.get("at") and not struck:
            struck = True
            os.kill(os.getpid(), fatal)
        elif step == wanted.get("then") and struck:
            os.kill(os.getpid(), signal.SIGKILL)

    settings = {**wanted["settings"], "data_dir": Path(wanted["settings"]["data_dir"])}
    app = build(Settings(**settings), role="worker")
    await app.start(checkpoint)
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not await _is_done(app.store, tidy=bool(wanted.get("tidy"))):
                await asyncio.sleep(POLL_S)
    except TimeoutError:
        for task in asyncio.all_tasks():
            task.print_stack(file=sys.stderr)
        faulthandler.dump_traceback(file=sys.stderr)
        raise
    await app.stop()


async def _is_done(store: Store, *, tidy: bool) -> bool:
    try:
        litter = await store.read(find_litter, store.clock.now(), 1)
        if tidy and litter:
            return False
        return not await store.read(_left)
    except Unavailable:
        # A database ends the sessions of a process that was frozen in a transaction; the next look connects anew.
        return False


def _left(connection: Connection) -> int:
    return int(connection.execute(_LEFT).scalar_one())


_LEFT = text(
    "SELECT (SELECT count(*) FROM task WHERE status NOT IN ('READY', 'SUCCESS', 'FAILED', 'STOPPED'))"
    " + (SELECT count(*) FROM attempt WHERE closed_at IS NULL)"
)

if __name__ == "__main__":
    main()
