"""The nameplate of a data folder: a file that states which database belongs in the folder.

With it an empty, lost or foreign database is detected before it is used. It is written when a database is opened for
the first time, and updated by a restore. Without one (a folder of an older version, or one put together by hand) the
backups decide: an empty database beside backups is a lost one.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import structlog

from genqueue.errors import Unavailable
from genqueue.store.data_folder.fsync import replace_file
from genqueue.store.database.database_file import open_to_read

NAME = "database.json"
log = structlog.get_logger(__name__)


class Nameplate:
    """The nameplate of one data folder. If the settings name another database file than the nameplate, that file counts
    as chosen on purpose, and nothing is expected of it."""

    def __init__(self, data_dir: Path, database: Path) -> None:
        self.path = data_dir / NAME
        self._file = database.relative_to(data_dir) if database.is_relative_to(data_dir) else database

    def read(self) -> str | None:
        """Return the id of the installation whose database is expected; None without a readable nameplate, or when it
        names another file."""
        found = self._read()
        return found["installation"] if found is not None and found["file"] == self._file.as_posix() else None

    def names_another_file(self) -> bool:
        """Return True when the nameplate names another database file than the settings."""
        found = self._read()
        return found is not None and found["file"] != self._file.as_posix()

    def _read(self) -> dict[str, str] | None:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return {name: str(found[name]) for name in ("installation", "file")}
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            log.warning("nameplate_unreadable", path=str(self.path), error=str(error))
            return None

    def write(self, installation: str) -> None:
        """Write the nameplate unless it already states this. Raises Unavailable when the disk refuses."""
        if self.read() == installation:
            return
        text = json.dumps({"installation": installation, "file": self._file.as_posix()}, ensure_ascii=False) + "\n"
        replace_file(self.path, text)


def installation_of(database: Path) -> str | None:
    """Return the installation id of a database file; "" when it has no tables, None when it is not of GenQueue.

    Changes nothing. Raises Unavailable `database_damaged` when the file cannot be read.
    """
    try:
        with closing(open_to_read(database)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables:
                return ""
            if not {"meta", "alembic_version"} <= tables:
                return None
            row = connection.execute("SELECT value FROM meta WHERE name = 'installation'").fetchone()
            return None if row is None else str(row[0])
    except sqlite3.Error as error:
        raise Unavailable("database_damaged", path=str(database), reason=str(error)) from error
