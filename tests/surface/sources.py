"""Names that stand in the code only: read from its syntax, wherever its modules lie."""

import ast
import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import genqueue

SOURCE = Path(genqueue.__file__).parent
EVENT = re.compile(r"(task|queue|backend|settings|recovery|clock|space)\.([a-z_]+ed|progress|preview|positions)")


def metrics() -> list[str]:
    """`name type label` of every `Metric(...)`."""
    return sorted(
        f"{name} {kind} {label}".strip()
        for call in _calls("Metric")
        if len(call.args) == 5
        for name, kind, _, label in [[_text(each) for each in call.args[:4]]]
    )


def checkpoints() -> list[str]:
    """Every name that a run or a restore reaches; what a run learns from its server is reached once it is stored."""
    calls = [*_calls("reach"), *_calls("learn")]
    return sorted({_text(call.args[0]) for call in calls if call.args} - {""})


def raised(classes: Collection[str]) -> dict[str, set[str]]:
    """Every error code that the code raises, with the names of those of these classes that carry it."""
    found: dict[str, set[str]] = {}
    for name in classes:
        for call in _calls(name):
            if call.args and (code := _text(call.args[0])):
                found.setdefault(code, set()).add(name)
    return found


def events() -> list[str]:
    """Types of events, durable and fleeting, as they stand anywhere in the code."""
    return sorted({text for _, tree in _trees() for text in _texts(tree) if EVENT.fullmatch(text)})


def socket_frames() -> dict[str, list[str]]:
    """What is sent and heard over WebSocket, by the key `op`, and the fleeting kinds."""
    sent: set[str] = set()
    heard: set[str] = set()
    for path, tree in _trees():
        if "@router.websocket" in path.read_text(encoding="utf-8"):
            nodes = list(ast.walk(tree))
            pairs = (
                pair
                for node in nodes
                if isinstance(node, ast.Dict)
                for pair in zip(node.keys, node.values, strict=True)
            )
            sent |= {_text(value) for key, value in pairs if _text(key) == "op"}
            heard |= {_text(node.value) for node in nodes if isinstance(node, ast.MatchValue)}
    return {"sent": sorted(sent), "heard": sorted(heard)}


@cache
def _trees() -> list[tuple[Path, ast.Module]]:
    paths = [path for path in sorted(SOURCE.rglob("*.py")) if "simulators" not in path.parts]
    return [(path, ast.parse(path.read_bytes())) for path in paths]


def _calls(name: str) -> list[ast.Call]:
    return _calls_by_name().get(name, [])


@cache
def _calls_by_name() -> dict[str, list[ast.Call]]:
    found: dict[str, list[ast.Call]] = {}
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", None))
                found.setdefault(str(name), []).append(node)
    return found


def _texts(tree: ast.AST) -> Iterator[str]:
    return (text for node in ast.walk(tree) if (text := _text(node)))


def _text(node: Any) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
