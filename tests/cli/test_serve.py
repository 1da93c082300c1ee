"""The server as a process: started, found by other commands, stopped, killed.

The commands that talk to it run in this process, as they take seconds to load.
"""

import json
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from filelock import FileLock
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from genqueue.cli.api.server_file import announced
from genqueue.cli.server.bind_address import bound_socket
from genqueue.cli.server.uvicorn import listening
from genqueue.config import load
from genqueue.errors import Unavailable
from tests.cli.conftest import Cli
from tests.cli.graphs import COLOURS, written
from tests.cli.program import PATIENCE_S, Child, child
from tests.support.closing import closing_kept_connections
from tests.support.databases import new_postgresql

URL = r"http://127\.0\.0\.1:\d+"


@contextmanager
def serving(data_dir: Path, *words: str, **settings: Any) -> Iterator[tuple[Child, str]]:
    with child("serve", "--port", "0", *words, data_dir=data_dir, **settings) as server:
        yield server, server.wait_for(URL).group()


def test_commands_find_the_server_and_it_does_the_work(home: Path, cli: Cli, tmp_path: Path, simulator: str) -> None:
    with serving(home) as (server, url):
        assert json.loads((home / "server.json").read_text(encoding="utf-8")) == {"url": url, "pid": server.pid}
        assert cli("backends", "add", "--name", "sim", "--url", simulator).code == 0
        told = cli("submit", "--workflow", written(tmp_path, "c.json", COLOURS), "--wait", "--json")
        assert told.code == 0, told.err
        answer = json.loads(told.out)
        assert [task["status"] for task in answer["tasks"]] == ["SUCCESS"]
        (place,) = answer["files"].values()
        assert place.startswith(url)
        assert httpx.get(place, timeout=PATIENCE_S).content.startswith(b"\x89PNG")
        address = next(each for each in json.loads(cli("check", "--json").out)["findings"] if each["number"] == "GQ501")
        assert (address["level"], address["about"]) == ("ok", {"url": url})
        with closing_kept_connections(url) as (closing, passed):
            words = ("--kind", "text_to_image", "--param", "prompt=cat", "--no-start", "--backend", "sim")
            told = cli("submit", *words, "--server", closing, "--json")
            assert told.code == 0, told.err
            (task,) = json.loads(told.out)["tasks"]
            assert cli("tasks", "change", task["id"], "--title", "cats", "--server", closing).code == 0
        assert [each for each in passed if "GET" not in each] == ["POST /api/tasks", f"PATCH /api/tasks/{task['id']}"]
        second = cli("serve", "--port", "0", "--lang", "en")
        assert second.code == 4
        assert "uses the data folder" in second.err
        server.interrupt()
        assert server.end() == 0
    assert "Traceback" not in server.text
    assert not (home / "server.json").exists()


def test_what_runs_at_its_server_can_be_seen_stopped_and_watched(
    home: Path, cli: Cli, tmp_path: Path, slow_simulator: str
) -> None:
    with serving(home) as (server, _):
        cli("backends", "add", "--name", "slow", "--url", slow_simulator)
        # Should one of these never come true, the server's watchdog ends it and with it the loop.
        while json.loads(cli("backends", "list", "--json").out)["items"][0]["catalog_at"] is None:
            pass
        words = ("--param", "prompt=a", "--param", "steps=200", "--json")
        (task,) = json.loads(cli("submit", "--workflow-id", "text_to_image", *words).out)["tasks"]
        seen: dict[str, object] = {}
        while seen.get("status") != "RUNNING":
            seen = json.loads(cli("tasks", "show", task["id"], "--json").out)
        server.kill()
    with serving(home) as (server, _):
        # Who has restarted it is told when all that was in flight is known, perhaps before the address.
        if "1 个任务已全部核对" not in server.text:
            server.wait_for("1 个任务已全部核对")
        checked = json.loads(cli("tasks", "check", task["id"], "--json").out)
        assert checked["remote"]["state"] == "running"
        remote = json.loads(cli("tasks", "show", task["id"], "--remote", "--json").out)["remote"]
        assert remote["task"]["state"] == "running"
        assert len(remote["live"]) == 1
        assert cli("tasks", "stop", task["id"]).code == 0
        watched = cli("tasks", "watch", task["id"], "--json")
        assert watched.code == 1
        assert [each["status"] for each in json.loads(watched.out)["tasks"]] == ["STOPPED"]
        server.interrupt()
        assert server.end() == 0


def test_sigterm_ends_it_in_order_too_and_sockets_hear_why(home: Path) -> None:
    with (
        serving(home) as (server, url),
        connect(url.replace("http", "ws") + "/api/ws", open_timeout=PATIENCE_S) as socket_,
    ):
        server.terminate()
        with suppress(ConnectionClosed):
            for heard in socket_:
                assert json.loads(heard)
        assert socket_.close_code in (1001, 1012)
        assert server.end() == 0


def test_after_a_kill_commands_go_to_the_database_and_everything_is_there(home: Path, cli: Cli) -> None:
    with serving(home) as (server, _):
        made = cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--json")
        assert server.kill() != 0
    assert (home / "server.json").exists()
    listed = cli("tasks", "list", "--json")
    assert [task["id"] for task in json.loads(listed.out)["items"]] == [json.loads(made.out)["tasks"][0]["id"]]


def test_a_new_server_takes_the_place_that_a_killed_one_left(tmp_path: Path) -> None:
    file = tmp_path / "server.json"
    file.write_text('{"url": "http://127.0.0.1:1", "pid": 1}', encoding="utf-8")
    with announced(tmp_path, "http://127.0.0.1:2"):
        assert json.loads(file.read_text(encoding="utf-8")) == {"url": "http://127.0.0.1:2", "pid": os.getpid()}
    assert not file.exists()


def test_a_server_that_ends_late_leaves_the_word_of_its_successor(tmp_path: Path) -> None:
    file = tmp_path / "server.json"
    with announced(tmp_path, "http://127.0.0.1:2"):
        file.write_text('{"url": "http://127.0.0.1:3", "pid": 0}', encoding="utf-8")
    assert file.exists()


def test_a_data_folder_that_is_held_by_somebody_who_does_not_answer_is_told(home: Path, cli: Cli) -> None:
    home.mkdir()
    with FileLock(home / "genqueue.lock"):
        told = cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--wait")
    assert told.code == 5
    assert str(home) in told.err


def test_a_taken_port_is_told_with_what_to_do(cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = cli("serve", "--port", str(taken.getsockname()[1]))
    assert told.code == 4
    assert "--port" in told.err


def test_other_machines_are_let_in_only_with_a_token_and_a_warning(
    home: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("--host", "0.0.0.0", "--allow-remote", "--lang", "en")
    monkeypatch.setenv("GENQUEUE_TOKEN", "fifteen letters")
    refused = cli("serve", *words)
    assert refused.code == 4
    assert "has 15 characters; listening on 0.0.0.0 needs 16" in refused.err
    assert "fifteen" not in refused.err
    monkeypatch.delenv("GENQUEUE_TOKEN")
    with serving(home, *words, TOKEN="a-long-token-for-all") as (server, url):
        assert "Careful" in server.text
        assert httpx.get(f"{url}/api/tasks", timeout=PATIENCE_S).status_code == 401
        assert cli("tasks", "list").code == 4
        monkeypatch.setenv("GENQUEUE_TOKEN", "a-long-token-for-all")
        assert cli("tasks", "list").code == 0
        server.interrupt()
        assert server.end() == 0


def test_after_a_kill_the_queue_starts_paused_where_the_operator_wishes_so(home: Path) -> None:
    def pause_of(url: str) -> Any:
        return httpx.get(f"{url}/api/queue", timeout=PATIENCE_S).json()["paused"]

    wish = {"START_PAUSED_AFTER_CRASH": "1"}
    with serving(home, **wish) as (server, url):
        assert pause_of(url) is None
        server.kill()
    with serving(home, **wish) as (server, url):
        assert pause_of(url)["reason"]["code"] == "paused_after_crash"
        assert httpx.post(f"{url}/api/queue/resume", timeout=PATIENCE_S).json()["paused"] is None
        server.terminate()
        assert server.end() == 0
    with serving(home, **wish) as (server, url):
        assert pause_of(url) is None
        server.kill()
    with serving(home) as (_, url):
        assert pause_of(url) is None


def test_an_address_that_is_no_server_of_ours_is_told(cli: Cli, simulator: str) -> None:
    assert cli("tasks", "list", "--server", simulator).code == 5


def test_a_waiting_command_ends_with_130_when_it_is_interrupted(home: Path, cli: Cli) -> None:
    words = ("submit", "--kind", "text_to_image", "--param", "prompt=a", "--wait", "--lang", "en")
    with child(*words, data_dir=home) as waiting:
        waiting.wait_for("Waiting")
        waiting.interrupt()
        assert waiting.end() == 130
    assert "Traceback" not in waiting.text
    assert json.loads(cli("tasks", "list", "--json").out)["total"] == 1


def test_web_and_worker_share_a_database_as_processes_of_their_own(
    home: Path, cli: Cli, tmp_path: Path, simulator: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared: dict[str, Any] = {"DATABASE_URL": new_postgresql(), "STORAGE_URL": (tmp_path / "shared").as_uri()}
    for name, value in shared.items():
        monkeypatch.setenv(f"GENQUEUE_{name}", value)
    with (
        serving(home, "--role", "web", **shared) as (web, _),
        child("serve", "--role", "worker", "--lang", "en", data_dir=tmp_path / "worker", **shared) as worker,
    ):
        worker.wait_for("worker runs")
        assert cli("backends", "add", "--name", "sim", "--url", simulator).code == 0
        told = cli("submit", "--workflow", written(tmp_path, "c.json", COLOURS), "--wait")
        assert told.code == 0, told.err
        for process in (worker, web):
            process.interrupt()
            assert process.end() == 0


def test_the_second_interrupt_ends_at_once(home: Path) -> None:
    """An upload that does not go on keeps the server from ending; the second Ctrl-C does not wait for it."""
    with serving(home, SHUTDOWN_S="2000") as (server, url), held_upload(url):
        server.interrupt()
        server.wait_for("正在结束")
        server.interrupt()
        assert server.end() == 130


@contextmanager
def held_upload(url: str) -> Iterator[None]:
    """An upload that has begun and does not go on."""
    host, _, port = url.removeprefix("http://").rpartition(":")
    with socket.create_connection((host, int(port))) as connection:
        head = (
            f"POST /api/uploads HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            "Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n"
        )
        connection.sendall(head.encode())
        # It answers 100 once the application reads: now the request is under way.
        assert connection.recv(100).startswith(b"HTTP/1.1 100")
        yield


def test_a_simulated_backend_is_there_for_the_asking_and_again_after_a_restart(home: Path, cli: Cli) -> None:
    with serving(home) as (server, url):
        made = httpx.post(f"{url}/api/backends/simulated", timeout=PATIENCE_S)
        again = httpx.post(f"{url}/api/backends/simulated", timeout=PATIENCE_S)
        assert (made.status_code, again.status_code) == (201, 200)
        assert again.json()["id"] == made.json()["id"]
        server.interrupt()
        assert server.end() == 0
    with serving(home) as (server, url):
        address = f"{url}/api/backends/{made.json()['id']}"
        while httpx.get(address, timeout=PATIENCE_S).json()["state"] != "ready":
            pass
        told = cli("submit", "--kind", "text_to_image", "--param", "prompt=a", "--wait", "--json")
        assert told.code == 0, told.err
        server.interrupt()
        assert server.end() == 0
    assert "Traceback" not in server.text


async def test_a_start_that_is_refused_late_is_told_in_our_words(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As when the first write finds the disk full: no traceback, and no server that seems to run."""

    @asynccontextmanager
    async def refuse(_api: FastAPI) -> AsyncIterator[None]:
        raise Unavailable("store_unavailable", reason="database or disk is full")
        yield

    with bound_socket("127.0.0.1", 0) as bound, pytest.raises(Unavailable, match="disk is full"):
        async with listening(FastAPI(lifespan=refuse), bound, load({}, data_dir=home)):
            raise AssertionError("it runs")
    assert "Traceback" not in caplog.text


def test_a_server_runs_though_its_address_cannot_be_noted(home: Path) -> None:
    """As on a full disk: here a folder lies in the place of the file."""
    (home / "server.json").mkdir(parents=True)
    with announced(home, "http://127.0.0.1:1"):
        assert (home / "server.json").is_dir()
    assert [each.name for each in home.iterdir()] == ["server.json"]
