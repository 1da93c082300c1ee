"""/view and /upload, to the letter of what was recorded; who may ask, and how much may be sent."""

import io

import pytest
from PIL import Image

from genqueue.simulators.comfyui import Simulator
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, node, picture


def png(colour: str, size: int = 8) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (size, size), colour).save(buffer, "PNG")
    return buffer.getvalue()


async def saved(client: Client) -> dict[str, str]:
    entry = await client.finished(await client.submit(picture()))
    about: dict[str, str] = entry["outputs"]["2"]["images"][0]
    return about


async def upload(client: Client, content: bytes, name: str = "in.png", **fields: str) -> tuple[int, object]:
    answer = await client.post("/upload/image", files={"image": (name, content)}, data=fields)
    return answer.status_code, answer.json() if answer.status_code == 200 else answer.text


async def test_a_file_comes_with_its_type_size_tag_and_name(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        about = await saved(client)
        answer = await client.get("/view", params=about)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
        assert answer.headers["content-disposition"] == 'filename="basic_00001_.png"'
        assert answer.headers["accept-ranges"] == "bytes"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert {"etag", "last-modified"} <= set(answer.headers)
        assert Image.open(io.BytesIO(answer.content)).getpixel((3, 3)) == (0, 0, 255)
        head = await client.head("/view", params=about)
        assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(answer.content)))


async def test_ranges_and_tags_are_honoured(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        about = await saved(client)
        whole = await client.get("/view", params=about)
        part = await client.get("/view", params=about, headers={"range": "bytes=10-19"})
        assert (part.status_code, part.content) == (206, whole.content[10:20])
        assert part.headers["content-range"] == f"bytes 10-19/{len(whole.content)}"
        same = await client.get("/view", params=about, headers={"if-none-match": whole.headers["etag"]})
        assert (same.status_code, same.content) == (304, b"")


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"filename": "basic_00001_.png", "subfolder": "probe"}, 200),
        ({"filename": "basic_00001_.png [output]", "subfolder": "probe", "type": "input"}, 200),
        ({"filename": "probe/basic_00001_.png"}, 404),
        ({"filename": "basic_00001_.png"}, 404),
        ({"type": "output"}, 404),
        ({"filename": ""}, 400),
        ({"filename": "/etc/passwd"}, 400),
        ({"filename": "../basic_00001_.png"}, 400),
        ({"filename": "basic_00001_.png", "subfolder": "probe", "type": "bogus"}, 400),
        ({"filename": "basic_00001_.png", "subfolder": "../.."}, 403),
    ],
)
async def test_wrong_names_are_refused(simulator: Simulator, query: dict[str, str], status: int) -> None:
    async with Client(simulator) as client:
        await saved(client)
        answer = await client.get("/view", params=query)
        assert answer.status_code == status
        assert (answer.content == b"") is (status != 200)


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        ({"preview": "webp;50"}, "image/webp"),
        ({"preview": "jpeg"}, "image/jpeg"),
        ({"channel": "rgb"}, "image/png"),
        ({"channel": "a"}, "image/png"),
    ],
)
async def test_previews_and_channels_are_encoded_anew(simulator: Simulator, wish: dict[str, str], kind: str) -> None:
    async with Client(simulator) as client:
        answer = await client.get("/view", params={**await saved(client), **wish})
        assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
        assert Image.open(io.BytesIO(answer.content)).size == (64, 64)


async def test_active_content_comes_as_attachment(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await upload(client, b"<script>", "page.html")
        answer = await client.get("/view", params={"filename": "page.html", "type": "input"})
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment")


async def test_the_same_bytes_keep_their_name_and_others_get_a_new_one(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        names = []
        for colour in ("red", "red", "green", "blue", "green"):
            status, told = await upload(client, png(colour))
            assert status == 200
            names.append(told["name"])  # type: ignore[index]
        assert names == ["in.png", "in.png", "in (1).png", "in (2).png", "in (1).png"]
        assert await upload(client, png("blue"), overwrite="true") == (
            200,
            {"name": "in.png", "subfolder": "", "type": "input"},
        )
        answer = await client.get("/view", params={"filename": "in.png", "type": "input"})
        assert answer.content == png("blue")


async def test_uploads_go_where_they_are_told(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        told = {"name": "in.png", "subfolder": "jobs/abc", "type": "temp"}
        assert await upload(client, png("red"), subfolder="jobs/abc", type="temp") == (200, told)
        answer = await client.get("/view", params={"filename": "in.png", "subfolder": "jobs/abc", "type": "temp"})
        assert answer.content == png("red")
        assert await upload(client, b"hello", "note.txt") == (
            200,
            {"name": "note.txt", "subfolder": "", "type": "input"},
        )


async def test_bad_uploads_are_refused(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        assert await upload(client, png("red"), type="bogus") == (
            500,
            "500 Internal Server Error\n\nServer got itself in trouble",
        )
        assert await upload(client, png("red"), subfolder="../../x") == (400, "")
        assert (await client.post("/upload/image", data={"x": "y"})).status_code == 400


async def test_a_mask_becomes_the_alpha_of_its_picture(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await upload(client, png("red"))
        buffer = io.BytesIO()
        Image.new("RGBA", (8, 8), (0, 0, 0, 40)).save(buffer, "PNG")
        answer = await client.post(
            "/upload/mask",
            files={"image": ("mask.png", buffer.getvalue())},
            data={"original_ref": '{"filename": "in.png", "type": "input"}'},
        )
        got = await client.get("/view", params={"filename": answer.json()["name"], "type": "input"})
        assert Image.open(io.BytesIO(got.content)).getpixel((1, 1)) == (255, 0, 0, 40)


async def test_a_loader_takes_subfolders_and_annotations_and_notices_new_bytes(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await upload(client, png("red"))
        await upload(client, png("red"), subfolder="jobs/abc")
        await upload(client, png("red"), "out.png", type="output")
        for name in ("in.png", "in.png [input]", "jobs/abc/in.png", "out.png [output]"):
            graph = {"1": node("LoadImage", image=name), "2": picture()["2"]}
            assert (await client.finished(await client.submit(graph)))["status"]["completed"]
        await upload(client, png("blue"), overwrite="1")
        graph = {"1": node("LoadImage", image="in.png"), "2": picture()["2"]}
        entry = await client.finished(await client.submit(graph))
        assert dict(entry["status"]["messages"])["execution_cached"]["nodes"] == []
        got = await client.get("/view", params=entry["outputs"]["2"]["images"][0])
        assert Image.open(io.BytesIO(got.content)).getpixel((0, 0)) == (0, 0, 255)


async def test_bodies_above_the_limit_are_refused(start: Start) -> None:
    async with start(max_upload_bytes=2000) as simulator, Client(simulator) as client:
        words = "Maximum request body size 2000 exceeded."
        graph = {**picture(), "9": {"class_type": "EmptyImage", "inputs": {"note": "x" * 3000}}}
        for answer in (
            await client.post("/prompt", json={"prompt": graph}),
            await client.post("/upload/image", files={"image": ("big.bin", b"x" * 3000)}),
        ):
            assert (answer.status_code, answer.text) == (413, words)
        assert (await client.get("/features")).json()["max_upload_size"] == 2000


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://evil.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"host": "comfy.internal:8188", "origin": "http://evil.example"}, 200),
        ({}, 200),
    ],
)
async def test_foreign_origins_are_refused_on_loopback(
    simulator: Simulator, headers: dict[str, str], status: int
) -> None:
    async with Client(simulator) as client:
        assert (await client.get("/queue", headers=headers)).status_code == status
        own = await client.get("/queue", headers={"origin": simulator.url})
        assert own.status_code == 200


async def test_methods_nobody_serves_are_answered_as_by_a_file_server(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        assert (await client.get("/interrupt")).status_code == 404
        assert (await client.put("/prompt", json={})).text == "405: Method Not Allowed"
        assert (await client.options("/prompt")).status_code == 200


async def test_counters_continue_what_lies_in_the_folder(simulator: Simulator) -> None:
    folder = simulator.machine.folders.of("output") / "probe"
    folder.mkdir()
    (folder / "basic_00041_.png").write_bytes(b"")
    (folder / "basic_other_00099_.png").write_bytes(b"")
    async with Client(simulator) as client:
        assert (await saved(client))["filename"] == "basic_00042_.png"
        entry = await client.finished(await client.submit(picture(prefix="%year%/a_%width%x%height%")))
        about = entry["outputs"]["2"]["images"][0]
        assert about["filename"] == "a_64x64_00001_.png"
        assert about["subfolder"].isdigit()
