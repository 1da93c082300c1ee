"""What the service says about a task, in the words of v1 and of v2. Numbers are texts, and what is unknown is null."""

from typing import Any

from genqueue.simulators.runninghub.codes import NEW_NAMES, Refused
from genqueue.simulators.runninghub.runs.task import Result, Task

_FAILED = 805
_STATES = {"CREATE": "QUEUED", "QUEUED": "QUEUED", "RUNNING": "RUNNING"}


def success(data: Any) -> dict[str, Any]:
    """The envelope of v1."""
    return {"code": 0, "msg": "success", "data": data}


def refusal(refused: Refused) -> dict[str, Any]:
    """The envelope of v1 for what is not a success."""
    return {"code": refused.code, "msg": refused.message, "data": refused.data}


def flat_refusal(refused: Refused) -> dict[str, Any]:
    """The flat object of v2 for a call that was refused."""
    code = NEW_NAMES.get(refused.code, refused.code)
    message = refused.message if code == refused.code else Refused(code).message
    return _flat("", "", str(code), message) | {"promptTips": (refused.data or {}).get("promptTips", "")}


def created(task: Task, socket_url: str | None) -> dict[str, Any]:
    """`data` of a create."""
    return {
        "netWssUrl": socket_url,
        "taskId": task.id,
        "clientId": task.client_id,
        "taskStatus": task.state,
        "promptTips": task.wish.tips,
    }


def status(task: Task) -> str:
    """`data` of `status`."""
    return _STATES.get(task.state, task.state)


def outputs(task: Task, files_url: str, socket_url: str | None) -> Any:
    """`data` of `outputs`. Raises Refused for every task that has not succeeded; CREATE is `data` null."""
    if task.state == "CREATE":
        return None
    if task.state == "QUEUED":
        raise Refused(813)
    if task.state == "RUNNING":
        raise Refused(804, data={"netWssUrl": socket_url} if socket_url else None)
    if task.state != "SUCCESS":
        raise Refused(_FAILED, data={"failedReason": task.failure.reason if task.failure else {}})
    return [
        {
            "fileUrl": address(task, result, files_url),
            "fileType": result.type,
            "taskCostTime": _seconds(task),
            "nodeId": result.node,
            "thirdPartyConsumeMoney": _text(task.third_party),
            "consumeMoney": _text(task.money),
            "consumeCoins": _text(task.coins),
        }
        for result in task.results
    ]


def outputs_body(task: Task, files_url: str) -> dict[str, Any]:
    """The whole body of `outputs`, as a webhook carries it."""
    try:
        return success(outputs(task, files_url, None))
    except Refused as refused:
        return refusal(refused)


def queried(task: Task, files_url: str) -> dict[str, Any]:
    """The flat object of v2 about a task."""
    failure = task.failure
    code, message = (str(failure.code), failure.message) if failure else ("", "")
    if task.state == "FAILED" and failure is None:
        code, message = str(_FAILED), "APIKEY_TASK_STATUS_ERROR"
    results = [
        {
            "url": address(task, result, files_url),
            "nodeId": result.node,
            "outputType": result.type,
            "text": None,
        }
        for result in task.results
    ]
    return _flat(task.id, task.state, code, message) | {
        "failedReason": failure.reason if failure else {},
        "usage": {
            "consumeMoney": _text(task.money),
            "consumeCoins": _text(task.coins),
            "taskCostTime": _seconds(task) if task.ended else "0",
            "thirdPartyConsumeMoney": _text(task.third_party),
        },
        "results": results if task.state == "SUCCESS" else None,
        "clientId": task.client_id,
    }


def flat_created(task: Task) -> dict[str, Any]:
    """The flat object of v2 about a task that was just accepted."""
    return _flat(task.id, task.state, "", "") | {"clientId": task.client_id, "promptTips": task.wish.tips}


def address(task: Task, result: Result, files_url: str) -> str:
    """Where a result can be downloaded."""
    return f"{files_url}/files/{task.id}/output/{result.name}"


def _flat(task_id: str, state: str, code: str, message: str) -> dict[str, Any]:
    return {
        "taskId": task_id,
        "status": state,
        "errorCode": code,
        "errorMessage": message,
        "results": None,
        "clientId": "",
        "promptTips": "",
    }


def _seconds(task: Task) -> str:
    return str(max(1, round(task.seconds)))


def _text(value: float | None) -> str | None:
    return None if value is None else str(value)
