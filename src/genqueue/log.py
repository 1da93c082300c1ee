"""Logging: one line per event, as text for people or JSON for machines, with secrets masked in both.

A module takes `structlog.get_logger(__name__)` and names an event (`"task_claimed"`) with its values. Ids of what an
event is about are bound once by `about` and appear in every line below. The logs of libraries pass through the same
processors.
"""

import importlib.util
import logging
import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, TextIO

import structlog
from structlog.contextvars import bound_contextvars, merge_contextvars
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

from genqueue.clock import Clock, SystemClock, rfc3339
from genqueue.config import PREFIX
from genqueue.errors import Invalid

MASK = "***"
_DEEPEST = 8
_CHATTY = ("httpx", "httpcore", "sqlalchemy", "websockets")
"""Libraries that log every request or statement; only their warnings are kept."""

_WITH_OWN_HANDLERS = ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic", *_CHATTY)
_SECRETS = r"authorization|token|password|passwd|secret|api_?key|access|headers?|cookies?"
_SECRET_NAME = re.compile(rf"(?:\A|_)(?:{_SECRETS})(?:_|\Z)")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MASKED_TEXT = (
    (re.compile(r"(?<=://)[^\s/?#'\"]*@"), f"{MASK}@"),
    (re.compile(r"(?i)\b(bearer|basic)(\s+)[^\s'\",;]+"), rf"\g<1>\g<2>{MASK}"),
    # `?token=...` in a URL, `"apiKey": "..."` in an answer, `'password': '...'` in a printed dict
    (
        re.compile(
            r"(?i)\b([\w-]*(?:token|password|passwd|secret|api[_-]?key)(?:=|[\"']\s*:\s*[\"']?))[^\s\"'&,;})\]]+"
        ),
        rf"\g<1>{MASK}",
    ),
)

_ours: list[logging.Handler] = []


def configure(
    level: str = "info",
    format: str = "text",
    file: str | Path = "",
    max_mb: int = 20,
    keep: int = 5,
    *,
    stream: TextIO | None = None,
    clock: Clock | None = None,
) -> None:
    """Send everything of `level` (debug, info, warning, error) and above to `stream` (None: standard error) and, when
    given, to `file`, which is rotated at `max_mb` MB; the last `keep` are kept. May be called again at any time.

    `format` is `text` (coloured on a terminal) or `json` (one object per line: timestamp, level, logger, event, ...).
    Raises Invalid `bad_setting` when the file cannot be written.
    """
    handlers: list[logging.Handler] = []
    if file:
        handlers.append(_open_file(Path(file), max_mb, keep))
    release()
    output = stream or sys.stderr
    # Without a console (a Windows service) there is no standard error.
    if output is not None:
        handlers.append(logging.StreamHandler(output))
    shared = _shared(clock or SystemClock())
    for handler in handlers:
        coloured = not isinstance(handler, RotatingFileHandler) and _is_coloured(output)
        handler.setFormatter(_formatter(shared, format, coloured))
        logging.root.addHandler(handler)
        _ours.append(handler)
    _set_levels(logging.getLevelNamesMapping()[level.upper()])
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,  # loggers are made at import, before the settings are known
    )


def release() -> None:
    """Undo `configure`: remove and close its handlers. Has no effect when nothing was configured."""
    while _ours:
        handler = _ours.pop()
        logging.root.removeHandler(handler)
        handler.close()
    structlog.reset_defaults()


@contextmanager
def about(
    *, task: str | None = None, attempt: str | None = None, backend: str | None = None, request: str | None = None
) -> Iterator[None]:
    """Add these ids to every line logged inside the block, also by tasks and threads started with this context."""
    named = {"task": task, "attempt": attempt, "backend": backend, "request": request}
    with bound_contextvars(**{name: value for name, value in named.items() if value is not None}):
        yield


def masked(value: Any, depth: int = 0) -> Any:
    """A copy of `value` in which every secret is `***`: values whose names suggest a secret, and what `masked_text`
    finds."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return masked_text(value)
    if depth < _DEEPEST and isinstance(value, Mapping):
        return {
            name: MASK if _is_secret(name) and hidden not in (None, "") else masked(hidden, depth + 1)
            for name, hidden in value.items()
        }
    if depth < _DEEPEST and isinstance(value, (list, tuple, set, frozenset)):
        return [masked(item, depth + 1) for item in value]
    return masked_text(str(value) if isinstance(value, Path) else repr(value))


def masked_text(text: str) -> str:
    """The text without user parts of URLs, bearer and basic credentials, and values like that of `token=...`."""
    for pattern, replacement in _MASKED_TEXT:
        text = pattern.sub(replacement, text)
    return text


def _is_secret(name: object) -> bool:
    words = _HUMP.sub("_", name if isinstance(name, str) else repr(name))
    return _SECRET_NAME.search(words.replace("-", "_").lower()) is not None


def _shared(clock: Clock) -> list[Processor]:
    """The processors of every line, ours or a library's, before any handler."""

    def stamp(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {"timestamp": rfc3339(clock.now()), **event}

    return [
        merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.StackInfoRenderer(),
        # As plain text, and before masking: a pretty traceback would show local variables, secrets included.
        structlog.processors.format_exc_info,
        _mask,
        stamp,
    ]


def _mask(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    # `_record` and `_from_structlog` belong to the formatter, which removes them again.
    return {
        name: value if name in ("_record", "_from_structlog") else masked({name: value})[name]
        for name, value in event.items()
    }


def _in_order(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    first = {name: event.pop(name) for name in ("timestamp", "level", "logger", "event") if name in event}
    return {**first, **event}


def _formatter(shared: list[Processor], format: str, coloured: bool) -> logging.Formatter:
    renderer: list[Processor] = [
        structlog.dev.ConsoleRenderer(colors=coloured, exception_formatter=structlog.dev.plain_traceback)
    ]
    if format == "json":
        renderer = [_in_order, structlog.processors.JSONRenderer(ensure_ascii=False)]
    return ProcessorFormatter(
        foreign_pre_chain=shared, processors=[ProcessorFormatter.remove_processors_meta, *renderer]
    )


def _open_file(path: Path, max_mb: int, keep: int) -> RotatingFileHandler:
    try:
        for folder in reversed([each for each in path.absolute().parents if not each.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        size = max_mb * 1024 * 1024
        return _PrivateFile(path, "a", size, keep, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        expected = f"a file that can be written ({error.strerror})"
        raise Invalid("bad_setting", field=f"{PREFIX}LOG_FILE", value=str(path), expected=expected) from error


class _PrivateFile(RotatingFileHandler):
    """A log file readable only by the account that writes it, like every file of GenQueue; wider permissions are
    removed."""

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        with suppress(OSError, AttributeError):  # Windows has no such rights
            if stat.S_IMODE(os.fstat(stream.fileno()).st_mode) & 0o077:
                os.fchmod(stream.fileno(), 0o600)
        return stream


def _set_levels(level: int) -> None:
    logging.root.setLevel(level)
    for name in _WITH_OWN_HANDLERS:
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
        library.setLevel(max(level, logging.WARNING) if name in _CHATTY else logging.NOTSET)


def _is_coloured(stream: TextIO) -> bool:
    return stream.isatty() and (sys.platform != "win32" or importlib.util.find_spec("colorama") is not None)
