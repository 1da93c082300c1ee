"""Uploads by the beginning of their content's name."""

from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.files.keys import upload_key
from genqueue.store.reading.library import NewUpload, find_uploads, keep_upload
from genqueue.store.store import Store

DIGITS = "ab" * 16


async def given_upload(store: Store, name: str, sha256: str, user: str = LOCAL_USER, extension: str = "png") -> None:
    key = upload_key(sha256, extension)
    at = store.clock.now()
    await store.write(keep_upload, NewUpload(name, user, f"{name}.png", "image/png", key, sha256, 7, at))


async def test_uploads_are_found_by_the_beginning_of_their_sha256(store: Store) -> None:
    for number, (name, tail) in enumerate((("low", "0"), ("high", "f"), ("same", "0"))):
        await given_upload(store, f"{number}-{name}", DIGITS + tail * 32)
    await given_upload(store, "3-bare", DIGITS + "a" * 32, extension="")
    for name, digits in (("before", "ab" * 15 + "aa"), ("after", "ab" * 15 + "ac"), ("far", "0" * 32)):
        await given_upload(store, name, digits + "0" * 32)
    await given_upload(store, "foreign", DIGITS + "1" * 32, user="somebody else")

    found = await store.read(find_uploads, LOCAL_USER, [DIGITS, "c" * 32])

    assert list(found) == ["0-low", "1-high", "2-same", "3-bare"]
    assert {row["sha256"][:32] for row in found.values()} == {DIGITS}
    assert list(await store.read(find_uploads, LOCAL_USER, {DIGITS, "0" * 32})) == [*found, "far"]
    assert await store.read(find_uploads, LOCAL_USER, []) == {}
