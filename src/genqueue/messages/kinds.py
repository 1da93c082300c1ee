"""What the kinds of backends and their fields are called, how their addresses are written, and what to do when one
denies access. Pairs are (中文, English)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_NONE: Mapping[str, "FieldWords"] = MappingProxyType({})


class FieldWords(NamedTuple):
    """A field of `backends.base.Access` as a form shows it. `example` is a value; `choices` are the words of the values
    that it may have. `kept` is what it is called in a list of what is stored, where that differs from `label`."""

    label: tuple[str, str]
    about: tuple[str, str] = ("", "")
    example: str = ""
    choices: Mapping[str, tuple[str, str]] = MappingProxyType({})
    kept: tuple[str, str] | None = None


class KindWords(NamedTuple):
    """`example` is an address as a form shows it, empty where it is fixed. `denied` is what to do when a backend of this
    kind denies access: which field is meant, and where its value comes from. `fields` are the words of fields that mean
    something else here than in ACCESS_FIELDS."""

    name: tuple[str, str]
    address: tuple[str, str] = ("", "")
    example: str = ""
    denied: tuple[str, str] = (
        "请在后端设置中核对并重新填写访问凭据，然后测试。",
        "Check the credentials in the backend's settings, enter them anew and test it.",
    )
    fields: Mapping[str, FieldWords] = _NONE


ACCESS_FIELDS: dict[str, FieldWords] = {
    "api_key": FieldWords(("API 密钥", "API key")),
    "access_password": FieldWords(
        ("访问密码", "Access password"),
        ("作者加了密码的工作流需要它", "For workflows that their author protects with one"),
    ),
    "instance_type": FieldWords(
        ("机器类型", "Machine type"),
        choices={
            "default": ("标准（24 GB 显存）", "Standard (24 GB)"),
            "plus": ("Plus（48 GB 显存）", "Plus (48 GB)"),
            "ultra": ("Ultra（84 GB 显存）", "Ultra (84 GB)"),
        },
    ),
    "use_personal_queue": FieldWords(
        ("使用平台的个人队列", "Use the personal queue of the service"),
        (
            "仅适用于独占密钥：超出的任务由平台排队",
            "For exclusive keys only: the service queues what exceeds the limit",
        ),
    ),
    "token": FieldWords(
        ("令牌", "Token"),
        ("以 Authorization: Bearer 发送", "Sent as Authorization: Bearer"),
    ),
    "username": FieldWords(("用户名", "User name")),
    "password": FieldWords(("密码", "Password")),
    "headers": FieldWords(
        ("请求头", "Headers"), ("每行一个：名称: 值", "One a line: Name: value"), "CF-Access-Client-Id: ..."
    ),
    "api_key_comfy_org": FieldWords(
        ("Comfy 账户 API 密钥", "Comfy account API key"),
        (
            "用于合作方（API）节点，由该账户付费。密钥只随任务发给这个后端，不会出现在别处。",
            "For partner (API) nodes, which that account pays for. It goes to this backend with each run and nowhere else.",
        ),
        "comfyui-...",
    ),
    "auth_token_comfy_org": FieldWords(
        ("Comfy 账户登录令牌", "Comfy account login token"),
        ("可代替 API 密钥", "May be used instead of the API key"),
    ),
    "ca_file": FieldWords(
        ("CA 证书文件", "CA file"),
        ("运行 GenQueue 的机器上的 PEM 文件", "A PEM file on the machine that runs GenQueue"),
        "/etc/ssl/own.pem",
    ),
    "verify_tls": FieldWords(("校验证书", "Check its certificate"), kept=("不校验证书", "Certificates unchecked")),
}

BACKEND_KINDS: dict[str, KindWords] = {
    "comfyui": KindWords(
        ("ComfyUI", "ComfyUI"),
        (
            "ComfyUI 0.3.44 或更新版本的地址：主机和端口，例如 http://192.168.1.5:8188，默认端口 8188",
            "Host and port of a ComfyUI 0.3.44 or newer, such as http://192.168.1.5:8188; its usual port is 8188",
        ),
        "http://192.168.1.5:8188",
        (
            "ComfyUI 本身不需要登录，要求登录的是它前面的代理或隧道。"
            "请向其管理员索取用户名和密码、令牌或请求头，填入后端设置。",
            "ComfyUI itself asks for no login; a proxy or tunnel in front of it does. Get its user name and password,"
            " token or headers from whoever runs it, and enter them in the backend's settings.",
        ),
    ),
    "runninghub": KindWords(
        ("RunningHub", "RunningHub"),
        (
            "站点：cn（www.runninghub.cn）或 ai（www.runninghub.ai），也可填写地址",
            "The site: cn (www.runninghub.cn) or ai (www.runninghub.ai), or an address",
        ),
        "cn",
        (
            "请核对 API 密钥和站点：.cn 与 .ai 的密钥互不相通，密钥可能属于另一个站点。更正后自动继续。",
            "Check the API key and the site: .cn and .ai share no keys, so it may belong to the other site. Correct it in the"
            " backend's settings and the tasks go on by themselves.",
        ),
    ),
}


def field_words(name: str, kind: str = "") -> FieldWords:
    """The words of a field, for this kind; one that is not known is called by its name."""
    words = BACKEND_KINDS[kind].fields if kind in BACKEND_KINDS else _NONE
    return words.get(name) or ACCESS_FIELDS.get(name) or FieldWords((name, name))
