"""The service itself: its keys, its tasks, and the life of each task from its acceptance to its bill."""

import asyncio
import uuid
from collections.abc import Iterable
from typing import Any

from genqueue.simulators.comfyui.execution.gate import Gate
from genqueue.simulators.comfyui.nodes.catalogue import Catalogue
from genqueue.simulators.comfyui.settings import Settings as MachineSettings
from genqueue.simulators.runninghub.codes import Refused
from genqueue.simulators.runninghub.files import Files
from genqueue.simulators.runninghub.library import Graph, Library
from genqueue.simulators.runninghub.runs import ledger
from genqueue.simulators.runninghub.runs.instance import Instance
from genqueue.simulators.runninghub.runs.task import Failure, State, Task, Wish
from genqueue.simulators.runninghub.runs.webhooks import Webhooks
from genqueue.simulators.runninghub.runs.wishes import UncheckedFolders, read_wish
from genqueue.simulators.runninghub.settings import Account, Settings
from genqueue.simulators.runninghub.virtual_clock import VirtualClock

_FIRST_ID = 1_910_246_754_753_896_450
_ID_STEP = 4_097


class Cloud:
    """Made once; it forgets nothing while its process lives. `notify` after each change from outside."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.faults = settings.faults
        self.clock = VirtualClock(settings.clock)
        self.gate = Gate()
        self.accounts = {each.key: each for each in settings.accounts}
        self.library = Library(settings.workflows, settings.apps)
        self.files = Files(settings.directory, self.clock, settings.files_last_hours)
        self.webhooks = Webhooks(self.clock)
        self.tasks: dict[str, Task] = {}
        self.instances: dict[str, Instance] = {}
        self._lives: dict[str, asyncio.Task[None]] = {}
        self._news = asyncio.Event()
        self._folders = UncheckedFolders(settings.directory / "catalogue")
        about = MachineSettings(directory=self._folders.directory, probes=settings.probes)
        self._catalogue = Catalogue(about, self._folders, old=False)

    def account(self, key: Any) -> Account:
        """Raises Refused: 802 for an unknown key, 801 for a free user's, 811 for an enterprise's that is disabled."""
        found = self.accounts.get(key) if isinstance(key, str) else None
        if found is None or (found.disabled and found.type == "NORMAL"):
            raise Refused(802)
        if found.disabled:
            raise Refused(811)
        if found.type == "FREE":
            raise Refused(801)
        return found

    def read(self, source: str, stored: Graph, body: dict[str, Any]) -> Wish:
        """See `read_wish`."""
        return read_wish(source, stored, body, self._catalogue, self._folders)

    def accept(self, account: Account, wish: Wish) -> Task:
        """Begin the life of a task. Raises Refused where it cannot be paid, or where there is no room for it."""
        if not ledger.can_pay(account):
            raise Refused(812 if account.type == "SHARED" else 416)
        self._find_room(account, wish)
        now = self.clock.now()
        task = Task(str(_FIRST_ID + _ID_STEP * len(self.tasks)), account.key, uuid.uuid4().hex, wish, now)
        self.tasks[task.id] = task
        if "CREATE" not in self.faults.hold:
            task.state = "RUNNING" if self.faults.instant else "QUEUED"
        if task.state == "RUNNING":
            self._start(task)
        life = asyncio.create_task(self._live(task, account))
        self._lives[task.id] = life
        life.add_done_callback(lambda _: self._lives.pop(task.id, None))
        self.notify()
        return task

    def find(self, account: Account, task_id: Any) -> Task:
        """Raises Refused: 301 for no id or 0, 807 for one that this key does not have (any more)."""
        if task_id in (None, "", 0, "0"):
            raise Refused(301, "taskId must be positive")
        task = self.tasks.get(str(task_id))
        if task is None or task.key != account.key or task.state == "REMOVED":
            raise Refused(807)
        task.asked += 1
        return task

    def active(self, account: Account) -> list[Task]:
        return [task for task in self.tasks.values() if task.key == account.key and not task.ended]

    async def cancel(self, task: Task) -> None:
        """End a task. Raises Refused 807 for one that has ended, where the service is set to say so."""
        if task.ended:
            if self.faults.cancel_of_ended == "not_found":
                raise Refused(807)
            return
        running = task.state == "RUNNING"
        becomes = self.faults.running_cancelled_as if running else self.faults.queued_cancelled_as
        if becomes == "SUCCESS":
            return
        task.cancelled = True
        life = self._lives.get(task.id)
        if life is not None:
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)
        if not task.ended:
            self._end(task, "REMOVED" if becomes == "NOT_FOUND" else becomes)

    def notify(self) -> None:
        """Wake those who wait for a state, and the tasks that were held."""
        self._news.set()
        self._news = asyncio.Event()

    async def reached(self, task_id: str, states: Iterable[str]) -> Task:
        """A task, as soon as it is in one of these states."""
        while task_id not in self.tasks or self.tasks[task_id].state not in states:
            await self._news.wait()
        return self.tasks[task_id]

    async def stop(self) -> None:
        """End every life."""
        lives = list(self._lives.values())
        for life in lives:
            life.cancel()
        await asyncio.gather(*lives, return_exceptions=True)
        await self.webhooks.stop()

    def _find_room(self, account: Account, wish: Wish) -> None:
        active = len(self.active(account)) + account.elsewhere
        if self.faults.no_machine:
            raise Refused(415)
        if account.type != "EXCLUSIVE":
            if active >= account.limit:
                raise Refused(421)
            return
        if account.limit == 0:
            raise Refused(435)
        if not wish.personal_queue and active >= account.limit:
            raise Refused(415)
        if active - account.limit >= self.settings.max_personal_queue:
            raise Refused(814)

    async def _live(self, task: Task, account: Account) -> None:
        if task.state != "RUNNING":
            await self._leave(task, "CREATE")
            self._move(task, "QUEUED")
            await self.clock.sleep(self.faults.queue_seconds / self.settings.speed)
            await self._leave(task, "QUEUED")
            await self._find_machine(task, account)
            self._start(task)
        await self._run(task)

    async def _run(self, task: Task) -> None:
        ending = self.faults.ending_of(str(task.wish.graph))
        if ending is not None:
            message = ending.message or Refused(ending.code).message
            await self._leave(task, "RUNNING")
            self.instances[task.id].clear()
            self._end(task, "FAILED", Failure(ending.code, message, {"exception_message": message}))
            return
        instance = self.instances[task.id]
        try:
            results, failure = await instance.run(self.files, self.faults.uploads_last_hours)
        finally:
            task.seconds = instance.seconds
        await self._leave(task, "RUNNING")
        task.results = results
        self._end(task, "FAILED" if failure else "SUCCESS", failure)

    def _start(self, task: Task) -> None:
        task.started_at = self.clock.now()
        self.instances[task.id] = Instance(task, self.settings, self.faults, self.clock, self.gate)
        self._move(task, "RUNNING")

    def _move(self, task: Task, state: State) -> None:
        task.state = state
        self.notify()

    def _end(self, task: Task, state: State, failure: Failure | None = None) -> None:
        task.ended_at, task.failure = self.clock.now(), failure
        instance = self.instances.pop(task.id, None)
        free = self.faults.free_failures and state != "SUCCESS"
        if task.started_at is not None and not free:
            prices = self.settings.third_party
            third = sum(prices.get(each, 0.0) for each in instance.classes) if instance else 0.0
            ledger.bill(task, self.accounts[task.key], round(third, 3) or None)
        self._move(task, state)
        if task.wish.webhook_url:
            self.webhooks.announce(task)

    async def _leave(self, task: Task, state: str) -> None:
        """Go on as soon as tasks are not held in this state."""
        while state in self.faults.hold and task.state == state:
            await self._news.wait()

    async def _find_machine(self, task: Task, account: Account) -> None:
        """Wait until an exclusive machine is free and no earlier task waits for one."""
        while True:
            active = self.active(account)
            running = sum(1 for each in active if each.state == "RUNNING") + account.elsewhere
            first = next((each for each in active if each.state == "QUEUED"), task)
            if running < account.limit and first is task:
                return
            await self._news.wait()
