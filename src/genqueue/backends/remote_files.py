"""Remote files as JSON: keeps where the results of a run are at the backend, until they are fetched."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from genqueue.backends.base import RemoteFile
from genqueue.backends.comfyui.parsing.selection import results_first
from genqueue.backends.comfyui.places import earlier_file


def files_to_json(files: Sequence[RemoteFile]) -> tuple[dict[str, Any], ...]:
    """One object for each file, in order."""
    return tuple(asdict(file) for file in files)


def files_from_json(kept: Sequence[dict[str, Any]], graph: Mapping[str, Any]) -> tuple[RemoteFile, ...]:
    """The files that `files_to_json` wrote, in this release or an earlier one. Releases without locators knew no kind
    but ComfyUI, and kept the files of the run of this `graph` without marking the results."""
    if all("locator" in each for each in kept):
        return tuple(RemoteFile(**each) for each in kept)
    return results_first([earlier_file(each) for each in kept], graph)
