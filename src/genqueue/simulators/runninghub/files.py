"""The files of the service: inputs under names made of their content, results on a server of their own.

That server takes no credentials: a request with an Authorization header is refused, and results are gone a day later.
"""

import hashlib
import shutil
from collections import Counter
from pathlib import Path, PurePosixPath

from PIL import Image
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from genqueue.clock import SECOND, Clock

HOUR = 3600 * SECOND
EXAMPLE = "example.png"
"""An input that is always there: stored workflows name it."""


class Files:
    """`uploads` and `results` below one directory, with the times at which they came. `refused` counts requests for
    files that carried credentials."""

    def __init__(self, directory: Path, clock: Clock, results_last_hours: float) -> None:
        self._directory = directory
        self._clock = clock
        self._results_last_hours = results_last_hours
        self._born: dict[Path, int] = {}
        self.asked: Counter[str] = Counter()
        self.refused = 0
        (directory / "uploads").mkdir(parents=True, exist_ok=True)
        Image.linear_gradient("L").convert("RGB").save(directory / "uploads" / EXAMPLE)

    def take_upload(self, folder: str, filename: str, content: bytes) -> str:
        """Keep an input; its name, `<folder>/<sha256>.<extension>`."""
        extension = PurePosixPath(filename).suffix.lower()
        name = f"{folder}/{hashlib.sha256(content).hexdigest()}{'' if extension == '.zip' else extension}"
        path = self._upload(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self._born[path] = self._clock.now()
        return name

    def upload(self, name: str, last_hours: float | None) -> Path | None:
        """An input by its name, unless it is not there (any more)."""
        path = self._upload(name)
        if ".." in PurePosixPath(name).parts or not path.is_file():
            return None
        too_old = last_hours is not None and self._clock.now() - self._born.get(path, 0) > last_hours * HOUR
        return None if too_old and name != EXAMPLE else path

    def forget_uploads(self) -> None:
        """Every input but the example is gone."""
        for path in self._born:
            if path.is_relative_to(self._directory / "uploads"):
                path.unlink(missing_ok=True)

    def put_result(self, task_id: str, name: str, source: Path) -> None:
        """Move a file where it can be downloaded."""
        path = self._result(task_id, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(source, path)
        self._born[path] = self._clock.now()

    async def serve_result(self, request: Request) -> Response:
        """`/files/{task_id}/output/{name}`"""
        return self._serve(request, self._result(request.path_params["task_id"], request.path_params["name"]))

    async def serve_upload(self, request: Request) -> Response:
        """`/inputs/{name}`"""
        path = self.upload(request.path_params["name"], self._results_last_hours)
        return self._serve(request, path)

    def _serve(self, request: Request, path: Path | None) -> Response:
        self.asked[request.url.path] += 1
        if "authorization" in request.headers:
            self.refused += 1
            return PlainTextResponse("Unsupported Authorization Type", 400)
        if path is None or not self._is_fresh(path):
            return PlainTextResponse("NoSuchKey", 404)
        return FileResponse(path)

    def _is_fresh(self, path: Path) -> bool:
        return path.is_file() and self._clock.now() - self._born.get(path, 0) <= self._results_last_hours * HOUR

    def _upload(self, name: str) -> Path:
        return self._directory / "uploads" / name

    def _result(self, task_id: str, name: str) -> Path:
        return self._directory / "results" / Path(task_id).name / Path(name).name
