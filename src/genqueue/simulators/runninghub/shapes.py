"""Other shapes of true answers, which clients have met or must expect: ids as integers, nulls, other spellings."""

import json
from collections.abc import Callable
from typing import Any

Answer = dict[str, Any]

_IDS = frozenset({"taskId", "nodeId", "clientId"})
_STATES = {804: "APIKEY_TASK_IS_RUNNING", 813: "APIKEY_TASK_IS_QUEUED"}


def shaped(answer: Answer, shapes: list[str]) -> Any:
    """The answer in these shapes, one after the other. A shape may have an argument, as in `missing:taskId`."""
    result: Any = json.loads(json.dumps(answer))
    for entry in shapes:
        name, _, argument = entry.partition(":")
        result = SHAPES[name](result, argument)
    return result


def _int_ids(answer: Any, _: str) -> Any:
    return _changed(answer, lambda key, value: int(value) if key in _IDS and str(value).isdigit() else value)


def _numbers(answer: Any, _: str) -> Any:
    return _changed(answer, lambda key, value: float(value) if _is_number(key, value) else value)


def _text_codes(answer: Any, _: str) -> Any:
    return _changed(answer, lambda key, value: str(value) if key == "code" else value)


def _missing(answer: Any, name: str) -> Any:
    return _without(answer, name)


def _null(answer: Any, name: str) -> Any:
    return _changed(answer, lambda key, value: None if key == name else value)


def _wrong_type(answer: Any, name: str) -> Any:
    return _changed(answer, lambda key, value: {"unexpected": [value]} if key == name else value)


def _null_data(answer: Any, _: str) -> Any:
    return {**answer, "code": 0, "msg": "success", "data": None}


def _empty_data(answer: Any, _: str) -> Any:
    return {**answer, "code": 0, "msg": "success", "data": []}


def _code_200(answer: Any, _: str) -> Any:
    return {**answer, "code": 200} if answer.get("code") == 0 else answer


def _state_in_message(answer: Any, _: str) -> Any:
    code = answer.get("code")
    return {**answer, "code": 0, "msg": _STATES[code]} if code in _STATES else answer


def _failure_in_data(answer: Any, _: str) -> Any:
    if answer.get("code") != 805:
        return answer
    data = {"taskStatus": "FAILED", **(answer.get("data") or {})}
    return {"code": 0, "msg": "success", "data": data}


def _filename(answer: Any, _: str) -> Any:
    return _renamed(answer, {"fileName": "filename"})


def _message(answer: Any, _: str) -> Any:
    return _renamed(answer, {"msg": "message"})


def _a_list(answer: Any, _: str) -> Any:
    return [answer]


def _a_text(answer: Any, _: str) -> Any:
    return json.dumps(answer)


def _nothing(_answer: Any, _: str) -> Any:
    return None


SHAPES: dict[str, Callable[[Any, str], Any]] = {
    "int_ids": _int_ids,
    "numbers": _numbers,
    "text_codes": _text_codes,
    "missing": _missing,
    "null": _null,
    "wrong_type": _wrong_type,
    "null_data": _null_data,
    "empty_data": _empty_data,
    "code_200": _code_200,
    "state_in_message": _state_in_message,
    "failure_in_data": _failure_in_data,
    "filename": _filename,
    "message": _message,
    "list": _a_list,
    "text": _a_text,
    "nothing": _nothing,
}


def _changed(value: Any, change: Callable[[str, Any], Any]) -> Any:
    if isinstance(value, dict):
        return {key: change(key, _changed(each, change)) for key, each in value.items()}
    return [_changed(each, change) for each in value] if isinstance(value, list) else value


def _without(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return {key: _without(each, name) for key, each in value.items() if key != name}
    return [_without(each, name) for each in value] if isinstance(value, list) else value


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {names.get(key, key): _renamed(each, names) for key, each in value.items()}
    return [_renamed(each, names) for each in value] if isinstance(value, list) else value


def _is_number(key: str, value: Any) -> bool:
    return (key.startswith(("consume", "thirdParty", "remain")) or key == "taskCostTime") and isinstance(value, str)
