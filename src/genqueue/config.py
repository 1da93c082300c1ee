"""The operator's settings, and the only reader of the environment: where data lies, which address to serve, how long to
wait.

Preferences of users (defaults of their forms, name, language) lie in `config.json`: see `store/settings/file.py`. For
the settings that may also be changed there see `tuning.py`.
"""

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from genqueue.clock import SECOND, Instant, day_began, instant
from genqueue.errors import Invalid
from genqueue.naming import PATTERN, PLACEHOLDERS, checked_pattern

PREFIX = "GENQUEUE_"
ALIASES = {
    "MAX_CONCURRENT_TASKS": ("depth", 1),
    "TASK_TIMEOUT_MINUTES": ("running_timeout_s", 60),
    "STATUS_CHECK_INTERVAL": ("lookup_s", 1),
}
"""Names used by other task runners, the setting that each stands for, and the factor applied to its number."""

_SWITCH = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


class Tunable(NamedTuple):
    """The values that a setting may be changed to while the program runs. `many` is the longest list; `check` is for
    texts with a form of their own: it returns the text as it is stored, or raises Invalid for the given field."""

    least: float
    most: float
    kind: type = float
    many: int = 1
    check: Callable[[str, str], str] | None = None


DAY_S = 86_400
MEGABYTE, GIGABYTE = 1024 * 1024, 10**9
"""Bytes in one unit of a setting whose name ends with `_mb` or `_gb`."""

MOST = 10**9
"""The largest number that a setting accepts from the environment when it has no range of its own."""

MOST_SEATS = 8
_LIMIT_S = Tunable(1, 30 * DAY_S)
MOST_OUTPUTS = 10_000
"""The most files of one run: all of them are recorded in one transaction. No more than are looked at (MAX_FILES)."""

_KEPT = Tunable(0, 1_000_000)
_TIMES = Tunable(1, 100, int)
_SWITCHED = Tunable(0, 1, bool)
_NAMED = Tunable(0, 0, str, check=checked_pattern)


def _setting(default: Any, description: str, *, secret: bool = False, tunable: Tunable | None = None) -> Any:
    return field(
        default=default, repr=not secret, metadata={"description": description, "secret": secret, "tunable": tunable}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting, its default and its meaning. The environment variable is `GENQUEUE_` and the upper-case name."""

    data_dir: Path = _setting(Path("genqueue-data"), "folder of database, outputs, uploads and log")
    database_url: str = _setting("", "database; empty = SQLite in the data folder, else postgresql://...", secret=True)
    storage_url: str = _setting(
        "", "outputs and uploads; empty = the data folder, else s3://bucket/prefix or file:///shared/folder"
    )
    host: str = _setting("127.0.0.1", "address to listen on")
    port: int = _setting(8500, "port to listen on")
    server: str = _setting("", "URL of the running server, for the command line")
    allowed_hosts: str = _setting("", "further host names that browsers may use, comma separated")
    token: str = _setting("", "bearer token that every caller must send; needed beyond loopback", secret=True)
    trusted_proxies: str = _setting(
        "127.0.0.1,::1", "proxies whose X-Forwarded-For and -Proto are believed, comma separated; none = nobody"
    )
    head_timeout_s: float = _setting(15.0, "a request whose head is not complete after this time is ended with 408")
    body_timeout_s: float = _setting(
        30.0, "longest wait for a body, one second more for each 4 kB of it that came; then 408"
    )
    send_timeout_s: float = _setting(60.0, "a caller who takes nothing of an answer for this time is cut off")
    max_connections: int = _setting(512, "most connections at once; fewer where the system allows few descriptors")
    max_connections_per_address: int = _setting(128, "most of them from one address that is no trusted proxy")
    secret_key: str = _setting(
        "", "key that secrets of backends are sealed with; empty = the file secret.key beside the database", secret=True
    )
    log_level: str = _setting("info", "debug, info, warning or error")
    log_format: str = _setting("text", "text or json")
    log_file: str = _setting("", "log file; empty = standard error only")
    log_max_mb: int = _setting(20, "rotate the log file at this size, in MB")
    log_keep: int = _setting(5, "how many rotated log files to keep")
    language: str = _setting("zh", "language where the reader tells none: zh or en")
    max_upload_mb: int = _setting(50, "largest upload, in MB")
    max_graph_mb: int = _setting(10, "largest workflow graph, in MB")
    max_bodies_mb: int = _setting(64, "memory that the bodies of all requests may take together, in MB")
    media_memory_mb: int = _setting(224, "memory that decoding one picture or clip may take, in MB")
    media_cpu_s: float = _setting(10.0, "processor time that decoding one picture or clip may take")
    max_count: int = _setting(1000, "largest `count` of one submission")
    duplicate_window_s: float = _setting(
        5.0, "an equal submission within this time is refused; 0 = never", tunable=Tunable(0, DAY_S)
    )
    depth: int = _setting(2, "prompts that one ComfyUI holds at a time, 1 to 8", tunable=Tunable(1, MOST_SEATS, int))
    tick_s: float = _setting(1.0, "how often a worker compares the table with what it watches")
    lease_s: float = _setting(10.0, "how long a worker holds a backend without renewing")
    lookup_s: float = _setting(30.0, "a silent task is looked up after this time")
    stop_grace_s: float = _setting(2.0, "a stop without an answer is final after this time")
    abandon_after_s: float = _setting(
        600.0, "work on an unreachable backend of our own goes to another one after this time", tunable=_LIMIT_S
    )
    running_timeout_s: float = _setting(
        7200.0, "longest execution on backends of your own, counted from RUNNING", tunable=_LIMIT_S
    )
    paid_running_timeout_s: float = _setting(
        1800.0, "longest execution where runs are paid, counted from RUNNING", tunable=_LIMIT_S
    )
    queued_timeout_s: float = _setting(
        1800.0, "longest wait at a backend that runs nothing of ours meanwhile", tunable=_LIMIT_S
    )
    max_executions: int = _setting(
        3, "how often a task may execute on backends of your own before it fails", tunable=_TIMES
    )
    paid_max_executions: int = _setting(
        1, "the same where runs are paid: what may have been billed is not run again", tunable=_TIMES
    )
    rerun_after_timeout: bool = _setting(
        True, "run again, on backends of your own, what took too long, as often as it may execute", tunable=_SWITCHED
    )
    retry_delays_s: str = _setting(
        "60,300,900", "pauses before a backend is tried again, in seconds", tunable=Tunable(0, DAY_S, str, many=20)
    )
    absence_gap_s: float = _setting(10.0, "shortest time between two answers that prove an absence")
    probe_s: float = _setting(5.0, "how often an unreachable backend is probed")
    fetch_patience_s: float = _setting(
        1800.0, "a result that cannot be fetched or stored is given up after this time", tunable=_LIMIT_S
    )
    max_output_gb: float = _setting(4.0, "largest file of a result, in GB; 0 = any size", tunable=_KEPT)
    max_outputs: int = _setting(5000, "most files that are kept of one run", tunable=Tunable(1, MOST_OUTPUTS, int))
    max_answer_mb: int = _setting(128, "largest answer of a backend, in MB")
    max_frame_mb: int = _setting(64, "largest message of a backend's WebSocket, in MB")
    slowest_kb_s: float = _setting(
        16.0, "what a backend sends more slowly than this, in KB a second, is given up; 0 = never"
    )
    keep_outputs_days: float = _setting(
        0.0, "results go after so many days, their tasks stay; 0 = never", tunable=_KEPT
    )
    keep_outputs_gb: float = _setting(
        0.0, "the oldest results go when they are more than this, in GB; 0 = never", tunable=_KEPT
    )
    keep_uploads_days: float = _setting(
        0.0, "uploads that no task reads go after so many days; 0 = never", tunable=_KEPT
    )
    keep_history_days: float = _setting(
        0.0, "ended tasks go with their results after so many days; 0 = never", tunable=_KEPT
    )
    download_name: str = _setting(PATTERN, "pattern for the names of results that are saved", tunable=_NAMED)
    undo_hours: float = _setting(
        24.0, "deleted tasks can be restored for so many hours, then they go with their files", tunable=_KEPT
    )
    keep_events_hours: float = _setting(48.0, "how long browsers can take up the event log where they left it")
    disk_warn_mb: int = _setting(5_000, "warn when less than this is free on the disk, in MB; 0 = never")
    disk_stop_mb: int = _setting(1_000, "send nothing new to a backend when less than this is free, in MB; 0 = never")
    shutdown_s: float = _setting(10.0, "longest clean shutdown")
    resume_since: str = _setting("", "what waits from before is not resumed at start: today, 24h, 7d or 2026-01-31")
    start_paused_after_crash: bool = _setting(False, "SQLite: start with the queue paused after an unclean stop")
    database_check_s: float = _setting(10.0, "SQLite: longest check of the database file at start; 0 = none")
    backup_every_h: float = _setting(6.0, "SQLite: hours between two backups; 0 = none")
    backup_keep: int = _setting(8, "SQLite: how many backups to keep")
    fixed: frozenset[str] = field(default=frozenset(), repr=False)
    """The settings given by the environment or the command line: these cannot be changed while the program runs."""

    def __post_init__(self) -> None:
        _check_range("depth", self.depth, 1, MOST_SEATS)
        _check_range("port", self.port, 0, 65535)
        _check_range("max_upload_mb", self.max_upload_mb, 1, 100_000)
        _check_range("head_timeout_s", self.head_timeout_s, 0.1, 3600)
        _check_range("body_timeout_s", self.body_timeout_s, 0.1, 3600)
        _check_range("send_timeout_s", self.send_timeout_s, 0.1, 3600)
        _check_range("max_connections", self.max_connections, 8, 100_000)
        _check_range("max_connections_per_address", self.max_connections_per_address, 1, 100_000)
        _check_range("max_bodies_mb", self.max_bodies_mb, 1, 1_000_000)
        _check_range("media_memory_mb", self.media_memory_mb, 32, 1_000_000)
        _check_range("media_cpu_s", self.media_cpu_s, 1, 3600)
        _check_range("max_answer_mb", self.max_answer_mb, 1, 100_000)
        _check_range("max_frame_mb", self.max_frame_mb, 1, 100_000)
        _check_range("max_outputs", self.max_outputs, 1, MOST_OUTPUTS)
        _check_range("max_output_gb", self.max_output_gb, 0, 1_000_000)
        _check_range("slowest_kb_s", self.slowest_kb_s, 0, 1_000_000)
        _check_range("lease_s", self.lease_s, 1, 3600)
        _check_range("max_executions", self.max_executions, 1, 100)
        _check_range("paid_max_executions", self.paid_max_executions, 1, 100)
        _check_range("backup_every_h", self.backup_every_h, 0, 24 * 366)
        _check_range("backup_keep", self.backup_keep, 1, 10_000)
        if self.language not in ("zh", "en"):
            raise Invalid("bad_setting", field=f"{PREFIX}LANGUAGE", value=self.language, expected="zh, en")
        if self.log_level not in ("debug", "info", "warning", "error"):
            raise Invalid(
                "bad_setting", field=f"{PREFIX}LOG_LEVEL", value=self.log_level, expected="debug, info, warning, error"
            )
        if self.log_format not in ("text", "json"):
            raise Invalid("bad_setting", field=f"{PREFIX}LOG_FORMAT", value=self.log_format, expected="text, json")
        _ = self.retry_delays
        _ = self.proxies
        _check_pattern(self.download_name)
        self.resumed_from(0)

    @property
    def retry_delays(self) -> tuple[float, ...]:
        try:
            return tuple(float(part) for part in self.retry_delays_s.split(",") if part.strip())
        except ValueError as error:
            raise Invalid(
                "bad_setting", field=f"{PREFIX}RETRY_DELAYS_S", value=self.retry_delays_s, expected="60,300,900"
            ) from error

    @property
    def proxies(self) -> tuple[str, ...]:
        """Addresses and networks of proxies whose statements about the caller are believed."""
        found = tuple(part for each in self.trusted_proxies.split(",") if (part := each.strip()))
        if found == ("none",):
            return ()
        try:
            for each in found:
                ipaddress.ip_network(each)
        except ValueError as error:
            raise Invalid(
                "bad_setting",
                field=f"{PREFIX}TRUSTED_PROXIES",
                value=self.trusted_proxies,
                expected="127.0.0.1, 10.0.0.0/8, none",
            ) from error
        return found

    def resumed_from(self, now: Instant) -> Instant | None:
        """Tasks created before this moment that wait at a start are not resumed; None = all are resumed."""
        wanted = self.resume_since.strip()
        if not wanted:
            return None
        if wanted == "today":
            return day_began(now)
        if span := re.fullmatch(r"(\d{1,5})([hd])", wanted):
            return now - int(span[1]) * (3600 if span[2] == "h" else 86_400) * SECOND
        try:
            # Without an offset it is taken in the time zone of this machine.
            return instant(datetime.fromisoformat(wanted).astimezone())
        except ValueError as error:
            raise Invalid(
                "bad_setting", field=f"{PREFIX}RESUME_SINCE", value=wanted, expected="today, 24h, 7d, 2026-01-31"
            ) from error

    @property
    def embedded(self) -> bool:
        """Whether the database is SQLite, used by one process whose lock on the data folder is its lease."""
        return not self.database_url or self.database_url.startswith("sqlite")

    @property
    def storage_is_shared(self) -> bool:
        """Whether files lie where every process can see them: in a bucket, or in a folder configured for it."""
        return bool(self.storage_url)

    @property
    def database(self) -> str:
        if not self.database_url:
            return f"sqlite:///{self.data_dir.absolute() / 'genqueue.db'}"
        for scheme in ("postgresql://", "postgres://"):
            if self.database_url.startswith(scheme):
                return "postgresql+psycopg://" + self.database_url.removeprefix(scheme)
        return self.database_url


def load(environment: Mapping[str, str] | None = None, **overrides: Any) -> Settings:
    """The settings of this process. Overrides (the command line) take precedence over the environment, and a
    `GENQUEUE_` name over an alias."""
    source = os.environ if environment is None else environment
    values = _aliased(source)
    for item in _fields():
        text = source.get(PREFIX + item.name.upper())
        if text is not None and text != "":
            values[item.name] = _parse(item.name, item.type, text)
    values.update({name: value for name, value in overrides.items() if value is not None})
    return Settings(**values, fixed=frozenset(values))


def _aliased(source: Mapping[str, str]) -> dict[str, Any]:
    """The settings that the environment sets by an alias only."""
    found: dict[str, Any] = {}
    for alias, (name, factor) in ALIASES.items():
        text = source.get(alias)
        if not text or source.get(PREFIX + name.upper()):
            continue
        most = MOST_SEATS if name == "depth" else 30 * DAY_S // factor
        try:
            number = int(text) if name == "depth" else float(text)
        except ValueError as error:
            raise Invalid("bad_setting", field=alias, value=text, expected=f"1 … {most}") from error
        if not 1 <= number <= most:
            raise Invalid("bad_setting", field=alias, value=text, expected=f"1 … {most}")
        found[name] = number * factor
    return found


def described() -> list[tuple[str, Any, str]]:
    """(environment name, default, meaning) of every setting, for `genqueue check` and the test of the documentation."""
    return [(PREFIX + item.name.upper(), item.default, item.metadata["description"]) for item in _fields()]


def tunables() -> dict[str, Tunable]:
    """The settings that may be changed while the program runs, by name."""
    return {item.name: item.metadata["tunable"] for item in _fields() if item.metadata["tunable"] is not None}


def secrets() -> frozenset[str]:
    """Names of the settings whose values are never shown."""
    return frozenset(item.name for item in _fields() if item.metadata["secret"])


def _fields() -> tuple[Field[Any], ...]:
    return tuple(item for item in fields(Settings) if "description" in item.metadata)


def _parse(name: str, kind: Any, text: str) -> Any:
    try:
        if kind in (int, "int"):
            return _bounded(name, int(text))
        if kind in (float, "float"):
            return _bounded(name, float(text))
        if kind in (bool, "bool"):
            return _SWITCH[text.strip().lower()]
        return Path(text) if kind in (Path, "Path") else text
    except KeyError as error:
        expected = ", ".join(_SWITCH)
        raise Invalid("bad_setting", field=PREFIX + name.upper(), value=text, expected=expected) from error
    except ValueError as error:
        raise Invalid("bad_setting", field=PREFIX + name.upper(), value=text, expected=str(kind)) from error


def _bounded(name: str, number: float) -> float:
    """The number, if it is within the range of the setting: at least 0, and small enough for dates computed with it.
    NaN is refused."""
    tunable = tunables().get(name)
    most = MOST if tunable is None else tunable.most
    _check_range(name, number, 0, most)
    return number


def _check_pattern(value: str) -> None:
    try:
        checked_pattern(value, "download_name")
    except Invalid as error:
        field, expected = f"{PREFIX}DOWNLOAD_NAME", f"{PATTERN} ({', '.join(PLACEHOLDERS)})"
        raise Invalid("bad_setting", field=field, value=value, expected=expected) from error


def _check_range(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise Invalid("bad_setting", field=PREFIX + name.upper(), value=value, expected=f"{low} … {high}")
