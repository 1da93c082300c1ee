"""The fields that a backend is entered with, by kind: what a kind takes, what it requires, and what is a secret."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from genqueue.backends.base import Access
from genqueue.backends.kinds import capabilities_of
from genqueue.errors import Invalid

_FIELDS = {field.name: field for field in fields(Access) if field.name not in ("url", "limits")}
NAMES = tuple(_FIELDS)
"""The fields of `Access` that some kind takes."""

SECRETS = frozenset(name for name, field in _FIELDS.items() if not field.repr)
"""Those that are never shown, logged or answered."""

KEYS = frozenset({"api_key", "token", "api_key_comfy_org", "auth_token_comfy_org"})
"""Secrets that a service issues: no mask is a part of one."""

_MASK = re.compile(r"(?:\S+ )?(?:[*•●…]{3,}|[•●…]+)")
_MASK_IN_KEY = re.compile(r"[*]{3}|[•●…]")


def merged(kind: str, kept: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """The access data after a change: sent values replace; null, empty ones and defaults remove; the others stay.

    Data of an earlier release that its kind does not take stays as well. Raises Invalid for a value that the kind does
    not take and for one that it does not offer.
    """
    refuse_others(kind, [name for name, value in sent.items() if value is not None])
    _check_choices(kind, sent)
    unmasked = {name: _unmasked(name, value, kept.get(name)) for name, value in sent.items()}
    return {name: value for name, value in {**kept, **unmasked}.items() if not _says_nothing(name, value)}


def refuse_others(kind: str, names: list[str]) -> None:
    """Raise Invalid for access data that this kind does not take."""
    takes = capabilities_of(kind).access
    others = [name for name in names if name not in takes]
    if not others:
        return
    text = "access_of_kind" if takes else "no_access_of_kind"
    raise _several(
        [Invalid("unknown_field", field=name, kind=kind, allowed=list(takes), told_as=text) for name in others]
    )


def require(kind: str, access: Mapping[str, Any]) -> None:
    """Raise Invalid `missing_field` where access data that this kind requires is missing."""
    missing = [name for name in capabilities_of(kind).needed if _is_empty(access.get(name))]
    if missing:
        raise _several(
            [Invalid("missing_field", field=name, kind=kind, label=name, told_as="access_missing") for name in missing]
        )


def type_of(name: str, kind: str) -> str:
    """How a field is entered: `text`, `headers` (a name and a value each), `boolean` or `choice`."""
    if name in capabilities_of(kind).choices:
        return "choice"
    return "boolean" if default_of(name) is not None else "headers" if name == "headers" else "text"


def default_of(name: str) -> bool | None:
    """The value of a boolean field that is left out; None for any other field."""
    default = _FIELDS[name].default
    return default if isinstance(default, bool) else None


def _says_nothing(name: str, value: Any) -> bool:
    """Whether it makes no difference to leave the field out. What is stored is shown as a difference from the usual."""
    is_default = name in _FIELDS and isinstance(value, bool) and value == default_of(name)
    return is_default or _is_empty(value)


def _check_choices(kind: str, sent: Mapping[str, Any]) -> None:
    for name, allowed in capabilities_of(kind).choices.items():
        if (value := sent.get(name)) is not None and value not in allowed:
            raise Invalid("not_in_list", field=name, value=value, allowed=list(allowed))


def _unmasked(name: str, value: Any, kept: Any) -> Any:
    """The value to keep: the kept one where only its mask was sent back. Raises Invalid for the mask of nothing."""
    if isinstance(value, dict):
        kept = kept if isinstance(kept, dict) else {}
        return {key: _unmasked_text(name, each, kept.get(key)) for key, each in value.items()}
    return _unmasked_text(name, value, kept) if name in SECRETS else value


def _unmasked_text(name: str, value: Any, kept: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not (_MASK_IN_KEY.search(value) if name in KEYS else _MASK.fullmatch(value.strip())):
        return value
    if _is_empty(kept):
        raise Invalid("masked_value", field=name, label=name)
    return kept


def _is_empty(value: Any) -> bool:
    return value is None or value == {} or (isinstance(value, str) and not value.strip())


def _several(errors: list[Invalid]) -> Invalid:
    """The first error; with several, all of them are in its details."""
    if len(errors) > 1:
        reported = [{"field": each.field, "code": each.code, "arguments": each.arguments} for each in errors]
        errors[0].details["errors"] = reported
    return errors[0]
