"""The vault: the database file of an embedded installation, its backups, and what is refused before it is opened.

Blocking, every method.
"""

import shlex
import subprocess
import sys
from pathlib import Path

import structlog
from sqlalchemy import make_url

from genqueue.clock import Clock, rfc3339
from genqueue.config import Settings
from genqueue.errors import Unavailable
from genqueue.store import backups
from genqueue.store.backups import Backup, GoOn, always
from genqueue.store.restoring import Restored, finish_restore, is_unfinished, restore
from genqueue.store.soundness import damages, revision

log = structlog.get_logger(__name__)


class Vault:
    """One per data folder. Whoever calls `guard` holds the lock on the folder."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.url = settings.database
        self.database = Path(str(make_url(self.url).database)).absolute()
        self.folder = settings.data_dir.absolute() / backups.FOLDER
        self._data_dir = settings.data_dir.absolute()
        self._keep = settings.backup_keep
        self._check_s = settings.database_check_s
        self._clock = clock

    def guard(self) -> None:
        """Bring the file into a state that may be trusted: a restore that was cut off is finished, a damaged or lost
        file is refused (Unavailable, naming the newest good backup), and before an upgrade it is backed up."""
        finish_restore(self.database)
        for folder in (self.folder, self.database.parent):
            backups.sweep_parts(folder)
        if not self.database.is_file() or not self.database.stat().st_size:
            if self.newest() is not None:
                raise self.lost()
            return
        if self._check_s > 0:
            self._refuse_damaged()
        found = revision(self.url)
        if found.present is not None and found.known and found.present != found.newest:
            self.back_up(before=found.newest)

    def back_up(self, go_on: GoOn = always, *, before: str = "") -> Backup:
        """Another backup in the folder; old ones beyond the number to keep are removed. Raises as `backups.back_up`."""
        at = self._clock.now()
        began = self._clock.awake()
        path = self.folder / backups.backup_name(at, before)
        size = backups.back_up(self.database, path, go_on)
        rotated = backups.rotate(self.folder, self._keep)
        took_s = round(self._clock.awake() - began, 3)
        log.info("backup_made", file=str(path), bytes=size, took_s=took_s, rotated=len(rotated))
        return Backup(path, at, size, kept=bool(before))

    def restore(self, file: Path) -> Restored:
        """Put a backup in the place of the database. Raises as `restoring.restore`."""
        found = restore(file.absolute(), self.database, self._clock.now())
        log.info("database_restored", file=str(file), replaced=str(found.replaced), **found.consequences._asdict())
        return found

    def is_unfinished(self) -> bool:
        """A restore was cut off; `guard` finishes it."""
        return is_unfinished(self.database)

    def newest(self) -> Backup | None:
        """The newest backup, looked at by its name only."""
        return next(iter(backups.list_backups(self.folder)), None)

    def advised(self, error: Unavailable) -> Unavailable:
        """The same with what to do about it, where it tells of a damaged file."""
        if error.code != "database_damaged":
            return error
        return self._told("damaged", str(error.arguments.get("reason", "")))

    def lost(self) -> Unavailable:
        """The database is not there, but backups are: an empty one would push them out in time."""
        return self._told("lost", "")

    def _refuse_damaged(self) -> None:
        end = self._clock.awake() + self._check_s
        harm = damages(self.url, lambda: self._clock.awake() < end)
        if harm is None:
            log.warning("database_check_cut_short", after_s=self._check_s, file=str(self.database))
        elif harm:
            raise self._told("damaged", harm[0])

    def _told(self, what: str, reason: str) -> Unavailable:
        good = backups.newest_good(self.folder)
        path = str(self.database)
        if good is None:
            return Unavailable(f"database_{what}_no_backup", path=path, reason=reason, folder=str(self.folder))
        command = command_line("genqueue", "restore", str(good.path), "--data-dir", str(self._data_dir))
        found = {"backup": str(good.path), "at": rfc3339(good.at), "command": command}
        return Unavailable(f"database_{what}_restore", details=found, path=path, reason=reason, **found)


def command_line(*words: str) -> str:
    """Words as they are typed into the shell of this system."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
