"""The timekeeper: detects that the machine's clock was set, corrects the stored times, and adopts the new time."""

from collections.abc import Callable

import structlog

from genqueue.clock import SECOND, STEP, Instant, SteadyClock
from genqueue.errors import Unavailable
from genqueue.faults import note_fault
from genqueue.store.clock.steps import Reading, Step, correct, count_steps, note_reading, step_meanwhile
from genqueue.store.store import Store

LOOK_S = 1.0
LEAST = SECOND // 100
"""Microseconds. A smaller difference is ignored: the two clocks are read one after the other."""

NOTED = SECOND // 2
"""Microseconds. When small differences since the stored reading add up to this, less than STEP, it is stored again."""

log = structlog.get_logger(__name__)


class Timekeeper:
    """The timekeeper of one process. `moved` is called with the step by which times that are only in memory must be
    shifted."""

    def __init__(self, store: Store, clock: SteadyClock, moved: Callable[[Instant], None]) -> None:
        self._store, self._clock, self._moved = store, clock, moved
        self._known = 0
        self._noted: Reading | None = None

    async def begin(self) -> None:
        """Correct a step since the previous process. To be called before any decision. Raises Unavailable."""
        self._known = await self._store.read(count_steps)
        now = self._clock.now()
        if by := await self._store.read(step_meanwhile, self._reading(), now):
            self._known = await self._store.write(correct, Step(now, by, self._known, self._reading()))
            log.warning("clock_was_put", by_s=round(by / SECOND), when="before this start")
        await self._note()

    async def run(self) -> None:
        """Check the clock every LOOK_S. Runs until cancelled."""
        while True:
            await self._clock.sleep(LOOK_S)
            try:
                await self.look()
            except Exception as error:
                note_fault("timekeeper", error)

    async def look(self) -> None:
        """Check the clock once: follow a small difference, and correct the stored times after a step."""
        by = self._clock.put()
        if abs(by) < STEP:
            if abs(by) >= LEAST:
                self._clock.follow(by)
            await self._note_what_adds_up()
            return
        # No await before the write is handed over: all later writes of this process have times of the new clock.
        self._follow(by)
        try:
            step = Step(self._clock.now(), by, self._known, self._reading())
            self._known = await self._store.write(correct, step)
            self._noted = step.reading
        except Exception as error:
            self._follow(-by)
            if not isinstance(error, Unavailable):
                raise
            log.warning("clock_step_waits", by_s=round(by / SECOND), error=str(error))
            return
        log.warning("clock_was_put", by_s=round(by / SECOND), when="while this runs")

    async def _note(self) -> None:
        reading = self._reading()
        await self._store.write(note_reading, reading)
        self._noted = reading

    async def _note_what_adds_up(self) -> None:
        """Store the reading when followed differences have added up, so that they do not look like a step to the next
        process."""
        if self._noted is None or abs(self._reading().offset - self._noted.offset) < NOTED:
            return
        try:
            await self._note()
        except Unavailable as error:
            log.debug("clock_not_noted", error=str(error))

    def _follow(self, by: Instant) -> None:
        self._clock.follow(by)
        self._moved(by)

    def _reading(self) -> Reading:
        return Reading(self._clock.boot, self._clock.now() - round(self._clock.awake() * SECOND))
