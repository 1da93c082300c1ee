"""What one caller, and all of them together, may take of this process: connections, sockets, time."""

import ipaddress
import sys
from dataclasses import dataclass

from genqueue.config import Settings

if sys.platform != "win32":
    import resource

SPARE = 2
"""Of all descriptors that the system allows, one in so many may be a connection: files, databases and servers that
run workflows need them too."""

_SOCKETS = 0.75
"""Part of all connections that may be WebSockets, which stay: the rest is left for requests."""


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
        """False for a trusted proxy: many callers come from its address."""
        return not is_within(address, self.proxies)


def most_connections(settings: Settings) -> int:
    """How many may be open at once: the setting, or fewer where the system allows few descriptors."""
    if sys.platform == "win32":
        return settings.max_connections
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return settings.max_connections if allowed < 0 else max(8, min(settings.max_connections, allowed // SPARE))


def most_sockets(settings: Settings) -> int:
    """How many WebSockets may be open at once."""
    return int(most_connections(settings) * _SOCKETS)


def caller_of(address: str) -> str:
    """Who an address stands for. One machine has a whole /64 of IPv6 to choose from."""
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
    """These addresses and networks, and for those of IPv4 also how peers are called on a socket for IPv6 (`::`)."""
    found = list(networks)
    for network in map(ipaddress.ip_network, networks):
        if network.version == 4:
            found.append(f"::ffff:{network.network_address}/{96 + network.prefixlen}")
    return found


def is_within(address: str, networks: tuple[str, ...]) -> bool:
    """Is it one of these addresses, or in one of these networks?"""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None) or found
    return any(mapped in ipaddress.ip_network(network) for network in networks)
