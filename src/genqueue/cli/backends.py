"""`genqueue backends`: the backends that run workflows. Secrets come by prompt, environment or file, and are never
shown."""

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.api.secrets import from_environment, from_file, from_prompt, headers
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.exit_codes import Exit
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_rows
from genqueue.errors import Invalid, NotFound
from genqueue.tasks.costs import UNITS

One = Annotated[str, typer.Argument(metavar="NAME", help="Name or id of a backend.")]
Header = Annotated[
    list[str] | None,
    typer.Option("--header", metavar="NAME=VALUE", help="Name=value, sent with every request; @VARIABLE as the value."),
]
Username = Annotated[str | None, typer.Option("--username", help="User name for Basic authentication.")]
Password = Annotated[bool, typer.Option("--password", help="Ask for the password.")]
PasswordEnv = Annotated[str | None, typer.Option("--password-env", help="Variable that holds the password.")]
ApiKey = Annotated[bool, typer.Option("--api-key", help="Ask for the API key of the account at the service.")]
ApiKeyEnv = Annotated[str | None, typer.Option("--api-key-env", help="Variable that holds that API key.")]
KeyFile = Annotated[Path | None, typer.Option("--key-file", help="File whose only line is that API key.")]
TokenEnv = Annotated[str | None, typer.Option("--token-env", help="Variable that holds a bearer token.")]
ComfyOrgKey = Annotated[
    bool, typer.Option("--comfy-org-key", help="Ask for the Comfy account's API key that pays for partner nodes.")
]
ComfyOrgKeyEnv = Annotated[
    str | None, typer.Option("--comfy-org-key-env", help="Variable that holds that key of the Comfy account.")
]
ComfyOrgTokenEnv = Annotated[
    str | None,
    typer.Option("--comfy-org-token-env", help="Variable that holds a login token of the Comfy account instead."),
]
CaFile = Annotated[str | None, typer.Option("--ca-file", help="PEM file of the authority that signed its certificate.")]
Seats = Annotated[int | None, typer.Option("--seats", min=1, help="Runs that it holds at a time.")]

DailyLimit = Annotated[
    str | None,
    typer.Option("--daily-limit", metavar="LIMIT", help="The most for paid runs in a day: coins:100, money:5 or none."),
]
BatchLimit = Annotated[
    str | None, typer.Option("--batch-limit", metavar="LIMIT", help="The same for the runs of one batch.")
]
RerunFailed = Annotated[
    bool | None,
    typer.Option("--rerun-failed/--no-rerun-failed", help="Whether a paid run that ended with an error is run again."),
]
_AMOUNT = re.compile(r"[0-9]{1,8}(\.[0-9]{1,6})?")
Limit = Annotated[
    int | None, typer.Option("--running-timeout", min=1, max=604_800, help="Longest execution there, in seconds.")
]


def attach(group: typer.Typer) -> None:
    command(group, "list", "List backends.")(list_backends)
    command(group, "add", "Add a backend.")(add)
    command(group, "edit", "Change name, seats, limit or access of a backend.")(edit)
    command(group, "test", "Ask a backend now whether it can be used.")(test)
    command(group, "refresh", "Have its nodes and models read anew.")(refresh)
    command(group, "pause", "Send a backend nothing new; what runs there ends.")(pause)
    command(group, "resume", "Let a paused backend have work again.")(resume)
    command(group, "remove", "Remove a backend.")(remove)


async def list_backends(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        listed = await api.ask("GET", "backends")
    session.answer(listed)
    if not session.json:
        show_rows(
            session,
            ("name", "kind", "url", "state", "busy", "reason"),
            [_row(session, each) for each in listed["items"]],
        )


async def add(
    session: Session,
    name: Annotated[str, typer.Option("--name", help="What it is called here.")],
    url: Annotated[
        str | None,
        typer.Option("--url", "--site", help="Its address, like http://192.168.1.5:8188, or the name of its site."),
    ] = None,
    kind: Annotated[str, typer.Option("--kind", help="What kind of backend it is.")] = "comfyui",
    seats: Seats = None,
    running_timeout: Limit = None,
    daily_limit: DailyLimit = None,
    batch_limit: BatchLimit = None,
    rerun_failed: RerunFailed = None,
    header: Header = None,
    username: Username = None,
    password: Password = False,
    password_env: PasswordEnv = None,
    token_env: TokenEnv = None,
    api_key: ApiKey = False,
    api_key_env: ApiKeyEnv = None,
    key_file: KeyFile = None,
    ca_file: CaFile = None,
    comfy_org_key: ComfyOrgKey = False,
    comfy_org_key_env: ComfyOrgKeyEnv = None,
    comfy_org_token_env: ComfyOrgTokenEnv = None,
    insecure: Annotated[bool, typer.Option("--insecure", help="Do not check its certificate.")] = False,
) -> None:
    """See `attach`."""
    access = _access(header, username, password, password_env, token_env, ca_file)
    access |= _api_key(api_key, api_key_env, key_file)
    access |= _partner_keys(comfy_org_key, comfy_org_key_env, comfy_org_token_env)
    given = {"url": url, "seats": seats, "running_timeout_s": running_timeout, "rerun_failed": rerun_failed}
    access |= _limits(daily_limit, batch_limit)
    chosen = {key: value for key, value in given.items() if value is not None}
    body = {"name": name, "kind": kind, **chosen, **access}
    async with api_client(session) as api:
        made = await api.ask("POST", "backends", body=body | ({"verify_tls": False} if insecure else {}))
        tried = await api.ask("POST", "backends", made["id"], "test")
    session.answer(made | {"test": tried})
    session.say("cli_backend_added", name=made["name"], url=made["url"])
    _show_test(session, made, tried)


async def edit(
    session: Session,
    backend: One,
    name: Annotated[str | None, typer.Option("--name", help="A new name.")] = None,
    seats: Seats = None,
    running_timeout: Limit = None,
    daily_limit: DailyLimit = None,
    batch_limit: BatchLimit = None,
    rerun_failed: RerunFailed = None,
    header: Header = None,
    username: Username = None,
    password: Password = False,
    password_env: PasswordEnv = None,
    token_env: TokenEnv = None,
    api_key: ApiKey = False,
    api_key_env: ApiKeyEnv = None,
    key_file: KeyFile = None,
    ca_file: CaFile = None,
    comfy_org_key: ComfyOrgKey = False,
    comfy_org_key_env: ComfyOrgKeyEnv = None,
    comfy_org_token_env: ComfyOrgTokenEnv = None,
    insecure: Annotated[
        bool | None, typer.Option("--insecure/--secure", help="Whether its certificate is checked.")
    ] = None,
) -> None:
    """See `attach`."""
    body: dict[str, Any] = _access(header, username, password, password_env, token_env, ca_file)
    body |= _api_key(api_key, api_key_env, key_file)
    body |= _partner_keys(comfy_org_key, comfy_org_key_env, comfy_org_token_env)
    checks = None if insecure is None else not insecure
    body |= _limits(daily_limit, batch_limit)
    changes = {"name": name, "seats": seats, "running_timeout_s": running_timeout, "verify_tls": checks}
    changes["rerun_failed"] = rerun_failed
    body |= {key: value for key, value in changes.items() if value is not None}
    if not body:
        raise Invalid("cli_nothing_to_change", field="edit")
    async with api_client(session) as api:
        changed = await api.ask("PUT", "backends", await backend_id(api, backend), body=body)
    session.answer(changed)
    session.say("cli_backend_changed", name=changed["name"])


def _limits(daily: str | None, batch: str | None) -> dict[str, Any]:
    """The limits of costs that were given, as the API takes them: `coins:100`, `money:5`, or `none`."""
    given = {"daily_limit": daily, "batch_limit": batch}
    return {name: _limit(text, name) for name, text in given.items() if text is not None}


def _limit(text: str, name: str) -> dict[str, float] | None:
    if text == "none":
        return None
    unit, _, amount = text.partition(":")
    if unit not in UNITS or not _AMOUNT.fullmatch(amount):
        raise Invalid("wrong_value", field=f"--{name.replace('_', '-')}", reason="coins:100 | money:5 | none")
    return {unit: float(amount)}


async def test(session: Session, backend: One) -> None:
    """The exit code is 1 when it cannot be used."""
    async with api_client(session) as api:
        found = await api.ask("GET", "backends", await backend_id(api, backend))
        tried = await api.ask("POST", "backends", found["id"], "test")
    session.answer(tried)
    _show_test(session, found, tried)
    session.exit = Exit.DONE if tried["ok"] else Exit.FAILED


async def refresh(session: Session, backend: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("POST", "backends", await backend_id(api, backend), "refresh")
        session.answer(found)
        session.say("cli_backend_refreshes", name=found["name"])


async def pause(session: Session, backend: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("POST", "backends", await backend_id(api, backend), "pause")
    session.answer(found)
    session.say("cli_backend_paused", name=found["name"], busy=found["busy"])


async def resume(session: Session, backend: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("POST", "backends", await backend_id(api, backend), "resume")
    session.answer(found)
    session.say("cli_backend_resumed", name=found["name"])


async def remove(
    session: Session,
    backend: One,
    force: Annotated[bool, typer.Option("--force", help="Although work of ours is in flight there.")] = False,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        removed = await backend_id(api, backend)
        await api.ask("DELETE", "backends", removed, query={"force": "true" if force else None})
    session.answer({"removed": removed})
    session.say("cli_backend_removed", name=backend)


async def backend_id(api: ApiClient, text: str) -> str:
    """The id of a backend, by its id or name. Raises NotFound."""
    for each in (await api.ask("GET", "backends"))["items"]:
        if text in (each["id"], each["name"]):
            return str(each["id"])
    raise NotFound("not_found", what="backend", id=text)


def _access(
    header: list[str] | None,
    username: str | None,
    password: bool,
    password_env: str | None,
    token_env: str | None,
    ca_file: str | None,
) -> dict[str, Any]:
    """The access values that were given; the others stay as they are."""
    given = {
        "headers": headers(header or ()) or None,
        "username": username,
        "password": from_prompt("Password") if password else from_environment(password_env, "--password-env"),
        "token": from_environment(token_env, "--token-env"),
        "ca_file": ca_file,
    }
    return {name: value for name, value in given.items() if value is not None}


def _api_key(ask: bool, variable: str | None, file: Path | None) -> dict[str, str]:
    """The API key, where one of the three ways of giving it was used."""
    if file is not None:
        return {"api_key": from_file(file, "--key-file")}
    key = from_prompt("API key") if ask else from_environment(variable, "--api-key-env")
    return {} if key is None else {"api_key": key}


def _partner_keys(ask: bool, key_env: str | None, token_env: str | None) -> dict[str, str]:
    given = {
        "api_key_comfy_org": from_prompt("API key") if ask else from_environment(key_env, "--comfy-org-key-env"),
        "auth_token_comfy_org": from_environment(token_env, "--comfy-org-token-env"),
    }
    return {name: value for name, value in given.items() if value is not None}


def _show_test(session: Session, backend: dict[str, Any], tried: dict[str, Any]) -> None:
    if tried["ok"]:
        about = {name: tried[name] or "-" for name in ("version", "device")}
        session.say("cli_backend_usable", name=backend["name"], latency=tried["latency_ms"], **about)
    else:
        session.warn("cli_backend_unusable", name=backend["name"], reason=tried["error"]["message"])


def state_of(session: Session, backend: dict[str, Any]) -> str:
    """The state of a backend in words, and whether it is paused."""
    state = session.text(f"cli_state_{backend['state']}")
    return state if backend["paused_at"] is None else session.text("cli_state_paused", state=state)


def _row(session: Session, each: dict[str, Any]) -> tuple[str, ...]:
    reason = each["reason"]["message"] if each["reason"] else ""
    state = state_of(session, each)
    return (each["name"], each["kind"], each["url"], state, f"{each['busy']}/{each['seats']}", reason)
