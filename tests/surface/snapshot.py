"""The surface as data: collected from the program, kept in a file, and compared line by line."""

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import typer

from genqueue.app import build
from genqueue.cli.root import build_root
from genqueue.cli.terminal.exit_codes import Exit
from genqueue.config import ALIASES, Settings, described
from genqueue.messages import TEXTS
from genqueue.web.app import create_app
from tests.surface.schemas import body_of, fields_of, parameter_of
from tests.surface.sources import checkpoints, events, metrics, socket_frames

FILE = Path(__file__).parents[1] / "data" / "surface.json"
Surface = dict[str, Any]


def collect() -> Surface:
    """The surface of the program that is installed here."""
    document, paths = _documented()
    return {
        "routes": {name: _route(each) for name, each in _operations(document)},
        "other routes": sorted(paths - {name for name, _ in _operations(document)}),
        "models": {name: fields_of(each) for name, each in sorted(document["components"]["schemas"].items())},
        "codes": sorted(TEXTS),
        "commands": dict(_commands(typer.main.get_command(build_root()), "genqueue")),
        "environment": sorted(name for name, _, _ in described()),
        "environment aliases": {name: setting for name, (setting, _) in sorted(ALIASES.items())},
        "exit codes": {each.name: each.value for each in Exit},
        "metrics": metrics(),
        "checkpoints": checkpoints(),
        "events": events(),
        "socket": socket_frames(),
    }


def kept() -> Surface:
    """The surface as it was written last."""
    found: Surface = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def write(surface: Surface) -> None:
    FILE.write_text(json.dumps(surface, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def lines(surface: Surface) -> set[str]:
    """Every name with its place. A model counts by its fields where a route uses it: its own name is not surface."""
    models = surface["models"]
    parts = {name: part for name, part in surface.items() if name != "models"}
    return {line for name, part in parts.items() for line in _lines(part, name, models)}


def _lines(part: Any, place: str, models: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(part, dict):
        for name, each in part.items():
            yield from _lines(each, f"{place} / {name}", models)
    elif isinstance(part, list):
        for each in part:
            yield from _lines(each, place, models)
    else:
        yield from (f"{place} / {line}" for line in _expanded(str(part), models, ()))


def _expanded(kind: str, models: Mapping[str, Any], inside: tuple[str, ...]) -> Iterator[str]:
    """The type with every model that it names written out, field by field."""
    named = re.findall(r"#([\w.-]+)", kind)
    yield re.sub(r"#[\w.-]+", "{}", kind)
    for name in named:
        model = models[name]
        if name in inside:
            yield "{again}"
        elif isinstance(model, str):
            yield from _expanded(model, models, (*inside, name))
        else:
            for field, each in model.items():
                yield from (f"{field}: {line}" for line in _expanded(each, models, (*inside, name)))


def _documented() -> tuple[dict[str, Any], set[str]]:
    """The OpenAPI document, and every route by method and path, also those that it leaves out."""
    with tempfile.TemporaryDirectory() as scratch:
        app = build(Settings(data_dir=Path(scratch)), role="web")
        web = create_app(app)
        app.store.close()
        if app.lock is not None:
            app.lock.release()
    paths: set[str] = set()
    for route in web.state.routes:
        if path := getattr(route, "path", None):
            paths |= {f"{method} {path}" for method in getattr(route, "methods", None) or {"WS"}}
    return web.openapi(), paths


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in sorted(document["paths"].items()):
        for method, operation in sorted(methods.items()):
            yield f"{method.upper()} {path}", operation


def _route(operation: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"parameters": [parameter_of(each) for each in operation.get("parameters", [])]}
    if "requestBody" in operation:
        found["body"] = body_of(operation["requestBody"])
    found["answers"] = {status: body_of(each) for status, each in sorted(operation["responses"].items())}
    return found


def _commands(command: Any, path: str) -> Iterator[tuple[str, list[str]]]:
    below = getattr(command, "commands", None)
    if below is None:
        yield path, [_option(each) for each in command.params]
        return
    for name, each in sorted(below.items()):
        yield from _commands(each, f"{path} {name}")


def _option(parameter: Any) -> str:
    names = " ".join([*parameter.opts, *parameter.secondary_opts])
    kind = "flag" if getattr(parameter, "is_flag", False) else parameter.param_type_name
    many = " many" if parameter.multiple or parameter.nargs != 1 else ""
    return f"{names} {kind}{many}{' required' if parameter.required else ''}"
