"""Checks query parameters: each name must be known to the route, and may occur once unless it is a list.

A misspelt filter would restrict nothing, and of two values one would be ignored silently.
"""

from collections.abc import Iterator
from typing import Any, get_origin

from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.requests import Request

from genqueue.errors import Invalid


async def check_query(request: Request) -> None:
    """Raise Invalid for the first unknown or repeated name."""
    if not request.scope["query_string"]:
        return
    known = dict(_parameters(request.scope["route"]))
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known:
            raise Invalid("unknown_field", field=name[:100], allowed=list(known))
        if name in seen and not known[name]:
            raise Invalid("repeated_field", field=name)
        seen.add(name)


def _parameters(route: APIRoute) -> Iterator[tuple[str, bool]]:
    """The parameters of a route by name, and whether each is a list."""
    for parameter in route.dependant.query_params:
        annotation = parameter.field_info.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            for name, field in annotation.model_fields.items():
                yield field.alias or name, _is_list(field.annotation)
        else:
            yield parameter.alias, _is_list(annotation)


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is list
