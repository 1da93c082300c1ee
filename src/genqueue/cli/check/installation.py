"""Checks of the database, the storage and the backends for `genqueue check`."""

import asyncio
from typing import Any

from genqueue.app import App, build
from genqueue.backends import capabilities_of
from genqueue.backends.abilities import list_nodes
from genqueue.backends.faults import ours
from genqueue.cli.check.findings import Finding, Findings, LaterFindings, error, ok, warning
from genqueue.clock import SECOND, SystemClock, rfc3339
from genqueue.config import Settings
from genqueue.errors import GenQueueError, Invalid, Unavailable
from genqueue.messages import word
from genqueue.messages.clock import step_sentence
from genqueue.store.backups.copy import damages_of_copy
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.integrity import damages, newest_change, revision, unserved
from genqueue.store.clock.steps import load_steps
from genqueue.store.reading.capacity import load_capacity
from genqueue.store.tasks.counters import Recount, is_true, recount

_EARLY_S = 60
_RECENT_S = 7 * 86_400
_LATE_H = 72.0
"""Hours. A weekend without a running server does not make backups late."""


async def inspect_possessions(settings: Settings, *, repair: bool = False) -> LaterFindings:
    """Check the installation. Nothing is created and no schema is changed; a database that does not exist yet is no
    problem. With `repair`, counters that can be computed anew are."""
    database_file = EmbeddedDatabase(settings, SystemClock()) if settings.embedded else None
    if database_file is not None and database_file.is_unfinished():
        yield warning("GQ306")
        return
    if database_file is not None:
        try:
            exists = database_file.require()
        except Unavailable as problem:
            yield _refused(problem, settings)
            return
        if not exists:
            yield ok("GQ301", state="new")
            return
    schema, usable = _schema(settings, database_file)
    for finding in schema:
        yield finding
    if database_file is not None:
        for finding in _backups(settings, database_file):
            yield finding
        for foreign in database_file.foreign_backups():
            yield warning("GQ308", file=str(foreign.path), installation=foreign.installation)
        if plain := database_file.plain_copies():
            yield warning("GQ307", files=[str(path) for path in plain])
    if not usable:
        return
    try:
        app = build(settings, role="web")
    except GenQueueError as problem:
        yield _storage_problem(settings, problem)
        return
    try:
        async for finding in _inspect(app, settings, repair=repair):
            yield finding
    finally:
        await app.stop()


def _schema(settings: Settings, database_file: EmbeddedDatabase | None) -> tuple[list[Finding], bool]:
    try:
        found = revision(settings.database)
    except Unavailable as problem:
        if database_file is not None and problem.code == "database_damaged":
            return [_damaged(database_file, [problem.arguments["reason"]], settings)], False
        return [error("GQ301", reason=problem.arguments.get("reason", problem.code))], False
    if not found.known:
        return [ok("GQ301", state="opens"), error("GQ303", present=found.present, newest=found.newest)], False
    if database_file is not None and (harm := damages(settings.database)):
        return [ok("GQ301", state="opens"), _damaged(database_file, harm, settings)], False
    whole = [ok("GQ301", state="opens"), ok("GQ302")]
    if found.present != found.newest:
        return [*whole, warning("GQ303", present=found.present or "-", newest=found.newest)], False
    return [*whole, ok("GQ303", present=found.present)], True


def _damaged(database_file: EmbeddedDatabase, harm: list[str], settings: Settings) -> Finding:
    return _refused(database_file.advised(Unavailable("database_damaged", reason=harm[0])), settings, harm)


def _refused(problem: Unavailable, settings: Settings, harm: list[str] | None = None) -> Finding:
    """The finding for an unusable database, with the command that helps."""
    words = word(problem.code, problem.arguments, settings.language)
    command = problem.arguments.get("command")
    if problem.code.startswith("database_damaged"):
        found = harm or [str(problem.arguments.get("reason", ""))]
        return error("GQ302", found=found, advice=words.hint, command=command)
    return error("GQ301", reason=f"{words.message} {words.hint}", command=command)


def _backups(settings: Settings, database_file: EmbeddedDatabase) -> Findings:
    """Check the backups. They are made while the server runs, so one that is much too old means that they fail. A new
    installation has none."""
    if not settings.backup_every_h:
        return
    for newest in database_file.backups():
        if harm := damages_of_copy(newest.path):
            yield warning("GQ309", file=str(newest.path), reason=harm[0])
            continue
        hours = round((SystemClock().now() - newest.at) / SECOND / 3600, 1)
        late = hours > max(_LATE_H, 3 * settings.backup_every_h)
        about = {"newest": str(newest.path), "hours": hours, "every": settings.backup_every_h}
        yield (warning if late else ok)("GQ305", **about)
        return


async def _inspect(app: App, settings: Settings, *, repair: bool) -> LaterFindings:
    yield await _counts(app, repair=repair)
    yield await _files(app)
    newest = await app.store.read(newest_change)
    if newest is not None and newest > app.clock.now() + _EARLY_S * SECOND:
        yield error("GQ802", seconds=(newest - app.clock.now()) // SECOND)
    for step in (await app.store.read(load_steps))[-1:]:
        if app.clock.now() - step.at < _RECENT_S * SECOND:
            yield warning("GQ803", at=rfc3339(step.at), what=step_sentence(round(step.by / SECOND), settings.language))
    backends = await app.backends()
    if not backends:
        yield warning("GQ601")
    for finding in await asyncio.gather(*(_backend(app, backend, settings.language) for backend in backends)):
        yield finding
    for finding in await _lanes(app, settings.language):
        yield finding


async def _counts(app: App, *, repair: bool) -> Finding:
    if not await app.store.read(is_true):
        if not repair:
            return error("GQ304")
        await app.store.write(recount, Recount())
    return ok("GQ304")


async def _files(app: App) -> Finding:
    try:
        await app.files.check()
    except Unavailable as problem:
        return _storage_problem(app.settings, problem)
    return ok("GQ401", where=app.settings.storage_url or "local")


def _storage_problem(settings: Settings, problem: GenQueueError) -> Finding:
    """The finding for a storage that cannot be used: an Invalid is a fault in the settings."""
    reason = word(problem.code, problem.arguments, settings.language).message
    return error("GQ102" if isinstance(problem, Invalid) else "GQ401", reason=reason)


async def _backend(app: App, backend: dict[str, Any], language: str) -> Finding:
    try:
        with ours("connect", backend["kind"]):
            client = await app.connect(backend)
        try:
            with ours("probe", backend["kind"]):
                health = await client.probe()
            with ours("catalog", backend["kind"]):
                await list_nodes(client, capabilities_of(backend["kind"]))
        finally:
            await client.close()
    except Unavailable:
        raise
    except GenQueueError as problem:
        reason = word(problem.code, problem.arguments, language)
        return error("GQ602", name=backend["name"], url=backend["url"], reason=reason.message, advice=reason.hint)
    return ok("GQ602", name=backend["name"], url=backend["url"], version=health.version)


async def _lanes(app: App, language: str) -> list[Finding]:
    lanes = await app.store.read(unserved)
    capacity = await app.store.read(load_capacity, [each.lane for each in lanes])
    return [
        warning("GQ701", tasks=each.tasks, title=each.title, what=_lacks(capacity.unable.get(each.lane, {}), language))
        for each in lanes
    ]


def _lacks(unable: dict[str, dict[str, Any] | None], language: str) -> str:
    texts = {
        word(trouble["code"], trouble.get("arguments") or {}, language).message
        for trouble in unable.values()
        if trouble
    }
    return "；".join(sorted(texts)) if language == "zh" else "; ".join(sorted(texts))
