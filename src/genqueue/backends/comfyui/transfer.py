"""Files to and from ComfyUI: uploads inputs under names that contain their hash, fetches outputs from any byte on.

An upload never overwrites: the same bytes under the same name keep their name, other bytes get a new one, and the name
that ComfyUI returns is the one that counts.
"""

import mimetypes
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import NamedTuple, TypeVar

from genqueue.backends import foreign
from genqueue.backends.answers import raise_for, raise_unless
from genqueue.backends.base import FILE_CHANGED, TOO_LARGE, RemoteFile
from genqueue.backends.comfyui.multipart import FileForm
from genqueue.backends.comfyui.parsing.outputs import view_query
from genqueue.backends.comfyui.places import Place, place_of
from genqueue.config import GIGABYTE
from genqueue.errors import FileGone, Rejected, Unclear
from genqueue.outbound import Answer, HttpClient, Opened
from genqueue.tasks.model import InputFile

_REMEMBERED = 10_000
_WORDS = ("text/html", "application/xhtml+xml", "application/json", "application/problem+json")
_MEDIA = ("image/", "video/", "audio/")
_ETAG = re.compile(r"[\x21-\x7e]{1,500}")
K = TypeVar("K")
V = TypeVar("V")


class Transfer:
    """Moves files and remembers which inputs are known to be there."""

    def __init__(self, http: HttpClient) -> None:
        self._http = http
        self._known: dict[str, str] = {}
        self._seen: dict[RemoteFile, _Seen] = {}

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        """Upload a file into the input folder unless it is known to be there. Return the name for the graph."""
        if item.name not in self._known:
            _remember(self._known, item.name, await self._send(item, content))
        return self._known[item.name]

    def distrust(self) -> None:
        """Forget which inputs are known to be there, so that each is uploaded again when needed: the input folder was
        cleaned."""
        self._known.clear()

    async def fetch(self, file: RemoteFile, offset: int, most: int | None = None) -> AsyncGenerator[bytes, None]:
        """The bytes from `offset` on, of the same file whose beginning was fetched before; Rejected above `most` bytes
        in all."""
        known = self._seen.get(file, _Seen(None, None))
        headers = {"Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
            if known.etag:
                headers["If-Range"] = known.etag
        targets = view_targets(place_of(file))
        for target in targets:
            async with self._http.open("GET", target, headers=headers) as opened:
                _raise_if_not_of_the_file(opened, file)
                if opened.status == 404 and target != targets[-1]:
                    continue
                async with aclosing(self._taken(opened, file, offset, most, known)) as pieces:
                    async for piece in pieces:
                        yield piece
                return

    async def _taken(
        self, opened: Opened, file: RemoteFile, offset: int, most: int | None, known: "_Seen"
    ) -> AsyncGenerator[bytes, None]:
        if _nothing_left(opened, offset):
            return
        _raise_unless_there(opened, file)
        seen = _seen(opened)
        _raise_if_too_large(file, seen.size or 0, most)
        if offset:
            _raise_if_changed(file, known, seen, offset)
        _remember(self._seen, file, seen)
        at = _first_byte(opened)
        if at > offset:
            raise Unclear("answer_unusable", status=opened.status)
        async for chunk in opened.chunks():
            wanted = chunk[max(0, offset - at) :]
            at += len(chunk)
            _raise_if_too_large(file, at, most)
            if wanted:
                yield wanted
        if seen.size is not None and at != seen.size:
            raise Unclear("answer_lost", address=self._http.address)

    async def exists(self, file: RemoteFile) -> bool:
        """Whether ComfyUI has this file now."""
        answer = await self._http.ask("HEAD", view_target(place_of(file)))
        raise_unless(answer, 200, 404)
        _raise_if_not_of_the_file(answer, file)
        return answer.status == 200

    async def _send(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        form = FileForm(item)
        answer = await self._http.ask(
            "POST", "/upload/image", body=form.stream(content), headers=form.headers(item.bytes), fresh=True
        )
        if answer.status == 413:
            raise Rejected("input_too_large", filename=item.filename, bytes=item.bytes)
        if answer.status == 400:
            raise Rejected("input_refused", filename=item.filename)
        raise_unless(answer, 200)
        return await _returned_name(answer)


class _Seen(NamedTuple):
    """The properties of a file in ComfyUI's last answer; None where it stated none."""

    etag: str | None
    size: int | None


class _Range(NamedTuple):
    first: int
    size: int | None


def view_target(place: Place) -> str:
    """The path and query under which ComfyUI serves the file at this place."""
    return f"/view?{place.query or view_query(place.filename, place.subfolder, place.folder)}"


def view_targets(place: Place) -> tuple[str, ...]:
    """The target of `view_target`, and a second one where the file's name can be read in two ways."""
    return (view_target(place), f"/view?{place.otherwise}") if place.otherwise else (view_target(place),)


def _raise_if_not_of_the_file(answer: Answer | Opened, file: RemoteFile) -> None:
    """Raise Unclear for an answer that is not about the file. ComfyUI serves every file as it is and never answers with
    a page, and its 404 is empty: a page to log in, or to report an outage, and a 404 with a word come from a proxy in
    between. They are neither the file nor evidence that the file is gone. A compressed answer is not the file
    either."""
    packed = answer.headers.get("content-encoding", "").strip().lower() not in ("", "identity")
    if packed or _is_page(answer, file) or (answer.status == 404 and not _is_empty(answer)):
        raise Unclear("answer_unusable", status=answer.status)


def _is_page(answer: Answer | Opened, file: RemoteFile) -> bool:
    sent = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    wanted = mimetypes.guess_type(file.filename)[0] or ""
    plain = sent == "text/plain" and answer.status in (200, 206) and wanted.startswith(_MEDIA)
    return plain or (sent in _WORDS and sent != wanted)


def _is_empty(answer: Answer | Opened) -> bool:
    return answer.headers.get("content-length", "0").strip() == "0" and "transfer-encoding" not in answer.headers


def _raise_unless_there(opened: Opened, file: RemoteFile) -> None:
    if opened.status == 404:
        raise FileGone("file_gone" if place_of(file).query is None else "file_name_unusable", filename=file.filename)
    if opened.status not in (200, 206):
        raise_for(opened)


def _seen(opened: Opened) -> _Seen:
    if opened.status == 206:
        return _Seen(_etag(opened), _content_range(opened).size)
    return _Seen(_etag(opened), foreign.digits(opened.headers.get("content-length")))


def _etag(opened: Opened) -> str | None:
    """The ETag, only where it can be sent back in a header."""
    etag = opened.headers.get("etag", "")
    return etag if _ETAG.fullmatch(etag) else None


def _raise_if_changed(file: RemoteFile, before: _Seen, now: _Seen, offset: int) -> None:
    """Raise Unclear `file_changed`: the two halves of different files must never be joined."""
    other_tag = before.etag and now.etag and before.etag != now.etag
    other_size = before.size is not None and now.size is not None and before.size != now.size
    if other_tag or other_size or (now.size is not None and now.size < offset):
        raise Unclear(FILE_CHANGED, filename=file.filename)


def _raise_if_too_large(file: RemoteFile, size: int, most: int | None) -> None:
    if most is not None and size > most:
        raise Rejected(TOO_LARGE, filename=file.filename, limit_gb=round(most / GIGABYTE, 3))


def _nothing_left(opened: Opened, offset: int) -> bool:
    """True for a 416 at an offset that is exactly the size: everything was fetched before. Raises Unclear
    `file_changed` for another size."""
    if opened.status != 416 or not offset:
        return False
    size = _content_range(opened).size
    if size is not None and size != offset:
        raise Unclear(FILE_CHANGED, size=size, offset=offset)
    return True


def _first_byte(opened: Opened) -> int:
    return _content_range(opened).first if opened.status == 206 else 0


def _content_range(opened: Opened) -> _Range:
    """Parse `bytes 100-199/200` and `bytes */200`."""
    span, _, size = opened.headers.get("content-range", "").removeprefix("bytes").strip().partition("/")
    return _Range(foreign.digits(span.partition("-")[0]) or 0, foreign.digits(size))


async def _returned_name(answer: Answer) -> str:
    reported = foreign.mapping(await foreign.read(answer))
    name = foreign.name(reported.get("name"))
    if name is None:
        raise Unclear("answer_unusable", status=answer.status)
    folder = foreign.name(reported.get("subfolder"))
    return f"{folder}/{name}" if folder else name


def _remember(kept: dict[K, V], key: K, value: V) -> None:
    """Bounded: a process that runs for months must not keep a name for every file that it ever moved."""
    if len(kept) >= _REMEMBERED:
        kept.clear()
    kept[key] = value
