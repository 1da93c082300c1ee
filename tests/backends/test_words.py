"""Every code that backends and the door can tell has words in both languages."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import genqueue
from genqueue import errors
from genqueue.backends.comfyui.parsing.refusals import _PER_NODE, _WHOLE_GRAPH
from genqueue.messages import TEXTS
from genqueue.messages.backends import BACKENDS
from genqueue.outbound import MEANINGS

_ROOT = Path(genqueue.__file__).parent
_FILES = [_ROOT / "outbound.py", _ROOT / "backends" / "__init__.py", *(_ROOT / "backends" / "comfyui").rglob("*.py")]
_TELLERS = {name for name in vars(errors) if isinstance(getattr(errors, name), type)} | {"Trouble"}


def _told_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TELLERS and node.args:
            code = node.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value


CODES = sorted(
    {code for path in _FILES for code in _told_in(path)}
    | {code for _, code in MEANINGS.values()}
    | {*_PER_NODE.values(), *_WHOLE_GRAPH.values()}
)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_words(code: str) -> None:
    assert code in TEXTS


@pytest.mark.parametrize("code", BACKENDS)
def test_both_languages_tell_the_same(code: str) -> None:
    zh, zh_hint, en, en_hint = BACKENDS[code]
    assert zh
    assert en
    assert bool(zh_hint) == bool(en_hint)
    assert _arguments(zh) == _arguments(en)
    assert _arguments(zh_hint) == _arguments(en_hint)


def _arguments(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
