"""Columns of a sheet and what they mean for a workflow: which parameter, or which label, each of them gives. Pure.

Guesses are made from headers in Chinese and English and can be corrected. What has no meaning here stays a label.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from genqueue.sources.headers import plain
from genqueue.workflows.template import Parameter, ParameterType, Template

ROW_NUMBER, PRODUCT, MODEL, TYPE = "row_number", "product_name", "model_name", "workflow_type"
LABELS = (ROW_NUMBER, PRODUCT, MODEL, TYPE)
"""The labels that every task of a sheet may have, by which it is shown, searched and filtered."""

SIZE, COUNT = "size", "count"
"""One column for width and height, and how many tasks a row makes."""

_LABEL_WORDS: dict[str, tuple[str, ...]] = {
    ROW_NUMBER: ("编号", "序号", "行号", "No", "No.", "number", "row", "row number", "row_number", "index"),
    PRODUCT: ("产品名", "产品名称", "商品名", "商品名称", "品名", "产品", "商品", "product name", "product"),
    MODEL: ("模特名", "模特名称", "模特", "人物名", "model name", "fashion model"),
    TYPE: ("工作流类型", "工作流", "类型", "任务类型", "workflow type", "workflow", "type", "kind"),
}
_SIZE_WORDS = ("尺寸", "图片尺寸", "大小", "分辨率", "规格", "宽高", "size", "image size", "resolution", "dimensions")
_COUNT_WORDS = ("数量", "张数", "份数", "生成数量", "次数", "count", "quantity", "qty", "copies", "amount")

_PARAMETER_WORDS: dict[str, tuple[str, ...]] = {
    "prompt": (
        *("提示词", "正向提示词", "正面提示词", "正向", "描述", "画面描述", "内容", "文案", "关键词", "咒语"),
        *("prompt", "prompts", "positive prompt", "positive", "text", "description", "caption"),
    ),
    "negative_prompt": (
        *("反向提示词", "负面提示词", "负向提示词", "反向", "负面", "排除"),
        *("negative prompt", "negative", "neg"),
    ),
    "image": (
        *("参考图", "参考图片", "图片", "原图", "底图", "素材", "素材图", "首帧", "首帧图", "首帧图片", "图", "照片"),
        *("image", "picture", "photo", "reference image", "reference", "input image", "source image", "first frame"),
        *("图片地址", "图片链接", "图片路径", "image url", "image path"),
    ),
    "product_image": (
        *("产品图", "商品图", "产品图片", "商品图片", "白底图"),
        *("product image", "product picture", "product photo"),
    ),
    "model_image": ("模特图", "模特图片", "人物图", "模特照片", "model image", "model picture", "model photo"),
    "mask": ("蒙版", "遮罩", "mask"),
    "video": ("视频", "参考视频", "video", "clip"),
    "audio": ("音频", "声音", "audio", "sound"),
    "width": ("宽", "宽度", "width", "w"),
    "height": ("高", "高度", "height", "h"),
    "frames": ("帧数", "总帧数", "frames", "frame count", "length"),
    "fps": ("帧率", "每秒帧数", "fps", "frame rate"),
    "steps": ("步数", "采样步数", "steps", "sampling steps"),
    "cfg": ("提示词强度", "引导强度", "cfg", "cfg scale", "guidance"),
    "seed": ("种子", "随机种子", "seed"),
    "strength": ("强度", "重绘强度", "重绘幅度", "strength", "denoise"),
    "model": ("模型", "大模型", "checkpoint", "model"),
    "lora": ("lora",),
    "lora_strength": ("lora强度", "lora权重", "lora strength", "lora weight"),
    "sampler": ("采样器", "采样方法", "sampler"),
    "scheduler": ("调度器", "scheduler"),
    "batch_size": ("每次张数", "批次大小", "batch size"),
}
"""What people call the parameters of the built-in workflows, and of most others."""

_MEDIA = {"product_image": "image", "model_image": "image"}
"""Where a workflow has no such picture of its own, these headers may mean its only one."""

_PLAIN = {
    **{plain(word): name for name, words in _PARAMETER_WORDS.items() for word in words},
}
_PLAIN_LABELS = {plain(word): name for name, words in _LABEL_WORDS.items() for word in words}
_PLAIN_SIZES = frozenset(plain(word) for word in _SIZE_WORDS)
_PLAIN_COUNTS = frozenset(plain(word) for word in _COUNT_WORDS)


def known_headers(template: Template) -> frozenset[str]:
    """Every header that has a meaning, in its plain form; the row with most of them is the header of a sheet."""
    own = {plain(name) for parameter in template.parameters for name in _names(parameter)}
    return frozenset({*own, *_PLAIN, *_PLAIN_LABELS, *_PLAIN_SIZES, *_PLAIN_COUNTS} - {""})


def guess_mapping(columns: Sequence[str], template: Template) -> dict[str, str | None]:
    """What each column gives: the key of a parameter, SIZE, COUNT, one of LABELS, or None.

    The names of the workflow's own parameters count more than common words, and nothing is given by two columns: the
    first one that fits best has it.
    """
    found: dict[str, str | None] = dict.fromkeys(columns)
    taken: set[str] = set()
    for meanings in (_by_own_names(template), _by_words(template), _by_only_picture(template)):
        for column in columns:
            target = None if found[column] is not None else meanings.get(plain(column))
            if target is not None and target not in taken:
                found[column] = target
                taken.add(target)
    return found


def targets_of(template: Template) -> tuple[str, ...]:
    """Everything that a column of this workflow can give."""
    keys = tuple(parameter.key for parameter in template.parameters)
    size = (SIZE,) if _has_size(template) else ()
    return (*keys, *(name for name in (*size, COUNT, *LABELS) if name not in keys))


def unknown_targets(mapping: Mapping[str, str | None], template: Template, columns: Iterable[str]) -> list[str]:
    """The columns of a mapping that are not there, and the targets that the workflow does not have or that are given
    more than once."""
    allowed, there = {*targets_of(template)}, {*columns}
    given = Counter(target for target in mapping.values() if target is not None)
    return [
        *(column for column in mapping if column not in there),
        *(target for target, times in given.items() if target not in allowed or times > 1),
        *(SIZE for each in ("width", "height") if SIZE in given and each in given and template.parameter(SIZE) is None),
    ]


def _by_own_names(template: Template) -> dict[str, str]:
    """The parameters by their keys and labels; a word that several of them have means none of them."""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for parameter in template.parameters:
        for name in {plain(each) for each in _names(parameter)}:
            if name in found:
                doubtful.add(name)
            found[name] = parameter.key
    return {name: key for name, key in found.items() if name and name not in doubtful}


def _by_words(template: Template) -> dict[str, str]:
    keys = {parameter.key for parameter in template.parameters}
    found = {word: key for word, key in _PLAIN.items() if key in keys}
    if _has_size(template):
        found |= dict.fromkeys(_PLAIN_SIZES - found.keys(), SIZE)
    found |= dict.fromkeys(_PLAIN_COUNTS - found.keys(), COUNT)
    return {**_PLAIN_LABELS, **found}


def _by_only_picture(template: Template) -> dict[str, str]:
    """Any word for a picture, where the workflow takes exactly one."""
    pictures = [each.key for each in template.parameters if each.type is ParameterType.IMAGE]
    if len(pictures) != 1:
        return {}
    return {word: pictures[0] for word, key in _PLAIN.items() if _MEDIA.get(key, key) == "image"}


def _has_size(template: Template) -> bool:
    return template.parameter("width") is not None and template.parameter("height") is not None


def _names(parameter: Parameter) -> tuple[str, ...]:
    return (parameter.key, parameter.label.zh, parameter.label.en)
