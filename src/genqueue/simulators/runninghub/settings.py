"""What a simulated service is made of: its keys, its workflows, its limits and its speed."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from genqueue.clock import Clock, SystemClock
from genqueue.simulators.runninghub.faults import Faults
from genqueue.simulators.runninghub.library import App, Workflow, built_in

KeyType = Literal["NORMAL", "SHARED", "EXCLUSIVE", "FREE"]

MEMBER = "simulated0member0000000000000001"
ENTERPRISE = "simulated0enterprise000000000001"
EXCLUSIVE = "simulated0exclusive0000000000001"
FREE = "simulated0free000000000000000001"


@dataclass(slots=True)
class Account:
    """An API key with what it owns.

    `limit` is how many tasks it may have at a time, or how many machines an exclusive one has. Members pay in coins,
    enterprises in money. `elsewhere` are tasks that the website or other programs run with the same key. `disabled`
    keys are refused.
    """

    key: str
    type: KeyType = "NORMAL"
    coins: int | None = 10_000
    money: float | None = None
    currency: str | None = None
    limit: int = 1
    elsewhere: int = 0
    disabled: bool = False


def accounts() -> tuple[Account, ...]:
    """One key of each type."""
    return (
        Account(MEMBER),
        Account(ENTERPRISE, "SHARED", None, 100.0, "CNY", limit=50),
        Account(EXCLUSIVE, "EXCLUSIVE", None, 100.0, "CNY"),
        Account(FREE, "FREE", 0),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`directory` holds uploads and results. `speed` divides the durations; inf means at once. `probes` adds node
    classes that misbehave on purpose; `third_party` are classes that cost money elsewhere, with the price of a run.
    `files_last_hours` is how long a result can be downloaded, on the service's own clock."""

    directory: Path
    speed: float = 1.0
    clock: Clock = field(default_factory=SystemClock)
    faults: Faults = field(default_factory=Faults)
    accounts: tuple[Account, ...] = field(default_factory=accounts)
    workflows: tuple[Workflow, ...] = field(default_factory=lambda: built_in().workflows)
    apps: tuple[App, ...] = field(default_factory=lambda: built_in().apps)
    probes: bool = False
    third_party: dict[str, float] = field(default_factory=dict)
    max_upload_bytes: int = 30 * 1024 * 1024
    max_personal_queue: int = 1000
    files_last_hours: float = 24.0
    max_frames: int = 49
