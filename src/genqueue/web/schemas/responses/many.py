"""Responses about many tasks at once: results of an action, summaries, and batches."""

from genqueue.tasks.states import Status
from genqueue.web.schemas.responses.base import Answer, Cost, Words


class Refused(Words):
    """One task of several with which it could not be done."""

    id: str


class Several(Answer):
    """Which worked and which did not."""

    succeeded: list[str]
    failed: list[Refused]


class Group(Answer):
    """So many of the meant tasks have this status and allow these actions. `outcome_unknown`: their last run may have
    been paid for, and it is not known whether it was. `still_stopping`: a paid run of theirs may still execute. `start`
    leaves out both (`needs_confirmation`, `still_stopping`), as each task needs a confirmation of its own."""

    status: Status
    tasks: int
    actions: list[str]
    outcome_unknown: bool
    still_stopping: bool


class Heap(Answer):
    """Some files."""

    files: int
    bytes: int


class Summary(Answer):
    """What would be touched: an action fits all of the meant tasks when every group has it. `outputs` go with them when
    they are deleted. `token` names these tasks as they stand, for `if_summary`; both are null where not asked for."""

    total: int
    groups: list[Group]
    outputs: Heap | None
    token: str | None


class Batch(Answer):
    """Tasks that were created together. `cost` is the sum over all that was run for them."""

    id: str
    title: str
    created_at: str
    total: int
    by_status: dict[Status, int]
    cost: Cost


class Batches(Answer):
    """A window of the batches."""

    items: list[Batch]
    total: int
    offset: int
    limit: int
