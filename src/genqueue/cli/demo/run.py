"""Runs the demo: GenQueue, a simulated ComfyUI, and a first batch."""

import asyncio
from contextlib import nullcontext
from dataclasses import replace

from genqueue.cli.api.client import ApiClient, HttpApiClient
from genqueue.cli.demo.cloud import connect_cloud, hand_in_cloud, simulated_cloud
from genqueue.cli.demo.first_batch import hand_in
from genqueue.cli.server.run import addressed, begin_log, first_of, studio
from genqueue.cli.server.simulated_backend import FOLDER, simulated
from genqueue.cli.submit.wait import Seen, wait_for
from genqueue.cli.tasks.selection import every_task
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.signals import end_on_signal
from genqueue.clock import SystemClock
from genqueue.config import Settings
from genqueue.tasks.states import UNFINISHED

_LOOK_S = 0.2


async def run(session: Session, port: int | None, speed: float, *, exit: bool, runninghub: bool) -> None:
    """Run until a signal ends it, or with `exit` until the first batch has ended. With `runninghub` there is a
    simulated account in the cloud as well."""
    settings = addressed(session, None, port, allow_remote=False)
    # Progress bars and log lines do not mix: only errors are logged.
    begin_log(replace(settings, log_level="error"))
    ended = asyncio.Event()
    with end_on_signal(ended.set, settings.shutdown_s):
        folder = settings.data_dir / FOLDER
        async with (
            simulated(folder, speed) as simulator,
            simulated_cloud(folder, speed) if runninghub else nullcontext() as cloud,
            studio(settings, "all", simulator=simulator) as (url, serving),
        ):
            session.say("cli_demo_runs", url=url, simulator=simulator, path=settings.data_dir.absolute())
            if cloud is not None:
                session.say("cli_demo_cloud", url=cloud)
            showing = asyncio.create_task(_show(session, settings, url, simulator, cloud))
            try:
                await first_of(ended, serving, showing)
                if not ended.is_set() and not exit:
                    session.say("cli_stays_up", url=url)
                    await first_of(ended, serving)
            finally:
                showing.cancel()
                await asyncio.gather(showing, return_exceptions=True)
            session.say("cli_ending")


async def _show(session: Session, settings: Settings, url: str, simulator: str, cloud: str | None) -> None:
    api = HttpApiClient(replace(session, settings=settings), url)
    try:
        await _connect(api, simulator)
        account = None if cloud is None else await connect_cloud(api, cloud)
        known = await every_task(api, {}) + await every_task(api, {"cleared": "true"})
        if known:
            session.say("cli_demo_again", count=len(known))
            tasks = [task for task in known if task["status"] in UNFINISHED]
        else:
            session.say("cli_demo_first")
            tasks = await hand_in(api, session.language, settings.data_dir / FOLDER)
            tasks += [] if account is None else await hand_in_cloud(api, account)
        seen = await wait_for(session, api, tasks) if tasks else Seen()
        session.exit = seen.exit
        session.answer({"url": url, "simulator": simulator, "tasks": seen.tasks or known})
        local = (settings.data_dir / "files" / "outputs").absolute()
        session.say("cli_outputs_lie", path=settings.storage_url or local)
    finally:
        await api.close()


async def _connect(api: ApiClient, simulator: str) -> None:
    """Add the simulator as a backend, and wait until it is ready with a catalog: then its workflows can be chosen."""
    clock = SystemClock()
    listed = (await api.ask("GET", "backends"))["items"]
    found = next((each for each in listed if each["url"] == simulator), None)
    if found is None:
        name = f"demo-{simulator.rpartition(':')[2]}"
        found = await api.ask("POST", "backends", body={"name": name, "kind": "comfyui", "url": simulator})
    await api.ask("POST", "backends", found["id"], "refresh")
    while found["state"] != "ready" or found["catalog_at"] is None:
        await clock.sleep(_LOOK_S)
        found = await api.ask("GET", "backends", found["id"])
