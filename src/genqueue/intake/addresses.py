"""The canonical form of a backend's address, so that one backend is never registered twice. Pure: no I/O."""

import re
from ipaddress import IPv6Address
from urllib.parse import urlsplit

from genqueue.errors import Invalid

_USUAL_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?")
_IPV6 = re.compile(r"[0-9a-fA-F:.]+(%[a-zA-Z0-9._~-]+)?")


def normalised(url: str, field: str = "url") -> str:
    """Return the address in canonical form: `HTTP://Host:80/comfy/` is `http://host/comfy`. Raises Invalid
    `url_unusable` or `url_has_more`."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = _looked_up(parts.hostname or "")
    except ValueError:
        raise Invalid("url_unusable", field=field) from None
    if parts.scheme not in _USUAL_PORTS or _has_gaps(url.strip()) or port == 0:
        raise Invalid("url_unusable", field=field)
    if parts.username is not None or parts.password is not None or "?" in url or "#" in url:
        raise Invalid("url_has_more", field=field)
    shown_host = f"[{host}]" if ":" in host else host
    shown_port = "" if port in (None, _USUAL_PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{shown_host}{shown_port}{parts.path.rstrip('/')}"


def _looked_up(name: str) -> str:
    """The form in which the name is resolved: case and composition of letters make no difference. Raises ValueError."""
    if ":" in name:
        if not _IPV6.fullmatch(name):
            raise ValueError(name)
        IPv6Address(name)
        return name.lower()
    host = name.encode("idna").decode().lower()
    # Some letters decompose into characters that no host name has: a space, a bracket, dots with nothing between them.
    if not _NAME.fullmatch(host):
        raise ValueError(name)
    return host


def _has_gaps(text: str) -> bool:
    return any(character.isspace() or not character.isprintable() or character == "\\" for character in text)
