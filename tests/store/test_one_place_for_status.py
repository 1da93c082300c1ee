"""Nobody sets a status: one file of the store assigns it, from the chart."""

import ast
from collections.abc import Iterator
from pathlib import Path

import genqueue

SOURCE = Path(genqueue.__file__).parent
ALLOWED = SOURCE / "store" / "writing" / "guards.py"


def assignments(tree: ast.AST) -> Iterator[int]:
    """Lines that give a status: `.values(status=...)`, `.values({"status": ...})`, `SET status =`, `found.status =`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in ("values", "update", "insert", "touched"):
            yield from (word.lineno for word in node.keywords if word.arg == "status")
            yield from (each.lineno for each in node.args if isinstance(each, ast.Dict) and _has_status(each))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.lower().split()
            if "set" in words and "status" in words[words.index("set") :] and "update" in words:
                yield node.lineno
        elif isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (each.lineno for each in targets if _is_of_another(each))


def _is_of_another(assigned: ast.expr) -> bool:
    """An object may name its own first attributes; `self` is no task anywhere."""
    return (
        isinstance(assigned, ast.Attribute)
        and assigned.attr == "status"
        and getattr(assigned.value, "id", "") != "self"
    )


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _has_status(given: ast.Dict) -> bool:
    return any(isinstance(key, ast.Constant) and key.value == "status" for key in given.keys)


def rows_with_status(tree: ast.AST) -> Iterator[int]:
    """In the store, also a dictionary with a status: it could become a row."""
    yield from (node.lineno for node in ast.walk(tree) if isinstance(node, ast.Dict) and _has_status(node))


def found() -> list[str]:
    places = []
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        lines = list(assignments(tree))
        if path.parent.name == "store":
            lines += rows_with_status(tree)
        places += [f"{path.relative_to(SOURCE)}:{line}" for line in lines if path != ALLOWED]
    return places


def test_status_is_assigned_in_one_file_only() -> None:
    assert found() == []


def test_the_one_file_is_found_by_the_same_eyes() -> None:
    tree = ast.parse(ALLOWED.read_text(encoding="utf-8"))
    assert [*assignments(tree), *rows_with_status(tree)] != []


def test_each_way_to_assign_a_status_is_seen() -> None:
    ways = (
        "update(task).values(status='FAILED')",
        "update(task).values({'status': 'FAILED'})",
        "text('UPDATE task SET turn = 1, status = 2')",
        "found.status = 'FAILED'",
    )
    assert [len(list(assignments(ast.parse(way)))) for way in ways] == [1, 1, 1, 1]
