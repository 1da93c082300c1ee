"""The wheel: complete, and of use where there is no Node."""

import json
import shutil
import zipfile
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from tests.e2e.conftest import NODELESS, PAGES, Installed, Running

BUILT = "genqueue/web/built/"


def test_the_wheel_carries_every_file_that_the_pages_were_built_into(installed: Installed) -> None:
    built = {file.relative_to(PAGES.parent).as_posix() for file in PAGES.parent.rglob("*") if file.is_file()}
    with zipfile.ZipFile(installed.wheel) as wheel:
        carried = {name.removeprefix(BUILT) for name in wheel.namelist() if name.startswith(BUILT)}
    assert built == carried


def test_what_is_installed_from_it_serves_every_file_of_the_manifest_without_node(studio: Running) -> None:
    assert shutil.which("node", path=NODELESS) is None
    manifest = json.loads((PAGES.parent / "manifest.json").read_text())
    named = {chunk["file"] for chunk in manifest.values()}
    named |= {each for chunk in manifest.values() for each in (*chunk.get("css", ()), *chunk.get("assets", ()))}
    assert len(named) > 10
    with httpx.Client(base_url=studio.url, trust_env=False, timeout=60) as client:
        page = client.get("/", headers={"Accept": "text/html"})
        assert '<div id="root">' in page.text
        answers = {name: client.get(f"/{name}") for name in named}
        assert {name: answer.status_code for name, answer in answers.items() if answer.status_code != 200} == {}
        types = {answer.headers["content-type"].partition(";")[0] for answer in answers.values()}
        assert types <= {"text/javascript", "text/css", "image/svg+xml"}


FIRST_KB, ROUTE_KB = 300, 160
"""What a browser loads, packed, until the form of the first page is there, and once more for any other page. Counted by
gzip, the only packing that a browser takes without https."""


def test_the_first_load_and_every_page_stay_within_their_budgets() -> None:
    sizes = page_sizes()
    assert sizes.pop("first load") <= FIRST_KB
    assert {"WorkflowPage", "TasksPage", "TaskPage", "WorksPage"} <= set(sizes)
    assert {name: size for name, size in sizes.items() if size > ROUTE_KB} == {}


def test_something_is_drawn_before_any_other_file_is_there(studio: Running, page: Page) -> None:
    page.route("**/assets/**", lambda route: route.abort())
    page.emulate_media(color_scheme="dark")
    page.goto(studio.url + "/create/text_to_image")
    expect(page.locator(".outline-side")).to_be_visible()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator(".outline-side").evaluate("side => getComputedStyle(side).backgroundColor") == "rgb(24, 27, 32)"


def page_sizes(packed: str = "gz") -> dict[str, float]:
    """In kilobytes, packed: of everything that the first page pulls, and of what each other one loads beyond it."""
    manifest = json.loads((PAGES.parent / "manifest.json").read_text())
    (entry,) = (key for key, chunk in manifest.items() if chunk.get("isEntry"))
    chunks = {chunk.get("name"): key for key, chunk in manifest.items() if chunk.get("isDynamicEntry")}
    # The first language is Chinese: its sentences and those of the parts are waited for, and so is the page itself.
    first = {PAGES.name, manifest["style.css"]["file"]}.union(
        *(_files(manifest, key) for key in (entry, chunks["zh"], chunks["zh_CN"], chunks["CreatePage"]))
    )
    beyond = {name: _kilobytes(_files(manifest, key) - first, packed) for name, key in chunks.items()}
    return {"first load": _kilobytes(first, packed), **{name: size for name, size in beyond.items() if size}}


def _files(manifest: dict[str, dict[str, Any]], key: str) -> set[str]:
    """What is loaded with a chunk: itself, its styles, and what it imports."""
    files: set[str] = set()
    seen: set[str] = set()
    wanted = [key]
    while wanted:
        name = wanted.pop()
        if name not in seen:
            seen.add(name)
            chunk = manifest[name]
            files |= {chunk["file"], *chunk.get("css", ())}
            wanted += chunk.get("imports", ())
    return files


def _kilobytes(files: set[str], packed: str) -> float:
    return sum((PAGES.parent / f"{name}.{packed}").stat().st_size for name in files) / 1000
