"""Opening the storage of a deployment: a folder of this machine, a shared one, or a bucket."""

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
    """The storage of a deployment. `url` is empty (the folder `files` in `data_dir`), `file:///shared/folder` or
    `s3://bucket/prefix?endpoint=https://...&region=...`. Raises Invalid `bad_setting`."""
    # The S3 library takes long to load.
    if url and not url.startswith(FILE):
        from genqueue.store.files.s3 import open_s3

        return open_s3(url)
    local = LocalFiles(local_folder(url), shared=True) if url else LocalFiles(data_dir / FOLDER)
    local.sweep_now()
    return local


def local_folder(url: str) -> Path:
    """The folder of a `file:` address. Only an absolute one means the same to every process."""
    parts = urlsplit(url)
    folder = Path(url2pathname(parts.path))
    if parts.netloc not in ("", "localhost") or parts.query or parts.fragment or not folder.is_absolute():
        raise Invalid("bad_setting", field=f"{PREFIX}STORAGE_URL", value=url, expected="file:///shared/folder")
    return folder


def address(where: str, key: str) -> str:
    """The path of a file in the storage `where`: a folder of data, `file:///shared/folder` or `s3://bucket/prefix?...`,
    whose files have addresses that begin as it does."""
    if where.startswith(FILE):
        return str(local_folder(where) / key)
    if "://" in where:
        return f"{where.partition('?')[0].rstrip('/')}/{key}"
    return str(Path(where) / FOLDER / key)
