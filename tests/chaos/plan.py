"""How much is broken in one chaos run."""

import os
import random
from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Plan:
    """The least number of each. `kills` are those of workers and of the web process, `restarts` kill a ComfyUI and
    start it again, `cuts` are replies that were harmed on their way, `stalls` outlast a lease. `ambushes` are kills of
    workers at a named step of a run, `freezes` are stalls there."""

    seed: int
    workers: int = 3
    servers: int = 4
    tasks: int = 500
    kills: int = 150
    restarts: int = 60
    cuts: int = 300
    stalls: int = 30
    ambushes: int = 60
    freezes: int = 40
    deaf: int = 30
    zombies: int = 15
    blackouts: int = 30


def short(seed: int) -> Plan:
    """Small enough for `make test`."""
    return Plan(
        seed,
        2,
        2,
        tasks=40,
        kills=6,
        restarts=3,
        cuts=10,
        stalls=2,
        ambushes=4,
        freezes=3,
        deaf=2,
        zombies=1,
        blackouts=2,
    )


def from_environment(environment: Mapping[str, str] = os.environ) -> Plan:
    """`CHAOS_SEED`, `CHAOS_TASKS`, `CHAOS_KILLS` ...; what is not named is as in the class."""
    named = {
        item.name: int(text) for item in fields(Plan) if (text := environment.get(f"CHAOS_{item.name.upper()}", ""))
    }
    return Plan(**{"seed": random.SystemRandom().randrange(10**6), **named})
