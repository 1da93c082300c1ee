"""Progress of tasks for people: progress bars on a terminal, plain lines anywhere else."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Protocol

from rich.progress import BarColumn, Progress, ProgressColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Column
from rich.text import Text

from genqueue.cli.terminal.safe_text import harmless
from genqueue.cli.terminal.session import Session

TITLE_WIDTH = 16
SHORT_ID = 8
SPEED_WIDTH = 11


class Display(Protocol):
    """Receives every observed state; equal ones in a row are shown once."""

    def show(self, status: Mapping[str, Any]) -> None:
        """Show a task that has not ended, from the answer of `/status`."""
        ...

    def end(self, task: Mapping[str, Any]) -> None:
        """Show a task that has ended."""
        ...

    def drop(self, task_id: str) -> None:
        """Show that a task was deleted."""
        ...


@contextmanager
def display(session: Session, titles: Mapping[str, str]) -> Iterator[Display]:
    """The display for the current output. `titles` are those of the tasks, by id."""
    if not session.talk.is_terminal:
        yield Lines(session, titles)
        return
    # Numbers keep their width; on a narrow terminal the texts are shortened.
    bars = Progress(
        TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True)),
        BarColumn(bar_width=16, table_column=Column(min_width=16)),
        TextColumn(
            "{task.fields[done]}", markup=False, table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")
        ),
        TimeRemainingColumn(elapsed_when_finished=True, table_column=Column(min_width=7, no_wrap=True)),
        _Speed(session),
        console=session.talk,
        expand=True,
    )
    with bars:
        yield Bars(session, bars, titles)


class Lines:
    """One line for each change of status."""

    def __init__(self, session: Session, titles: Mapping[str, str]) -> None:
        self._session = session
        self._titles = titles
        self._total = len(titles)
        self._ended = 0
        self._last: dict[str, tuple[Any, ...]] = {}

    def show(self, status: Mapping[str, Any]) -> None:
        place = (status["queue"] or {}).get("position")
        now = (status["status"], status["phase"], status["task_msg"], place if status["status"] == "PENDING" else None)
        if self._last.get(status["id"]) != now:
            self._last[status["id"]] = now
            self._print(f"{_name(self._titles, status['id'])}: {_where(self._session, status)}")

    def end(self, task: Mapping[str, Any]) -> None:
        self._ended += 1
        self._print(_end(self._session, task))

    def drop(self, task_id: str) -> None:
        self._ended += 1
        self._print(f"{_name(self._titles, task_id)}: {self._session.text('cli_deleted_meanwhile')}")

    def _print(self, text: str) -> None:
        self._session.print(f"[{self._ended}/{self._total}] {text}")


class Bars:
    """One bar for all tasks, which also advances during runs, and one for each task at a backend."""

    def __init__(self, session: Session, bars: Progress, titles: Mapping[str, str]) -> None:
        self._session = session
        self._bars = bars
        self._titles = titles
        self._total = len(titles)
        self._all = bars.add_task(session.text("cli_all_tasks"), total=self._total, done=f"0/{self._total}")
        self._ended = 0
        self._running: dict[str, TaskID] = {}
        self._shares: dict[str, float] = {}

    def show(self, status: Mapping[str, Any]) -> None:
        if status["status"] == "PENDING" and status["phase"] is None:
            self._wait(status)
            return
        share = (status["progress"] or {}).get("value") or 0.0
        self._shares[status["id"]] = share
        bar = self._running.get(status["id"])
        if bar is None:
            bar = self._running[status["id"]] = self._bars.add_task("", total=1.0, done="")
        self._bars.update(
            bar,
            completed=share,
            description=harmless(self._titles[status["id"]][:TITLE_WIDTH]) or status["id"][-SHORT_ID:],
            done=harmless(_where(self._session, status)),
        )
        self._move()

    def end(self, task: Mapping[str, Any]) -> None:
        self._close(task["id"])
        self._bars.console.print(_end(self._session, task), markup=False)

    def drop(self, task_id: str) -> None:
        self._close(task_id)
        self._bars.console.print(
            f"{_name(self._titles, task_id)}: {self._session.text('cli_deleted_meanwhile')}", markup=False
        )

    def _wait(self, status: Mapping[str, Any]) -> None:
        if (bar := self._running.pop(status["id"], None)) is not None:
            self._bars.remove_task(bar)
        self._shares.pop(status["id"], None)
        if not self._running:
            self._bars.update(self._all, done=harmless(f"{self._ended}/{self._total}  {_where(self._session, status)}"))

    def _close(self, task_id: str) -> None:
        if (bar := self._running.pop(task_id, None)) is not None:
            self._bars.remove_task(bar)
        self._shares.pop(task_id, None)
        self._ended += 1
        self._move()

    def _move(self) -> None:
        reached = self._ended + sum(self._shares.values())
        self._bars.update(self._all, completed=reached, done=f"{self._ended}/{self._total}")


class _Speed(ProgressColumn):
    """Tasks per minute, on the bar for all tasks."""

    def __init__(self, session: Session) -> None:
        super().__init__(table_column=Column(min_width=SPEED_WIDTH, no_wrap=True))
        self._session = session

    def render(self, task: Any) -> Text:
        if task.total == 1.0 or not task.elapsed or not task.completed:
            return Text("")
        return Text(self._session.text("cli_speed", rate=f"{task.completed / task.elapsed * 60:.1f}"))


def _where(session: Session, status: Mapping[str, Any]) -> str:
    """The state of a task in one line: status, phase, the node and its step, or its position and why it waits."""
    parts = [session.label(status["status"])]
    if status["phase"]:
        parts.append(session.label(status["phase"]))
    progress, queue = status["progress"], status["queue"] or {}
    if progress:
        parts.append(f"{progress['value']:.0%}")
        if progress["node"]:
            steps = f" {progress['step']}/{progress['steps']}" if progress["steps"] else ""
            parts.append(f"{session.text('cli_node')} {progress['node']}{steps}")
    if queue.get("position"):
        parts.append(session.text("cli_place", place=queue["position"]))
    reason = queue.get("reason")
    if status["task_msg"] and (reason is None or reason.get("task_msg")):
        parts.append(status["task_msg"])
    if reason:
        parts.append(reason["message"])
    if queue.get("done_at") and not progress:
        parts.append(session.text("cli_done_about", time=clock_time(queue["done_at"]["high"])))
    return " · ".join(parts)


def _end(session: Session, task: Mapping[str, Any]) -> str:
    said = f"{_name({task['id']: task['title']}, task['id'])}: {session.label(task['status'])}"
    trouble = task["error"]
    if trouble is None:
        return said
    raw = f" ({trouble['raw'][:200]})" if trouble.get("raw") else ""
    return f"{said}\n    {trouble['message']}{raw}\n    {trouble['hint']}".rstrip()


def _name(titles: Mapping[str, str], task_id: str) -> str:
    """Its title, and the end of its id, which is enough to name it in another command."""
    return f"{titles[task_id][:TITLE_WIDTH]} ({task_id[-SHORT_ID:]})".strip()


def clock_time(moment: str) -> str:
    """A time of the API in the reader's time zone."""
    return datetime.fromisoformat(moment).astimezone().strftime("%H:%M:%S")
