"""Outputs over HTTP: files, ranges, small pictures, archives."""

import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import quote

import httpx
import pytest
from PIL import Image
from uuid_utils import uuid7

from genqueue.store.attempts.endings import succeed
from genqueue.store.attempts.outputs import StoredFile
from genqueue.store.files.keys import output_key
from genqueue.store.tasks.user_actions import TaskMove, clear, remove
from genqueue.tasks.states import Outcome
from genqueue.web.files.serving import disposition
from genqueue.web.files.zipping import distinct_names
from genqueue.web.schemas.responses.outputs import Works
from tests.support.builders import Stage, given_task
from tests.web.running import Running, error_of, picture

HTML = b"<!doctype html><script>alert(1)</script>"
LETTERS = b"abcdefghij"


@dataclass
class Made:
    """A finished task whose outputs lie in the storage, by filename."""

    task_id: str
    ids: dict[str, str]

    def url(self, filename: str) -> str:
        return f"/api/outputs/{self.ids[filename]}"

    def saved(self, number: str, extension: str) -> str:
        """The name by default: there is no seed."""
        return f"apple_{self.task_id[-8:]}{number}.{extension}"


async def given_outputs(studio: Running, **files: tuple[str, str, bytes]) -> Made:
    """Each file is (filename, media type, content)."""
    given = await given_task(studio.app.store, Stage.RUNNING)
    stored = []
    for position, (filename, media_type, content) in enumerate(files.values()):
        key = output_key(given.id, given.attempt_id, position, filename)
        written = await studio.app.files.put(key, _once(content))
        file = StoredFile(str(uuid7()), "²9", filename, key, media_type, written.bytes, written.sha256)
        stored.append(file._replace(node_title="主图"))
    ending = given.ending(Outcome.SUCCEEDED, studio.app.clock.now(), files=tuple(stored))
    assert await studio.app.store.write(succeed, ending) == "SUCCESS"
    return Made(given.id, {each.filename: each.id for each in stored})


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def test_an_output_tells_the_node_that_made_it(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.png", "image/png", picture()))
    task = (await studio.client.get(f"/api/tasks/{made.task_id}")).json()
    works = (await studio.client.get("/api/outputs")).json()
    for told in (task["outputs"], works["items"]):
        assert [(each["node"], each["node_title"]) for each in told] == [("²9", "主图")]


async def test_a_picture_is_shown_in_the_browser_and_in_nothing_else(studio: Running) -> None:
    content = picture()
    made = await given_outputs(studio, one=("橘猫 1.png", "image/png", content))

    answer = await studio.client.get(made.url("橘猫 1.png"))

    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"].startswith("inline; ")
    assert answer.headers["content-security-policy"].startswith("sandbox")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["accept-ranges"] == "bytes"
    saved = await studio.client.get(made.url("橘猫 1.png") + "?download=1")
    assert saved.headers["content-disposition"].startswith("attachment;")


async def test_what_is_saved_is_called_by_its_task_and_seed(studio: Running) -> None:
    made = await given_outputs(studio, one=("ComfyUI_00001_.png", "image/png", picture()))
    address, short = made.url("ComfyUI_00001_.png") + "?download=1", made.task_id[-8:]

    async def told() -> str:
        answer = await studio.client.get(address)
        assert answer.headers["cache-control"] == "private, no-cache"
        return answer.headers["content-disposition"]

    assert await told() == f"attachment; filename=\"apple_{short}.png\"; filename*=UTF-8''apple_{short}.png"
    await studio.client.patch(f"/api/tasks/{made.task_id}", json={"title": "橘猫/1"})
    assert await told() == (
        f"attachment; filename=\"___1_{short}.png\"; filename*=UTF-8''%E6%A9%98%E7%8C%AB_1_{short}.png"
    )
    pattern = {"download_name": "{node} {name} [{seed}]"}
    assert (await studio.client.put("/api/settings/installation", json=pattern)).status_code == 200
    assert "filename*=UTF-8''%E4%B8%BB%E5%9B%BE%20ComfyUI_00001_.png" in await told()
    detail = (await studio.client.get(f"/api/tasks/{made.task_id}")).json()
    assert detail["download_names"] == ["主图 ComfyUI_00001_.png"]
    long = {"title": "猫" * 66}
    await studio.client.patch(f"/api/tasks/{made.task_id}", json=long)
    await studio.client.put("/api/settings/installation", json={"download_name": None})
    assert quote(f"{'猫' * 40}_{short}.png") in await told()


async def test_what_a_browser_would_run_is_only_ever_saved(studio: Running) -> None:
    made = await given_outputs(
        studio,
        page=("page.html", "text/html", HTML),
        drawing=("drawing.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        bits=("bits.bin", "application/octet-stream", b"\0\1"),
    )

    for filename in made.ids:
        answer = await studio.client.get(made.url(filename))
        assert answer.headers["content-disposition"].startswith("attachment;")
        assert answer.headers["content-type"] == "application/octet-stream"


RANGES = [
    ("bytes=0-3", 206, b"abcd", "bytes 0-3/10"),
    ("bytes=7-", 206, b"hij", "bytes 7-9/10"),
    ("bytes=-2", 206, b"ij", "bytes 8-9/10"),
    ("bytes=8-99", 206, b"ij", "bytes 8-9/10"),
    ("bytes=-99", 200, LETTERS, None),
    ("bytes=10-", 416, b"", "bytes */10"),
    ("bytes=-0", 416, b"", "bytes */10"),
    ("bytes=5-2", 200, LETTERS, None),
    ("bytes=0-1,4-5", 200, LETTERS, None),
    ("bytes=-", 200, LETTERS, None),
    ("lines=1-2", 200, LETTERS, None),
    ("bytes=a-b", 200, LETTERS, None),
]


async def test_ranges_are_served(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.txt", "text/plain", LETTERS))
    for asked, status, content, told in RANGES:
        answer = await studio.client.get(made.url("a.txt"), headers={"Range": asked})

        assert (answer.status_code, answer.content) == (status, content)
        assert answer.headers.get("content-range") == told


async def test_a_known_file_is_not_sent_again_and_a_changed_one_is_sent_whole(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.txt", "text/plain", LETTERS))
    tag = (await studio.client.get(made.url("a.txt"))).headers["etag"]

    known = await studio.client.get(made.url("a.txt"), headers={"If-None-Match": f'"x", {tag}'})
    same = await studio.client.get(made.url("a.txt"), headers={"Range": "bytes=0-1", "If-Range": tag})
    changed = await studio.client.get(made.url("a.txt"), headers={"Range": "bytes=0-1", "If-Range": '"old"'})
    head = await studio.client.head(made.url("a.txt"))

    assert (known.status_code, known.content) == (304, b"")
    assert (same.status_code, changed.status_code) == (206, 200)
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", "10")


async def test_a_thumbnail_is_made_once_and_kept(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.png", "image/png", picture(size=(2000, 1000))))

    first = await studio.client.get(made.url("a.png") + "/thumbnail")
    again = await studio.client.get(made.url("a.png") + "/thumbnail")

    assert (first.status_code, first.headers["content-type"]) == (200, "image/webp")
    assert Image.open(io.BytesIO(first.content)).size == (512, 256)
    assert again.content == first.content


async def test_a_file_without_a_picture_has_no_thumbnail(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.txt", "text/plain", LETTERS))

    answer = await studio.client.get(made.url("a.txt") + "/thumbnail")

    assert (answer.status_code, error_of(answer)["code"]) == (404, "not_found")


async def test_works_come_as_one_archive_with_each_name_once(studio: Running) -> None:
    first = await given_outputs(studio, one=("图.png", "image/png", picture()), two=("b.txt", "text/plain", LETTERS))
    second = await given_outputs(studio, one=("图.png", "image/png", picture("blue")))
    ids = [first.ids["图.png"], first.ids["b.txt"], second.ids["图.png"]]

    answer = await studio.client.post("/api/outputs/zip", json={"ids": [*ids, "nothing"]})

    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        last = second.saved("", "png")
        assert archive.namelist() == [first.saved("_1", "png"), first.saved("_2", "txt"), last]
        assert archive.testzip() is None
        assert archive.read(last) == picture("blue")
    await studio.client.put("/api/settings/installation", json={"download_name": "{title}"})
    answer = await studio.client.post("/api/outputs/zip", json={"ids": [first.ids["图.png"], second.ids["图.png"]]})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["apple_1.png", "apple.png"]


async def test_a_task_comes_as_one_archive_called_by_its_title(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.txt", "text/plain", LETTERS), two=("b.txt", "text/plain", b""))

    answer = await studio.client.get(f"/api/tasks/{made.task_id}/outputs.zip")

    assert answer.status_code == 200
    assert "apple.zip" in answer.headers["content-disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        content = {made.saved("_1", "txt"): LETTERS, made.saved("_2", "txt"): b""}
        assert {name: archive.read(name) for name in archive.namelist()} == content
    await studio.client.patch(f"/api/tasks/{made.task_id}", json={"title": "1/2"})
    answer = await studio.client.get(f"/api/tasks/{made.task_id}/outputs.zip")
    assert 'filename="1_2.zip"' in answer.headers["content-disposition"]


@pytest.mark.usefixtures("midday")
async def test_a_page_saves_those_that_are_chosen_and_those_that_a_filter_means(studio: Running) -> None:
    first = await given_outputs(studio, one=("a.png", "image/png", picture()), two=("b.txt", "text/plain", LETTERS))
    second = await given_outputs(studio, one=("c.txt", "text/plain", LETTERS))
    of_first = [first.saved("_1", "png"), first.saved("_2", "txt")]

    async def names(answer: httpx.Response) -> list[str]:
        assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip"), answer.text
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert archive.testzip() is None
            return sorted(archive.namelist())

    chosen = await studio.client.post("/api/outputs/zip/save", data={"ids": ",".join(first.ids.values())})
    everything = await studio.client.get("/api/outputs.zip?day=today&kind=text_to_image")
    of_one = await studio.client.get(f"/api/outputs.zip?q={first.task_id}")

    assert await names(chosen) == of_first
    assert await names(everything) == sorted([*of_first, second.saved("", "txt")])
    assert await names(of_one) == of_first
    assert (await studio.client.get("/api/outputs.zip?q=nothing")).status_code == 404
    for unknown in ("\0", "x" * 80, "x" * 200, "\ud800".encode("utf-8", "surrogatepass")):
        assert (await studio.client.post("/api/outputs/zip/save", data={"ids": unknown})).status_code == 404


UNMEANT = [
    ("/api/outputs?kind=", "kind.0"),
    ("/api/outputs?kind=poem", "kind.0"),
    ("/api/outputs?day=", "day"),
    ("/api/outputs?tz=", "tz"),
    ("/api/outputs?day=today&tz=", "tz"),
    ("/api/outputs?kinds=text_to_image", "kinds"),
    ("/api/outputs.zip?kind=", "kind.0"),
    ("/api/outputs.zip?day=", "day"),
    ("/api/tasks/counts?kind=", "kind.0"),
    ("/api/tasks/counts?day=", "day"),
    ("/api/tasks/counts?tz=", "tz"),
    ("/api/stats?range=", "range"),
    ("/api/stats?days=", "days"),
    ("/api/batches?limit=", "limit"),
    ("/api/batches?status=FAILED", "status"),
    ("/api/tasks?batch_id=1&batch_id=2", "batch_id"),
    ("/api/tasks?q=1&q=2", "q"),
    ("/api/tasks?limit=1&status=READY&limit=2", "limit"),
    ("/api/tasks?status[]=READY", "status[]"),
    ("/api/tasks/deleted?offset=1&offset=1", "offset"),
    ("/api/outputs.zip?day=today&day=2026-01-31", "day"),
    ("/api/queue?status=READY", "status"),
    ("/api/backends?name=gpu-0", "name"),
    ("/api/backends/choices?class=", "class.0"),
    ("/api/backends/choices?class=KSampler&class=", "class.1"),
    ("/api/workflows?kind=text_to_image", "kind"),
    ("/api/space?preview=1", "preview"),
    ("/api/me?user=1", "user"),
    ("/api/stats?days=1&days=2", "days"),
]


async def test_a_value_that_got_lost_never_means_every_work(studio: Running) -> None:
    await given_outputs(studio, one=("a.txt", "text/plain", LETTERS))

    for address, field in UNMEANT:
        answer = await studio.client.get(address)
        assert (answer.status_code, error_of(answer)["details"]["field"]) == (422, field), (address, answer.text)
    for body, field in [({"ids": []}, "ids"), ({"ids": [""]}, "ids.0"), ({"ids": ["a", ""]}, "ids.1")]:
        answer = await studio.client.post("/api/outputs/zip", json=body)
        assert (answer.status_code, error_of(answer)["details"]["field"]) == (422, field), (body, answer.text)
    for ids, field in [(",a", "ids.0"), ("a,", "ids.1"), (",".join(["a"] * 1001), "ids")]:
        answer = await studio.client.post("/api/outputs/zip/save", data={"ids": ids})
        assert (answer.status_code, error_of(answer)["details"]["field"]) == (422, field), answer.text


async def test_archives_of_nothing_are_not_found(studio: Running) -> None:
    (task,) = await studio.create()

    unknown = await studio.client.post("/api/outputs/zip", json={"ids": ["nothing"]})
    empty = await studio.client.get(f"/api/tasks/{task['id']}/outputs.zip")
    none = await studio.client.post("/api/outputs/zip", json={"ids": []})

    assert (unknown.status_code, empty.status_code, none.status_code) == (404, 404, 422)


@pytest.mark.usefixtures("midday")
async def test_the_works_are_listed_newest_first_and_stay_when_their_task_is_cleared(studio: Running) -> None:
    first = await given_outputs(studio, one=("a.txt", "text/plain", LETTERS))
    second = await given_outputs(studio, one=("b.txt", "text/plain", LETTERS))
    third = await given_outputs(studio, one=("c.txt", "text/plain", LETTERS))
    at = studio.app.clock.now()
    await studio.app.store.write(clear, TaskMove(first.task_id, "local", at))
    await studio.app.store.write(remove, TaskMove(third.task_id, "local", at))

    works = Works.model_validate((await studio.client.get("/api/outputs?day=today&kind=text_to_image")).json())
    videos = (await studio.client.get("/api/outputs?kind=text_to_video")).json()
    long_ago = (await studio.client.get("/api/outputs?day=2001-02-03&tz=Asia/Shanghai")).json()

    assert [item.filename for item in works.items] == ["b.txt", "a.txt"]
    assert works.items[0].task_id == second.task_id
    assert (videos["total"], long_ago["total"]) == (0, 0)
    assert (await studio.client.get(third.url("c.txt"))).status_code == 404
    assert (await studio.client.get("/api/outputs?day=yesterday")).status_code == 422
    assert (await studio.client.get("/api/outputs?day=9999-12-31")).status_code == 422


async def test_a_file_that_is_gone_from_the_storage_is_not_found(studio: Running) -> None:
    made = await given_outputs(studio, one=("a.png", "image/png", picture()))
    task = (await studio.client.get(f"/api/tasks/{made.task_id}")).json()
    key = output_key(made.task_id, task["attempts"][0]["id"], 0, "a.png")
    await studio.app.files.delete([key])

    assert (await studio.client.get(made.url("a.png"))).status_code == 404
    assert (await studio.client.get(made.url("a.png") + "/thumbnail")).status_code == 404
    assert (await studio.client.get(f"/api/tasks/{made.task_id}/outputs.zip")).status_code == 404


def test_a_name_cannot_add_a_header() -> None:
    told = disposition('a"b\r\nSet-Cookie: x=1;%.png', inline=True)

    assert "\r" not in told
    assert "\n" not in told
    assert told.count('"') == 2


def test_names_in_an_archive_are_distinct_also_when_they_are_very_long() -> None:
    names = distinct_names(["a" * 300 + ".png", "a" * 300 + ".png", "A.png", "a.png", "x", "x"])

    assert len({name.lower() for name in names}) == len(names)
    assert names[2:] == ["A.png", "a (2).png", "x", "x (2)"]
