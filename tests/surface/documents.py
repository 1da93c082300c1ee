"""The table of docs/settings.md, which is made of the settings in `config.py`."""

import re
from pathlib import Path

from genqueue.config import described

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"
HEAD = "| variable | default | meaning |\n|---|---|---|\n"
TABLE = re.compile(re.escape(HEAD) + r"(?:\|.*\n)*")


def made() -> str:
    """The table as the settings are now."""
    return HEAD + "".join(f"| `{name}` | {_cell(default)} | {meaning} |\n" for name, default, meaning in described())


def written() -> str:
    """The table that the page has."""
    found = TABLE.search(PAGE.read_text(encoding="utf-8"))
    return found[0] if found else ""


def write() -> None:
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(TABLE.sub(lambda _: made(), text, count=1), encoding="utf-8")


def _cell(default: object) -> str:
    return "" if default == "" else f"`{default}`"
