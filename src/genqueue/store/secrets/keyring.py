"""The key that encrypts (seals) the secrets of backends, in the database and in its backups.

The key comes from `GENQUEUE_SECRET_KEY`, or on SQLite from the file `secret.key` beside the database, which is created
with the first secret. Processes on several machines share no file, so PostgreSQL needs the variable.

A sealed value is AES-256-GCM, with the name of its owner as associated data. `meta` holds a check, a constant sealed
with the key, so that a wrong key is detected at the start and not when a backend refuses the credentials.
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
"""Name of the execution option of an engine that holds its Keyring."""

_BYTES = 32
_NONCE = 12
_SHORTEST = 16
_VERSION = "v1:"


class Keyring:
    """The key of one store. `given` is the key from the settings, as it is written there; empty for the key file."""

    def __init__(self, url: str, given: str = "") -> None:
        address = make_url(url)
        alone = address.get_backend_name() == "sqlite" and address.database
        self.path = Path(str(address.database)).absolute().with_name(NAME) if alone else None
        self._given = given
        self._key = _from_text(given) if given else None

    @property
    def where(self) -> str:
        """Source of the key, for messages: the variable or the path of the file."""
        return VARIABLE if self._given or self.path is None else str(self.path)

    @property
    def can_seal(self) -> bool:
        """True when there is a key, or one can be created."""
        return self._key is not None or self.path is not None

    def key(self) -> bytes | None:
        """Return the key; None when there is none. Raises Unavailable `secret_key_unusable` when the file cannot be
        read."""
        if self._key is None and self.path is not None:
            self._key = _read(self.path)
        return self._key

    def make(self) -> bytes:
        """Return the key, and create it if there is none. Raises Conflict `secret_key_needed` when it has to come from
        the settings."""
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
    """Attach the keyring to these engines: their connections can then seal and unseal."""
    for engine in engines:
        engine.update_execution_options(**{KEYRING: keyring})


def seal(connection: Connection, text: str, whose: str) -> str:
    """Encrypt `text`, bound to its owner `whose`. Raises Conflict `secret_key_needed` without a key.

    Writes a new check unless the present one was sealed with this key: for a new key, or one that replaces a lost one.
    """
    keyring = keyring_of(connection)
    key = keyring.make()
    if not _fits(connection, key):
        write_mark(connection, CHECK, _seal(key, CHECK, CHECK))
    return _seal(key, text, whose)


def unseal(connection: Connection, sealed: str, whose: str) -> str:
    """Decrypt a sealed value. Raises Conflict `secret_unreadable` unless the key and the owner are those of `seal`."""
    keyring = keyring_of(connection)
    key = keyring.key()
    opened = None if key is None else _unseal(key, sealed, whose)
    if opened is None:
        raise Conflict("secret_unreadable", where=keyring.where)
    return opened


def fingerprint(connection: Connection, text: str) -> str:
    """Return a keyed digest of `text`: equal for equal texts, and without information for those who lack the key.
    Raises as `seal`."""
    own = hmac.digest(keyring_of(connection).make(), b"genqueue.fingerprint", "sha256")
    return hmac.digest(own, text.encode(), "sha256").hex()


def fits_check(connection: Connection) -> bool:
    """Return False when the check was sealed with another key; True also without a key or a check."""
    key = keyring_of(connection).key()
    return key is None or _check_of(connection) is None or _fits(connection, key)


def fits_seal(connection: Connection, sealed: object, whose: str) -> bool:
    """Return True when this value was sealed with the present key."""
    key = keyring_of(connection).key()
    return key is not None and isinstance(sealed, str) and _unseal(key, sealed, whose) is not None


def keyring_of(connection: Connection) -> Keyring:
    """Return the keyring of the engine of this connection; without one, that of the key file beside the database."""
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


def _from_text(given: str) -> bytes:
    """Return the key that a setting stands for: 32 bytes in base64, as `openssl rand -base64 32` prints them. Any other
    text is a password, from which a key is derived with scrypt, which takes a moment."""
    text = given.strip()
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
    """Create the key file unless it exists: another process may create it at the same time, and the first one wins.

    Linking a finished temporary file makes sure that the file is complete as soon as it has its name.
    """
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
        except OSError:  # a file system without hard links
            if not path.exists():
                os.replace(part, path)
        part.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error
