"""Nodes for plain values and texts."""

import json

from genqueue.simulators.comfyui.nodes.values import Call, Outcome, Work


def primitive(call: Call) -> Outcome:
    return Outcome((call.inputs["value"],))


def concatenate(call: Call) -> Outcome:
    value = call.inputs
    return Outcome((f"{value['string_a']}{value['delimiter']}{value['string_b']}",))


def preview_any(call: Call) -> Outcome:
    source = call.inputs["source"]
    text = source if isinstance(source, str) else json.dumps(source, default=str)
    return Outcome((text,), {"text": (text,)})


def save_text(call: Call) -> Outcome:
    text = call.inputs["text"]
    slot = call.folders.slots(call.inputs["filename_prefix"], f".{call.inputs['format']}", 1, tail="")[0]
    slot.path.write_text(text, encoding="utf-8")
    return Outcome((text,), {"text": (text,), "files": [slot.to_json()]})


WORK: dict[str, Work] = {
    **dict.fromkeys(
        ("PrimitiveString", "PrimitiveStringMultiline", "PrimitiveInt", "PrimitiveFloat", "PrimitiveBoolean"), primitive
    ),
    "StringConcatenate": concatenate,
    "PreviewAny": preview_any,
    "SaveText": save_text,
}
