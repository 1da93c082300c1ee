"""`python -m genqueue.web.contract FOLDER`: writes what the pages are built against: the API document and the words.

`ui/scripts/types.mjs` generates TypeScript from both, and `make check` fails when the committed result is out of date.
"""

import json
import sys
import tempfile
from pathlib import Path

from genqueue.app import build
from genqueue.config import Settings
from genqueue.messages.words import STATUS_WORDS, WORDS
from genqueue.web.app import create_app


def write(folder: Path) -> None:
    """Write `openapi.json` and `words.json`."""
    with tempfile.TemporaryDirectory() as scratch:
        app = build(Settings(data_dir=Path(scratch)), role="web")
        document = create_app(app).openapi()
        app.store.close()
        if app.lock is not None:
            app.lock.release()
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "openapi.json", document)
    _write(folder / "words.json", {"zh": _told(0), "en": _told(1)})


def _told(language: int) -> dict[str, str]:
    return {name: words[language] for name, words in {**STATUS_WORDS, **WORDS}.items()}


def _write(file: Path, document: object) -> None:
    file.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
