"""Every code that workflows and media can raise has its words in both languages, and no word is left over."""

import re
from pathlib import Path

import genqueue
from genqueue.messages.workflows import WORKFLOWS

_SOURCE = Path(genqueue.__file__).parent
_CODE = re.compile(r'(?:Invalid\(\s*|": )"([a-z_]+)"')


def raised() -> set[str]:
    files = [*(_SOURCE / "workflows").rglob("*.py"), *(_SOURCE / "media").glob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return set(_CODE.findall(text)) & (set(WORKFLOWS) | set(re.findall(r'Invalid\(\s*"([a-z_]+)"', text)))


def test_every_code_has_its_words() -> None:
    assert raised() == set(WORKFLOWS)


def test_both_languages_use_the_same_arguments() -> None:
    for code, (zh, _, en, _) in WORKFLOWS.items():
        used = [sorted(re.findall(r"(?<!\{)\{(\w+)\}", told)) for told in (zh, en)]
        assert used[0] == used[1], code
