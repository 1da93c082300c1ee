"""The methods of each path. `/api/tasks/batch` is a path of its own, never a task with that id."""

from collections.abc import Iterable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import BaseRoute, Match, Route

_ALL = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


def methods_of(request: Request) -> list[str]:
    """Every method of the requested path: the framework lists only those of the first route that matches."""
    routes = request.app.state.routes
    fixed = _fixed(routes)
    path = request.url.path
    if path in fixed:
        return sorted(fixed[path])
    found: set[str] = set()
    for route in routes:
        match, _ = route.matches(request.scope)
        if match is not Match.NONE:
            found |= getattr(route, "methods", None) or set()
    return sorted(found)


def refusals_of(routes: Iterable[BaseRoute]) -> list[Route]:
    """Routes that answer 405 for the methods that a fixed path does not have. They stand before routes that would take
    the path for an id."""
    return [
        Route(path, _refuse, methods=[each for each in _ALL if each not in methods], include_in_schema=False)
        for path, methods in _fixed(routes).items()
        if path.startswith("/api/")
    ]


def _fixed(routes: Iterable[BaseRoute]) -> dict[str, set[str]]:
    """The methods of each path without a parameter."""
    found: dict[str, set[str]] = {}
    for route in routes:
        path, methods = getattr(route, "path", "{"), getattr(route, "methods", None)
        if methods and "{" not in path:
            found.setdefault(path, set()).update(methods)
    return found


def _refuse(_request: Request) -> None:
    raise HTTPException(405)
