"""Keys of files in the storage, and file names that any system can store.

A key is a relative path with `/` between its parts, each of which is a safe file name on every system. Keys are made
only here, and every storage checks them again.
"""

import hashlib
import re
import unicodedata
from datetime import UTC, datetime
from functools import lru_cache
from uuid import UUID

from genqueue.errors import Invalid

NAME_BYTES = 120
KEY_BYTES = 900
_EXTENSION_BYTES = 20
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_FORBIDDEN = re.compile(r'[<>:"|?*/\\]')
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|\Z)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def safe_name(name: str, most_bytes: int = NAME_BYTES) -> str:
    """Turn an untrusted file name into one that any system can store: not empty, at most `most_bytes` of UTF-8.

    Letters of every script are kept. Leading folders are dropped, characters that Windows forbids become `_`, the
    extension survives the cut. Idempotent: `safe_name(safe_name(x)) == safe_name(x)`.
    """
    last = re.split(r"[/\\]", name)[-1]
    visible = "".join(character for character in last if unicodedata.category(character) not in _INVISIBLE)
    allowed = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", visible)).strip(" .")
    return _cut(f"_{allowed}" if _DEVICES.match(allowed) else allowed, most_bytes) or "file"


def check_key(key: str, field: str = "key") -> str:
    """Return the key if it cannot leave its folder on any system; otherwise raise Invalid `bad_name` for `field`."""
    shown = key[:KEY_BYTES].encode("utf-8", "backslashreplace").decode()
    if key != shown or len(key.encode()) > KEY_BYTES or any(part != safe_name(part) for part in key.split("/")):
        raise Invalid("bad_name", field=field, name=shown)
    return key


def output_key(task_id: str, attempt_id: str, position: int, filename: str) -> str:
    """`outputs/2026-01-31/<task>_<attempt>/001_<name>`: the day (UTC) of the task's UUIDv7 keeps folders small."""
    for identity in (task_id, attempt_id):
        check_key(identity, "filename")
    name = safe_name(f"{position:03d}_{safe_name(filename)}")
    return check_key(f"{output_folder(task_id, attempt_id)}{name}", "filename")


def output_folder(task_id: str, attempt_id: str) -> str:
    """Return the folder of the outputs of one attempt: `outputs/2026-01-31/<task>_<attempt>/`.

    One folder for task and attempt together, instead of nested ones: each new folder is another name to force to the
    disk.
    """
    return f"outputs/{_day(task_id)}/{task_id}_{attempt_id}/"


def thumbnail_key(key: str) -> str:
    """Return `thumbnails/ab/abcd....webp` for the file `key`. Derived from that key alone, so that both files can be
    deleted together."""
    digest = hashlib.sha256(key.encode()).hexdigest()
    return check_key(f"thumbnails/{digest[:2]}/{digest}.webp")


def upload_key(sha256: str, extension: str) -> str:
    """Return `uploads/ab/abcdef....png`: one file per content. An `extension` (with or without its dot) that is empty
    or not 1 to 16 ASCII letters and digits is left out. Raises Invalid `bad_name` for a malformed `sha256`."""
    if not re.fullmatch(r"[0-9a-f]{64}", sha256):
        raise Invalid("bad_name", field="sha256", name=sha256[:100])
    suffix = extension.removeprefix(".").lower()
    ending = f".{suffix}" if re.fullmatch(r"[a-z0-9]{1,16}", suffix) else ""
    return f"{upload_prefix(sha256)}{ending}"


def upload_prefix(digits: str) -> str:
    """Return the common prefix of the keys of uploads whose SHA-256 begins with these (two or more) digits."""
    return f"uploads/{digits[:2]}/{digits}"


def _cut(name: str, most_bytes: int) -> str:
    """Cut to at most `most_bytes` of UTF-8 between characters, keeping an extension of at most _EXTENSION_BYTES."""
    if len(name.encode()) <= most_bytes:
        return name
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode()) > _EXTENSION_BYTES:
        stem, dot, extension = name, "", ""
    room = most_bytes - len(f"{dot}{extension}".encode())
    return f"{stem.encode()[:room].decode(errors='ignore')}{dot}{extension}".rstrip(" .")


def _day(task_id: str) -> str:
    try:
        identity = UUID(task_id)
        if identity.version == 7:
            return f"{datetime.fromtimestamp((identity.int >> 80) / 1000, tz=UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        pass  # not a UUID, or a time outside the calendar
    return "undated"
