"""Ports of this machine in the hands of a test, so that nobody else is given them meanwhile.

A port that was free a moment ago may be somebody else's now: other tests run at the same time, and the system hands out
what nobody has. What is bound here and does not listen refuses every connection, and on Linux a server that reuses
addresses, as ours do, may listen there all the same.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_port() -> Iterator[int]:
    """A port where nobody listens, until the block ends or somebody is told to listen there."""
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", 0))
        yield int(bound.getsockname()[1])
