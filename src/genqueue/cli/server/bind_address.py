"""Binds the address to listen on, or reports who has it and why it cannot be used."""

import socket
import sys

from genqueue.errors import Conflict, Invalid

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


def bound_socket(host: str, port: int) -> socket.socket:
    """A bound socket; port 0 takes a free one. Raises Conflict `port_taken`, and Invalid for an unknown host."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise Invalid("bad_setting", field="GENQUEUE_HOST", value=host, expected="127.0.0.1, 0.0.0.0, ::1") from error
    # With the protocol named, asyncio sets TCP_NODELAY; without it every small frame waits 40 ms.
    bound = socket.socket(family, kind, protocol)
    if sys.platform != "win32":
        # On Windows the option would let two processes share a port; elsewhere it only allows one that was just closed.
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind(address)
        bound.listen(1)
    except OSError as error:
        bound.close()
        raise Conflict("port_taken", host=host, port=port, reason=error.strerror or "?") from error
    return bound


def url_of(bound: socket.socket) -> str:
    """The URL at which this machine reaches the socket."""
    host, port = bound.getsockname()[:2]
    name = _ANY.get(host, host)
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"
