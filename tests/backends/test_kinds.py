"""What is said of backends by their kinds."""

import pytest

from genqueue.backends import KINDS
from genqueue.backends.kinds import timed_out
from genqueue.messages import word
from tests.support.kinds import PAID
from tests.support.tiny import TINY


@pytest.mark.parametrize(
    ("kinds", "zh"),
    [
        ([], "ComfyUI 工作流连接超时"),
        (["comfyui", "paid"], "ComfyUI 工作流连接超时"),
        (["tiny"], "Tiny 后端连接超时"),
        (["tiny", "comfyui"], "ComfyUI, Tiny 后端连接超时"),
        (["of a newer release"], "of a newer release 后端连接超时"),
    ],
)
def test_a_task_that_waits_for_backends_names_their_kinds_under_one_code(
    kinds: list[str], zh: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    monkeypatch.setitem(KINDS, "tiny", TINY)
    trouble = timed_out(kinds)
    assert (trouble.code, word(trouble.code, trouble.arguments, "zh").message) == ("comfyui_timeout", zh)
