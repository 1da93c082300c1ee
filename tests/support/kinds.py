"""Kinds of backends that exist in the tests only, all of them speaking ComfyUI's language."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from genqueue.backends import Kind
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.kinds import COMFYUI


def like_comfyui(connect: Callable[..., Any] = ComfyUI, **capabilities: Any) -> Kind:
    """A kind that differs from ComfyUI in what is named."""
    return Kind(connect, replace(COMFYUI, **capabilities))


PAID = like_comfyui(paid=True)
"""A ComfyUI that sends bills."""
