"""Harmless text: what others wrote, shown without what a terminal would obey.

A title or a file name may hold escape sequences, which move the cursor, set the clipboard or rename the window, and
marks that turn the direction of reading, so that `exe.gpj` looks like a picture. They are shown as JSON writes them, so
that a document stays the same document.
"""

import re
from typing import Any

from rich.console import Console
from rich.text import Text

_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and the end of a line
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # directions
    "\u2028\u2029\ufeff"  # other ends of lines, and what cannot be seen
    "\ud800-\udfff]"  # half characters, which cannot be printed at all
)


def harmless(text: str) -> str:
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class HarmlessConsole(Console):
    """A console on which every text is harmless, in cells of tables too."""

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(harmless(text), **how)
