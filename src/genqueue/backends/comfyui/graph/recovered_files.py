"""Finds files of a run that ComfyUI has forgotten: after a restart it knows no run any more, but its folders survive.

An attempt saves into a folder of its own, so its files can be asked for by name. They are evidence that the run has
ended well only where every output node is known: it saves into that folder and has left a file there, or it only shows
something. Any other output node may have saved elsewhere, or may not have run yet.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from genqueue.backends.base import MAX_FILES, RemoteFile, Submission
from genqueue.backends.comfyui.graph.attempt_graph import SaveNode, attempt_folder, save_nodes
from genqueue.backends.comfyui.graph.prefixes import is_known
from genqueue.backends.comfyui.graph.savers import SAVERS, VIEWERS
from genqueue.backends.comfyui.places import Place, file_at
from genqueue.workflows.graphs.format import class_of, inputs_of

Exists = Callable[[RemoteFile], Awaitable[bool]]


async def find_leftovers(submission: Submission, silent: Collection[str], exists: Exists) -> tuple[RemoteFile, ...]:
    """The files of the attempt, when they are all that its run would have given; else none. `silent` are the backend's
    classes without outputs.

    More than MAX_FILES of them mean that the search ended there: `collect` keeps fewer, and says that there are more.
    """
    savers = save_nodes(submission)
    if not savers or not _reports_all(submission, savers, silent):
        return ()
    by_stem: dict[str, list[SaveNode]] = defaultdict(list)
    for saver in savers:
        by_stem[saver.stem].append(saver)
    found: list[RemoteFile] = []
    for sharing in by_stem.values():
        # At least one of each: a node without a file makes those of the others no evidence.
        most = max(1, MAX_FILES + 1 - len(found))
        found += await _with_one_stem(submission, sharing, exists, most)
    return tuple(found) if {saver.node for saver in savers} <= {file.node for file in found} else ()


def _reports_all(submission: Submission, savers: list[SaveNode], silent: Collection[str]) -> bool:
    """Whether the files in the folder would be everything. A class that the backend does not list is one that may
    save."""
    counted = {saver.node for saver in savers}
    return all(is_known(saver.stem) for saver in savers) and all(
        node in counted or _saves_nothing(body, silent) for node, body in submission.graph.items()
    )


def _saves_nothing(body: Any, silent: Collection[str]) -> bool:
    return class_of(body) in VIEWERS or (class_of(body) in silent and "filename_prefix" not in inputs_of(body))


async def _with_one_stem(submission: Submission, savers: list[SaveNode], exists: Exists, most: int) -> list[RemoteFile]:
    """Ask for number 1, 2, ... until a number is missing in every form, or there are `most` files."""
    found: list[RemoteFile] = []
    for number in range(1, most + 1):
        file = await _numbered(submission, savers, number, exists)
        if file is None:
            break
        found.append(file)
    return found


async def _numbered(submission: Submission, savers: list[SaveNode], number: int, exists: Exists) -> RemoteFile | None:
    asked: set[str] = set()
    for saver in savers:
        for ending in SAVERS[saver.class_type]:
            filename = f"{saver.stem}_{number:05}{ending}"
            file = file_at(Place(filename, attempt_folder(submission), "output"), saver.node)
            if filename not in asked and await exists(file):
                return file
            asked.add(filename)
    return None
