"""Reading version numbers."""

import pytest

from genqueue.backends.comfyui.versions import numbers


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.33.0", (0, 33, 0)),
        ("v0.3.64", (0, 3, 64)),
        ("0.3.44-dirty+local", (0, 3, 44)),
        ("1.2", (1, 2, 0)),
        ("unknown", None),
        ("", None),
    ],
)
def test_release_numbers_are_read_from_many_spellings(version: str, expected: tuple[int, int, int] | None) -> None:
    assert numbers(version) == expected
