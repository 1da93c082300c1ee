"""What users decide, kept as rows and as a file."""

from pathlib import Path

import pytest

from genqueue.errors import Conflict, Unavailable
from genqueue.store.settings.file import PreferenceFile
from genqueue.store.settings.rows import Prefer, load_preferences, prefer
from genqueue.store.store import Store


async def test_a_node_is_replaced_as_a_whole_and_belongs_to_one_user(store: Store) -> None:
    await store.write(prefer, Prefer("a", "text_to_image", {"steps": 1, "width": 2}, 1))
    await store.write(prefer, Prefer("a", "me", {"nickname": "小王"}, 1))
    await store.write(prefer, Prefer("a", "text_to_image", {"steps": 3}, 1))
    await store.write(prefer, Prefer("b", "text_to_image", {"steps": 9}, 1))

    assert await store.read(load_preferences, "a") == {"text_to_image": {"steps": 3}, "me": {"nickname": "小王"}}


def test_a_file_is_read_anew_when_it_changed_on_disk(tmp_path: Path) -> None:
    kept = PreferenceFile(tmp_path)
    assert kept.load() == {}
    kept.keep("a", {"x": 1})
    assert kept.load() == {"a": {"x": 1}}

    kept.path.write_text('\ufeff{"settings": {"a": {"x": 22}}}', encoding="utf-8")

    assert kept.load() == {"a": {"x": 22}}


def test_what_is_no_json_is_not_overwritten(tmp_path: Path) -> None:
    kept = PreferenceFile(tmp_path)
    kept.path.write_text("{", encoding="utf-8")

    with pytest.raises(Conflict):
        kept.load()
    with pytest.raises(Conflict):
        kept.keep("a", {})

    assert kept.path.read_text(encoding="utf-8") == "{"


def test_a_disk_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where a folder should be")
    kept = PreferenceFile(tmp_path / "folder" / "below")

    with pytest.raises((Unavailable, NotADirectoryError)):
        kept.keep("a", {})

    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
