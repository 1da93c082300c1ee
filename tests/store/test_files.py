"""One contract for every storage of files, and the names that lead into it."""

import asyncio
import errno
import hashlib
import logging
import os
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path, PureWindowsPath
from typing import Any
from uuid import uuid4

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from moto.server import ThreadedMotoServer
from uuid_utils import uuid7

from genqueue.clock import SECOND, SystemClock
from genqueue.config import MEGABYTE
from genqueue.errors import Invalid, NotFound, TooLarge, Unavailable
from genqueue.messages import word
from genqueue.store.files.base import Files, once
from genqueue.store.files.keys import NAME_BYTES, check_key, output_key, safe_name, upload_key
from genqueue.store.files.local import PARTS, YOUNG_S, LocalFiles
from genqueue.store.files.open import open_files

BIG = bytes(range(256)) * (6 * MEGABYTE // 256) + b"and some more"
HOSTILE = [
    *("", ".", "..", "/", "/etc/passwd", "a//b", "a/", "/a", "../a", "a/../b", "a/./b", "a/..", "a\\b", "..\\a"),
    *(
        "C:",
        "C:/a",
        "C:a",
        "a:b",
        "a\0b",
        "a\nb",
        "a/.parts/b",
        ".parts/a",
        "a.",
        "a ",
        " a",
        "a/con",
        "NUL",
        "aux.txt",
    ),
    *("com1.png", "lpt¹", "a?b", "a*b", "a|b", '"', "<a>", "\udc80", "a\u202eb", "a\u2028b", "e\u0301", "x" * 121),
    "/".join(["y" * 100] * 10),
]


class CountingPool(ThreadPoolExecutor):
    """Real threads, and the number of trips to them."""

    trips = 0

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        self.trips += 1
        return super().submit(*args, **kwargs)


def start_s3() -> tuple[ThreadedMotoServer, str]:
    """A real S3 server over HTTP with a bucket named `bucket`, and its address."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    httpx.put(f"http://{host}:{port}/bucket", trust_env=False, timeout=60).raise_for_status()
    return server, f"http://{host}:{port}"


@pytest.fixture(scope="module")
def s3_environment() -> Iterator[None]:
    """The credentials of the tests, and nothing of what the machine has set for other servers."""
    web_server = logging.getLogger("werkzeug")
    level = web_server.level
    web_server.setLevel(logging.CRITICAL)
    with pytest.MonkeyPatch.context() as environment:
        for name in [name for name in os.environ if name.upper().startswith("AWS_") or name.upper().endswith("_PROXY")]:
            environment.delenv(name)
        environment.setenv("AWS_ACCESS_KEY_ID", "somebody")
        environment.setenv("AWS_SECRET_ACCESS_KEY", "whatever")
        yield
    web_server.setLevel(level)


@pytest.fixture(scope="module")
def s3_server(s3_environment: None) -> Iterator[str]:
    server, address = start_s3()
    yield address
    server.stop()


@pytest.fixture
def mortal(s3_environment: None) -> Iterator[tuple[ThreadedMotoServer, str]]:
    """A server to be stopped in the middle."""
    server, address = start_s3()
    yield server, address
    server.stop()


@pytest.fixture(params=["local", "s3"])
async def files(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Files]:
    url = ""
    if request.param == "s3":
        url = f"s3://bucket/{uuid4()}/pre fix?endpoint={request.getfixturevalue('s3_server')}&region=eu-west-1"
    opened = open_files(url, tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def local(tmp_path: Path) -> AsyncIterator[LocalFiles]:
    opened = LocalFiles(tmp_path / "files")
    yield opened
    await opened.close()


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def broken(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part
    raise ConnectionResetError("the server is gone")


def in_pieces(content: bytes, size: int) -> AsyncIterator[bytes]:
    return chunks(*(content[at : at + size] for at in range(0, len(content), size)))


async def content_of(files: Files, key: str, start: int = 0, end: int | None = None) -> bytes:
    return b"".join([chunk async for chunk in files.read(key, start, end)])


def names_below(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))


def unfinished_uploads(server: str) -> int:
    return httpx.get(f"{server}/bucket?uploads", trust_env=False, timeout=60).text.count("<Upload>")


@pytest.mark.parametrize("content", [b"", b"x", b"picture" * 1500, BIG], ids=["empty", "one byte", "small", "big"])
@pytest.mark.parametrize("size", [1000, 3 * MEGABYTE])
async def test_what_was_put_is_read_back_and_measured(files, content, size):
    stored = await files.put("outputs/a/b.bin", in_pieces(content, size))
    assert stored == (hashlib.sha256(content).hexdigest(), len(content))
    assert await content_of(files, "outputs/a/b.bin") == content
    assert await files.size("outputs/a/b.bin") == len(content)


@pytest.mark.parametrize("name", ["图 片 (1) 😀.png", "a%20b#c+d&e=f~g.png", "[x]{y}'!`$;@^,.webp", "é.mp4", "noext"])
async def test_names_of_every_script_and_odd_signs_are_kept(files, name):
    key = output_key(str(uuid7()), str(uuid7()), 1, name)
    await files.put(key, chunks(name.encode()))
    await files.put(key + "2", chunks(b"neighbour"))
    assert await content_of(files, key) == name.encode()
    await files.delete([key])
    assert await files.size(key) is None
    assert await files.size(key + "2") == 9


async def test_a_second_put_replaces_the_whole_file(files):
    await files.put("a/b.txt", chunks(b"a long first version"))
    await files.put("a/b.txt", chunks(b"short"))
    assert await content_of(files, "a/b.txt") == b"short"


@pytest.mark.parametrize(
    ("start", "end"),
    [(0, 10), (3, 4), (9, 10), (5, None), (0, None), (4, 99), (0, 0), (7, 3), (10, None), (10, 12), (50, 60)],
)
async def test_a_range_is_like_a_slice(files, start, end):
    await files.put("a", chunks(b"0123456789"))
    assert await content_of(files, "a", start, end) == b"0123456789"[start:end]


async def test_a_range_of_a_big_and_of_an_empty_file_is_like_a_slice(files):
    await files.put("big", in_pieces(BIG, MEGABYTE))
    await files.put("empty", chunks())
    assert await content_of(files, "big", 1_048_570, 4_000_001) == BIG[1_048_570:4_000_001]
    assert await content_of(files, "empty", 0, 10) == b""
    assert await content_of(files, "empty", 5) == b""


async def test_a_read_may_be_left_early(files):
    await files.put("big", in_pieces(BIG, MEGABYTE))
    async with aclosing(files.read("big")) as reading:
        async for chunk in reading:
            assert BIG.startswith(chunk)
            break
    await files.delete(["big"])
    assert await files.size("big") is None


@pytest.mark.parametrize(("start", "end"), [(0, None), (5, None), (0, 5), (5, 5)])
async def test_a_missing_file_is_not_found_by_name(files, start, end):
    await files.put("folder/there", chunks(b"x"))
    for key in ("missing", "folder", "folder/missing", "folder/there/inside"):
        with pytest.raises(NotFound) as caught:
            await content_of(files, key, start, end)
        assert (caught.value.code, caught.value.arguments) == ("not_found", {"what": "file", "id": key})
        assert await files.size(key) is None
        assert await files.path(key) is None


@pytest.mark.parametrize("content", [b"", b"x" * 1000, b"x" * (2 * MEGABYTE) + b"y"], ids=["empty", "small", "big"])
async def test_who_puts_a_file_may_look_at_it(files, content):
    seen: list[tuple[str, bytes]] = []

    def look(path: Path, in_memory: bytes | None) -> None:
        assert in_memory in (None, path.read_bytes())
        seen.append((path.suffix, path.read_bytes()))

    stored = await files.put("a/b.png", in_pieces(content, 100_000), look=look)
    assert seen == [(".png", content)]
    assert stored.bytes == len(content)
    assert await content_of(files, "a/b.png") == content


async def test_nobody_looks_at_what_could_not_be_put(files):
    with pytest.raises(TooLarge):
        await files.put("a", chunks(b"xy"), limit=1, look=lambda path, _: pytest.fail(f"looked at {path}"))
    assert await files.size("a") is None


async def test_a_limit_is_exact_and_named_in_megabytes(files):
    content = b"x" * (2 * MEGABYTE)
    await files.put("a", in_pieces(content, 100_000), limit=2 * MEGABYTE)
    with pytest.raises(TooLarge) as caught:
        await files.put("b", in_pieces(content + b"y", 100_000), limit=2 * MEGABYTE)
    assert (caught.value.code, caught.value.arguments) == ("upload_too_large", {"limit_mb": 2})
    assert await files.size("a") == 2 * MEGABYTE
    assert await files.size("b") is None


async def test_over_the_limit_the_rest_is_not_even_read(files):
    closed = []

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"x" * MEGABYTE
        finally:
            closed.append(True)

    with pytest.raises(TooLarge):
        await files.put("a", endless(), limit=3 * MEGABYTE)
    assert closed == [True]


@pytest.mark.parametrize("before", [(), (b"x",), (b"x" * MEGABYTE,) * 20], ids=["at once", "early", "late"])
async def test_content_that_breaks_leaves_the_old_file_and_nothing_else(files, before, tmp_path, request):
    await files.put("a/old", chunks(b"old"))
    known = names_below(tmp_path)
    for key in ("a/old", "b/new"):
        with pytest.raises(ConnectionResetError, match="the server is gone"):
            await files.put(key, broken(*before))
    assert await content_of(files, "a/old") == b"old"
    assert await files.size("b/new") is None
    assert names_below(tmp_path) == known
    if "s3" in request.node.name:
        assert unfinished_uploads(request.getfixturevalue("s3_server")) == 0


@pytest.mark.parametrize("before", [0, 20])
async def test_a_cancelled_put_leaves_nothing_and_closes_its_source(files, before, tmp_path, request):
    await files.put("a/old", chunks(b"old"))
    known = names_below(tmp_path)
    waiting, closed = asyncio.Event(), asyncio.Event()

    async def stuck() -> AsyncIterator[bytes]:
        try:
            for _ in range(before):
                yield b"x" * MEGABYTE
            waiting.set()
            await asyncio.Event().wait()
        finally:
            closed.set()

    putting = asyncio.create_task(files.put("b/new", stuck()))
    await waiting.wait()
    putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    assert closed.is_set()
    assert await files.size("b/new") is None
    assert names_below(tmp_path) == known
    if "s3" in request.node.name:
        assert unfinished_uploads(request.getfixturevalue("s3_server")) == 0


@pytest.mark.parametrize("moment", range(11))
async def test_a_put_cancelled_while_it_writes_leaves_the_whole_file_or_nothing(files, moment, tmp_path, request):
    async def cancelling() -> AsyncIterator[bytes]:
        for number in range(11):
            if number == moment:
                asyncio.get_running_loop().call_soon(putting.cancel)
            if number < 10:
                yield b"x" * (2 * MEGABYTE)

    putting = asyncio.create_task(files.put("a/new", cancelling()))
    await asyncio.wait([putting])
    assert putting.cancelled()
    assert await files.size("a/new") in (None, 20 * MEGABYTE)
    await files.delete(["a/new"])
    assert not [name for name in names_below(tmp_path) if name.endswith(".part")]
    if "s3" in request.node.name:
        assert unfinished_uploads(request.getfixturevalue("s3_server")) == 0


async def test_a_reader_sees_one_version_while_the_file_is_replaced(files):
    old, new = b"o" * (3 * MEGABYTE), b"n" * (3 * MEGABYTE)
    await files.put("a", chunks(old))
    async with aclosing(files.read("a")) as reading:
        seen = [await anext(reading)]
        await files.put("a", chunks(new))
        seen.extend([chunk async for chunk in reading])
    assert b"".join(seen) == old
    assert await content_of(files, "a") == new


async def test_many_at_once_into_one_folder_and_out_of_it(files):
    keys = [f"a/b/{number}.txt" for number in range(30)]
    for _ in range(2):
        await asyncio.gather(*(files.put(key, chunks(key.encode())) for key in keys))
        assert await asyncio.gather(*(content_of(files, key) for key in keys)) == [key.encode() for key in keys]
        await asyncio.gather(*(files.delete([key]) for key in keys))
    assert await asyncio.gather(*(files.size(key) for key in keys)) == [None] * 30


async def test_putting_beside_a_delete_of_the_last_file_never_fails(files):
    for number in range(20):
        await files.put("a/b/c/old", chunks(b"old"))
        await asyncio.gather(files.delete(["a/b/c/old"]), files.put("a/b/c/new", chunks(b"%d" % number)))
        assert await content_of(files, "a/b/c/new") == b"%d" % number
        await files.delete(["a/b/c/new"])


async def test_deleting_what_is_missing_is_no_error(files):
    await files.put("a/b", chunks(b"x"))
    await files.delete([])
    await files.delete(["missing", "a/missing", "a/b/inside", "x/y/z", "a/b", "a/b"])
    assert await files.size("a/b") is None


async def test_a_local_copy_has_the_content_and_the_extension(files):
    await files.put("a/图.png", chunks(BIG))
    async with files.local_copy("a/图.png") as path:
        assert path.read_bytes() == BIG
        assert path.suffix == ".png"
    assert await content_of(files, "a/图.png") == BIG


async def test_a_local_copy_of_an_empty_file_is_an_empty_file(files):
    await files.put("a/b", chunks())
    async with files.local_copy("a/b") as path:
        assert path.read_bytes() == b""


async def test_a_local_copy_of_a_missing_file_is_not_found(files):
    with pytest.raises(NotFound):
        async with files.local_copy("a/b"):
            pytest.fail("there is nothing to copy")


async def test_checking_a_good_storage_leaves_no_trace(files, tmp_path):
    await files.check()
    assert [name for name in names_below(tmp_path) if "check" in name] == []


@pytest.mark.parametrize("key", HOSTILE)
async def test_a_key_that_could_leave_the_folder_is_refused_everywhere(files, key):
    async def copy() -> None:
        async with files.local_copy(key):
            pytest.fail("no such key")

    for attempt in (
        *(files.put(key, chunks(b"x")), files.size(key), files.delete(["a", key]), files.path(key)),
        *(content_of(files, key), copy()),
    ):
        with pytest.raises(Invalid) as caught:
            await attempt
        assert caught.value.code == "bad_name"
        assert word("bad_name", caught.value.arguments).message.encode()


# A local folder -----------------------------------------------------------------------------------------------------


async def test_a_small_file_costs_one_trip_to_the_disk_each_way(tmp_path):
    pool = CountingPool(1)
    files = LocalFiles(tmp_path / "files", pool=pool)
    await files.put("a/b.png", in_pieces(b"x" * 10_000, 1000))
    seen: list[bytes | None] = []
    await files.put("a/b.png", in_pieces(b"x" * 10_000, 1000), look=lambda _, content: seen.append(content))
    assert (pool.trips, seen) == (2, [b"x" * 10_000])
    pool.trips = 1
    assert await content_of(files, "a/b.png") == b"x" * 10_000
    assert pool.trips == 2
    await files.close()


async def test_emptied_folders_go_and_others_stay(local, tmp_path):
    for key in ("a/b/c/1", "a/b/2", "d/e/3"):
        await local.put(key, chunks(b"x"))
    await local.delete(["a/b/c/1", "d/e/3"])
    assert names_below(tmp_path / "files") == [PARTS, "a", "a/b", "a/b/2"]


async def test_the_path_of_a_local_file_is_the_file_itself(local, tmp_path):
    await local.put("a/b.png", chunks(b"x"))
    assert await local.path("a/b.png") == tmp_path / "files" / "a" / "b.png"
    async with local.local_copy("a/b.png") as path:
        assert path == tmp_path / "files" / "a" / "b.png"


async def test_another_process_may_empty_the_folder_that_is_written_to(local, tmp_path):
    other = LocalFiles(tmp_path / "files")  # shares nothing but the disk
    for number in range(100):
        await local.put("a/b/c/old", chunks(b"old"))
        await asyncio.gather(local.put("a/b/c/new", chunks(b"%d" % number)), other.delete(["a/b/c/old"]))
        assert await content_of(other, "a/b/c/new") == b"%d" % number
        await other.delete(["a/b/c/new"])
    await other.close()


async def test_a_folder_that_is_none_is_an_unavailable_storage(tmp_path):
    (tmp_path / "files").write_bytes(b"a file stands in the way")
    files = LocalFiles(tmp_path / "files")
    for attempt in (files.check(), files.put("a", chunks(b"x")), files.put("a", chunks(BIG))):
        with pytest.raises(Unavailable) as caught:
            await attempt
        assert caught.value.code == "storage_unavailable"
        assert caught.value.arguments["reason"]
    await files.close()


@pytest.mark.parametrize("size", [200_000, 3 * MEGABYTE])
async def test_a_disk_that_takes_no_more_is_told_and_the_old_file_stays(local, tmp_path, size):
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    await local.put("a/b", chunks(b"old"))
    known = names_below(tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(Unavailable) as caught:
            await local.put("a/b", in_pieces(b"x" * size, 50_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "storage_unavailable"
    assert caught.value.arguments == {"reason": os.strerror(errno.EFBIG)}
    assert await content_of(local, "a/b") == b"old"
    assert names_below(tmp_path) == known


async def test_what_a_dead_process_left_half_written_is_swept_and_what_is_being_written_stays(local, tmp_path):
    parts = tmp_path / "files" / PARTS

    async def slow() -> AsyncIterator[bytes]:
        yield b"x" * 3 * MEGABYTE
        (part,) = parts.glob("*.part")
        aged(part)
        for name, age in (("left.part", YOUNG_S + 1), ("young.part", 0), ("other.txt", YOUNG_S + 1)):
            (parts / name).touch()
            aged(parts / name, age)
        await local.sweep()
        assert names_below(parts) == sorted([part.name, "young.part", "other.txt"])
        yield b"y"

    await local.put("a", slow())
    assert await local.size("a") == 3 * MEGABYTE + 1


async def test_a_file_that_waited_long_for_its_end_is_not_swept_before_it_has_its_name(local, tmp_path):
    parts = tmp_path / "files" / PARTS

    async def slow() -> AsyncIterator[bytes]:
        yield b"x" * 3 * MEGABYTE
        (part,) = parts.glob("*.part")
        aged(part)

    await local.put("a", slow())
    assert (tmp_path / "files" / "a").stat().st_mtime > SystemClock().now() / SECOND - YOUNG_S


def aged(path: Path, age: float = YOUNG_S + 1) -> None:
    then = SystemClock().now() / SECOND - age
    os.utime(path, (then, then))


async def test_what_lies_below_a_folder_is_listed(files):
    for key in ("a/b/2", "a/b/c/1", "a/bb/3", "d"):
        await files.put(key, chunks(b"x"))
    assert await files.below("a/b/") == ["a/b/2", "a/b/c/1"]
    assert await files.below("a/nothing/") == []
    await files.sweep()
    assert await files.below("a/") == ["a/b/2", "a/b/c/1", "a/bb/3"]


async def test_opening_sweeps_and_makes_no_folder_yet(tmp_path):
    files = open_files("", tmp_path)
    assert names_below(tmp_path) == []
    await files.put("a", chunks(b"x"))
    assert (tmp_path / "files" / "a").read_bytes() == b"x"
    await files.close()


# S3 -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        *(
            "file:",
            "file://elsewhere/tmp",
            "file:///tmp?x=1",
            "/tmp",
            "s3:",
            "s3://",
            "s3:///prefix",
            "http://host/bucket",
            "s3://bucket?endpiont=http://x",
        ),
        *("s3://me:hush@bucket/x", "s3://bucket/x?secret_access_key=hush", "s3://bucket/../x", "s3://bucket/a//b"),
    ],
)
def test_an_address_of_no_storage_is_a_bad_setting_and_tells_no_secret(url, tmp_path):
    with pytest.raises(Invalid) as caught:
        open_files(url, tmp_path)
    assert caught.value.code == "bad_setting"
    assert caught.value.field == "GENQUEUE_STORAGE_URL"
    assert "hush" not in str(caught.value)


async def test_a_folder_that_was_named_is_the_same_for_every_process(tmp_path):
    url = (tmp_path / "shared").as_uri()
    one, two = open_files(url, tmp_path / "one"), open_files(url, tmp_path / "two")
    await one.put("outputs/a.txt", once(b"hello"))
    assert b"".join([chunk async for chunk in two.read("outputs/a.txt")]) == b"hello"
    assert not (tmp_path / "one").exists()
    await one.close()
    await two.close()


async def test_a_bucket_that_does_not_exist_is_an_unavailable_storage(s3_server, tmp_path):
    files = open_files(f"s3://no-such-bucket?endpoint={s3_server}", tmp_path)
    with pytest.raises(Unavailable) as caught:
        await files.check()
    assert caught.value.code == "storage_unavailable"
    assert "404" in caught.value.arguments["reason"]
    await files.close()


async def test_a_server_that_goes_away_is_an_unavailable_storage(mortal, tmp_path):
    server, address = mortal
    files = open_files(f"s3://bucket?endpoint={address}", tmp_path)

    async def outliving() -> AsyncIterator[bytes]:
        yield b"x" * MEGABYTE
        server.stop()
        for _ in range(20):
            yield b"x" * MEGABYTE

    for attempt in (files.put("a", outliving()), files.size("a"), content_of(files, "a"), files.delete(["a"])):
        with pytest.raises(Unavailable) as caught:
            await attempt
        assert caught.value.code == "storage_unavailable"
        assert "\n" not in caught.value.arguments["reason"]
    await files.close()


class Relay:
    """A real TCP relay to a server. It holds back the answer to the first request that starts a multipart upload."""

    def __init__(self) -> None:
        self.arrived, self.released = asyncio.Event(), asyncio.Event()
        self._open: list[asyncio.StreamWriter] = []

    def hang_up(self) -> None:
        for stream in self._open:
            stream.close()

    async def relay(self, client_in: asyncio.StreamReader, client_out: asyncio.StreamWriter, server: str) -> None:
        url = httpx.URL(server)
        server_in, server_out = await asyncio.open_connection(url.host, url.port)
        self._open += [client_out, server_out]

        async def requests() -> None:
            while data := await client_in.read(65536):
                if data.startswith(b"POST ") and b"?uploads" in data:
                    self.arrived.set()
                server_out.write(data)
                await server_out.drain()
            server_out.close()

        async def answers() -> None:
            while data := await server_in.read(65536):
                if self.arrived.is_set():
                    await self.released.wait()
                client_out.write(data)
                await client_out.drain()
            client_out.close()

        await asyncio.gather(requests(), answers(), return_exceptions=True)


async def test_a_put_cancelled_before_the_server_names_its_upload_leaves_no_upload(s3_server, tmp_path):
    relay = Relay()
    listening = await asyncio.start_server(
        lambda reader, writer: relay.relay(reader, writer, s3_server), "127.0.0.1", 0
    )
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        files = open_files(f"s3://bucket/{uuid4()}?endpoint=http://127.0.0.1:{port}", tmp_path)
        putting = asyncio.create_task(files.put("a", in_pieces(b"x" * (20 * MEGABYTE), MEGABYTE)))
        await relay.arrived.wait()
        putting.cancel()
        asyncio.get_running_loop().call_soon(relay.released.set)
        with pytest.raises(asyncio.CancelledError):
            await putting
        assert await files.size("a") is None
        assert unfinished_uploads(s3_server) == 0
        await files.close()
        relay.hang_up()


# Names ----------------------------------------------------------------------------------------------------------------

DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    port + number for port in ("COM", "LPT") for number in "0123456789¹²³"
}
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""On a busy machine an example may take its time."""

anything = st.text(st.characters() | st.sampled_from('/\\.:~ \0"<>|?*%\u202e\u0301\u200d'), max_size=300) | st.builds(
    "{}{}{}".format,
    st.sampled_from(["con", "Nul", "COM1", "lpt²", "conin$"]),
    st.sampled_from(["", ".", " .", " "]),
    st.text(),
)
"""Text with surrogates and much of what file systems dislike."""


@given(anything)
@unhurried
def test_a_safe_name_is_one_plain_part_on_every_system(name):
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert 0 < len(safe.encode()) <= NAME_BYTES
    assert PureWindowsPath(safe).name == safe
    assert safe.split(".")[0].strip().upper() not in DEVICES
    assert not set(safe) & set('/\\:*?"<>|\0')
    assert safe.strip(" .") == safe
    assert check_key(safe) == safe


@given(anything | st.lists(anything, max_size=4).map("/".join))
@unhurried
def test_a_key_that_is_let_in_never_leaves_its_folder(key):
    try:
        check_key(key)
    except Invalid:
        return
    for root in (Path("/data/files"), PureWindowsPath("C:/data/files")):
        inside = root.joinpath(*key.split("/"))
        assert inside.is_relative_to(root)
        assert inside != root
        assert not {"..", "."} & set(inside.parts)
    assert os.path.normpath(f"/data/files/{key}") == f"/data/files/{key}"


@given(anything, st.integers(0, 99999))
@unhurried
def test_an_output_of_any_name_gets_a_key_that_tells_its_place(filename, position):
    task, attempt = str(uuid7()), str(uuid7())
    key = check_key(output_key(task, attempt, position, filename))
    assert key.split("/")[2] == f"{task}_{attempt}"
    assert key.split("/")[3].startswith(f"{position:03d}_")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("cat.png", "cat.png"),
        ("图 片.PNG", "图 片.PNG"),
        ("../../etc/passwd", "passwd"),
        ("C:\\pictures\\cat.png", "cat.png"),
        ("a:b?c*.png", "a_b_c_.png"),
        (".hidden", "hidden"),
        ("name.. ", "name"),
        ("con", "_con"),
        ("NUL.tar.gz", "_NUL.tar.gz"),
        ("console.png", "console.png"),
        ("a\0b\nc\u202ed.png", "abcd.png"),
        ("e\u0301.png", "é.png"),
        ("", "file"),
        ("...", "file"),
        ("\udc80", "file"),
        ("文" * 100 + ".png", "文" * 38 + ".png"),
        ("x" * 200, "x" * 120),
        ("x." + "y" * 200, "x." + "y" * 118),
    ],
)
def test_names_from_outside_become_names_for_the_disk(name, safe):
    assert safe_name(name) == safe


def test_an_output_lies_under_the_day_of_its_task():
    task = "0199f0a0-7c00-7abc-8abc-0123456789ab"
    assert output_key(task, "0199f0a1-0000-7000-8000-000000000000", 7, "dir/cat.png") == (
        f"outputs/2025-10-17/{task}_0199f0a1-0000-7000-8000-000000000000/007_cat.png"
    )


@pytest.mark.parametrize("task", ["t1", "4b1c9f6e-9a4e-4a57-8f6e-6c9a4e4a578f", "ffffffff-ffff-7fff-bfff-ffffffffffff"])
def test_an_output_of_a_task_without_a_day_has_a_place_as_well(task):
    assert output_key(task, "a1", 0, "cat.png") == f"outputs/undated/{task}_a1/000_cat.png"


@pytest.mark.parametrize("task", ["..", "", "a/../..", "C:"])
def test_an_output_key_lets_no_bad_id_in(task):
    with pytest.raises(Invalid):
        output_key(task, "a1", 0, "cat.png")


@pytest.mark.parametrize(
    ("extension", "ending"),
    [("png", ".png"), (".PNG", ".png"), ("", ""), (".", ""), ("../x", ""), ("tar.gz", ""), ("图", ""), ("a b", "")],
)
def test_an_upload_lies_under_its_content(extension, ending):
    sha256 = hashlib.sha256(b"x").hexdigest()
    assert check_key(upload_key(sha256, extension)) == f"uploads/2d/{sha256}{ending}"


@pytest.mark.parametrize("sha256", ["", "..", "2D" * 32, "a" * 63, "a" * 65])
def test_an_upload_needs_a_real_hash(sha256):
    with pytest.raises(Invalid) as caught:
        upload_key(sha256, "png")
    assert caught.value.field == "sha256"
