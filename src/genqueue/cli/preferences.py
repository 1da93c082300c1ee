"""`genqueue settings`: exports and imports the document of `config.json`, wherever it is stored."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.api.values import read_json
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.errors import Invalid

ROOT, ME, INSTALLATION = "settings", "me", "installation"
Document = dict[str, dict[str, Any]]


def attach(group: typer.Typer) -> None:
    command(group, "export", "Write what users and operators decided, in the form of config.json.")(export)
    command(group, "import", "Replace it by what such a file holds; parts that are not in it stay.")(import_)


async def export(
    session: Session,
    output: Annotated[Path | None, typer.Option("--output", help="File; without: standard output.")] = None,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        document = {ROOT: await _gathered(api)}
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if output is None:
        typer.echo(text, nl=False)
        return
    output.write_text(text, encoding="utf-8", newline="")
    session.answer({"file": str(output), "parts": list(document[ROOT])})
    session.say("cli_settings_exported", path=str(output))


async def import_(
    session: Session, file: Annotated[Path, typer.Argument(help="A file in the form of config.json.")]
) -> None:
    """See `attach`. Each part is checked before it is kept; to do it again does no harm."""
    document = _read(file)
    async with api_client(session) as api:
        if INSTALLATION in document:
            await api.ask("PUT", ROOT, INSTALLATION, body=document[INSTALLATION])
        if ME in document:
            await api.ask("PUT", ME, body=document[ME])
        await api.ask("PUT", ROOT, body={name: node for name, node in document.items() if name not in _NOT_OF_A_FORM})
        kept = await _gathered(api)
    session.answer({ROOT: kept})
    session.say("cli_settings_imported", parts=", ".join(document), path=str(file))


_NOT_OF_A_FORM = frozenset({ME, INSTALLATION})


async def _gathered(api: ApiClient) -> Document:
    """Every part of the document that is not empty."""
    listed = (await api.ask("GET", ROOT, INSTALLATION))["items"]
    changed = {each["name"]: each["value"] for each in listed if each["source"] == ROOT}
    me = {name: value for name, value in (await api.ask("GET", ME)).items() if value}
    document: Document = {ME: me, **await api.ask("GET", ROOT), INSTALLATION: changed}
    return {name: node for name, node in document.items() if node}


def _read(file: Path) -> Document:
    document = read_json(file)
    nodes = document.get(ROOT) if isinstance(document, dict) else None
    if not isinstance(nodes, dict):
        raise Invalid("cli_no_settings", field=str(file), path=str(file))
    return nodes
