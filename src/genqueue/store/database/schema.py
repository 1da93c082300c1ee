"""Migration of the schema to the newest revision, by one process at a time. An unknown, newer schema is refused."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from uuid_utils import uuid4

from genqueue.errors import Unavailable
from genqueue.store.database.database_file import mark_of
from genqueue.store.database.engine import is_crossed
from genqueue.store.database.tables import lease, meta

_MIGRATION_LOCK = 7_104_031_920_002
_TRIES = 10
_REVISION = text("SELECT version_num FROM alembic_version")


def migrate(engine: Engine) -> None:
    """Upgrade to the newest schema, give the installation an id, and mark a SQLite file with it. Raises Unavailable
    `database_is_newer` for an unknown revision."""
    if _migrate(engine):
        _move_log_into_file(engine)


def _migrate(engine: Engine) -> bool:
    """Migrate in one transaction. It runs again when it was the victim of a deadlock: processes that still run, of any
    release, lock the tables in the order of their own statements. Returns True when a SQLite file was marked anew."""
    for _ in range(_TRIES - 1):
        try:
            return _migrate_once(engine)
        except DBAPIError as error:
            if not is_crossed(error):
                raise
    return _migrate_once(engine)


def _migrate_once(engine: Engine) -> bool:
    config, known = _config(), scripts()
    with engine.connect() as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
        present = MigrationContext.configure(connection).get_current_revision()
        if present is not None and present not in {each.revision for each in known.walk_revisions()}:
            raise Unavailable("database_is_newer", revision=present)
        if present != known.get_current_head():
            if present is not None:
                # Workers of the previous release lose their leases, and find out why (`is_outdated`). Before the
                # tables are changed: a worker locks its leases first and other tables after that.
                connection.execute(update(lease).values(owner=None, lease_until=None, epoch=lease.c.epoch + 1))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        _name_installation(connection)
        return connection.dialect.name == "sqlite" and _mark_file(connection)


def is_outdated(connection: Connection) -> bool:
    """Was this database upgraded by a newer release while this process was running?"""
    return str(connection.execute(_REVISION).scalar_one()) != newest_revision()


@cache
def newest_revision() -> str:
    """Return the revision of the schema that this version works with."""
    return str(scripts().get_current_head())


@cache
def scripts() -> ScriptDirectory:
    """Return the migrations, read once."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _name_installation(connection: Connection) -> None:
    known = set(connection.execute(select(meta.c.name)).scalars())
    for name in ("stream", "installation"):
        if name not in known:
            connection.execute(insert(meta), {"name": name, "value": str(uuid4())})


def _mark_file(connection: Connection) -> bool:
    """Write the mark of the installation; returns False if the file has it already."""
    installation = connection.execute(select(meta.c.value).where(meta.c.name == "installation")).scalar_one()
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() == mark_of(installation):
        return False
    connection.exec_driver_sql(f"PRAGMA application_id = {mark_of(installation)}")
    return True


def _move_log_into_file(engine: Engine) -> None:
    """Move the mark from the write-ahead log into the file itself, as far as no reader prevents it at this moment."""
    with engine.connect() as connection:
        # Outside of a transaction, which SQLAlchemy would begin.
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").close()
