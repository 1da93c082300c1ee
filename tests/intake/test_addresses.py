"""One server has one address."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genqueue.errors import Invalid
from genqueue.intake.addresses import normalised


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("http://192.168.1.5:8188", "http://192.168.1.5:8188"),
        (" HTTP://GPU-0:80/ ", "http://gpu-0"),
        ("https://host:443/comfy/", "https://host/comfy"),
        ("https://host:80", "https://host:80"),
        ("http://[::1]:8188/a/b//", "http://[::1]:8188/a/b"),
        ("http://显卡.example:1", "http://xn--hlrv25b.example:1"),
    ],
)
def test_an_address_is_kept_in_one_form(written: str, kept: str) -> None:
    assert normalised(written) == kept
    assert normalised(kept) == kept


@example("http://¸")
@example("http://a…")
@example("http://[::1%25a[]")
@given(st.text(max_size=40) | st.from_regex(r"https?://[^/]{0,12}(/.{0,8})?", fullmatch=True))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    kept = _kept(text)

    assert kept in ("url_unusable", "url_has_more") or normalised(kept) == kept
    assert "@" not in kept.partition("://")[2].partition("/")[0]


def _kept(text: str) -> str:
    """The address, or the code of its refusal."""
    try:
        return normalised(text)
    except Invalid as error:
        return error.code
