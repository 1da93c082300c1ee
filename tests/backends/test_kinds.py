"""What is said of backends by their kinds."""

import pytest

from genqueue.backends.kinds import timed_out
from genqueue.messages import word


@pytest.mark.parametrize(
    ("kinds", "zh"),
    [
        ([], "ComfyUI 工作流连接超时"),
        (["comfyui", "comfyui"], "ComfyUI 工作流连接超时"),
        (["tiny"], "tiny 后端连接超时"),
        (["tiny", "comfyui"], "ComfyUI, tiny 后端连接超时"),
        (["of a newer release"], "of a newer release 后端连接超时"),
    ],
)
def test_a_task_that_waits_for_backends_names_their_kinds_under_one_code(kinds: list[str], zh: str) -> None:
    trouble = timed_out(kinds)
    assert (trouble.code, word(trouble.code, trouble.arguments, "zh").message) == ("comfyui_timeout", zh)
