"""A running studio with a simulated ComfyUI, and a real browser in front of it.

The studio is what a user gets: a wheel, installed into an environment of its own, with no Node in reach. Every test has
its own browser context; none may ask anything of the outside, open a dialog, or have an error.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from filelock import FileLock
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from tests.cli.program import child

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE_MS = 120_000
"""Only against waiting for ever; nothing is measured by it."""

SESSION_S = 3_600.0
"""The same for the studio that all tests share."""

ROOT = Path(__file__).parents[2]
PAGES = Path(__file__).parents[2] / "src" / "genqueue" / "web" / "built" / "index.html"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a browser these tests are left out and say so; the gate has one, and there it would be a failure."""
    if os.environ.get("CI") == "true":
        return
    reason = None if _browser() else f"no browser: install one of {', '.join(BROWSERS)} (apt install chromium)"
    reason = reason or (None if PAGES.exists() else "the pages are not built: make pages")
    for item in items:
        if reason is not None and item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.skip(reason))


def _browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    return {"executable_path": _browser(), "args": list(FLAGS), "headless": True}


@pytest.fixture
def browser_context_args() -> dict[str, Any]:
    return {
        "locale": "zh-CN",
        "timezone_id": "Asia/Shanghai",
        "viewport": {"width": 1440, "height": 900},
        "reduced_motion": "reduce",
    }


@dataclass(frozen=True)
class Running:
    """The studio as a program sees it, and the simulator behind it."""

    url: str
    simulator: str

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Accept-Language": "zh"}
        answer = httpx.request(method, self.url + path, json=body, headers=headers, timeout=60, trust_env=False)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def create(self, prompt: str, **more: Any) -> list[dict[str, Any]]:
        body = {"kind": "text_to_image", "params": {"prompt": prompt}, "allow_duplicate": True, **more}
        tasks: list[dict[str, Any]] = self.ask("POST", "/api/tasks", body)["tasks"]
        return tasks

    def trap(self, **trap: Any) -> None:
        """What happens to prompts on their way; see the simulator's `Trap`."""
        self._simulate("POST", "/faults", {"traps": [trap]})

    def well(self) -> None:
        """No faults any more, and nobody held."""
        self._simulate("DELETE", "/faults")
        self._simulate("POST", "/release", {})

    def fault(self, **fault: Any) -> None:
        """What happens to answers of a route; see the simulator's `ReplyFault`."""
        self._simulate("POST", "/faults", {"replies": [fault]})

    def refuse(self, seconds: float) -> None:
        self._simulate("POST", "/refuse", {"seconds": seconds})

    def tidy(self) -> None:
        """As if nobody had been here."""
        self.well()
        self.ask("DELETE", "/api/tasks/batch", {"filter": {}, "all": True})
        self.ask("DELETE", "/api/tasks/batch", {"filter": {"cleared": True}})

    def _simulate(self, method: str, path: str, body: Any = None) -> None:
        answer = httpx.request(method, f"{self.simulator}/_simulator{path}", json=body, timeout=60, trust_env=False)
        assert answer.is_success, answer.text


@dataclass(frozen=True)
class Installed:
    """The wheel, and the program in the environment that it was installed into."""

    wheel: Path
    program: str


NODELESS = os.pathsep.join(
    folder
    for folder in os.environ.get("PATH", "").split(os.pathsep)
    if not any((Path(folder) / name).exists() for name in ("node", "npm"))
)
"""Where programs are looked for by what is installed."""


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Made once for all workers of this run, by the first that needs it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "installed"
    with FileLock(f"{folder}.lock"):
        if not (folder / "done").exists():
            # What a worker that failed has left is not trusted.
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            _install(folder)
            (folder / "done").touch()
    (wheel,) = folder.glob("*.whl")
    return Installed(wheel, str(folder / "env" / "bin" / "genqueue"))


def _install(folder: Path) -> None:
    uv = str(Path(sys.executable).with_name("uv"))
    _run(uv, "build", "--wheel", "--quiet", "--out-dir", str(folder), str(ROOT), cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    python = folder / "env" / "bin" / "python"
    _run(uv, "venv", "--quiet", "--python", sys.executable, str(folder / "env"), cwd=folder)
    pins = ("--constraint", str(ROOT / "requirements.lock"))
    _run(uv, "pip", "install", "--quiet", "--python", str(python), *pins, str(wheel), cwd=folder, path=NODELESS)


def _run(*command: str, cwd: Path, path: str | None = None) -> None:
    environment = {**os.environ, **({} if path is None else {"PATH": path})}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory, installed: Installed) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("studio")
    shared: dict[str, Any] = {"patience_s": SESSION_S, "program": installed.program}
    with (
        child("simulate", "comfyui", "--port", "0", "--speed", "inf", data_dir=folder / "sim", **shared) as comfyui,
        child("serve", "--port", "0", data_dir=folder / "data", PROBE_S="0.5", **shared) as serve,
    ):
        simulator = comfyui.wait_for(r"http://127\.0\.0\.1:\d+").group()
        studio = Running(serve.wait_for(r"http://127\.0\.0\.1:\d+").group(), simulator)
        added = studio.ask("POST", "/api/backends", {"name": "gpu-0", "url": simulator})
        while (found := studio.ask("GET", f"/api/backends/{added['id']}"))["state"] != "ready" or not found[
            "catalog_at"
        ]:
            pass
        yield studio
        serve.terminate()


@pytest.fixture
def studio(running: Running) -> Iterator[Running]:
    yield running
    running.tidy()


@pytest.fixture(autouse=True)
def guarded(context: BrowserContext, running: Running) -> Iterator[None]:
    """No request to the outside, no dialog, no error on a page."""
    expect.set_options(timeout=PATIENCE_MS)
    context.set_default_timeout(PATIENCE_MS)
    wrong: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def watch(page: Page) -> None:
        page.on("dialog", dismissed)
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))

    context.on("page", watch)
    context.on(
        "request",
        lambda request: (
            None if request.url.startswith((running.url, "data:", "blob:")) else wrong.append(f"outside: {request.url}")
        ),
    )
    yield
    assert wrong == []


@pytest.fixture
def goto(page: Page, studio: Running) -> Any:
    """Open an address of the studio and wait until it is live."""

    def open_page(path: str = "/") -> Page:
        page.goto(studio.url + path)
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
        return page

    return open_page
