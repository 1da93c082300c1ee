"""The database file of an embedded installation: checks before it is opened, backups, and restoring.

Every method blocks.
"""

import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import make_url

from genqueue.clock import Clock, rfc3339
from genqueue.config import Settings
from genqueue.errors import Unavailable
from genqueue.store.backups import copy as backups
from genqueue.store.backups.copy import Backup, GoOn, always
from genqueue.store.backups.integrity import damages, revision
from genqueue.store.backups.nameplate import Nameplate, installation_of
from genqueue.store.backups.restore import COMPANIONS, Restored, begin_anew, finish_restore, is_unfinished, restore
from genqueue.store.data_folder.access import require_file, require_folder
from genqueue.store.database.database_file import header_of
from genqueue.store.secrets.credentials import holds_plain_secrets

log = structlog.get_logger(__name__)


class EmbeddedDatabase:
    """The database file of one data folder, with its backups. The caller of `guard` holds the lock on the folder."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.url = settings.database
        self.database = Path(str(make_url(self.url).database)).absolute()
        self.folder = settings.data_dir.absolute() / backups.FOLDER
        self._data_dir = settings.data_dir.absolute()
        self._nameplate = Nameplate(self._data_dir, self.database)
        self._keep = settings.backup_keep
        self._check_s = settings.database_check_s
        self._secret_key = settings.secret_key
        self._clock = clock

    def guard(self, *, accept: bool = False) -> None:
        """Prepare the file for opening: finish an interrupted restore, check the file as `require` does and for damage,
        and back it up before an upgrade of its schema.

        `accept`: take the database of GenQueue that is there as the one of this folder from now on. Raises as
        `require`, and Unavailable with the command that helps for a damaged database.
        """
        self._require_access()
        finish_restore(self.database, expect=self.expect)
        for folder in (self.folder, self.database.parent):
            backups.sweep_parts(folder)
        if not self.require(accept=accept):
            return
        if self._check_s > 0:
            self._refuse_damaged()
        if accept:
            self.accept()  # before the backup, which `_approve` rejects for another database than that of this folder
        found = revision(self.url)
        if found.present is not None and found.known and found.present != found.newest:
            self.back_up(before=found.newest)

    def require(self, *, accept: bool = False) -> bool:
        """Return True when there is a database, False for a new folder. Changes nothing; reads the first bytes and two
        rows.

        Raises Unavailable, with the command that helps, for a database that is lost (missing or empty, while this
        folder had one), damaged (truncated), no database of GenQueue, or not the one of this folder (unless `accept`);
        and for one that this account has no right to use.
        """
        self._require_access()
        try:
            header = header_of(self.database)
            short = header is not None and header.is_short and not self._has_log()
            found = "" if header is None else installation_of(self.database)
        except Unavailable as error:
            raise self.advised(error) from error
        expected = self._nameplate.read()
        if short and header is not None:
            wanted = (header.pages or 0) * header.page_bytes
            raise self._told("damaged", f"{header.file_bytes} of {wanted} bytes are left")
        if found == "":
            is_new = expected is None and (self._nameplate.names_another_file() or self.newest() is None)
            if not is_new:
                raise self.lost()
            return False
        if found is None:
            raise self._told("foreign", "")
        if expected is not None and found != expected and not accept:
            raise self._told("other", "")
        return True

    def remember(self, installation: str) -> None:
        """Record that the database of this installation belongs in this folder."""
        self._nameplate.write(installation)

    def accept(self) -> None:
        """Record that the present database belongs in this folder."""
        self.expect(self.database)

    def back_up(self, go_on: GoOn = always, *, before: str = "") -> Backup:
        """Make a backup in the folder, and rotate old ones away. Raises as `backups.back_up`, and Unavailable when the
        file is not the database of this folder."""
        at = self._clock.now()
        began = self._clock.awake()
        path = self.folder / backups.backup_name(at, before)
        size = backups.back_up(self.database, path, go_on, at=at, approve=self._approve)
        rotated = backups.rotate(self.folder, self._keep, at, self._expected())
        took_s = round(self._clock.awake() - began, 3)
        log.info("backup_made", file=str(path), bytes=size, took_s=took_s, rotated=len(rotated))
        return Backup(path, at, size, kept=bool(before))

    def restore(self, file: Path) -> Restored:
        """Replace the database by a backup. Raises as `restore.restore`."""
        found = restore(
            file.absolute(), self.database, self._clock.now(), expect=self.expect, secret_key=self._secret_key
        )
        log.info("database_restored", file=str(file), replaced=str(found.replaced), **found.consequences._asdict())
        return found

    def begin_anew(self) -> Path | None:
        """Replace the database by an empty one. Return where the old one is kept. Raises as `restore.begin_anew`."""
        replaced = begin_anew(self.database, self.expect)
        log.warning("begun_anew", replaced=str(replaced))
        return replaced

    def is_unfinished(self) -> bool:
        """Return True when a restore was interrupted; `guard` finishes it."""
        return is_unfinished(self.database)

    def files(self) -> list[Path]:
        """Return the paths of the database and its companions of SQLite, which need not exist."""
        return [self.database.with_name(self.database.name + suffix) for suffix in ("", *COMPANIONS)]

    def plain_copies(self) -> list[Path]:
        """Return the backups and replaced databases that hold secrets of backends in plain text, as earlier versions
        stored them."""
        replaced = self.database.parent.glob(f"{self.database.name}.replaced-*Z")
        copies = [each.path for each in backups.list_backups(self.folder)] + sorted(replaced)
        return [path for path in copies if holds_plain_secrets(path)]

    def newest(self) -> Backup | None:
        """Return the newest backup of the database of this folder; None when there is none."""
        return next(iter(self.backups()), None)

    def backups(self) -> list[Backup]:
        """Return the backups of the database of this folder, newest first."""
        expected = self._expected()
        return [each for each in backups.list_backups(self.folder) if each.is_of(expected)]

    def foreign_backups(self) -> list[Backup]:
        """Return the backups in the folder that are of another database; they are never rotated away nor suggested for
        a restore."""
        expected = self._expected()
        return [each for each in backups.list_backups(self.folder) if not each.is_of(expected)]

    def is_foreign(self, file: Path) -> bool:
        """Return True when this file is known to be of another installation than this folder."""
        expected = self._expected()
        return expected is not None and _whose(file) not in (expected, None)

    def _require_access(self) -> None:
        require_folder(self._data_dir)
        require_folder(self.folder)
        for path in (*self.files(), self._nameplate.path):
            require_file(path)

    def _expected(self) -> str | None:
        """Return the installation of this folder as the nameplate states it; without a nameplate that of the present
        database; None without either."""
        return self._nameplate.read() or _whose(self.database)

    def advised(self, error: Unavailable) -> Unavailable:
        """Return the error with the command that helps, for a damaged, moved or overwritten database; return any other
        error unchanged."""
        if error.code == "database_damaged":
            return self._told("damaged", str(error.arguments.get("reason", "")))
        if error.code == "database_moved":
            return self._told("lost", "")
        return self._told("other", "") if error.code == "database_overwritten" else error

    def lost(self) -> Unavailable:
        """Return the error for a missing database where there was one. A new empty one would, in time, rotate its
        backups away."""
        return self._told("lost", "")

    def _has_log(self) -> bool:
        """Return True when a write-ahead log exists: until a checkpoint, the file may then be shorter than its header
        states."""
        companion = self.database.with_name(self.database.name + "-wal")
        return companion.is_file() and companion.stat().st_size > 0

    def expect(self, database: Path) -> None:
        """Write the installation of a database that is about to become the one of this folder to the nameplate, if it
        has one."""
        installation = installation_of(database)
        if installation:
            self._nameplate.write(installation)

    def _approve(self, copy: Path) -> None:
        """Reject a copy of another database than the one of this folder: a file that was replaced under a running
        program must not rotate good backups away."""
        expected = self._nameplate.read()
        if expected is not None and installation_of(copy) != expected:
            raise self._told("other", "")

    def _refuse_damaged(self) -> None:
        end = self._clock.awake() + self._check_s
        harm = damages(self.url, lambda: self._clock.awake() < end)
        if harm is None:
            log.warning("database_check_cut_short", after_s=self._check_s, file=str(self.database))
        elif harm:
            raise self._told("damaged", harm[0])

    def _told(self, what: str, reason: str) -> Unavailable:
        good = backups.newest_good(self.folder, self._expected())
        folder = str(self._data_dir)
        # The arguments that any variant of the message may use.
        arguments: dict[str, Any] = {
            "path": str(self.database),
            "reason": reason,
            "folder": str(self.folder),
            "anew": command_line("genqueue", "restore", "--empty", "--data-dir", folder),
            "accept": command_line("genqueue", "restore", "--mark-only", "--data-dir", folder),
        }
        if good is None:
            return Unavailable(f"database_{what}_no_backup", **arguments)
        command = command_line("genqueue", "restore", str(good.path), "--data-dir", folder)
        found = {"backup": str(good.path), "at": rfc3339(good.at), "command": command}
        return Unavailable(f"database_{what}_restore", details=found, **arguments, **found)


def _whose(database: Path) -> str | None:
    """Return the installation of a database file; None when it cannot be read, has no tables or is not of GenQueue."""
    try:
        return installation_of(database) or None
    except Unavailable:
        return None


def command_line(*words: str) -> str:
    """Return the words quoted as a command line for the shell of this system."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
