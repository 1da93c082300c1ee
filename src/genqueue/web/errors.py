"""Errors as HTTP answers: one table from the error tree to statuses, and one shape for all of them.

`{"error": {"code", "message", "hint", "details"}}`, worded in the reader's language.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from genqueue.backends.access import SECRETS
from genqueue.errors import (
    BackendError,
    Conflict,
    FileGone,
    Forbidden,
    GenQueueError,
    Invalid,
    NotFound,
    Stale,
    TooLarge,
    Unavailable,
)
from genqueue.messages import language_of, word
from genqueue.web.methods import methods_of


class TokenRequired(Forbidden):
    """The caller sent no valid token or session."""


class Malformed(GenQueueError):
    """What was sent is not readable as a request."""


class TooSlow(Malformed):
    """The request did not arrive in time."""


class TooMany(Forbidden):
    """This caller has reached its limit for now."""

    retry_after_s = 5


class Busy(Unavailable):
    """All callers together have reached the limit for now."""


STATUSES: dict[type[GenQueueError], int] = {
    Malformed: 400,
    TokenRequired: 401,
    TooSlow: 408,
    TooMany: 429,
    Forbidden: 403,
    NotFound: 404,
    Conflict: 409,
    FileGone: 410,
    Stale: 412,
    TooLarge: 413,
    Invalid: 422,
    GenQueueError: 500,
    BackendError: 502,
    Unavailable: 503,
}
"""The status of each error class; a class that is not listed has that of its nearest listed base."""


SHOWN = 25
"""How many faults of one request an answer lists."""

LONGEST, MOST_ENTRIES = 500, 100
"""The longest text, and the most entries of a list, in an answer."""


def status_of(error: GenQueueError) -> int:
    return next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)


def error_json(error: GenQueueError, language: str) -> dict[str, Any]:
    """The error as JSON. What the sender wrote is repeated in it, within limits."""
    return {"error": worded(error.code, error.arguments, language) | {"details": _worded_details(error, language)}}


def worded(code: str, arguments: Mapping[str, Any], language: str) -> dict[str, str]:
    """`{code, message, hint}` in the reader's language."""
    words = word(code, {name: _bounded(value) for name, value in arguments.items()}, language)
    return {"code": code, "message": words.message, "hint": words.hint}


def answer(error: GenQueueError, language: str) -> JSONResponse:
    """The HTTP answer for an error."""
    headers = echoed(error.details)
    if isinstance(error, (Unavailable, TooMany)):
        headers["Retry-After"] = str(error.arguments.get("after_s", error.retry_after_s))
    if isinstance(error, TokenRequired):
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(error_json(error, language), status_of(error), headers)


def echoed(details: Mapping[str, Any]) -> dict[str, str]:
    """The header with the request's idempotency key; characters that a header cannot hold are percent-encoded."""
    key = details.get("idempotency_key")
    return {} if key is None else {"Idempotency-Key": quote(key, safe=_PLAIN)}


_PLAIN = "".join(map(chr, range(0x21, 0x7F))).replace("%", "")


def language_for(headers: Headers | Mapping[str, str], default: str = "zh") -> str:
    """The reader's language by Accept-Language; `default` without that header."""
    accepted = headers.get("accept-language")
    return language_of(accepted) if accepted else default


def install(app: FastAPI, default_language: str) -> None:
    """Register handlers so that every error of this application is answered in the one shape."""

    def language(request: Request) -> str:
        return language_for(request.headers, default_language)

    async def ours(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, GenQueueError)
        return answer(error, language(request))

    async def not_valid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        return answer(_from_validation(error.errors()), language(request))

    async def from_framework(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        refused = _from_framework(request, error)
        response = answer(refused, language(request))
        response.status_code = error.status_code
        response.headers.update(error.headers or {})
        return response

    app.add_exception_handler(GenQueueError, ours)
    app.add_exception_handler(RequestValidationError, not_valid)
    app.add_exception_handler(HTTPException, from_framework)


def _worded_details(error: GenQueueError, language: str) -> dict[str, Any]:
    """The details of the error. A list of further errors is worded and cut off after SHOWN; `more` counts the rest."""
    listed = error.details.get("errors")
    details: dict[str, Any] = _bounded({name: value for name, value in error.details.items() if name != "errors"})
    if not listed:
        return details
    if len(listed) > SHOWN:
        details["more"] = len(listed) - SHOWN + details.get("more", 0)
        listed = listed[:SHOWN]
    several = [
        {"field": _bounded(each["field"]), **worded(each["code"], each["arguments"], language)} for each in listed
    ]
    return {**details, "errors": several}


def _bounded(value: Any) -> Any:
    """Shorten text to LONGEST and lists to MOST_ENTRIES; values that JSON does not have become text."""
    if isinstance(value, str):
        text = value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"
        return text.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict):
        return {_bounded(name): _bounded(each) for name, each in list(value.items())[:MOST_ENTRIES]}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_bounded(each) for each in list(value)[:MOST_ENTRIES]]
    return value


def _from_framework(request: Request, error: HTTPException) -> GenQueueError:
    if isinstance(error.__cause__, GenQueueError):
        return error.__cause__
    if error.status_code == 404:
        return NotFound("no_such_route", path=request.url.path[:200])
    if error.status_code == 405:
        allowed = methods_of(request)
        error.headers = {**(error.headers or {}), "Allow": ", ".join(allowed)}
        return Malformed("method_not_allowed", path=request.url.path[:200], method=request.method, allowed=allowed)
    return Malformed("malformed_request", reason=str(error.detail)[:200])


def _from_validation(errors: Sequence[Mapping[str, Any]]) -> GenQueueError:
    """The error for what pydantic found. The first fault becomes the error; the others are listed in its details."""
    first = errors[0]
    if first["type"] == "json_invalid":
        reason = first.get("ctx", {}).get("error", first["msg"])
        return Malformed("malformed_json", reason=f"{reason} (@{first['loc'][-1]})")
    faults = [_fault(each) for each in errors[:SHOWN]]
    if len(errors) > SHOWN:
        faults[0].details["more"] = len(errors) - SHOWN
    if len(faults) > 1:
        faults[0].details["errors"] = [
            {"field": each.field, "code": each.code, "arguments": each.arguments} for each in faults
        ]
    return faults[0]


def _fault(error: Mapping[str, Any]) -> Invalid:
    field = ".".join(str(part)[:100] for part in error["loc"][1:]) or str(error["loc"][0])
    context = error.get("ctx", {})
    secret = not SECRETS.isdisjoint(str(part) for part in error["loc"])
    value = "***" if secret else _short(error.get("input"))
    match error["type"]:
        case "unknown_field":
            place = ".".join(str(part) for part in (*error["loc"][1:], context["name"]))
            return Invalid("unknown_field", field=_short(place), allowed=context["allowed"])
        case "null_value":
            place = ".".join(str(part) for part in (*error["loc"][1:], context["name"]))
            return Invalid("empty_value", field=_short(place))
        case "missing":
            return Invalid("missing_field", field=field)
        case "greater_than_equal":
            return Invalid("below_minimum", field=field, value=value, minimum=context["ge"])
        case "less_than_equal":
            return Invalid("above_maximum", field=field, value=value, maximum=context["le"])
        case "enum" | "literal_error":
            return Invalid("not_in_list", field=field, value=value, allowed=[context["expected"]])
        case "string_type":
            return Invalid("expected_text", field=field, value=value)
        case "int_type" | "int_parsing" | "int_from_float" | "int_parsing_size":
            return Invalid("expected_integer", field=field, value=value)
        case "bool_type" | "bool_parsing":
            return Invalid("expected_boolean", field=field, value=value)
        case "string_too_long" | "too_long" if isinstance(error.get("input"), str):
            return Invalid("too_long", field=field, length=len(error["input"]), limit=context["max_length"])
        case "too_long":
            # pydantic gives no length when a dictionary was refused.
            count = context["actual_length"] or len(error["input"])
            return Invalid("too_many", field=field, count=count, limit=context["max_length"])
        case "too_short" | "string_too_short" if context["min_length"] == 1:
            return Invalid("empty_value", field=field)
        case "string_unicode" | "unusable_text":
            return Invalid("unusable_text", field=field)
        case _:
            return Invalid("wrong_value", field=field, reason=_short(error["msg"]))


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    text = text.encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= 100 else f"{text[:99]}…"


class ErrorBody(BaseModel):
    """What went wrong. `code` is stable; `message` and `hint` are for people; `details` depend on the code."""

    code: str
    message: str
    hint: str
    details: dict[str, Any]


class ErrorAnswer(BaseModel):
    """Every error has this shape."""

    error: ErrorBody


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors that a route may answer with, for OpenAPI."""
    return {status: {"model": ErrorAnswer, "description": _TOLD[status]} for status in sorted({400, 422, *statuses})}


_TOLD = {
    400: "Not readable as a request",
    401: "An access token is needed",
    403: "Not allowed for this caller",
    404: "There is no such thing",
    409: "Its present state does not allow this",
    410: "The backend no longer has it",
    412: "It was changed since it was read: `If-Match` or `if_summary` names another state",
    413: "Too large",
    429: "Enough for now; see Retry-After",
    422: "Something in it cannot be used; `details.field` names the place",
    502: "A backend did not do what was asked",
    503: "Not possible now; see Retry-After",
}
