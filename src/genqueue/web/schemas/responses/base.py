"""The bases of every response, and reasons in words."""

from pydantic import BaseModel, ConfigDict

ISO = "RFC 3339, UTC"


class Answer(BaseModel):
    """The base of every answer: complete, and nothing beyond it."""

    model_config = ConfigDict(extra="forbid")


class Words(Answer):
    """A code and its words in the reader's language."""

    code: str
    message: str
    hint: str


class TaskError(Words):
    """Why a task failed. `raw` is what the backend said itself."""

    raw: str | None = None


class Cost(Answer):
    """What runs have cost, as far as their backends report it; null is what is not known. `money`, and what is paid for
    the services of others in addition, are in `currency`; both are null where the runs were paid in several.
    `seconds` are those that are billed."""

    coins: float | None
    money: float | None
    currency: str | None
    third_party_money: float | None
    seconds: float | None


class Reason(Words):
    """Why a task waits, or why nobody can say when the backend that has it will be done. `lacks` names what no backend
    has, `since` is when its backend went away, `next_probe_at` when that is tried again, `ahead` how many prompts come
    before it at a backend that works for others too. `task_msg` is what the task says for this reason. `allow_paid`: a
    backend whose runs cost money might run it, if its user allowed that (`PATCH /api/tasks/{id}`)."""

    lacks: list[str] = []
    task_msg: str | None = None
    since: str | None = None
    next_probe_at: str | None = None
    ahead: int | None = None
    allow_paid: bool = False
