"""What a ComfyUI can do: derived from its version, and tried out where the version does not say.

Facts (measured on ComfyUI 0.33 and 0.3.64, and read in its history): our own `prompt_id` is honoured since 0.3.44;
`/interrupt` heeds a `prompt_id` in releases after 0.3.56 and interrupts the run of any user before; `/api/jobs` answers
404 before 0.5.1.
"""

import re
from dataclasses import dataclass
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.answers import raise_for, raise_unless
from genqueue.errors import Rejected, Unclear, Unsupported
from genqueue.outbound import Answer, HttpClient

MINIMUM = (0, 3, 44)
TARGETED_INTERRUPT = (0, 3, 57)
_NUMBERS = re.compile(r"v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?", re.ASCII)
_MAX_WORD = 200


@dataclass(frozen=True, slots=True)
class Release:
    """The release that runs at an address. `jobs`: it has `/api/jobs/{id}`. `interrupt`: one run can be interrupted by
    its id."""

    version: str
    jobs: bool
    interrupt: bool
    device: str | None = None


def numbers(version: str) -> tuple[int, int, int] | None:
    """`v0.3.64-dirty` as (0, 3, 64); None for a text that does not begin with a release number."""
    found = _NUMBERS.match(version.strip())
    return (int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


async def ask_release(http: HttpClient) -> Release:
    """Ask a backend for its release. Raises Unsupported when it is not a ComfyUI, or one that is too old."""
    answer = await http.ask("GET", "/system_stats")
    reported = await _stats(answer)
    if reported is None:
        if answer.status not in (200, 404, 405):
            raise_for(answer)
        raise Unsupported("not_comfyui", address=http.address)
    version = foreign.text(reported["system"].get("comfyui_version"), _MAX_WORD) or "?"
    release = numbers(version)
    if version == "?" or (release is not None and release < MINIMUM):
        raise Unsupported("comfyui_too_old", version=version, minimum=_dotted(MINIMUM))
    return Release(
        version=version,
        jobs=await _has_jobs(http),
        # Unknown builds count as new ones only where no run of others is at stake.
        interrupt=release is not None and release >= TARGETED_INTERRUPT,
        device=_device(reported),
    )


def cancel_unsupported(release: Release) -> Rejected:
    """The error for a run that executes on a release which can only interrupt whatever runs."""
    return Rejected("cancel_unsupported", version=release.version, minimum=_dotted(TARGETED_INTERRUPT))


async def _has_jobs(http: HttpClient) -> bool:
    answer = await http.ask("GET", "/api/jobs?status=pending&limit=1")
    if answer.status in (404, 405):
        return False
    raise_unless(answer, 200)
    return True


async def _stats(answer: Answer) -> dict[str, Any] | None:
    if answer.status != 200:
        return None
    try:
        reported = await foreign.read(answer)
    except Unclear:
        return None
    return reported if isinstance(reported, dict) and isinstance(reported.get("system"), dict) else None


def _device(reported: dict[str, Any]) -> str | None:
    devices = foreign.items(reported.get("devices"))
    return foreign.text(foreign.mapping(devices[0]).get("name"), _MAX_WORD) or None if devices else None


def _dotted(release: tuple[int, int, int]) -> str:
    return ".".join(str(number) for number in release)
