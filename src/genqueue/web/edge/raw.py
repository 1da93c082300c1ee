"""Answers as bytes, for connections that never became a request. They bypass every route and middleware."""

import json
from http import HTTPStatus
from typing import Any

from genqueue.web.edge.guard import POLICY


def answer_bytes(status: int, content: Any, headers: dict[str, str] | None = None) -> bytes:
    """A complete answer that closes its connection."""
    body = json.dumps(content, ensure_ascii=False).encode()
    headers = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": POLICY,
        "Referrer-Policy": "same-origin",
        "Connection": "close",
        **(headers or {}),
    }
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body
