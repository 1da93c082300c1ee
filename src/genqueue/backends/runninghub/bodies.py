"""What is sent to RunningHub: the body of a submit and the form of an upload."""

import json
import secrets
from collections.abc import AsyncIterator, Mapping
from typing import Any, NamedTuple

from genqueue.backends.base import Access, Submission
from genqueue.errors import Rejected
from genqueue.tasks.model import InputFile
from genqueue.workflows.graphs.seeds import seeds_of


class Create(NamedTuple):
    """The request that starts a run: its path and its body."""

    path: str
    body: bytes


def create_request(submission: Submission, access: Access) -> Create:
    """The request for a run of a stored workflow or app. A graph that was changed in its structure is sent whole, in
    the name of the stored one; else only the values. Seeds are always among them: one that is not named is drawn anew
    there.

    Raises Rejected for a graph that is stored nowhere.
    """
    stored = submission.stored
    if stored is None:
        raise Rejected("workflow_not_stored")
    body: dict[str, Any] = {"apiKey": access.api_key or "", **_options(access)}
    if stored.as_app:
        # The service wants this id as a number, and those of workflows as texts.
        body |= {"webappId": int(stored.ref) if stored.ref.isdecimal() else stored.ref}
        return Create("/task/openapi/ai-app/run", json.dumps(body | {"nodeInfoList": _node_info(submission)}).encode())
    body |= {"workflowId": stored.ref, "addMetadata": True}
    if submission.overrides is None:
        body["workflow"] = json.dumps(submission.named(submission.graph), ensure_ascii=False)
    else:
        body["nodeInfoList"] = _node_info(submission)
    return Create("/task/openapi/create", json.dumps(body).encode())


def _options(access: Access) -> dict[str, Any]:
    """The options of the account. The service's own default is that of an option that is not sent."""
    options = {
        "instanceType": access.instance_type if access.instance_type != "default" else None,
        "accessPassword": access.access_password,
        "usePersonalQueue": access.use_personal_queue,
    }
    return {name: value for name, value in options.items() if value}


def titles_of(graph: Mapping[str, Any]) -> dict[str, str]:
    """The titles of the nodes, by id."""
    titles = {}
    for node, content in graph.items():
        meta = content.get("_meta") if isinstance(content, dict) else None
        if isinstance(meta, dict) and isinstance(meta.get("title"), str):
            titles[node] = meta["title"]
    return titles


def _node_info(submission: Submission) -> list[dict[str, Any]]:
    values = {(node, name): value for node, name, value in submission.overrides or ()}
    for leaf in seeds_of(submission.graph):
        values.setdefault((str(leaf.path[0]), str(leaf.path[2])), leaf.value)
    return [
        {"nodeId": node, "fieldName": name, "fieldValue": _text(submission.named(value))}
        for (node, name), value in values.items()
    ]


def _text(value: Any) -> Any:
    """Numbers as texts: a whole number of more than 15 digits would not survive there. A whole one has no point, which
    an input that takes integers would refuse."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


class UploadForm:
    """The form around one file, streamed with a Content-Length."""

    def __init__(self, item: InputFile, key: str) -> None:
        self._boundary = secrets.token_hex(16)
        fields = {"apiKey": key, "fileType": "input"}
        parts = [
            f'--{self._boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        ]
        filename = item.name.rpartition("/")[2].replace('"', "_").replace("\r", "").replace("\n", "")
        parts.append(
            f'--{self._boundary}\r\nContent-Disposition: form-data; name="file"; filename="{filename}"\r\n'
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
        """The request's body."""
        yield self._head
        async for chunk in content:
            yield chunk
        yield self._tail
