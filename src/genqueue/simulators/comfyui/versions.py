"""What each release of ComfyUI can do on the wire; everything that differs between releases is decided here."""

from dataclasses import dataclass

NEWEST = "0.33.0"
KNOWN = ("0.3.43", "0.3.64", "0.5.1", "0.25.0", "0.26.0", "0.33.0")


@dataclass(frozen=True, slots=True)
class Profile:
    """The abilities of one release. Made by `profile`."""

    version: str
    client_prompt_id: bool
    canonical_prompt_id: bool
    progress_state: bool
    partial_targets: bool
    targeted_interrupt: bool
    create_time: bool
    jobs: bool
    cancelled_status: bool
    job_cancel: bool
    loses_cached_outputs: bool
    old_catalogue: bool
    rich_features: bool


def profile(version: str) -> Profile:
    """The profile of a release such as `0.3.64`. Raises ValueError for what is not a release number."""
    release = tuple(int(part) for part in version.removeprefix("v").split("."))
    return Profile(
        version=version.removeprefix("v"),
        client_prompt_id=release >= (0, 3, 44),
        canonical_prompt_id=release >= (0, 25),
        progress_state=release >= (0, 3, 44),
        partial_targets=release >= (0, 3, 47),
        targeted_interrupt=release >= (0, 3, 56),
        create_time=release >= (0, 3, 68),
        jobs=release >= (0, 5, 1),
        cancelled_status=release >= (0, 8),
        job_cancel=release >= (0, 26),
        loses_cached_outputs=(0, 18, 1) <= release < (0, 28),
        old_catalogue=release < (0, 4),
        rich_features=release >= (0, 20),
    )
