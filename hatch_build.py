"""Puts the pages of the studio into what is built: a wheel without them would be half a program.

From a checkout they are built here when they are missing or older than their sources, which needs Node; a source
archive carries them built, so that installing it, or the wheel, needs none. An editable installation is left alone.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PAGES = Path("src/genqueue/web/built")
SOURCES = ("src", "public", "index.html", "vite.config.ts", "package-lock.json")


class Pages(BuildHookInterface[Any]):
    """The hook that hatchling calls before it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if version == "editable":
            return
        root = Path(self.root)
        if (root / "ui").is_dir() and _is_stale(root):
            _build(root / "ui")
        if not (root / PAGES / "index.html").is_file():
            raise RuntimeError(f"{PAGES}/index.html is missing: install Node 20.19 or newer and run `make pages` first")


def _is_stale(root: Path) -> bool:
    index = root / PAGES / "index.html"
    if not index.is_file():
        return True
    roots = [root / "ui" / name for name in SOURCES]
    files = [file for each in roots for file in ([each] if each.is_file() else each.rglob("*"))]
    return any(file.stat().st_mtime > index.stat().st_mtime for file in files)


def _build(ui: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("the pages have to be built, and there is no npm: install Node 20.19 or newer")
    if not (ui / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=ui, check=True)
    subprocess.run([npm, "run", "build"], cwd=ui, check=True)
