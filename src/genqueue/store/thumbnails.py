"""Where the small picture of a stored file lies: its key follows from the file's, so both can go together."""

import hashlib

from genqueue.store.files import check_key


def thumbnail_key(key: str) -> str:
    """`thumbnails/ab/abcd....webp` for the file `key`."""
    digest = hashlib.sha256(key.encode()).hexdigest()
    return check_key(f"thumbnails/{digest[:2]}/{digest}.webp")
