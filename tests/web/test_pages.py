"""The pages: which address gets the studio, which a file, which nothing, and how long browsers may keep it."""

import base64
import gzip
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Router

from genqueue.web.edge.pages import Pages
from tests.web.running import Running, error_of

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
INDEX = b"<!doctype html><title>studio</title>"
SCRIPT = b"export const studio = 1;"


@pytest.fixture
async def pages(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """A built studio of two files, behind a router that knows nothing else."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_bytes(INDEX)
    (tmp_path / "assets" / "main-1a2b.js").write_bytes(SCRIPT)
    (tmp_path / "assets" / "main-1a2b.js.gz").write_bytes(gzip.compress(SCRIPT))
    web = Starlette()
    web.router.default = Pages(tmp_path, Router().not_found)
    transport = httpx.ASGITransport(app=web)
    async with httpx.AsyncClient(transport=transport, base_url="http://studio") as client:
        yield client


async def test_an_address_of_the_studio_gets_its_one_page(pages: httpx.AsyncClient) -> None:
    for path in ("/", "/tasks", "/tasks/019a", "/create/text_to_image", "/apiary"):
        answer = await pages.get(path, headers=BROWSER)
        assert (answer.status_code, answer.content) == (200, INDEX), path
        assert answer.headers["cache-control"] == "no-cache"
    assert (await pages.head("/works", headers=BROWSER)).status_code == 200
    assert (await pages.get("/")).content == INDEX
    assert (await pages.get("/tasks")).status_code == 404, "to a program it is not there"


async def test_files_are_kept_for_ever_and_come_packed_to_who_can_unpack(pages: httpx.AsyncClient) -> None:
    packed = await pages.get("/assets/main-1a2b.js")
    plain = await pages.get("/assets/main-1a2b.js", headers={"Accept-Encoding": "identity"})

    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    for answer in (packed, plain):
        assert answer.content == SCRIPT
        assert answer.headers["content-type"].startswith("text/javascript")
        assert "immutable" in answer.headers["cache-control"]


async def test_the_smallest_packing_that_a_browser_takes_is_handed_out(tmp_path: Path) -> None:
    packings = {"": b"plain", ".gz": b"gz", ".br": b"br"}
    for ending, text in packings.items():
        (tmp_path / f"icon.svg{ending}").write_bytes(text)
    web = Starlette()
    web.router.default = Pages(tmp_path, Router().not_found)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=web), base_url="http://studio") as client:
        for accepted, told in (("gzip, deflate, br, zstd", "br"), ("gzip;q=1.0", "gzip"), ("identity", None)):
            async with client.stream("GET", "/icon.svg", headers={"Accept-Encoding": accepted}) as answer:
                assert answer.headers.get("content-encoding") == told
                text = {"br": b"br", "gzip": b"gz", None: b"plain"}[told]
                assert [part async for part in answer.aiter_raw()] == [text]
        assert (await client.get("/icon.svg.br", headers=BROWSER)).status_code == 404


async def test_only_the_inline_script_of_the_page_itself_may_run(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"<!doctype html><script>first()</script>")
    web = Starlette()
    web.router.default = Pages(tmp_path, Router().not_found)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=web), base_url="http://studio") as client:
        policy = (await client.get("/", headers=BROWSER)).headers["content-security-policy"]
    digest = base64.b64encode(hashlib.sha256(b"first()").digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in policy


async def test_what_is_no_page_and_no_file_is_not_there(pages: httpx.AsyncClient) -> None:
    for path in ("/assets/old-9z.js", "/api", "/api/nothing", "/metrics/x", "/../a.txt", "/assets/main-1a2b.js.gz"):
        assert (await pages.get(path, headers=BROWSER)).status_code == 404, path
    for method in ("POST", "PUT", "DELETE"):
        assert (await pages.request(method, "/tasks")).status_code == 404


async def test_the_program_answers_pages_beside_its_routes(studio: Running) -> None:
    page = await studio.client.get("/tasks", headers=BROWSER)
    nothing = await studio.client.get("/api/nothing")

    assert page.headers["content-type"].startswith("text/html")
    assert "GenQueue" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert (nothing.status_code, error_of(nothing)["code"]) == (404, "no_such_route")
    assert (await studio.client.get("/docs")).status_code == 200
