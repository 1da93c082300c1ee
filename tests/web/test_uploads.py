"""Uploads over HTTP."""

import asyncio
import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from genqueue.web.schemas.responses.outputs import Upload
from tests.support.databases import new_migrated
from tests.web.running import Running, error_of, picture, running, settings_in

FILES = Path(__file__).parents[1] / "data" / "files"


async def test_an_upload_is_answered_with_what_it_is_and_can_be_used(studio: Running) -> None:
    content = picture(size=(40, 30))

    upload = Upload.model_validate(await studio.upload(content, "商品 图.png"))

    assert (upload.filename, upload.media_type, upload.width, upload.height) == ("商品 图.png", "image/png", 40, 30)
    assert (upload.bytes, upload.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    served = await studio.client.get(upload.url)
    assert (served.content, served.headers["content-type"]) == (content, "image/png")
    task = (await studio.create(kind="image_to_image", params={"prompt": "a", "image": upload.ref}))[0]
    assert task["params"]["image"] == upload.ref


async def test_equal_files_lie_in_the_storage_once(studio: Running) -> None:
    first, second = await studio.upload(picture()), await studio.upload(picture(), "b.png")

    assert first["id"] != second["id"]
    assert first["sha256"] == second["sha256"]
    stored = [path for path in studio.app.settings.data_dir.rglob("*.png") if path.is_file()]
    assert len(stored) == 1


@pytest.mark.parametrize(
    ("content", "filename", "code"),
    [
        (picture(), "a.mp4", "not_what_its_name_says"),
        (b"<html>", "a.png", "not_what_its_name_says"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.png", "not_what_its_name_says"),
        ((FILES / "hevc.heic").read_bytes()[:200], "a.heic", "picture_unreadable"),
        (b"", "a.png", "upload_empty"),
    ],
)
async def test_a_file_that_is_not_what_its_name_says_is_refused(
    studio: Running, content: bytes, filename: str, code: str
) -> None:
    answer = await studio.client.post("/api/uploads", files={"file": (filename, content)})

    assert answer.status_code == 422, answer.text
    error = error_of(answer)
    assert (error["code"], error["details"]["field"]) == (code, "file")


@pytest.mark.parametrize(
    ("filename", "name", "media_type"),
    [
        ("jpeg_named.png", "jpeg_named.jpg", "image/jpeg"),
        ("png_named.jpg", "png_named.png", "image/png"),
        ("webp_named.jpg", "webp_named.webp", "image/webp"),
        ("webm_named.mp4", "webm_named.webm", "video/webm"),
        ("big.tif", "big.tif", "image/tiff"),
        ("noftyp.mov", "noftyp.mov", "video/quicktime"),
        ("rf64.wav", "rf64.wav", "audio/wav"),
        ("padded.mp3", "padded.mp3", "audio/mpeg"),
    ],
)
async def test_a_file_is_taken_for_what_it_is_and_named_by_it(
    studio: Running, filename: str, name: str, media_type: str
) -> None:
    content = (FILES / filename).read_bytes()

    upload = await studio.upload(content, filename)

    assert (upload["filename"], upload["media_type"]) == (name, media_type)
    assert upload["sha256"] == hashlib.sha256(content).hexdigest()
    graph = {"1": {"class_type": "Load", "inputs": {"file": upload["ref"]}}}
    (task,) = await studio.create(kind="workflow", params={}, graph=graph)
    sent = (await studio.client.get(f"/api/tasks/{task['id']}/graph")).json()["1"]["inputs"]["file"]
    assert Path(sent).suffix == Path(name).suffix


async def test_a_photo_that_comfyui_cannot_read_becomes_one_that_it_can(studio: Running) -> None:
    upload = await studio.upload((FILES / "hevc.heic").read_bytes(), "IMG_0001.HEIC")

    assert (upload["filename"], upload["media_type"]) == ("IMG_0001.jpg", "image/jpeg")
    assert (upload["width"], upload["height"]) == (256, 160)
    served = await studio.client.get(upload["url"])
    with Image.open(io.BytesIO(served.content)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (256, 160))
    assert upload["bytes"] == len(served.content)
    task = (await studio.create(kind="image_to_image", params={"prompt": "a", "image": upload["ref"]}))[0]
    assert task["params"]["image"] == upload["ref"]


@pytest.mark.parametrize("content", [b"hello", b"<html>", bytes(5_000), b"%PDF-1.4"])
@pytest.mark.parametrize("filename", ["wrong", "wrong.unheard-of", "错误.doc"])
async def test_a_field_for_a_picture_refuses_what_is_none_under_any_name(
    studio: Running, content: bytes, filename: str
) -> None:
    upload = await studio.upload(content, filename)

    answer = await studio.client.post(
        "/api/tasks", json={"kind": "image_to_image", "params": {"prompt": "a", "image": upload["ref"]}}
    )

    assert (answer.status_code, error_of(answer)["code"]) == (422, "wrong_media")
    assert error_of(answer)["details"]["field"] == "params.image"


async def test_a_form_without_the_file_is_refused(studio: Running) -> None:
    other = await studio.client.post("/api/uploads", files={"picture": ("a.png", picture())})
    text = await studio.client.post("/api/uploads", files={"file": (None, b"text")})
    plain = await studio.client.post("/api/uploads", content=b"abc")
    broken = await studio.client.post(
        "/api/uploads", content=b"abc", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    without = await studio.client.post("/api/uploads", content=b"abc", headers={"Content-Type": "multipart/form-data"})
    two = await studio.client.post(
        "/api/uploads", files=[("file", ("a.png", picture())), ("file", ("b.png", picture()))]
    )

    assert [error_of(each)["code"] for each in (other, text)] == ["missing_field", "missing_field"]
    assert [each.status_code for each in (plain, broken, without, two)] == [400, 400, 400, 400]


async def test_too_large_a_file_is_refused_before_it_was_sent(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("small")
    async with running(settings_in(folder, max_upload_mb=1, database_url=new_migrated("sqlite", folder))) as studio:
        host, port = studio.url.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(
            f"POST /api/uploads HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 99000000\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n".encode()
        )

        head = await reader.readuntil(b"\r\n\r\n")
        writer.close()
        await writer.wait_closed()

        assert head.startswith(b"HTTP/1.1 413")


async def test_a_file_over_the_limit_of_unknown_length_is_refused_with_the_limit(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("small")
    async with running(settings_in(folder, max_upload_mb=1, database_url=new_migrated("sqlite", folder))) as studio:

        async def body() -> object:
            yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
            for _ in range(20):
                yield b"\0" * 100_000
            yield b"\r\n--x--\r\n"

        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        streamed = await studio.client.post("/api/uploads", content=body(), headers=headers)  # type: ignore[arg-type]
        exact = await studio.client.post("/api/uploads", files={"file": ("a.bin", b"\1" * (1024 * 1024 + 1))})
        fitting = await studio.client.post("/api/uploads", files={"file": ("a.bin", b"\1" * (1024 * 1024))})

        assert (streamed.status_code, exact.status_code, fitting.status_code) == (413, 413, 201)
        error = error_of(streamed)
        assert error["code"] == "upload_too_large"
        assert "1 MB" in error["message"]


async def test_a_name_from_outside_never_leaves_the_folder(studio: Running) -> None:
    for name in ("../../etc/passwd", "..\\..\\boot.ini", "/abs.png", "con.png", ".", "a\x00b.png"):
        answer = await studio.client.post("/api/uploads", files={"file": (name, b"just text")})

        assert answer.status_code in (201, 400, 422), answer.text
        if answer.status_code == 201:
            assert "/" not in answer.json()["filename"]
        outside = [path for path in studio.app.settings.data_dir.rglob("*") if path.is_file() and "passwd" in path.name]
        assert outside == []
