"""The keyring: with what the secrets of servers are sealed, in the database and in its backups.

The key comes from `GENQUEUE_SECRET_KEY`, or on SQLite from the file `secret.key` beside the database, which is made
when the first secret is kept. Processes on several machines share no file, so on PostgreSQL the variable is needed.

A sealed value is AES-256-GCM, bound to whose it is. `meta` holds a check: something sealed that says nothing, so that a
wrong key is noticed at a start and not when a server refuses us.
"""

import base64
import binascii
import hmac
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from sqlalchemy import Connection, Engine, make_url, select

from genqueue.config import PREFIX
from genqueue.errors import Conflict, Invalid, Unavailable
from genqueue.store.data_folder.fsync import force_to_disk, sync_folder
from genqueue.store.data_folder.privacy import open_private
from genqueue.store.database.tables import meta
from genqueue.store.writing.meta import write_mark

NAME = "secret.key"
VARIABLE = f"{PREFIX}SECRET_KEY"
CHECK = "secret_check"
KEYRING = "keyring"
"""Where an engine has it among its execution options."""

_BYTES = 32
_NONCE = 12
_SHORTEST = 16
_VERSION = "v1:"


class Keyring:
    """One per store. `told` is the key of the settings, as it was written there."""

    def __init__(self, url: str, told: str = "") -> None:
        address = make_url(url)
        alone = address.get_backend_name() == "sqlite" and address.database
        self.path = Path(str(address.database)).absolute().with_name(NAME) if alone else None
        self._told = told
        self._key = _from_text(told) if told else None

    @property
    def where(self) -> str:
        """Where the key comes from, in words for people."""
        return VARIABLE if self._told or self.path is None else str(self.path)

    @property
    def can_seal(self) -> bool:
        """Is there a key, or may one be made?"""
        return self._key is not None or self.path is not None

    def key(self) -> bytes | None:
        """None where there is none. Raises Unavailable where it cannot be read."""
        if self._key is None and self.path is not None:
            self._key = _read(self.path)
        return self._key

    def make(self) -> bytes:
        """The key; a new one where there is none. Raises Conflict where none can be made."""
        key = self.key()
        if key is not None:
            return key
        if self.path is None:
            raise Conflict("secret_key_needed", variable=VARIABLE)
        _write(self.path, os.urandom(_BYTES))
        self._key = _read(self.path)
        assert self._key is not None
        return self._key


def bind(keyring: Keyring, engines: Sequence[Engine]) -> None:
    """Whoever has a connection of these engines may seal and open."""
    for engine in engines:
        engine.update_execution_options(**{KEYRING: keyring})


def seal(connection: Connection, text: str, whose: str) -> str:
    """Raises Conflict `secret_key_needed` where there is no key. A new key, or one that took the place of a lost one,
    leaves its check."""
    keyring = keyring_of(connection)
    key = keyring.make()
    if not _fits(connection, key):
        write_mark(connection, CHECK, _seal(key, CHECK, CHECK))
    return _seal(key, text, whose)


def unseal(connection: Connection, sealed: str, whose: str) -> str:
    """Raises Conflict `secret_unreadable` without the key that it was sealed with."""
    keyring = keyring_of(connection)
    key = keyring.key()
    opened = None if key is None else _unseal(key, sealed, whose)
    if opened is None:
        raise Conflict("secret_unreadable", where=keyring.where)
    return opened


def fingerprint(connection: Connection, text: str) -> str:
    """Equal for equal texts, and says nothing about them without the key. Raises as `seal`."""
    own = hmac.digest(keyring_of(connection).make(), b"genqueue.fingerprint", "sha256")
    return hmac.digest(own, text.encode(), "sha256").hex()


def fits_check(connection: Connection) -> bool:
    """Is the key the one that the check was sealed with? Also where there is no key, or no check."""
    key = keyring_of(connection).key()
    return key is None or _check_of(connection) is None or _fits(connection, key)


def fits_seal(connection: Connection, sealed: object, whose: str) -> bool:
    """Was this sealed with the key that there is?"""
    key = keyring_of(connection).key()
    return key is not None and isinstance(sealed, str) and _unseal(key, sealed, whose) is not None


def keyring_of(connection: Connection) -> Keyring:
    """The one that was bound to the engine of this connection."""
    found: Keyring | None = connection.get_execution_options().get(KEYRING)
    return found or Keyring(connection.engine.url.render_as_string(hide_password=False))


def _check_of(connection: Connection) -> str | None:
    found: str | None = connection.execute(select(meta.c.value).where(meta.c.name == CHECK)).scalar()
    return found


def _fits(connection: Connection, key: bytes) -> bool:
    check = _check_of(connection)
    return check is not None and _unseal(key, check, CHECK) == CHECK


def _seal(key: bytes, text: str, whose: str) -> str:
    nonce = os.urandom(_NONCE)
    sealed = AESGCM(key).encrypt(nonce, text.encode(), whose.encode())
    return _VERSION + base64.b64encode(nonce + sealed).decode()


def _unseal(key: bytes, sealed: str, whose: str) -> str | None:
    try:
        raw = base64.b64decode(sealed.removeprefix(_VERSION), validate=True)
        return AESGCM(key).decrypt(raw[:_NONCE], raw[_NONCE:], whose.encode()).decode()
    except (InvalidTag, ValueError, binascii.Error):
        return None


def _from_text(told: str) -> bytes:
    """32 bytes as base64, as `openssl rand -base64 32` prints them; anything else counts as a password, and takes a
    moment to become a key."""
    text = told.strip()
    if len(text) < _SHORTEST:
        raise Invalid("bad_setting", field=VARIABLE, value="***", expected=f"{_SHORTEST} … (openssl rand -base64 32)")
    return _decoded(text) or Scrypt(salt=b"genqueue.secret", length=_BYTES, n=2**14, r=8, p=1).derive(text.encode())


def _decoded(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        return None
    return key if len(key) == _BYTES else None


def _read(path: Path) -> bytes | None:
    try:
        key = _decoded(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise Unavailable("secret_key_unusable", path=str(path), reason=type(error).__name__) from error
    if key is None:
        raise Unavailable("secret_key_unusable", path=str(path), reason="not 32 bytes in base64")
    return key


def _write(path: Path, key: bytes) -> None:
    """Whoever is first: another process may make one at the same time. It is whole when it has its name."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(part, "w", encoding="ascii", opener=open_private) as file:
            file.write(base64.b64encode(key).decode() + "\n")
            file.flush()
            force_to_disk(file.fileno())
        try:
            os.link(part, path)
        except FileExistsError:
            pass
        except OSError:  # no hard links there
            if not path.exists():
                os.replace(part, path)
        part.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error
