"""Decoding in processes of their own: whatever a file does, it costs no more than its bounds."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from genqueue.media.decoders import Bounds, Decoders, Died
from genqueue.media.probe import Facts, probe
from genqueue.media.thumbnail import thumbnail
from genqueue.media.types import KNOWN, PNG, TEXT, WEBP
from tests.media.hostile import chunk, kinds, png
from tests.media.samples import claimed, picture, sound, video

MOST_MB = 300
ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits and signals")


@pytest.fixture
def decoders() -> Iterator[Decoders]:
    made = Decoders(1)
    yield made
    made.close()


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seconds of work: so many parts to walk over."""
    path = tmp_path_factory.mktemp("slow") / "slow.png"
    path.write_bytes(png(8, 8, chunk(b"teXt", b"") * 600_000, lines=8))
    return path


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return [name for name, _ in kinds(tmp_path_factory.mktemp("samples"))]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What became of each hostile file, and the memory of the largest process."""
    folder = tmp_path_factory.mktemp("hostile")
    command = [sys.executable, "-m", "tests.media.hostile", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_hostile_files_are_known_by_their_type_and_harm_nobody(told: dict[str, Any], names: list[str]) -> None:
    assert len(set(names)) > 64
    known = {kind.name for kind in KNOWN}
    for name in names:
        kind, small = told[name]
        assert kind in known, name
        assert small is None or max(small) <= 512, name
    assert told["a good one at last"] == [64, 48]


def test_none_of_them_takes_more_memory_than_it_may(told: dict[str, Any]) -> None:
    assert 20 < told[""] < MOST_MB


@pytest.mark.parametrize(
    "name",
    [
        "webp of 119 Mpx in a few bytes",
        "avi claims 64 and holds a jpeg of 256 Mpx",
        "avi claims 64 and holds a png of 256 Mpx",
        "png of 110 Mpx in colour",
        "ico claims 256 and holds a png of 100 Mpx",
        "qoi of 100 Mpx in runs",
        "psd of 100 Mpx",
    ],
)
def test_what_would_take_gigabytes_has_no_thumbnail(told: dict[str, Any], name: str) -> None:
    assert told[name][1] is None


def test_the_answers_are_those_of_the_libraries(decoders: Decoders, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("hello", encoding="utf-8")
    for path in (picture(tmp_path / "a.png"), video(tmp_path / "a.mp4"), sound(tmp_path / "a.wav", "pcm_s16le", 1)):
        assert decoders.probe(path) == probe(path)
        assert decoders.thumbnail(path) == thumbnail(path)
    (first,) = decoders.processes()
    assert (decoders.probe(text), decoders.thumbnail(text)) == (Facts(TEXT), None)
    assert decoders.processes() == [first]


def test_they_begin_with_the_first_job(tmp_path: Path) -> None:
    assert Decoders(2).processes() == []


def test_a_file_that_is_not_there_is_an_error_and_costs_no_process(decoders: Decoders, tmp_path: Path) -> None:
    decoders.probe(picture(tmp_path / "a.png"))
    (first,) = decoders.processes()
    for ask in (decoders.probe, decoders.thumbnail):
        with pytest.raises(FileNotFoundError):
            ask(tmp_path / "nothing.png")
    with pytest.raises(FileNotFoundError):
        decoders.converted(tmp_path / "nothing.heic")
    assert decoders.processes() == [first]


@posix
def test_one_that_takes_too_long_is_ended_and_the_next_one_is_served(
    decoders: Decoders, slow: Path, tmp_path: Path
) -> None:
    assert decoders.thumbnail(slow, Bounds(224, 0.1)) is None
    assert decoders.processes() == []
    small = decoders.thumbnail(picture(tmp_path / "a.png"))
    assert small is not None
    assert small.media_type is WEBP


def test_one_that_is_killed_may_be_had_another_time(decoders: Decoders, slow: Path, tmp_path: Path) -> None:
    """By the system, when memory runs out."""
    killer = threading.Thread(target=kill_when_busy, args=(decoders,))
    killer.start()
    with pytest.raises(Died):
        decoders.thumbnail(slow, Bounds(224, 60.0))
    killer.join()
    assert decoders.probe(claimed(tmp_path / "a.png", 40, 30)) == Facts(PNG, 40, 30)


def test_the_end_of_a_process_that_had_opened_other_files_is_not_put_down_to_this_one(
    decoders: Decoders, slow: Path, tmp_path: Path
) -> None:
    """What an earlier file left behind in it may be the cause: a new process has the last word."""
    assert decoders.thumbnail(picture(tmp_path / "a.png")) is not None
    (pid,) = decoders.processes()
    killer = threading.Thread(target=kill_at_work, args=(psutil.Process(pid),))
    killer.start()
    assert decoders.thumbnail(slow, Bounds(224, 60.0)) is not None
    killer.join()
    assert pid not in decoders.processes()


def test_an_idle_one_that_has_ended_is_replaced(decoders: Decoders, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    decoders.probe(path)
    (first,) = decoders.processes()
    psutil.Process(first).kill()
    until_gone(first)
    assert decoders.probe(path) == probe(path)
    assert decoders.processes() != [first]


@pytest.mark.parametrize("busy", [False, True], ids=["idle", "busy"])
def test_they_end_with_the_program_however_that_ends(tmp_path: Path, slow: Path, busy: bool) -> None:
    good = picture(tmp_path / "a.png")
    code = (
        "import sys, threading, time\nfrom pathlib import Path\n"
        "from genqueue.media.decoders import DRAWING, Bounds\n"
        f"DRAWING.thumbnail(Path({str(good)!r}))\n"
        + (f"threading.Thread(target=DRAWING.thumbnail, args=(Path({str(slow)!r}), Bounds(224, 60))).start()\n" * busy)
        # One that is just being given its next job counts for nothing.
        + "while not (found := DRAWING.processes()):\n    pass\n"
        + "print(*found, flush=True)\ntime.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        (pid,) = (int(word) for word in program.stdout.readline().split())
        assert psutil.pid_exists(pid)
        program.kill()
    until_gone(pid)


@posix
def test_what_the_bounds_leave_out_is_no_limit(decoders: Decoders, tmp_path: Path) -> None:
    """A larger file has its thumbnail where its operator gives it more memory."""
    large = tmp_path / "large.png"
    large.write_bytes(png(9_000, 8_000, lines=8_000))
    assert decoders.thumbnail(large) is None
    small = decoders.thumbnail(large, Bounds(400, 30.0))
    assert small is not None
    assert (small.width, small.height) == (512, 455)


def kill_when_busy(decoders: Decoders) -> None:
    while not (found := decoders.processes()):
        time.sleep(0.01)
    os.kill(found[0], signal.SIGTERM)


def kill_at_work(process: psutil.Process) -> None:
    """As soon as it computes."""
    before = process.cpu_times().user
    while process.cpu_times().user < before + 0.1:
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)


def until_gone(pid: int) -> None:
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        time.sleep(0.01)
