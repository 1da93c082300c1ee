"""The kinds of backends: their capabilities and whether their runs cost money. Decided here and read everywhere.

A new kind is one row of `KINDS`, and a client that follows `base.Backend` and has the methods in `abilities` that go
with its row. CONTRIBUTING.md has the steps.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from genqueue.backends.base import Backend
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.runninghub.client import RunningHub
from genqueue.config import MOST_SEATS
from genqueue.tasks.model import Trouble


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the backends of one kind can do. The defaults are the most careful ones: those of a kind that is not known
    here (a database may have been written by a newer release), but for `takes_files`: almost every kind does.

    `runs` are the formats of workflows that it takes (`Needs.backend_kind`).

    `paid`: every run costs money. What may have been billed is never rerun automatically.

    `asks_by_our_id`: a run can be looked up by the id of its attempt, also when the answer to its submit was lost.
    Where it cannot, a lost answer ends in `outcome_unknown`; the submit is a commit of its own, after the claim, and
    nothing stands by: a crash before it has sent nothing.

    `lists_nodes`: it lists its node classes and choices (`catalog`), by which lanes are judged. Where it does not, it
    serves the workflows that name it.

    `in_order`: it executes one run at a time, in the order in which they came: the oldest is the one at work.
    Where it does not, its runs are executed in parallel: every free seat is filled at once.

    `seats` is how many runs it holds at a time by default (None: as the settings say), `most_seats` the most that may
    be set.

    `cancels_waiting` and `cancels_running`: one run can be ended alone, before and while it executes (`cancel`).
    `lists_queue`: it lists what runs and waits there (`live`). `frees_memory`: it can free its memory on request
    (`free_memory`). `finds_files`: the files of a run are found without it, after the backend forgot it (`find_files`).
    `removes_doubles`: one id may wait there twice, and one of the two can be removed (`remove_double`).

    `takes_files`: a run may have input files (`upload`). Where it may not, tasks with input files are not for it.
    `sends_signals`: it has a live connection, over which it reports what its runs do (`watch`). Where it has none, its
    runs are looked up at intervals instead.

    `stores_workflows`: it runs workflows that it stores itself, with other values (`Submission.stored`), and hands out
    their graphs and forms (`stored_workflow`, `stored_app`).
    `reruns_failed`: a paid run that ended with an error of the workflow may be run again where its backend does not
    say otherwise (`rerun_failed`).

    `address` is where all of them are; None where each has an address of its own. `sites` are the addresses of a
    service that has several, by a short name that may be entered in place of one. `access` names the fields of `Access`
    that it is entered with, in the order in which they are asked for; anything else is refused. `required` names those
    without which it cannot be used, `choices` the values of those that are chosen from a list. `account` names those
    that distinguish one account from another, which are required too: the same address with another account is another
    backend. Without any, an address is one backend.
    """

    runs: frozenset[str] = frozenset()
    paid: bool = True
    asks_by_our_id: bool = False
    lists_nodes: bool = True
    in_order: bool = False
    seats: int | None = 1
    most_seats: int = 1
    cancels_waiting: bool = False
    cancels_running: bool = False
    lists_queue: bool = False
    frees_memory: bool = False
    finds_files: bool = False
    removes_doubles: bool = False
    takes_files: bool = True
    reruns_failed: bool = False
    sends_signals: bool = False
    stores_workflows: bool = False
    address: str | None = None
    sites: Mapping[str, str] = field(default_factory=dict)
    access: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    account: tuple[str, ...] = ()

    @property
    def needed(self) -> tuple[str, ...]:
        """The fields of `access` that must be entered, in their order."""
        needed = {*self.required, *self.account}
        return (*(name for name in self.access if name in needed), *sorted(needed - set(self.access)))


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of backend. `connect` makes a client: see `genqueue.backends.connect`."""

    connect: Callable[..., Backend]
    capabilities: Capabilities


COMFYUI = Capabilities(
    runs=frozenset({"comfyui"}),
    paid=False,
    reruns_failed=True,
    asks_by_our_id=True,
    in_order=True,
    seats=None,
    most_seats=MOST_SEATS,
    cancels_waiting=True,
    cancels_running=True,
    lists_queue=True,
    frees_memory=True,
    finds_files=True,
    removes_doubles=True,
    sends_signals=True,
    access=(
        "token",
        "username",
        "password",
        "headers",
        "api_key_comfy_org",
        "auth_token_comfy_org",
        "ca_file",
        "verify_tls",
    ),
)

RUNNINGHUB = Capabilities(
    runs=frozenset({"runninghub"}),
    paid=True,
    asks_by_our_id=False,
    lists_nodes=False,
    seats=1,
    most_seats=MOST_SEATS,
    cancels_waiting=True,
    cancels_running=True,
    stores_workflows=True,
    sites={"cn": "https://www.runninghub.cn", "ai": "https://www.runninghub.ai"},
    access=("api_key", "access_password", "instance_type", "use_personal_queue", "ca_file", "verify_tls"),
    required=("api_key",),
    choices={"instance_type": ("default", "plus", "ultra")},
    account=("api_key",),
)

KINDS: dict[str, Kind] = {"comfyui": Kind(ComfyUI, COMFYUI), "runninghub": Kind(RunningHub, RUNNINGHUB)}


def capabilities_of(kind: str) -> Capabilities:
    """The capabilities of a kind by its name; the most careful ones for a kind that is not known here."""
    known = KINDS.get(kind)
    return Capabilities() if known is None else known.capabilities


def timed_out(kinds: Iterable[str]) -> Trouble:
    """Why a task waits for backends of these kinds that cannot be reached. ComfyUI alone has a code of its own."""
    found = sorted(set(kinds))
    other = found not in ([], ["comfyui"])
    return Trouble("comfyui_timeout", {"told_as": "backend_timeout", "kinds": found} if other else {})
