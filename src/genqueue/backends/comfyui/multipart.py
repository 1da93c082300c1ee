"""The multipart form of an upload, streamed: the forms of aiohttp take files, not asynchronous streams."""

import secrets
from collections.abc import AsyncIterator

from genqueue.tasks.model import InputFile


class FileForm:
    """A multipart form around one file whose size is known, so that it can be streamed with a Content-Length."""

    def __init__(self, item: InputFile) -> None:
        self._boundary = secrets.token_hex(16)
        folder, _, name = item.name.rpartition("/")
        fields = {"type": "input", **({"subfolder": folder} if folder else {})}
        parts = [
            f'--{self._boundary}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'
            for k, v in fields.items()
        ]
        quoted = name.replace("\\", "_").replace('"', "%22").replace("\r", "").replace("\n", "")
        parts.append(
            f'--{self._boundary}\r\nContent-Disposition: form-data; name="image"; filename="{quoted}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        self._head = "".join(parts).encode()
        self._tail = f"\r\n--{self._boundary}--\r\n".encode()

    def headers(self, size: int) -> dict[str, str]:
        """The request's headers; `size` of the file in bytes."""
        return {
            "Content-Type": f"multipart/form-data; boundary={self._boundary}",
            "Content-Length": str(len(self._head) + size + len(self._tail)),
        }

    async def stream(self, content: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The request's body: the form around the file's content."""
        yield self._head
        async for chunk in content:
            yield chunk
        yield self._tail
