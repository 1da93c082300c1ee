"""A process that keeps things, one after the other: `python -m tests.store.keeper FOLDER`.

Between its own marks in the file SYNCS_LOG stands what it has forced to the disk meanwhile.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from genqueue.clock import SystemClock
from genqueue.config import load
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.files.base import once
from genqueue.store.files.local import LocalFiles
from genqueue.store.settings.file import PreferenceFile
from genqueue.store.store import Store
from tests.support.builders import given_pending
from tests.support.databases import new_migrated

BIG = bytes(3 * 1024 * 1024)


@contextmanager
def keeping(what: str) -> Iterator[None]:
    mark(f"begin {what}")
    yield
    mark(f"end {what}")


def mark(words: str) -> None:
    log = os.open(os.environ["SYNCS_LOG"], os.O_WRONLY | os.O_APPEND)
    os.write(log, f"{words}\n".encode())
    os.close(log)


async def keep(folder: Path) -> None:
    store, files = Store(new_migrated("sqlite", folder), SystemClock()), LocalFiles(folder / "storage")
    for number in range(3):
        with keeping(f"task {number}"):
            await given_pending(store)
    for name, content in (("small", b"x"), ("big", BIG)):
        with keeping(f"file {name}"):
            await files.put(f"outputs/{name}/a.png", once(content))
    store.close()
    with keeping("backup"):
        EmbeddedDatabase(load({}, data_dir=folder), SystemClock()).back_up()
    with keeping("preference"):
        PreferenceFile(folder / "data").keep("text_to_image", {"steps": 20})
    await files.close()


if __name__ == "__main__":
    asyncio.run(keep(Path(sys.argv[1])))
