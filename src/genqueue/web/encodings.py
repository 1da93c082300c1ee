"""The encoding of a body. JSON is Unicode; what says that it is something else would be read as other characters."""

from email.message import Message

from starlette.requests import Request

from genqueue.web.errors import Malformed


async def check_encoding(request: Request) -> None:
    """Raise Malformed for a body in JSON that names an encoding that it cannot have."""
    told = Message()
    told["Content-Type"] = request.headers.get("content-type", "")
    charset = str(told.get_param("charset", "utf-8")).strip().lower()
    if told.get_content_subtype() == "json" and not charset.startswith("utf") and charset not in ("ascii", "us-ascii"):
        raise Malformed("malformed_request", reason=f"charset={charset[:40]}: JSON is sent as UTF-8")
