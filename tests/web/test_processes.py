"""Two web processes on one PostgreSQL: what one has taken the other one knows."""

import asyncio
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from tests.support.databases import new_migrated
from tests.web.running import PATIENCE_S, PICTURE, error_of

PROGRAM = """
import sys
from pathlib import Path
import uvicorn
from genqueue.app import build
from genqueue.config import Settings
from genqueue.web.app import create_app
folder, database, descriptor = sys.argv[1:]
app = build(Settings(data_dir=Path(folder), database_url=database), role="web")
uvicorn.run(create_app(app), fd=int(descriptor), log_config=None)
"""


@asynccontextmanager
async def web_process(folder: Path, database: str) -> AsyncIterator[httpx.AsyncClient]:
    """A process that serves on a socket which is open already, so that nobody has to wait for it."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(200)
    number = listening.fileno()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, str(folder), database, str(number), pass_fds=(number,)
    )
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    listening.close()
    try:
        async with httpx.AsyncClient(base_url=url, timeout=PATIENCE_S, trust_env=False) as client:
            yield client
    finally:
        process.terminate()
        await process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="a listening socket cannot be handed on there")
async def test_equal_submissions_to_both_at_once_make_one_task(tmp_path: Path) -> None:
    database = new_migrated("postgresql", tmp_path)
    async with web_process(tmp_path, database) as one, web_process(tmp_path, database) as two:
        sent = await asyncio.gather(
            *(client.post("/api/tasks", json=PICTURE) for _ in range(30) for client in (one, two))
        )
        keyed = {**PICTURE, "params": {"prompt": "a dog"}, "idempotency_key": "order-1"}
        again = await asyncio.gather(
            *(client.post("/api/tasks", json=keyed) for _ in range(30) for client in (one, two))
        )
        listed = [(await client.get("/api/tasks")).json() for client in (one, two)]

    (made,) = [answer.json()["tasks"][0]["id"] for answer in sent if answer.status_code == 201]
    refused = [error_of(answer) for answer in sent if answer.status_code != 201]
    assert {error["code"] for error in refused} == {"duplicate_submission"}
    assert {error["details"]["task_id"] for error in refused} == {made}
    assert Counter(answer.status_code for answer in again) == {201: 1, 200: 59}
    (kept,) = {answer.json()["tasks"][0]["id"] for answer in again}
    for page in listed:
        assert {item["id"] for item in page["items"]} == {made, kept}
