"""The parts of a workbook: files in a ZIP archive and the relations between them. No part is unpacked beyond its limit.

An archive may be small and hold parts of gigabytes, or say one size and have another. A part is read once, by us, up to
the size that it declares; what other libraries get to see is what was read here.
"""

import io
import posixpath
import zipfile
import zlib
from typing import NamedTuple
from urllib.parse import unquote

from genqueue.errors import Invalid
from genqueue.sources.refusals import ENCRYPTED, MAX_BYTES, TOO_LARGE, UNREADABLE, refusal, too_large
from genqueue.sources.xlsx.markup import Attributes, BadMarkup, End, Start, Text, parse

MAX_METADATA = 32 * 1024 * 1024
"""The most that styles, relations, drawings and the like may have together."""


MAX_PARTS = 20_000


class Relation(NamedTuple):
    """One part names another. `kind` is the last word of its type, `target` the whole name of the part."""

    kind: str
    target: str


class Package:
    """An opened archive. Raises Invalid for the file called `file` whenever a part cannot be read."""

    def __init__(self, content: bytes, file: str) -> None:
        self.file = file
        self._metadata = 0
        # Every part takes memory, however small it is; each has this signature in the list of parts.
        parts = content.count(b"PK\x01\x02")
        if parts > MAX_PARTS:
            raise too_large(file, "parts", parts, MAX_PARTS)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            # Some programs write the names as Windows does.
            self._names = {name.replace("\\", "/").casefold(): name for name in self._zip.namelist()}
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
            raise refusal(UNREADABLE, file, "zip_damaged") from None

    def has(self, part: str) -> bool:
        return part.casefold() in self._names

    def read(self, part: str, limit: int = MAX_BYTES) -> bytes:
        """The bytes of a part; producers differ in the case of names."""
        name = self._names.get(part.casefold())
        if name is None:
            raise refusal(UNREADABLE, self.file, "part_missing", part=part)
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise refusal(ENCRYPTED, self.file, "has_password")
        if info.file_size > limit:
            raise self._too_large(part, info.file_size, limit)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise refusal(UNREADABLE, self.file, "part_damaged", part=part)
        try:
            with self._zip.open(info) as opened:
                # Without a number up to 1 GiB is unpacked, whatever size the part states.
                return opened.read(info.file_size)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
            raise refusal(UNREADABLE, self.file, "part_damaged", part=part) from None

    def metadata(self, part: str) -> bytes:
        """The bytes of a part that is no sheet and no text: all of them together have a limit."""
        content = self.read(part, MAX_METADATA)
        self._metadata += len(content)
        if self._metadata > MAX_METADATA:
            raise self._too_large(part, self._metadata, MAX_METADATA)
        return content

    def parse(self, part: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
        """Call the handlers for what a part of metadata holds (see `markup.parse`)."""
        self.parse_content(part, self.metadata(part), start, end, text)

    def parse_content(
        self, part: str, content: bytes, start: Start, end: End | None = None, text: Text | None = None
    ) -> None:
        """The same for a part that was read before."""
        try:
            parse(content, start, end, text)
        except BadMarkup:
            raise refusal(UNREADABLE, self.file, "part_damaged", part=part) from None

    def relations(self, part: str) -> dict[str, Relation]:
        """The relations of a part to others in the archive, by their ids. Addresses outside are left out."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, Relation] = {}
        if not self.has(rels):
            return found

        def start(name: str, attributes: Attributes) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                target = unquote(attributes.get("Target", ""))
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = Relation(kind, _joined(folder, target))

        self.parse(rels, start)
        return found

    def _too_large(self, part: str, size: int, limit: int) -> Invalid:
        return refusal(TOO_LARGE, self.file, "part_too_large", part=part, count=size, limit=limit)


def _joined(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
