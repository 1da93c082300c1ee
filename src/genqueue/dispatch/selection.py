"""Which files of a run are its results. Pure.

Everything in the output folder is one. A file in the temp folder is one too, unless a saved file stands for it: then it
would only be there twice. What stands for what is read from the graph.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from genqueue.backends.base import RemoteFile
from genqueue.workflows.graphs import Link, inputs_of, is_link

_PICTURES = ("png", "jpg", "jpeg", "webp", "bmp", "tif", "tiff", "avif", "exr", "hdr")
_SOUNDS = ("flac", "mp3", "opus", "wav", "ogg", "m4a", "aac")
_MOVING_KEYS = ("gifs", "video", "videos", "animated")


def results_of(files: Sequence[RemoteFile], graph: Mapping[str, Any]) -> tuple[RemoteFile, ...]:
    """What is delivered: what was saved, then what lies in the temp folder and is nowhere else.

    A temp picture or sound is left out when a saved one of the same sort comes from the same place: the node that made
    it saved one as well; or its every link is one that a saving node has too, or leads to a node that saves; or a
    saving node takes what it hands on. Of several previews of one thing the first is delivered. A temp clip, model or
    anything else is left out only when its own node saved one. Inputs that a node shows are results only where there
    is nothing else.
    """
    saved = [file for file in files if file.folder == "output"]
    saving = _Saving(graph, saved)
    kept = [file for node in _nodes(files) for file in saving.unseen(node, files)]
    return tuple(saved + kept) or tuple(files)


class _Saving:
    """The nodes that saved something of each sort, and the links that they saved from."""

    def __init__(self, graph: Mapping[str, Any], saved: Sequence[RemoteFile]) -> None:
        self._graph = graph
        self._nodes = {(_sort(file), file.node) for file in saved}
        self._links = {(sort, link) for sort, node in self._nodes for link in self._links_of(node)}

    def unseen(self, node: str, files: Sequence[RemoteFile]) -> list[RemoteFile]:
        """The temp files of this node that nothing stands for."""
        temp = [file for file in files if file.node == node and file.folder == "temp"]
        kept = [file for file in temp if not self._stands_for(file)]
        links = self._links_of(node)
        if kept and len(links) == 1:
            self._links |= {(_sort(file), links[0]) for file in kept}
        return kept

    def _stands_for(self, file: RemoteFile) -> bool:
        sort = _sort(file)
        if (sort, file.node) in self._nodes:
            return True
        if sort not in ("picture", "sound"):
            return False
        links = self._links_of(file.node)
        handed_on = any(kind == sort and source == file.node for kind, (source, _) in self._links)
        return handed_on or bool(
            links and all((sort, each) in self._links or self._saves(sort, each) for each in links)
        )

    def _saves(self, sort: str, link: Link) -> bool:
        return (sort, link[0]) in self._nodes

    def _links_of(self, node: str) -> list[Link]:
        return [(value[0], value[1]) for value in inputs_of(self._graph.get(node)).values() if is_link(value)]


def _nodes(files: Sequence[RemoteFile]) -> Iterator[str]:
    yield from dict.fromkeys(file.node for file in files)


def _sort(file: RemoteFile) -> str:
    ending = file.filename.rpartition(".")[2].lower()
    if file.media_hint in _MOVING_KEYS:
        return "clip"
    if ending in _PICTURES:
        return "picture"
    return "sound" if ending in _SOUNDS else "other"
