"""The log: what it looks like, what it carries, and what it never tells."""

import asyncio
import io
import json
import logging
import threading
from collections.abc import Iterator
from contextvars import copy_context
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genqueue import log
from genqueue.clock import Instant, instant
from genqueue.errors import Invalid
from genqueue.messages import word

told = structlog.get_logger("genqueue.tests")


class StoppedClock:
    def now(self) -> Instant:
        return instant(datetime(2026, 1, 31, 9, 30, 0, 125000, tzinfo=UTC))

    def awake(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("a log does not sleep")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _released() -> Iterator[None]:
    level = logging.root.level
    yield
    log.release()
    logging.root.setLevel(level)


@pytest.fixture
def output() -> io.StringIO:
    return io.StringIO()


def lines(output: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.getvalue().splitlines()]


def test_a_json_line_has_time_level_logger_event_and_values_in_this_order(output):
    log.configure(format="json", stream=output, clock=StoppedClock())
    told.info("task_claimed", lane="a", count=2)
    (line,) = lines(output)
    assert list(line)[:4] == ["timestamp", "level", "logger", "event"]
    assert line == {
        "timestamp": "2026-01-31T09:30:00.125Z",
        "level": "info",
        "logger": "genqueue.tests",
        "event": "task_claimed",
        "lane": "a",
        "count": 2,
    }


def test_text_for_a_terminal_is_coloured_and_other_text_is_not(output):
    terminal = Terminal()
    log.configure(stream=terminal)
    told.info("task_claimed", lane="文")
    log.configure(stream=output)
    told.info("task_claimed", lane="文")
    assert "\x1b[" in terminal.getvalue()
    assert "\x1b[" not in output.getvalue()
    assert "task_claimed" in output.getvalue()
    assert "lane=文" in output.getvalue()


def test_standard_error_is_the_default_and_standard_output_stays_empty(capsys):
    log.configure()
    told.warning("here")
    streams = capsys.readouterr()
    assert "here" in streams.err
    assert streams.out == ""


def test_what_is_below_the_level_is_not_told(output):
    log.configure(level="warning", format="json", stream=output)
    told.info("quiet")
    logging.getLogger("uvicorn.error").info("quiet too")
    told.warning("loud")
    assert [line["event"] for line in lines(output)] == ["loud"]


def test_configuring_again_replaces_everything_and_doubles_nothing(output):
    first = io.StringIO()
    log.configure(format="json", stream=first)
    told.info("one")
    log.configure(format="json", level="debug", stream=output)
    told.debug("two")
    assert [line["event"] for line in lines(first)] == ["one"]
    assert [line["event"] for line in lines(output)] == ["two"]


def test_a_handler_of_somebody_else_stays(output):
    foreign = logging.NullHandler()
    logging.root.addHandler(foreign)
    try:
        log.configure(stream=output)
        log.release()
        assert foreign in logging.root.handlers
    finally:
        logging.root.removeHandler(foreign)


@pytest.mark.parametrize("name", ["uvicorn.error", "uvicorn.access", "alembic.runtime.migration", "sqlalchemy.pool"])
def test_a_library_speaks_through_the_same_renderer(output, name):
    logging.getLogger("uvicorn.access").addHandler(logging.StreamHandler(output))
    log.configure(format="json", stream=output, clock=StoppedClock())
    with log.about(request="r1"):
        logging.getLogger(name).warning("GET %s -> %d", "/api/tasks?token=abc123", 200)
    (line,) = lines(output)
    assert line == {
        "timestamp": "2026-01-31T09:30:00.125Z",
        "level": "warning",
        "logger": name,
        "event": "GET /api/tasks?token=*** -> 200",
        "request": "r1",
    }


@pytest.mark.parametrize("name", ["sqlalchemy.engine", "httpx", "websockets.client"])
def test_a_chatty_library_is_heard_only_when_it_warns(output, name):
    log.configure(format="json", level="debug", stream=output)
    logging.getLogger(name).info("SELECT 1")
    logging.getLogger(name).warning("trouble")
    assert [line["event"] for line in lines(output)] == ["trouble"]


def test_the_ids_bound_around_stand_in_every_line_and_end_with_their_block(output):
    log.configure(format="json", stream=output)
    with log.about(task="t1", backend="b1"):
        with log.about(attempt="a1"):
            told.info("inner")
        told.info("outer")
    told.info("outside")
    ids = [{name: line[name] for name in ("task", "attempt", "backend") if name in line} for line in lines(output)]
    assert ids == [{"task": "t1", "backend": "b1", "attempt": "a1"}, {"task": "t1", "backend": "b1"}, {}]


async def test_the_ids_follow_into_tasks_and_threads_started_with_the_context(output):
    log.configure(format="json", stream=output)

    async def child() -> None:
        told.info("in a task")

    with log.about(task="t1"):
        await asyncio.create_task(child())
        await asyncio.to_thread(told.info, "in a thread")
        thread = threading.Thread(target=copy_context().run, args=(told.info, "in another"))
        thread.start()
        thread.join()
    assert [(line["event"], line["task"]) for line in lines(output)] == [
        ("in a task", "t1"),
        ("in a thread", "t1"),
        ("in another", "t1"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        *("authorization", "token", "password", "secret", "api_key", "access", "headers", "cookie"),
        *(
            "Authorization",
            "Set-Cookie",
            "X-Api-Key",
            "apiKey",
            "accessToken",
            "client_secret",
            "AWS_SECRET_ACCESS_KEY",
        ),
    ],
)
@pytest.mark.parametrize("format", ["json", "text"])
def test_a_value_of_a_telling_name_is_masked_at_any_depth(output, name, format):
    log.configure(format=format, stream=output)
    told.info("called", **{name: "hush-1"}, body={"list": [{name: {"deep": "hush-2"}}]}, given=({name: b"hush-3"},))
    assert "hush" not in output.getvalue()
    assert output.getvalue().count("***") == 3


def test_names_that_only_sound_alike_and_empty_values_are_told(output):
    log.configure(format="json", stream=output)
    told.info("called", max_tokens=7, accessed_at="noon", keys=["a"], token=None, password="")
    (line,) = lines(output)
    assert (line["max_tokens"], line["accessed_at"], line["keys"]) == (7, "noon", ["a"])
    assert (line["token"], line["password"]) == (None, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgresql://me:hush@db:5432/q?x=1", "postgresql://***@db:5432/q?x=1"),
        ("at https://hush@host/a@b and http://plain:80/c@d", "at https://***@host/a@b and http://plain:80/c@d"),
        ("http://u:p@ss@host/", "http://***@host/"),
        ("Authorization: Bearer hush.hush-hush", "Authorization: Bearer ***"),
        ("'authorization': 'basic aHVzaDpodXNo'", "'authorization': 'basic ***'"),
        ("GET /ws?after=3&token=hush&x=1", "GET /ws?after=3&token=***&x=1"),
        ('{"apiKey": "hush", "code": 421}', '{"apiKey": "***", "code": 421}'),
        ("{'password': 'hush'}", "{'password': '***'}"),
        ("nothing to hide: 文字 a@b.c", "nothing to hide: 文字 a@b.c"),
    ],
)
def test_credentials_within_text_are_masked(text, shown):
    assert log.masked_text(text) == shown


@pytest.mark.parametrize("format", ["json", "text"])
def test_an_exception_is_told_with_its_traceback_and_without_its_secrets(output, format):
    log.configure(format=format, stream=output)
    local_password = "hush-local"
    try:
        raise ValueError("cannot reach http://u:hush-url@host/ with Bearer hush-bearer")
    except ValueError as error:
        told.exception("failed", error=error)
        logging.getLogger("uvicorn.error").exception("failed as well")
    assert local_password not in output.getvalue()
    assert "hush" not in output.getvalue()
    assert output.getvalue().count("Traceback (most recent call last)") == 2
    assert "http://***@host/ with Bearer ***" in output.getvalue()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda v: st.lists(v) | st.dictionaries(st.text(), v)
    )
)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
def test_any_json_value_can_be_told(value):
    output = io.StringIO()
    log.configure(format="json", stream=output)
    told.info("any", value=value)
    assert json.loads(output.getvalue())["event"] == "any"


def test_a_structure_that_holds_itself_can_be_told(output):
    log.configure(format="json", stream=output)
    endless: dict[str, Any] = {"token": "hush"}
    endless["self"] = endless
    told.info("endless", endless=endless)
    assert "hush" not in output.getvalue()


def test_the_file_gets_plain_lines_besides_the_terminal(tmp_path):
    terminal, file = Terminal(), tmp_path / "logs" / "日志.log"
    log.configure(stream=terminal, file=file)
    told.info("both", value="文\udc80")
    log.release()
    assert "both" in terminal.getvalue()
    assert "both" in file.read_text("utf-8")
    assert "\x1b[" not in file.read_text("utf-8")


def test_the_file_is_rotated_and_only_so_many_are_kept(tmp_path, output):
    log.configure(format="json", stream=output, file=tmp_path / "a.log", max_mb=1, keep=2)
    for number in range(5):
        told.info("long", number=number, text="x" * 700_000)
    log.release()
    kept = sorted(tmp_path.iterdir())
    assert [path.name for path in kept] == ["a.log", "a.log.1", "a.log.2"]
    assert [json.loads(path.read_text("utf-8"))["number"] for path in kept] == [4, 3, 2]


def test_a_file_that_cannot_be_written_is_a_bad_setting_and_the_old_log_goes_on(tmp_path, output):
    log.configure(format="json", stream=output)
    with pytest.raises(Invalid) as caught:
        log.configure(file=tmp_path)
    told.info("still here")
    assert caught.value.code == "bad_setting"
    assert caught.value.field == "GENQUEUE_LOG_FILE"
    assert str(tmp_path) in word("bad_setting", caught.value.arguments, "en").message
    assert [line["event"] for line in lines(output)] == ["still here"]
