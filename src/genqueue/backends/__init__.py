"""Backends: the protocol that every client follows, the kinds and their capabilities, and how to connect to one."""

from genqueue.backends.access import NAMES, require
from genqueue.backends.base import Access, Backend
from genqueue.backends.kinds import KINDS, Capabilities, Kind, capabilities_of
from genqueue.backends.unusable import Unusable
from genqueue.clock import Clock
from genqueue.errors import Invalid


def connect(kind: str, access: Access, clock: Clock, *, installation: str) -> Backend:
    """A client for one backend. Nothing is sent yet; `installation` distinguishes our runs there from those of others.

    Raises Invalid for an unknown kind, for a missing credential that the kind requires, and for an address, header or
    CA file that cannot be used. Credentials that the kind does not take are ignored: an earlier release may have kept
    some.
    """
    known = KINDS.get(kind)
    if known is None:
        raise Invalid("unknown_backend_kind", field="kind", kind=kind, allowed=sorted(KINDS))
    require(kind, {name: getattr(access, name) for name in NAMES})
    return known.connect(access, clock, installation=installation)


__all__ = ["KINDS", "Capabilities", "Kind", "Unusable", "capabilities_of", "connect"]
