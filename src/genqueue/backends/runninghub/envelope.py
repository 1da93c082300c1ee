"""The envelopes of RunningHub: `code`, `msg` or `message`, and `data`.

Another program, a page to log in and a gateway have no such envelope: their answers are Unclear, whatever was asked.
"""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from genqueue.backends import foreign
from genqueue.backends.answers import raise_unless
from genqueue.backends.refusals import raise_refusal
from genqueue.backends.runninghub.codes import REFUSALS
from genqueue.errors import GenQueueError, Unclear
from genqueue.outbound import Answer

_MAX_REASON = 1_000
_SUCCESS = (0, 200)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One answer. `code` is 0 for a success; `given` whether it has `data` at all, be it null."""

    code: int
    message: str
    data: Any
    given: bool = True

    def refuse(self) -> NoReturn:
        """Raise what its code means."""
        try:
            raise_refusal(REFUSALS, self.code)
        except GenQueueError as error:
            error.arguments = {"reason": self.reason, **error.arguments}
            raise

    @property
    def reason(self) -> str:
        """What it says in words; of a refused graph what ComfyUI says about it."""
        tips = foreign.mapping(self.data).get("promptTips")
        return foreign.text(problem_in(tips) or self.message, _MAX_REASON)


async def read(answer: Answer) -> Envelope:
    """Raise what the status means; Unclear for what is no envelope."""
    raise_unless(answer, 200)
    found = foreign.mapping(await foreign.read(answer))
    code = foreign.number(found.get("code"))
    if code is None or code != int(code):
        raise Unclear("answer_unusable", status=answer.status)
    message = found.get("msg", found.get("message"))
    number = 0 if code in _SUCCESS else int(code)
    return Envelope(number, foreign.text(message, _MAX_REASON), found.get("data"), "data" in found)


async def read_success(answer: Answer) -> Envelope:
    """The same, where anything but a success is an error."""
    envelope = await read(answer)
    if envelope.code:
        envelope.refuse()
    return envelope


def problem_in(tips: Any) -> str | None:
    """What ComfyUI says against a graph in `promptTips`, which is JSON in a text; None where it has nothing to say."""
    try:
        found = foreign.mapping(foreign.parse(tips)) if isinstance(tips, str) and tips else {}
    except ValueError:
        return None
    nodes = foreign.mapping(found.get("node_errors"))
    if not nodes and not (found.get("error") or found.get("result") is False):
        return None
    lines = [_problem(foreign.mapping(found.get("error")))]
    for node, entry in nodes.items():
        errors = foreign.items(foreign.mapping(entry).get("errors"))
        lines += [f"{node}: {_problem(foreign.mapping(each))}" for each in errors]
    return "; ".join(line for line in lines if line.strip(": ")) or json.dumps(sorted(nodes))


def _problem(error: dict[str, Any]) -> str:
    message, details = foreign.text(error.get("message")), foreign.text(error.get("details"))
    return f"{message} ({details})" if details else message
