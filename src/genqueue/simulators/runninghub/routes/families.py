"""The envelopes: v1, the flat objects of v2, and the two spellings of v2's management calls."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.codes import Refused


@dataclass(frozen=True, slots=True)
class Family:
    """How a success and a refusal are put into words."""

    success: Callable[[Any], Any]
    refusal: Callable[[Refused], Any]


def _uploaded(data: Any) -> dict[str, Any]:
    return {"code": 0, "message": "success", "data": data}


def _upload_refusal(refused: Refused) -> dict[str, Any]:
    code = 401 if refused.code == 802 else refused.code
    message = "ApiKey verification failed: the key does not exist" if code == 401 else refused.message
    return {"code": code, "message": message, "data": refused.data}


FAMILIES: dict[str, Family] = {
    "v1": Family(answers.success, answers.refusal),
    "flat": Family(lambda data: data, answers.flat_refusal),
    "managed": Family(answers.success, answers.refusal),
    "upload": Family(_uploaded, _upload_refusal),
}
