"""The encoding of JSON bodies. JSON is Unicode; a body declared in another encoding would be read as other
characters."""

import re

from starlette.requests import Request

from genqueue.web.errors import Malformed

_CHARSET = re.compile(r';\s*charset\*?\s*=\s*"?([^\s;"]*)')


async def check_encoding(request: Request) -> None:
    """Raise Malformed for a JSON body with a declared encoding that is not Unicode."""
    content_type = request.headers.get("content-type", "").lower()
    found = _CHARSET.search(content_type)
    charset = found[1] if found else "utf-8"
    if (
        content_type.partition(";")[0].strip().endswith("/json")
        and not charset.startswith("utf")
        and charset not in ("ascii", "us-ascii")
    ):
        raise Malformed("malformed_request", reason=f"charset={charset[:40]}: JSON is sent as UTF-8")
