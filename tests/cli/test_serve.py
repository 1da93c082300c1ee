"""The server as a process: started, found by other commands, stopped, killed."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from filelock import FileLock
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.cli.graphs import COLOURS, written
from tests.cli.program import Child, call, child
from tests.support.databases import new_postgresql

URL = r"http://127\.0\.0\.1:\d+"


@contextmanager
def serving(data_dir: Path, *words: str, **settings: str) -> Iterator[tuple[Child, str]]:
    with child("serve", "--port", "0", *words, data_dir=data_dir, **settings) as server:
        yield server, server.wait_for(URL).group()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_commands_find_the_server_and_it_does_the_work(data: Path, tmp_path: Path, simulator: str) -> None:
    with serving(data) as (server, url):
        assert json.loads((data / "server.json").read_text(encoding="utf-8")) == {"url": url, "pid": server.pid}
        assert call("backends", "add", "--name", "sim", "--url", simulator, data_dir=data).code == 0
        told = call("submit", "--workflow", written(tmp_path, "c.json", COLOURS), "--wait", "--json", data_dir=data)
        assert told.code == 0, told.err
        answer = json.loads(told.out)
        assert [task["status"] for task in answer["tasks"]] == ["SUCCESS"]
        (place,) = answer["files"].values()
        assert place.startswith(url)
        assert httpx.get(place).content.startswith(b"\x89PNG")
        checked = call("check", "--json", data_dir=data)
        address = next(each for each in json.loads(checked.out)["findings"] if each["number"] == "GQ501")
        assert (address["level"], address["about"]) == ("ok", {"url": url})
        server.interrupt()
        assert server.end() == 0
    assert "Traceback" not in server.text
    assert not (data / "server.json").exists()


def test_sigterm_ends_it_in_order_too_and_sockets_hear_why(data: Path) -> None:
    with serving(data) as (server, url), connect(url.replace("http", "ws") + "/api/ws") as socket_:
        server.terminate()
        with suppress(ConnectionClosed):
            for heard in socket_:
                assert json.loads(heard)
        assert socket_.close_code in (1001, 1012)
        assert server.end() == 0


def test_after_a_kill_commands_go_to_the_database_and_a_new_server_takes_over(data: Path) -> None:
    with serving(data) as (server, _):
        made = call("submit", "--kind", "text_to_image", "--param", "prompt=a", "--json", data_dir=data)
        assert server.kill() != 0
    assert (data / "server.json").exists()
    listed = call("tasks", "list", "--json", data_dir=data)
    assert [task["id"] for task in json.loads(listed.out)["items"]] == [json.loads(made.out)["tasks"][0]["id"]]
    with serving(data) as (again, url):
        assert json.loads((data / "server.json").read_text(encoding="utf-8"))["url"] == url
        again.interrupt()
        assert again.end() == 0


def test_a_second_server_on_the_same_data_is_refused(data: Path) -> None:
    with serving(data):
        told = call("serve", "--port", "0", "--lang", "en", data_dir=data)
    assert told.code == 4
    assert "uses the data folder" in told.err


def test_a_data_folder_that_is_held_by_somebody_who_does_not_answer_is_told(data: Path) -> None:
    data.mkdir()
    with FileLock(data / "genqueue.lock"):
        told = call("submit", "--kind", "text_to_image", "--param", "prompt=a", "--wait", data_dir=data)
    assert told.code == 5
    assert str(data) in told.err


def test_a_taken_port_is_told_with_what_to_do(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = call("serve", "--port", str(taken.getsockname()[1]), data_dir=data)
    assert told.code == 4
    assert "--port" in told.err


def test_other_machines_are_let_in_only_with_a_token_and_a_warning(data: Path) -> None:
    words = ("--host", "0.0.0.0", "--allow-remote", "--lang", "en")
    with serving(data, *words, TOKEN="a-long-token") as (server, url):
        assert "Careful" in server.text
        assert httpx.get(f"{url}/api/tasks").status_code == 401
        assert call("tasks", "list", data_dir=data, TOKEN="a-long-token").code == 0
        assert call("tasks", "list", data_dir=data, TOKEN="another").code == 4
        server.interrupt()
        assert server.end() == 0


def test_an_address_that_is_no_server_of_ours_is_told(data: Path, simulator: str) -> None:
    told = call("tasks", "list", "--server", simulator, data_dir=data)
    assert told.code == 5


def test_a_waiting_command_ends_with_130_when_it_is_interrupted(data: Path) -> None:
    words = ("submit", "--kind", "text_to_image", "--param", "prompt=a", "--wait", "--lang", "en")
    with child(*words, data_dir=data) as waiting:
        waiting.wait_for("Waiting")
        waiting.interrupt()
        assert waiting.end() == 130
    assert "Traceback" not in waiting.text
    assert json.loads(call("tasks", "list", "--json", data_dir=data).out)["total"] == 1


def test_web_and_worker_share_a_database_as_processes_of_their_own(data: Path, tmp_path: Path, simulator: str) -> None:
    database = new_postgresql()
    shared = {"DATABASE_URL": database}
    with (
        serving(data, "--role", "web", **shared) as (web, _),
        child("serve", "--role", "worker", "--lang", "en", data_dir=data, **shared) as worker,
    ):
        worker.wait_for("worker runs")
        assert call("backends", "add", "--name", "sim", "--url", simulator, data_dir=data, **shared).code == 0
        graph = written(tmp_path, "c.json", COLOURS)
        told = call("submit", "--workflow", graph, "--wait", data_dir=data, **shared)
        assert told.code == 0, told.err
        for process in (worker, web):
            process.interrupt()
            assert process.end() == 0


def test_the_second_interrupt_ends_at_once(data: Path, simulator: str) -> None:
    """An upload that does not go on keeps the server from ending; the second Ctrl-C does not wait for it."""
    with serving(data, SHUTDOWN_S="200") as (server, url), held_answer(data, url):
        server.interrupt()
        server.wait_for("正在结束")
        server.interrupt()
        assert server.end() == 130


@contextmanager
def held_answer(data: Path, url: str) -> Iterator[None]:
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
