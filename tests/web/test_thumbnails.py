"""Small pictures of stored files: made once, and not tried again where there is none."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.config import load
from genqueue.errors import Invalid, NotFound
from genqueue.store.files.base import Files, once
from genqueue.store.files.keys import thumbnail_key
from genqueue.store.files.open import open_files
from genqueue.web.files.thumbnails import Thumbnails
from tests.media.hostile import webp
from tests.media.samples import encoded

KEY = "outputs/a.webp"
PHOTO = Path(__file__).parents[1] / "data" / "files" / "hevc.heic"


@pytest.fixture
async def files(tmp_path: Path) -> AsyncIterator[Files]:
    opened = open_files("", tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def thumbnails(files: Files) -> AsyncIterator[Thumbnails]:
    made = Thumbnails(files, load({}))
    yield made
    await made.close()


async def test_a_file_without_a_thumbnail_is_remembered_as_such(files: Files, thumbnails: Thumbnails) -> None:
    await files.put(KEY, once(webp(10_900, 10_900)))
    with pytest.raises(NotFound):
        await thumbnails.of(KEY)
    assert await files.size(thumbnail_key(KEY)) == 0
    # It would have one now; nobody looks.
    await files.put(KEY, once(encoded("WEBP")))
    with pytest.raises(NotFound):
        await thumbnails.of(KEY)
    await files.delete([thumbnail_key(KEY)])
    assert await files.size(await thumbnails.of(KEY))


async def test_a_file_that_is_not_there_is_not_remembered(files: Files, thumbnails: Thumbnails) -> None:
    with pytest.raises(NotFound):
        await thumbnails.of(KEY)
    await files.put(KEY, once(encoded("WEBP")))
    assert await files.size(await thumbnails.of(KEY))


async def test_a_photo_is_converted_and_a_broken_one_refused(thumbnails: Thumbnails, tmp_path: Path) -> None:
    broken = tmp_path / "a.heic"
    broken.write_bytes(PHOTO.read_bytes()[:200])
    with PHOTO.open("rb") as file:
        made = await thumbnails.converted(file, "a.heic", field="file")
    assert made.media_type.name == "image/jpeg"
    with broken.open("rb") as file, pytest.raises(Invalid) as caught:
        await thumbnails.converted(file, "a.heic", field="file")
    assert (caught.value.code, caught.value.field) == ("picture_unreadable", "file")
