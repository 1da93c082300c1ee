"""The storm: one random thing after the other goes wrong, from a seed, until each has happened often enough."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.chaos.ambushes import Ambush, Ambushes
from tests.chaos.plan import Plan
from tests.chaos.processes import PATIENCE_S, Process
from tests.chaos.scene import LEASE_S, Comfy, Scene

DEEDS = ("kills", "restarts", "cuts", "stalls", "ambushes", "freezes", "deaf", "zombies", "blackouts")
BACKLOG = 12
CUTS = {
    "POST /prompt": ("lose", "drop", "late", "late", "cut", "late_status", "stall"),
    "GET /view": ("lose", "drop", "cut", "status"),
    "GET /api/jobs/{job_id}": ("lose", "drop", "cut", "status"),
    "GET /prompt": ("lose", "drop", "cut"),
}
LATE_S = 0.7
"""A request that comes to work later than `absence_gap_s` may run twice: a window that remains."""

POINTS = ("started", "node", "worked", "success", "done")


@dataclass
class Storm:
    """`done` counts what really happened: a reply only when it was harmed, a process only when it was killed."""

    plan: Plan
    scene: Scene
    report: Callable[[str], None] = lambda _line: None
    done: Counter[str] = field(default_factory=Counter)
    _stalls: set[asyncio.Task[None]] = field(default_factory=set)
    _ambushes: Ambushes = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.plan.seed)
        laid = [Ambush(each, file) for each, file in self.scene.ambushes.items()]
        self._ambushes = Ambushes(laid, LEASE_S, self._dice)

    async def rage(self) -> None:
        """Until everything has happened and every task was submitted; then help everybody up."""
        while left := self._left():
            await self._keep_busy()
            await self._do(self._dice.choices(list(left), list(left.values()))[0])
            self._spring()
            await self._count_cuts()
            self._tell()
            await asyncio.sleep(self._dice.uniform(0.05, 0.3))
        while len(self.scene.colours) < self.plan.tasks:
            await self.scene.submit()
        await self._help_up()

    async def calm(self) -> None:
        """Until every task is done and nothing is open any more."""
        async with asyncio.timeout(PATIENCE_S + self.plan.tasks):
            while await self.scene.unfinished() or await self.scene.open_attempts():
                self._tell()
                await asyncio.sleep(0.3)

    def _left(self) -> dict[str, int]:
        wanted = {deed: getattr(self.plan, deed) - self.done[deed] for deed in DEEDS}
        return {deed: count for deed, count in wanted.items() if count > 0}

    async def _keep_busy(self) -> None:
        """Tasks come in step with the storm; there is always work."""
        total = sum(getattr(self.plan, deed) for deed in DEEDS)
        share = 1 - sum(self._left().values()) / total
        wanted = int(self.plan.tasks * share) + BACKLOG - len(self.scene.colours)
        short_of_work = 2 * self.plan.servers - await self.scene.unfinished()
        for _ in range(max(wanted, short_of_work, 0)):
            await self.scene.submit()

    async def _do(self, deed: str) -> None:
        if deed == "kills":
            await self._kill()
        elif deed == "stalls":
            await self._stall()
        elif deed in ("ambushes", "freezes"):
            self._ambushes.lay("kill" if deed == "ambushes" else "freeze")
        else:
            comfy = self._dice.choice(self.scene.comfies)
            if comfy.process.frozen or not comfy.process.is_ready:
                return
            if deed == "restarts":
                zombies = [each for each in self.scene.comfies if each.zombie and not each.process.frozen]
                await self._restart((zombies or [comfy])[0])
            elif deed == "cuts":
                await self._cut(comfy)
            elif deed == "deaf":
                do = self._dice.choice(("deafen", "freeze", "abort"))
                told = await self.scene.tell(comfy, "POST", "/sockets", {"do": do})
                self.done[deed] += 1 if told and told["sockets"] else 0
            elif deed == "zombies":
                await self._make_zombie(comfy)
            else:
                told = await self.scene.tell(comfy, "POST", "/refuse", {"seconds": self._dice.uniform(0.3, 3)})
                self.done[deed] += told is not None

    def _spring(self) -> None:
        self._ambushes.spring()
        self.done["ambushes"], self.done["freezes"] = self._ambushes.done["kill"], self._ambushes.done["freeze"]

    async def _kill(self) -> None:
        victims = [self.scene.web] if self._dice.random() < 0.15 else self.scene.workers
        able = self._able(victims)
        if not able:
            return
        victim = self._dice.choice(able)
        victim.kill()
        self.done["kills"] += 1
        victim.start()

    async def _restart(self, comfy: Comfy) -> None:
        await self._count_cuts()
        comfy.process.kill()
        self.done["restarts"] += 1
        await asyncio.sleep(self._dice.choice((0, 0, 0.5, 1.5)))
        comfy.replies, comfy.zombie = 0, False
        comfy.process.start()

    async def _cut(self, comfy: Comfy) -> None:
        replies = []
        for _ in range(self._dice.randint(1, 3)):
            route = self._dice.choice(list(CUTS))
            do = self._dice.choice(CUTS[route])
            most = LATE_S if do == "late" else 1.5
            replies.append({"route": route, "do": do, "status": 502, "seconds": self._dice.uniform(0.2, most)})
        await self.scene.tell(comfy, "POST", "/faults", {"replies": replies})

    async def _count_cuts(self) -> None:
        """Those that have happened by now. What a restart wipes out before it is seen does not count."""
        for comfy in self.scene.comfies:
            if comfy.process.frozen or not comfy.process.is_ready:
                continue
            told = await self.scene.tell(comfy, "GET", "")
            if told is not None:
                used = sum(reply["times"] == 0 for reply in told["faults"]["replies"])
                self.done["cuts"] += used - comfy.replies
                comfy.replies = used

    async def _make_zombie(self, comfy: Comfy) -> None:
        """The next prompt that comes to some point ends the worker of this server; a restart brings it back."""
        if comfy.zombie:
            return
        trap = {"at": self._dice.choice(POINTS), "do": "zombie", "times": 1}
        if await self.scene.tell(comfy, "POST", "/faults", {"traps": [trap]}) is not None:
            comfy.zombie = True
            self.done["zombies"] += 1

    async def _stall(self) -> None:
        """Freeze a worker, or more rarely a server, for longer than a lease."""
        servers = [comfy.process for comfy in self.scene.comfies]
        able = self._able(servers) if self._dice.random() < 0.25 else self._able(self.scene.workers)
        if not able or len(self._stalls) > 1:
            return
        stall = asyncio.create_task(self._dice.choice(able).stall(LEASE_S * self._dice.uniform(1.2, 2)))
        self._stalls.add(stall)
        stall.add_done_callback(self._stalls.discard)
        self.done["stalls"] += 1
        await asyncio.sleep(0)

    def _able(self, processes: list[Process]) -> list[Process]:
        waited_for = {each.worker.name for each in self._ambushes.all if each.do}
        return [each for each in processes if each.name not in waited_for and each.is_ready and not each.frozen]

    async def _help_up(self) -> None:
        await self._ambushes.lift()
        self._spring()
        await asyncio.gather(*self._stalls)
        for process in (self.scene.web, *self.scene.workers, *(comfy.process for comfy in self.scene.comfies)):
            await process.until_ready()
        for comfy in self.scene.comfies:
            if comfy.zombie:
                await self._restart(comfy)

    def _tell(self) -> None:
        told = ", ".join(f"{self.done[deed]}/{getattr(self.plan, deed)} {deed}" for deed in DEEDS)
        self.report(f"{told}; {len(self.scene.colours)} tasks")
