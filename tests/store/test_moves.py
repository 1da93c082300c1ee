"""Which leases a move has is said in `store/writing/moves.py`, once for each kind of move."""

import ast
from collections.abc import Iterator
from pathlib import Path

import genqueue.store

STORE = Path(genqueue.store.__file__).parent
SAYS_IT_ONCE = STORE / "writing" / "moves.py"
CONTRACTS = {"Move", "HeldMove"}


def _classes() -> Iterator[tuple[Path, ast.ClassDef]]:
    for path in sorted(STORE.rglob("*.py")):
        if path != SAYS_IT_ONCE:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef) and node.name not in CONTRACTS:
                    yield path, node


def test_no_move_says_by_itself_which_leases_it_has() -> None:
    repeated = [
        f"{path.relative_to(STORE)}: {node.name}"
        for path, node in _classes()
        for each in node.body
        if _says_holds(each) and node.name != "Claim"  # a claim has several leases
    ]
    assert not repeated, "inherit from FreeMove or LeasedMove"


def _says_holds(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.AnnAssign):
        return isinstance(statement.target, ast.Name) and statement.target.id == "holds"
    return isinstance(statement, ast.FunctionDef) and statement.name == "holds" and len(statement.args.args) == 1
