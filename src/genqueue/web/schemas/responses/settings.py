"""Responses about the settings of the installation, and the choices that forms offer."""

from pydantic import Field

from genqueue.web.schemas.responses.base import Answer


class Setting(Answer):
    """A setting of this installation. `source`: default, environment (or the command line) or settings (changed
    while it runs). `editable`: it may be, within `minimum` and `maximum`. Values of secrets are never told."""

    name: str
    variable: str
    about: str
    value: str | float | bool | None
    default: str | float | bool
    source: str
    editable: bool
    tunable: bool = Field(description="It could be edited here, were it not fixed by the environment")
    secret: bool
    minimum: float | None
    maximum: float | None


class Installation(Answer):
    """Every setting of this installation as it is in force now, for this process."""

    items: list[Setting]


class DownloadName(Answer):
    """The name of the newest result, or of one that is made up: when its task has no other one, and when it is the
    first of four. `placeholders` are all that a pattern may have."""

    name: str
    several: str
    placeholders: list[str]


class Choices(Answer):
    """`classes[class][input]` are the values that the backends list, those that are away included, each file once."""

    classes: dict[str, dict[str, list[str]]]
