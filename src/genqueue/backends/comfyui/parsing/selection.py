"""Selects which files of a run are its results. Pure.

Every file in the output folder is one. A file in the temp folder is one too, unless a saved file shows the same: it
would be there twice. Which saved file corresponds to which temp file is read from the graph.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from genqueue.backends.base import RemoteFile
from genqueue.backends.comfyui.places import Place, place_of
from genqueue.workflows.graphs.format import Link, inputs_of, is_link

_PICTURES = ("png", "jpg", "jpeg", "webp", "bmp", "tif", "tiff", "avif", "exr", "hdr")
_SOUNDS = ("flac", "mp3", "opus", "wav", "ogg", "m4a", "aac")
_MOVING_KEYS = ("gifs", "video", "videos", "animated")


class _File(NamedTuple):
    """A file with its parsed place."""

    file: RemoteFile
    place: Place


def results_first(files: Sequence[RemoteFile], graph: Mapping[str, Any]) -> tuple[RemoteFile, ...]:
    """The same files, the results among them first and marked as such, in the order in which they are delivered: what
    was saved, then what lies in the temp folder and is nowhere else.

    A temp picture or sound is left out when a saved one of the same sort comes from the same place: the node that made
    it saved one as well; or its every link is one that a saving node has too, or leads to a node that saves; or a
    saving node takes what it hands on. Of several previews of one thing the first is delivered. A temp clip, model or
    anything else is left out only when its own node saved one. Inputs that a node shows are results only where there
    is nothing else.
    """
    found = [_File(file, place_of(file)) for file in files]
    saved = [each for each in found if each.place.folder == "output"]
    temp: dict[str, list[_File]] = {}
    for each in found:
        if each.place.folder == "temp":
            temp.setdefault(each.file.node, []).append(each)
    saving = _Saving(graph, saved)
    results = saved + [each for node, of_node in temp.items() for each in saving.unseen(node, of_node)] or found
    delivered = dict.fromkeys(each.file for each in results)
    others = [file for file in files if file not in delivered]
    return tuple([replace(file, is_result=True) for file in delivered] + [_no_result(file) for file in others])


def _no_result(file: RemoteFile) -> RemoteFile:
    return replace(file, is_result=False)


class _Saving:
    """The nodes that saved something of each sort, and the links that they saved from."""

    def __init__(self, graph: Mapping[str, Any], saved: Sequence[_File]) -> None:
        self._graph = graph
        self._nodes = {(_sort(each.place), each.file.node) for each in saved}
        self._links = {(sort, link) for sort, node in self._nodes for link in self._links_of(node)}

    def unseen(self, node: str, temp: Sequence[_File]) -> list[_File]:
        """Those of a node's files in the temp folder that have no corresponding saved file."""
        kept = [each for each in temp if not self._stands_for(node, _sort(each.place))]
        links = self._links_of(node)
        if kept and len(links) == 1:
            self._links |= {(_sort(each.place), links[0]) for each in kept}
        return kept

    def _stands_for(self, node: str, sort: str) -> bool:
        if (sort, node) in self._nodes:
            return True
        if sort not in ("picture", "sound"):
            return False
        links = self._links_of(node)
        handed_on = any(kind == sort and source == node for kind, (source, _) in self._links)
        return handed_on or bool(
            links and all((sort, each) in self._links or self._saves(sort, each) for each in links)
        )

    def _saves(self, sort: str, link: Link) -> bool:
        return (sort, link[0]) in self._nodes

    def _links_of(self, node: str) -> list[Link]:
        return [(value[0], value[1]) for value in inputs_of(self._graph.get(node)).values() if is_link(value)]


def _sort(place: Place) -> str:
    ending = place.filename.rpartition(".")[2].lower()
    if place.hint in _MOVING_KEYS:
        return "clip"
    if ending in _PICTURES:
        return "picture"
    return "sound" if ending in _SOUNDS else "other"
