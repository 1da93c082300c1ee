"""Signals: the first Ctrl-C requests the end, the second forces it. The same on every system, for SIGTERM and
Ctrl-Break too."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from genqueue.cli.terminal.exit_codes import Exit

_NAMES = ("SIGINT", "SIGTERM", "SIGBREAK")


@contextmanager
def end_on_signal(end: Callable[[], None], patience_s: float) -> Iterator[None]:
    """Call `end` on this event loop at the first signal. At the second, or after `patience_s`, the process exits at
    once: this is safe, because everything that matters is on disk at any moment."""
    loop = asyncio.get_running_loop()
    asked = False

    def heed(_number: int, _frame: Any) -> None:
        nonlocal asked
        if asked:
            os._exit(Exit.INTERRUPTED)
        asked = True
        loop.call_soon_threadsafe(end)
        loop.call_soon_threadsafe(loop.call_later, patience_s, os._exit, Exit.FAILED)

    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {number: signal.signal(number, heed) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
