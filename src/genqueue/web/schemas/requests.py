"""Models of requests: bodies and queries. Unknown fields are refused, and text must be storable in every database."""

import re
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from genqueue.clock import Instant, instant
from genqueue.errors import Invalid
from genqueue.intake.request import MAX_KEY, MAX_LABEL, MAX_LABEL_KEY, MAX_LABELS, MAX_PRIORITY, MAX_TITLE
from genqueue.store.reading.lists import Wanted
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from genqueue.workflows.graphs.format import is_storable

MAX_IDS = 10_000
MAX_NICKNAME = 32
MAX_ZIP = 1_000
MAX_PAGE = 200
MAX_OFFSET = 10_000_000
_LARGEST = 2**53 - 1


def storable(text: str) -> str:
    """Refuse NUL, which PostgreSQL does not store, and lone surrogates, which are not valid UTF-8."""
    if not is_storable(text):
        raise PydanticCustomError("unusable_text", "text that cannot be stored")
    return text


def _split(value: Any) -> Any:
    """Split lists: `?status=A,B` and `?status=A&status=B` mean the same. Empty pieces are kept, to be refused: a filter
    whose value was lost on the way must not mean everything."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return [piece for part in value for piece in part.split(",")]
    return value


def _moment(value: Any) -> Any:
    """Accept a moment in RFC 3339 only. A number could mean seconds or milliseconds since some day."""
    if isinstance(value, datetime) or (isinstance(value, str) and _RFC3339.fullmatch(value)):
        return value
    raise PydanticCustomError("no_moment", "a moment such as 2026-01-31T09:30:00Z is expected")


def _whole(value: Any) -> Any:
    """Accept a number in a query in digits only, without plus signs, spaces or fractions."""
    return value if isinstance(value, str) and _DIGITS.fullmatch(value) else _number(value)


def _number(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise PydanticCustomError("int_parsing", "whole number expected")


def _said(value: Any) -> Any:
    """Parse a boolean in a query."""
    return _SAID.get(value, value) if isinstance(value, str) else value


_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_DIGITS = re.compile(r"-?(0|[1-9]\d*)", re.ASCII)
_SAID = {"true": True, "1": True, "false": False, "0": False}

Text = Annotated[str, AfterValidator(storable)]
Secret = Annotated[Text, Field(min_length=1, max_length=4_000)]
Credential = Annotated[Text, Field(max_length=8_000)]
Headers = Annotated[dict[Annotated[Text, Field(max_length=200)], Credential], Field(max_length=50)]
Title = Annotated[Text, Field(max_length=MAX_TITLE)]
NodeClass = Annotated[Text, Field(min_length=1, max_length=1_000)]
Id = Annotated[Text, Field(min_length=1, max_length=64)]
Priority = Annotated[int, Field(ge=-MAX_PRIORITY, le=MAX_PRIORITY, strict=True)]
BackendKind = Annotated[Text, Field(max_length=64, description="One of `GET /api/backends/kinds`")]
Address = Annotated[
    Text, Field(min_length=1, max_length=500, description="Left out where the kind has one address for all")
]
Seats = Annotated[int, Field(ge=1, le=1_000, strict=True)]
Limit = Annotated[int, Field(ge=1, le=604_800, strict=True)]
Flag = Annotated[bool, Field(strict=True)]
CostAmount = Annotated[float, Field(ge=0, le=10_000_000, strict=True, allow_inf_nan=False)]
Moment = Annotated[AwareDatetime, BeforeValidator(_moment)]
Kinds = Annotated[list[Kind], Field(min_length=1)]
Statuses = Annotated[list[Status], Field(min_length=1)]

# In a query every value is text.
Said = Annotated[bool, Field(strict=True), BeforeValidator(_said)]
Whole = Annotated[int, BeforeValidator(_whole)]
KindsAsked = Annotated[list[Kind], BeforeValidator(_split), Field(min_length=1)]
StatusesAsked = Annotated[list[Status], BeforeValidator(_split), Field(min_length=1)]
Sort = Literal["created_at", "-created_at", "updated_at", "-updated_at", "title", "-title", "queue", "-queue"]


class Strict(BaseModel):
    """A model that refuses what it does not know, naming what it knows."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _refuse_unknown(cls, given: Any) -> Any:
        if isinstance(given, dict):
            known = [field.alias or name for name, field in cls.model_fields.items()]
            for name in given:
                if name not in known:
                    # Lone surrogates cannot be passed to pydantic.
                    shown = str(name)[:100].encode("utf-8", "backslashreplace").decode()
                    raise PydanticCustomError("unknown_field", "unknown field", {"name": shown, "allowed": known})
        return given


class Choosing(Strict):
    """A model that says which things are meant. A value that got lost on the way must not mean more of them: what is
    not wanted is left out, and null is no value."""

    @model_validator(mode="before")
    @classmethod
    def _refuse_null(cls, given: Any) -> Any:
        if isinstance(given, dict):
            for name, value in given.items():
                if value is None and name in cls.model_fields:
                    raise PydanticCustomError("null_value", "null", {"name": name})
        return given

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Remove null from the schema: None stands for an omitted field and is never sent."""
        schema = handler.resolve_ref_schema(handler(core_schema))
        for field in schema.get("properties", {}).values():
            kinds = [kind for kind in field.pop("anyOf", ()) if kind != {"type": "null"}]
            field.update(kinds[0] if len(kinds) == 1 else {"anyOf": kinds} if kinds else {})
            if field.get("default", "") is None:
                del field["default"]
        return schema


class NewTasks(Strict):
    """What to generate. Either a form's parameters (`kind`, `params`, perhaps `workflow_id`), or a bare graph."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"kind": "text_to_image", "params": {"prompt": "一只橘猫，水彩"}, "count": 4},
                {"kind": "workflow", "graph": {"1": {"class_type": "SaveImage", "inputs": {"images": ["2", 0]}}}},
            ]
        },
    )

    kind: Kind
    params: dict[str, Any] = Field({}, description="The form's values; what is left out has a default")
    workflow_id: Id | None = Field(None, description="Default: the built-in one of the kind that a backend can run")
    graph: dict[str, Any] | None = Field(None, description="A ComfyUI graph in API format; only for kind `workflow`")
    title: Title | None = Field(None, description="Default: the beginning of the prompt")
    count: Annotated[int, Field(strict=True, ge=1, le=100_000)] = Field(1, description="So many tasks, as one batch")
    priority: Priority = Field(0, description="Higher ones go first")
    start: Flag = Field(True, description="False leaves them READY")
    labels: dict[Annotated[Text, Field(max_length=MAX_LABEL_KEY)], Annotated[Text, Field(max_length=MAX_LABEL)]] = (
        Field({}, max_length=MAX_LABELS)
    )
    batch_title: Title | None = Field(None, description="Makes a batch also of one task")
    idempotency_key: Annotated[Text, Field(min_length=1, max_length=MAX_KEY)] | None = Field(
        None, description="The same key answers the tasks that it made the first time, whatever else is sent"
    )
    allow_duplicate: Flag = Field(False, description="Accept what equals a task submitted a moment ago")
    backend_id: Id | None = Field(None, description="Only this backend may run it. Default: any that can")
    allow_paid: Flag = Field(
        False, description="Backends whose every run costs money may take it, too; a chosen backend may in any case"
    )


class TaskFilter(Choosing):
    """Which tasks are meant; what is left out does not restrict."""

    status: Statuses = []
    kind: Kinds = []
    q: Annotated[Text, Field(max_length=200)] | None = Field(None, description="Part of title, id or workflow name")
    batch_id: Id | None = None
    created_from: Moment | None = None
    created_to: Moment | None = Field(None, description="Exclusive")
    cleared: Flag = Field(False, description="The cleared ones instead of the others")

    @property
    def restricts(self) -> bool:
        """Whether the filter excludes any task at all."""
        conditions = (self.status, self.kind, self.q, self.batch_id, self.created_from, self.created_to, self.cleared)
        return any(conditions)

    def wanted(self, sort: str = "-created_at") -> Wanted:
        """The filter in the form that the store takes."""
        return Wanted(
            status=tuple(str(each) for each in self.status),
            kind=tuple(str(each) for each in self.kind),
            q=self.q or None,
            batch_id=self.batch_id,
            created_from=as_instant(self.created_from),
            created_to=as_instant(self.created_to),
            cleared=self.cleared,
            sort=sort,
        )


class Window(Strict):
    """A window of a list."""

    offset: Annotated[Whole, Field(ge=0, le=MAX_OFFSET)] = 0
    limit: Annotated[Whole, Field(ge=1, le=MAX_PAGE)] = 50


class TaskQuery(TaskFilter, Window):
    """A window of the list of tasks."""

    status: StatusesAsked = []
    kind: KindsAsked = []
    cleared: Said = Field(False, description="The cleared ones instead of the others")
    sort: Sort = "-created_at"


class OutputFilter(Strict):
    """Which works."""

    kind: KindsAsked = []
    q: Annotated[Text, Field(max_length=200)] | None = Field(None, description="Part of title, id or workflow name")
    day: Text | None = Field(None, description="`today` or a date (2026-01-31) in `tz`")
    tz: Text = Field("UTC", description="An IANA time zone", examples=["Asia/Shanghai"])


class OutputQuery(Window, OutputFilter):
    """A window of the works."""


class CountQuery(Strict):
    """What to count."""

    kind: KindsAsked = []
    day: Literal["today"] | None = Field(None, description="Only what was created today in `tz`")
    tz: Text = Field("UTC", description="An IANA time zone", examples=["Asia/Shanghai"])


class StatsQuery(Strict):
    """Over how long: a range, or so many days. The range wins."""

    days: Annotated[Whole, Field(ge=1, le=90)] = 7
    range: Literal["1h", "24h", "7d", "30d"] | None = None


class TaskChange(Strict):
    """New values; what is left out stays."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"priority": 10, "title": "海报"}]})

    priority: Priority | None = None
    title: Title | None = None
    allow_paid: Flag | None = Field(
        default=None,
        description="Whether backends whose every run costs money may take it. Not for a task that a backend has.",
    )


Amount = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False, strict=True)]


class Cleaning(Choosing):
    """What goes: results older than so many days, the oldest ones beyond so many gigabytes, uploads that no task reads,
    tasks that ended so many days ago. Nothing named: what the settings say."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"outputs_days": 30, "preview": True}]})

    preview: Flag = True
    outputs_days: Amount | None = None
    outputs_gb: Amount | None = None
    uploads_days: Amount | None = None
    history_days: Amount | None = None


class Purging(Strict):
    """Whether what was deleted goes now; with `preview` it is only counted."""

    preview: Flag = True


class Adoption(Strict):
    """The run that was found."""

    remote_id: Annotated[Text, Field(min_length=1, max_length=200)]
    backend_id: Id | None = Field(None, description="Default: the backend of the last attempt")


class Confirmation(Strict):
    """A start that may be paid for a second time wants a yes."""

    confirm: Flag = Field(False, description="Yes, although its last run may have been paid for")


class Meant(Choosing):
    """Which tasks: `ids`, or what `filter` means without `exclude_ids` and without what came after event `as_of`. A
    filter that restricts nothing needs `all` beside it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"ids": ["019a..."]}, {"filter": {"status": ["FAILED"]}, "as_of": 1842}]},
    )

    ids: Annotated[list[Id], Field(min_length=1, max_length=MAX_IDS)] | None = None
    filter: TaskFilter | None = None
    all: Flag = Field(False, description="The filter may mean every task")
    exclude_ids: Annotated[list[Id], Field(max_length=MAX_IDS)] = []
    as_of: Annotated[int, Field(ge=0, le=_LARGEST, strict=True)] | None = None

    def check(self) -> None:
        """Raise Invalid unless exactly one way of naming tasks was used, and all tasks are only named explicitly."""
        if (self.ids is None) == (self.filter is None):
            raise Invalid("ids_or_filter", field="ids")
        if self.filter is None:
            if self.all:
                raise Invalid("ids_or_filter", field="all")
            return
        if self.filter.q is not None and not self.filter.q.strip():
            raise Invalid("empty_value", field="filter.q")
        if not self.filter.restricts and not self.all:
            raise Invalid("filter_means_all", field="filter")


class Several(Meant):
    """Which tasks; with `if_summary` only while they are what a summary told."""

    if_summary: Annotated[Text, Field(min_length=1, max_length=100)] | None = Field(
        None,
        description="The `token` of a summary: 412 where other tasks are meant now, or stand elsewhere",
    )


class Summing(Meant):
    """Which tasks. Without the `token` and the files it is told sooner."""

    token: Flag = True


class OutputIds(Strict):
    """Which outputs."""

    ids: Annotated[list[Id], Field(min_length=1, max_length=MAX_ZIP)]


class BackendAccess(Strict):
    """The credentials and options of a backend: those that its kind takes (`GET /api/backends/kinds`), and no others.
    Never answered: `access` of a backend names what is stored."""

    headers: Headers | None = None
    username: Credential | None = None
    password: Credential | None = None
    token: Credential | None = Field(None, description="Sent as `Authorization: Bearer`")
    api_key: Credential | None = Field(None, description="The API key of an account at the service")
    access_password: Credential | None = Field(None, description="Opens workflows that their author protects")
    instance_type: Annotated[Text, Field(max_length=50)] | None = Field(None, description="The machine that runs them")
    use_personal_queue: Flag | None = Field(None, description="Let the service queue what exceeds its limit")
    ca_file: Annotated[Text, Field(max_length=4_096)] | None = Field(
        None, description="A PEM file on the machine that runs GenQueue"
    )
    verify_tls: Flag | None = None
    api_key_comfy_org: Secret | None = Field(None, description="Pays for partner nodes; sent with every run there")
    auth_token_comfy_org: Secret | None = Field(None, description="The same, as a login instead of a key")


class BackendTrial(BackendAccess):
    """A backend to try before it is added."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"kind": "comfyui", "url": "http://192.168.1.5:8188"}]}
    )

    kind: BackendKind = "comfyui"
    url: Address | None = None


class CostLimit(Strict):
    """The most that may be spent, in coins or in money: one of the two."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"coins": 100}, {"money": 5}]})

    coins: CostAmount | None = None
    money: CostAmount | None = None


class Paying(BackendAccess):
    """What paid runs there may cost, and whether failed ones are run again."""

    daily_limit: CostLimit | None = Field(None, description="The most that its paid runs may cost in a day")
    batch_limit: CostLimit | None = Field(None, description="The most that its paid runs may cost for one batch")
    rerun_failed: Flag | None = Field(
        None,
        description="Whether a paid run that ended with an error is run again; default: no where every run is paid",
    )


class NewBackend(Paying):
    """A backend to add."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"name": "gpu-0", "kind": "comfyui", "url": "http://192.168.1.5:8188"}]},
    )

    name: Annotated[Text, Field(min_length=1, max_length=100)]
    kind: BackendKind = "comfyui"
    url: Address | None = None
    seats: Seats | None = Field(None, description="Runs it holds at a time; default and most: see `kinds`")
    running_timeout_s: Limit | None = Field(None, description="Longest execution there; default: the setting")


class BackendChange(Paying):
    """New values; what is left out stays, null removes. `kind` and `url` may be sent, but not changed."""

    name: Annotated[Text, Field(min_length=1, max_length=100)] | None = None
    kind: Text | None = None
    url: Annotated[Text, Field(max_length=500)] | None = None
    seats: Seats | None = None
    running_timeout_s: Limit | None = None


class Me(Strict):
    """Who the user is."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"nickname": "小王", "email": "wang@example.com"}]}
    )

    nickname: Annotated[Text, Field(max_length=MAX_NICKNAME)] = ""
    email: Annotated[Text, Field(max_length=254, pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+)?$")] = ""


class Login(Strict):
    """The access token of this installation."""

    token: Text


def as_instant(moment: datetime | None) -> Instant | None:
    return None if moment is None else instant(moment)
