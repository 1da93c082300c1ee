"""Opening the storage of an installation: a folder of this machine, a shared folder, or a bucket."""

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from genqueue.config import PREFIX
from genqueue.errors import Invalid
from genqueue.store.files.base import Files
from genqueue.store.files.local import LocalFiles

FILE = "file:"
FOLDER = "files"


def open_files(url: str, data_dir: Path) -> Files:
    """Open the storage at `url`: empty (the folder `files` in `data_dir`), `file:///shared/folder` or
    `s3://bucket/prefix?endpoint=https://...&region=...`. Raises Invalid `bad_setting`."""
    # Imported on demand: the S3 library takes long to load.
    if url and not url.startswith(FILE):
        from genqueue.store.files.s3 import open_s3

        return open_s3(url)
    local = LocalFiles(local_folder(url), shared=True) if url else LocalFiles(data_dir / FOLDER)
    local.sweep_now()
    return local


def local_folder(url: str) -> Path:
    """Return the folder of a `file:` URL. It must be absolute, to mean the same to every process. Raises Invalid
    `bad_setting`."""
    parts = urlsplit(url)
    folder = Path(url2pathname(parts.path))
    if parts.netloc not in ("", "localhost") or parts.query or parts.fragment or not folder.is_absolute():
        raise Invalid("bad_setting", field=f"{PREFIX}STORAGE_URL", value=url, expected="file:///shared/folder")
    return folder


def address(where: str, key: str) -> str:
    """Return the address of a file in the storage `where`, for people.

    That is a path for a data folder or `file:///shared/folder`, and `s3://bucket/prefix/<key>` for
    `s3://bucket/prefix?...`.
    """
    if where.startswith(FILE):
        return str(local_folder(where) / key)
    if "://" in where:
        return f"{where.partition('?')[0].rstrip('/')}/{key}"
    return str(Path(where) / FOLDER / key)
