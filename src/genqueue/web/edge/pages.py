"""The pages of the user interface: the files built from `ui/`, and one page for every address within it."""

import base64
import hashlib
import mimetypes
import re
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from genqueue.web.edge.guard import POLICY

FOLDER = Path(__file__).parents[1] / "built"
"""Made by `make pages`, included in the wheel, not in git."""

INDEX = "index.html"
_NAMED_BY_CONTENT = "assets/"
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_EACH_TIME = "no-cache"
_NOT_OURS = ("api/", "docs/", "metrics/", "healthz/", "readyz/")
_PACKED = {"br": ".br", "gzip": ".gz"}
"""Encodings in which files were compressed beforehand, the smaller one first."""

_INLINE = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
_MISSING = (
    "<!doctype html><html lang=zh><meta charset=utf-8><title>GenQueue</title>"
    "<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}</style>"
    "<h1>GenQueue</h1><p>页面还没有构建：请安装 Node 20.19 以上，运行 <code>make pages</code> 后刷新。</p>"
    "<p>The pages are not built yet: install Node 20.19 or newer, run <code>make pages</code>, reload.</p>"
    "<p><a href=/docs>/docs</a></p></html>"
)


class Pages:
    """ASGI application for paths without a route. A path to a file returns that file; `/`, and for clients that accept
    HTML a path whose last part has no dot, returns the start page; everything else goes to `otherwise`, which answers
    404."""

    def __init__(self, folder: Path, otherwise: ASGIApp) -> None:
        self._folder, self._otherwise = folder, otherwise
        # Listed once: no path from outside is ever joined to a folder.
        self._files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
        self._policy = _policy_for(self._files[INDEX].read_bytes()) if INDEX in self._files else POLICY

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = self._name(scope)
        if name is None:
            await self._otherwise(scope, receive, send)
        elif name in self._files:
            await self._answer(name, scope)(scope, receive, send)
        else:
            await HTMLResponse(_MISSING, headers={"Cache-Control": _ASK_EACH_TIME})(scope, receive, send)

    def _name(self, scope: Scope) -> str | None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        path: str = scope["path"].lstrip("/")
        if path in self._files and not path.endswith(tuple(_PACKED.values())):
            return path
        if "." in path.rpartition("/")[2] or f"{path}/".startswith(_NOT_OURS):
            return None
        return INDEX if not path or "text/html" in Headers(scope=scope).get("accept", "") else None

    def _answer(self, name: str, scope: Scope) -> FileResponse:
        caching = _FOR_EVER if name.startswith(_NAMED_BY_CONTENT) else _ASK_EACH_TIME
        headers = {"Cache-Control": caching, "Vary": "Accept, Accept-Encoding"}
        if name == INDEX:
            headers["Content-Security-Policy"] = self._policy
        accepted = {
            part.partition(";")[0].strip() for part in Headers(scope=scope).get("accept-encoding", "").split(",")
        }
        for encoding, ending in _PACKED.items():
            if encoding in accepted and (packed := self._files.get(name + ending)) is not None:
                headers["Content-Encoding"] = encoding
                return FileResponse(packed, headers=headers, media_type=_type_of(name))
        return FileResponse(self._files[name], headers=headers, media_type=_type_of(name))


def _policy_for(page: bytes) -> str:
    """The usual policy, extended to allow the page's own inline script and no other."""
    hashes = [base64.b64encode(hashlib.sha256(script).digest()).decode() for script in _INLINE.findall(page)]
    named = "".join(f" 'sha256-{each}'" for each in hashes)
    return POLICY.replace("script-src 'self'", f"script-src 'self'{named}")


def _type_of(name: str) -> str:
    """The media type of a file. The important ones are fixed here: the operating system's table differs between
    machines."""
    return _TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
