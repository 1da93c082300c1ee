"""XML that may be hostile, read as a stream: no document types, no entities, nothing from outside, no tree."""

from collections.abc import Callable
from xml.parsers import expat

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]
Text = Callable[[str], None]

MAX_DEPTH = 200


class BadMarkup(Exception):
    """The XML is broken, or has what no spreadsheet writes."""


def parse(content: bytes, start: Start, end: End | None = None, text: Text | None = None) -> None:
    """Call `start(name, attributes)`, `end(name)` and `text(characters)` for what comes. Names have no namespace, in
    attributes neither. Raises BadMarkup."""
    parser = expat.ParserCreate()
    local = _LocalNames()
    parser.buffer_text = True
    depth = 0

    def on_start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise BadMarkup("too deep")
        start(local[name], {local[key]: value for key, value in attributes.items()} if attributes else attributes)

    def on_end(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(local[name])

    def refuse(*_: object) -> int:
        raise BadMarkup("a document type")

    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # LookupError: an encoding that there is not
        raise BadMarkup(str(error)) from None


class _LocalNames(dict[str, str]):
    """`x:row` is `row`: producers choose prefixes of their own."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local
