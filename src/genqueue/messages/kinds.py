"""What the kinds of backends are called, and how their addresses are written."""

from typing import NamedTuple


class KindWords(NamedTuple):
    """`name` and `address` are (中文, English); `example` is an address as a form shows it, empty where it is fixed."""

    name: tuple[str, str]
    address: tuple[str, str] = ("", "")
    example: str = ""


BACKEND_KINDS: dict[str, KindWords] = {
    "comfyui": KindWords(
        ("ComfyUI", "ComfyUI"),
        (
            "ComfyUI 0.3.44 或更新版本的地址：主机和端口，例如 http://192.168.1.5:8188，默认端口 8188",
            "Host and port of a ComfyUI 0.3.44 or newer, such as http://192.168.1.5:8188; its usual port is 8188",
        ),
        "http://192.168.1.5:8188",
    ),
}
