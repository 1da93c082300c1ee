"""Who runs it: the kinds of backends, and how one is connected."""

from collections.abc import Callable

from genqueue.backends.base import Access, Backend
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.unusable import Unusable
from genqueue.clock import Clock
from genqueue.errors import GenQueueError, Invalid

KINDS: dict[str, Callable[..., Backend]] = {"comfyui": ComfyUI}


def connect(kind: str, access: Access, clock: Clock, *, installation: str) -> Backend:
    """A client for one server. Nothing is sent yet; `installation` tells our runs there from other people's.

    Raises Invalid for an unknown kind and for an address, header or CA file that cannot be used.
    """
    make = KINDS.get(kind)
    if make is None:
        raise Invalid("unknown_backend_kind", field="kind", kind=kind, allowed=sorted(KINDS))
    return make(access, clock, installation=installation)


def stand_in(kind: str, reason: GenQueueError, clock: Clock) -> Unusable:
    """A client in place of one that cannot be made, which says why. Of a kind that nobody knows here runs may cost
    money."""
    known = KINDS.get(kind)
    return Unusable(kind, reason, clock, paid=known is None or bool(getattr(known, "paid", True)))


__all__ = ["KINDS", "Unusable", "connect", "stand_in"]
