"""Values from the command line: converts `k=v` pairs to the types that the form of the workflow needs."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from genqueue.cli.api.client import ApiClient
from genqueue.errors import Invalid
from genqueue.workflows.references import is_reference

MEDIA = frozenset({"image", "video", "audio", "mask"})
_NUMBERS = {"integer": int, "number": float}
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def pairs(given: Iterable[str], option: str) -> dict[str, str]:
    """Parse `["a=1", "b=x=y"]` into a dict. Raises Invalid for a part without `=`."""
    found = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise Invalid("cli_not_a_pair", field=option, value=text)
        found[name.strip()] = value
    return found


async def typed(api: ApiClient, given: Mapping[str, str], schema: Mapping[str, Any] | None) -> dict[str, Any]:
    """The values in the types of the form; files are uploaded. A value that does not fit is kept for the form to
    refuse."""
    properties = schema["properties"] if schema else {}
    return {name: await _value(api, text, properties.get(name, {})) for name, text in given.items()}


async def _value(api: ApiClient, text: str, wanted: Mapping[str, Any]) -> Any:
    if wanted.get("x-type") in MEDIA or not wanted:
        if is_reference(text):
            return text
        if text.startswith("@") or wanted:
            return (await api.upload(Path(text.removeprefix("@"))))["ref"]
    kind = wanted.get("type")
    try:
        if kind in _NUMBERS:
            return _NUMBERS[kind](text)
        if kind == "boolean":
            return _TRUTH[text.lower()]
    except (ValueError, KeyError):
        return text
    if "enum" in wanted:
        return next((each for each in wanted["enum"] if str(each) == text), text)
    return text


def read_json(path: Path) -> Any:
    """Read a JSON file, or the workflow in the metadata of a picture. Raises Invalid when it cannot be read."""
    # Imported here because it loads the decoders, which most commands do not need.
    from genqueue.intake.files import read_document_of

    try:
        content = path.read_bytes()
    except OSError as error:
        raise Invalid("cli_file_unreadable", field=str(path), path=str(path), reason=error.strerror or "?") from error
    return read_document_of(content, field=str(path))
