"""Limits for one caller and for all of them together: connections, WebSockets, time."""

import ipaddress
import sys
from dataclasses import dataclass

from genqueue.config import Settings

if sys.platform != "win32":
    import resource

SPARE = 2
"""At most one in so many of the descriptors that the system allows may be a connection: files, databases and backends
need them too."""

_SOCKETS = 0.75
"""The share of all connections that may be WebSockets, which stay open: the rest is left for requests."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one process that listens."""

    head_s: float
    stall_s: float
    connections: int
    connections_of_one: int
    proxies: tuple[str, ...]

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        return cls(
            head_s=settings.head_timeout_s,
            stall_s=settings.send_timeout_s,
            connections=most_connections(settings),
            connections_of_one=settings.max_connections_per_address,
            proxies=settings.proxies,
        )

    def are_for(self, address: str) -> bool:
        """Whether the limits per caller apply. False for a trusted proxy: many callers come from its address."""
        return not is_within(address, self.proxies)


def most_connections(settings: Settings) -> int:
    """How many connections may be open at once: the setting, or fewer where the system allows few descriptors."""
    if sys.platform == "win32":
        return settings.max_connections
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return settings.max_connections if allowed < 0 else max(8, min(settings.max_connections, allowed // SPARE))


def most_sockets(settings: Settings) -> int:
    """How many WebSockets may be open at once."""
    return int(most_connections(settings) * _SOCKETS)


def caller_of(address: str) -> str:
    """The caller that an address stands for. One machine can choose from a whole /64 of IPv6, which counts as one
    caller."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(found) if found.is_loopback else str(ipaddress.ip_network((found, 64), strict=False))


def as_mapped(networks: tuple[str, ...]) -> list[str]:
    """These addresses and networks, and for IPv4 also the form that peers have on an IPv6 socket (`::`)."""
    found = list(networks)
    for network in map(ipaddress.ip_network, networks):
        if network.version == 4:
            found.append(f"::ffff:{network.network_address}/{96 + network.prefixlen}")
    return found


def is_within(address: str, networks: tuple[str, ...]) -> bool:
    """Whether it is one of these addresses, or in one of these networks."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None) or found
    return any(mapped in ipaddress.ip_network(network) for network in networks)
