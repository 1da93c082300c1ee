"""Text from other people, shown without control characters that a terminal would obey.

A title or a file name may hold escape sequences, which move the cursor, set the clipboard or rename the window, and
marks that change the direction of reading, so that `exe.gpj` looks like a picture. They are shown as JSON escapes, so
that a JSON document keeps its meaning.
"""

import re
from typing import Any

from rich.console import Console
from rich.text import Text

_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters except tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks of text direction
    "\u2028\u2029\ufeff"  # other line ends, and an invisible character
    "\ud800-\udfff]"  # lone surrogates, which cannot be printed
)


def harmless(text: str) -> str:
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class HarmlessConsole(Console):
    """A console that makes every text harmless, also in the cells of tables."""

    def render_str(self, text: str, **how: Any) -> Text:
        return super().render_str(harmless(text), **how)
