"""`make bench`. With GENQUEUE_TEST_COMFYUI=http://host:port also against that server."""

import asyncio
import os
import statistics
import sys
import tempfile
from pathlib import Path

import psycopg
import structlog

from benchmarks import comfyui, disk, estimates, lifecycles, recovery, table
from tests.support.databases import new_postgresql, new_sqlite, postgresql_server

TRIVIAL, ROUNDS = 500, 5
HEAVY, HEAVY_S = 100, 0.3


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))
    with tempfile.TemporaryDirectory(dir=os.environ.get("GENQUEUE_BENCH_DIR")) as name:
        folder = Path(name)
        print(f"fdatasync p50 {disk.sync_ms(folder):.2f} ms, {os.cpu_count()} cores, Python {sys.version.split()[0]}")
        (folder / "lives").mkdir()
        (folder / "table").mkdir()
        wanted = sys.argv[1:] or ["estimates", "lifecycles", "table", "recovery", "comfyui"]
        if "estimates" in wanted:
            estimates.main()
        if "lifecycles" in wanted:
            _lifecycles(folder)
        if "table" in wanted:
            _table(folder)
        if "recovery" in wanted:
            _recovery(folder)
        server = os.environ.get("GENQUEUE_TEST_COMFYUI")
        if "comfyui" in wanted and server:
            asyncio.run(_comfyui(server.rstrip("/"), folder))
        elif "comfyui" in wanted:
            print("comfyui: set GENQUEUE_TEST_COMFYUI=http://127.0.0.1:8188 to measure against a real server")


def _lifecycles(folder: Path) -> None:
    for name, url in (("SQLite", new_sqlite(folder / "lives")), ("PostgreSQL", _durable_postgresql())):
        creates, lives = asyncio.run(lifecycles.measure(url))
        print(f"{name}: {creates:,.0f} creates/s, {lives:,.0f} lifecycles/s at 50 in flight")


def _table(folder: Path) -> None:
    for name, url in (("SQLite", new_sqlite(folder / "table")), ("PostgreSQL", _durable_postgresql())):
        measured = asyncio.run(table.measure(url))
        fresh, later = measured["right after"], measured["later"]
        print(f"{name} at {table.ROWS:,} tasks, ms right after they were created / later:")
        for what, figure in fresh.items():
            print(f"  {what}: {figure:.1f} / {later[what]:.1f}")
        print(f"  memory of this process: {measured['memory']['of this process']:.0f} MB")


def _durable_postgresql() -> str:
    """As it is shipped: the tests let their server keep its writes in memory, one that is measured may not."""
    with psycopg.connect(postgresql_server(), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = on")
        connection.execute("SELECT pg_reload_conf()")
    return new_postgresql()


def _recovery(folder: Path) -> None:
    found = asyncio.run(recovery.measure(folder / "recovery"))
    delay = found.first_new - found.idle
    print(
        f"10,000 in flight at the start: a new task was sent after {found.first_new:.1f} s, {delay:.1f} s later than"
        f" after a start with nothing in flight; all were known after {found.all_known:.0f} s"
    )


async def _comfyui(url: str, folder: Path) -> None:
    seed = int.from_bytes(os.urandom(2)) * 100
    await comfyui.prefilled(url, [comfyui.trivial(seed + number) for number in range(20)])
    await _trivial(url, folder, seed + 1000)
    size = await comfyui.size_for(url, HEAVY_S)
    own, own_ids = await comfyui.prefilled(url, [comfyui.heavy(seed + number, size) for number in range(HEAVY)])
    mine, ids = await comfyui.ours(url, [comfyui.heavy(seed + 500 + number, size) for number in range(HEAVY)], folder)
    print(f"{HEAVY} prompts of about {HEAVY_S} s: {mine:.2f}/s, own queue {own:.2f}/s, ratio {mine / own:.3f}")
    own_gap, my_gap = await comfyui.gaps(url, own_ids), await comfyui.gaps(url, ids)
    print(
        f"  idle gap mean/median: ours {my_gap[0]:.1f}/{my_gap[1]:.1f} ms, its own {own_gap[0]:.1f}/{own_gap[1]:.1f} ms"
    )


async def _trivial(url: str, folder: Path, seed: int) -> None:
    """In turn, several times: neighbours on the same machine change its speed from one second to the next."""
    bare, mine = [], []
    for first in range(seed, seed + ROUNDS * TRIVIAL * 2, TRIVIAL * 2):
        graphs = [comfyui.trivial(first + number) for number in range(TRIVIAL * 2)]
        bare.append((await comfyui.bare_client(url, graphs[:TRIVIAL]))[0])
        mine.append((await comfyui.ours(url, graphs[TRIVIAL:], folder))[0])
    own, _ = await comfyui.prefilled(url, [comfyui.trivial(seed - 1 - number) for number in range(TRIVIAL)])
    ratios = [ours / theirs for ours, theirs in zip(mine, bare, strict=True)]
    print(
        f"{TRIVIAL} trivial prompts, medians of {ROUNDS} rounds: {statistics.median(mine):.1f}/s,"
        f" bare depth-2 client {statistics.median(bare):.1f}/s, own queue {own:.1f}/s"
    )
    print(
        f"  ratio to the bare client {statistics.median(ratios):.2f}, by round:"
        f" {', '.join(f'{ratio:.2f}' for ratio in ratios)}"
    )


if __name__ == "__main__":
    main()
