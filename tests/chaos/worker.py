"""A worker that can be caught at a step of a run: `python -m tests.chaos.worker AMBUSH`.

AMBUSH is a file like {"at": "posted", "do": "kill"}. The run that comes to that step first takes it away, and kills
this process there, or freezes it.
"""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from genqueue.app import build
from genqueue.config import load
from tests.support.checkpoints import STEPS

READY = "worker runs"
STEPS_CAUGHT = tuple(step for step in STEPS if step not in ("cancelled", "resuming"))
"""Those that every run passes."""


async def work(ambush: Path) -> None:
    async def checkpoint(step: str, _attempt_id: str) -> None:
        try:
            wanted = json.loads(ambush.read_text())
            if wanted["at"] != step:
                return
            ambush.unlink()
        except FileNotFoundError:
            return
        os.kill(os.getpid(), signal.SIGKILL if wanted["do"] == "kill" else signal.SIGSTOP)

    app = build(load(), role="worker")
    await app.start(checkpoint)
    print(READY, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1])))
