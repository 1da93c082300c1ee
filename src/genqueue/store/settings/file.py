"""User settings in a file: the `settings` node of `config.json` in the data folder, which may be edited by hand.

Every method blocks. For the single process of an embedded installation.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from genqueue.errors import Conflict, Unavailable
from genqueue.store.data_folder.fsync import replace_file

NODE = "settings"
NAME = "config.json"


class PreferenceFile:
    """The settings file, read again whenever it has changed on disk. Nodes outside `settings` are preserved."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._mark: tuple[int, int, int] | None = None
        self._nodes: dict[str, dict[str, Any]] = {}

    def load(self) -> dict[str, dict[str, Any]]:
        """Return the nodes inside `settings`; none when there is no file.

        Raises Conflict `settings_file_broken` when the file is not JSON or not an object of objects, and Unavailable
        `storage_unavailable` when it cannot be read.
        """
        mark = self._look()
        if mark is None:
            return {}
        if mark != self._mark:
            self._nodes = _nodes_of(self._read())
            self._mark = mark
        return self._nodes

    def keep(
        self, node: str, document: Mapping[str, Any], check: Callable[[Mapping[str, Any]], None] | None = None
    ) -> None:
        """Replace one node. `check` is called with its current content, and may raise to reject the change.

        Raises as `load` does, so that a broken file that a user is editing is not overwritten, and Unavailable when the
        disk refuses.
        """
        whole = self._read() if self._look() is not None else {}
        nodes = _nodes_of(whole)
        if check is not None:
            check(nodes.get(node, {}))
        self._write({**whole, NODE: {**nodes, node: dict(document)}})
        self._mark = None

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _read(self) -> dict[str, Any]:
        try:
            whole = json.loads(self.path.read_text(encoding="utf-8-sig"))
        except OSError as error:
            raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error
        except (ValueError, RecursionError) as error:
            raise Conflict("settings_file_broken", file=NAME, reason=str(error)[:200]) from error
        if not isinstance(whole, dict):
            raise Conflict("settings_file_broken", file=NAME, reason="not an object")
        return whole

    def _write(self, whole: Mapping[str, Any]) -> None:
        replace_file(self.path, json.dumps(whole, ensure_ascii=False, indent=2) + "\n")


def _nodes_of(whole: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    nodes = whole.get(NODE, {})
    if not isinstance(nodes, dict) or not all(isinstance(node, dict) for node in nodes.values()):
        raise Conflict("settings_file_broken", file=NAME, reason=f"`{NODE}` is not an object of objects")
    return nodes
