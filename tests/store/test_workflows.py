"""Workflows of users, kept in versions."""

import asyncio
from typing import Any

import pytest

from genqueue.errors import Stale
from genqueue.store.store import Store
from genqueue.store.workflows.library import (
    ArchiveWorkflow,
    KeepVersion,
    archive_workflow,
    keep_version,
    load_documents,
    load_versions,
    load_workflow,
    load_workflows,
)


def version(number: int, at: int = 1, *, id_: str = "w", name: str = "一", **more: Any) -> KeepVersion:
    document = {"id": id_, "version": number, "kind": "workflow", "name": {"zh": name, "en": name.upper()}, **more}
    return KeepVersion(document, 2, f"{id_}{number}{name}", {"kind": "graph"}, at)


async def test_a_workflow_is_kept_with_all_its_versions(store: Store) -> None:
    await store.write(keep_version, version(1, 1))
    await store.write(keep_version, version(2, 5, name="二"))

    row = await store.read(load_workflow, "w")
    assert row is not None
    assert (row["version"], row["name_zh"], row["node_count"], row["created_at"], row["updated_at"]) == (
        2,
        "二",
        2,
        1,
        5,
    )
    assert row["origin"] == {"kind": "graph"}
    assert [each["version"] for each in await store.read(load_versions, "w")] == [2, 1]
    assert (await store.read(load_documents, [("w", 1), ("w", 9)])).keys() == {("w", 1)}
    assert await store.read(load_workflow, "other") is None


async def test_a_version_that_was_written_again_is_stored_once(store: Store) -> None:
    for _ in range(2):
        assert await store.write(keep_version, version(1)) == 1
        assert await store.write(keep_version, version(2)) == 2

    assert [each["version"] for each in await store.read(load_versions, "w")] == [2, 1]


async def test_of_two_changes_of_one_version_the_second_is_refused(store: Store, second_store: Store) -> None:
    await store.write(keep_version, version(1))
    both = await asyncio.gather(
        store.write(keep_version, version(2, name="甲")),
        second_store.write(keep_version, version(2, name="乙")),
        return_exceptions=True,
    )

    assert sorted(type(each).__name__ for each in both) == ["Stale", "int"]
    row = await store.read(load_workflow, "w")
    assert row is not None
    assert row["name_zh"] == ("甲" if both[0] == 2 else "乙")
    with pytest.raises(Stale):
        await store.write(keep_version, version(4))
    assert len(await store.read(load_versions, "w")) == 2


async def test_an_archived_workflow_leaves_the_list_until_it_is_taken_back(store: Store) -> None:
    for number, name in enumerate(("a", "b")):
        await store.write(keep_version, version(1, number, id_=name))

    assert await store.write(archive_workflow, ArchiveWorkflow("a", 7)) is True
    assert await store.write(archive_workflow, ArchiveWorkflow("a", 8)) is True
    assert await store.write(archive_workflow, ArchiveWorkflow("c", 8)) is None

    assert [each["id"] for each in await store.read(load_workflows)] == ["b"]
    (archived,) = await store.read(load_workflows, archived=True)
    assert (archived["id"], archived["archived_at"]) == ("a", 7)
    await store.write(archive_workflow, ArchiveWorkflow("a", 9, archived=False))
    assert [each["id"] for each in await store.read(load_workflows)] == ["b", "a"]
