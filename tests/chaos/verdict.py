"""The verdict. What ran is counted at the servers: in their own logs, and in the pictures that they saved.

Every task is a picture of one colour, so a file at a server tells which task was executed there, and how often, without
a look at any table of ours. A run that a kill cut off leaves no picture, or one that must be used: there is no excuse
for a second picture of a task.
"""

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from genqueue.clock import SECOND, Instant, SystemClock
from genqueue.config import Settings
from genqueue.dispatch.housekeeping import Housekeeping
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.files.local import LocalFiles
from genqueue.tuning import Tuning
from tests.chaos.scene import Scene

LATER_S = 2 * 3600


@dataclass(frozen=True, slots=True)
class Verdict:
    """Each list is empty when all is well. `executions` began at the servers, `finished` came to their end."""

    executions: int
    finished: int
    lost: list[str]
    doubled: list[str]
    untidy: list[str]

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.doubled or self.untidy)


class Later(SystemClock):
    """What is only kept for a while is not needed any more."""

    def now(self) -> Instant:
        return super().now() + LATER_S * SECOND


async def judge(scene: Scene) -> Verdict:
    """Nothing runs any more."""
    await _sweep(scene)
    runs = [run for comfy in scene.comfies for run in Journal(comfy.folder).runs()]
    finished = Counter(run.prompt_id for run in runs if run.outcome == "succeeded")
    made = Counter(colour_of(path) for comfy in scene.comfies for path in (comfy.folder / "output").rglob("*.png"))
    lost, kept = await _kept(scene, made)
    doubled = [f"prompt {prompt} finished {count} times" for prompt, count in finished.items() if count > 1]
    doubled += [f"task {task} was made {made[c]} times" for task, c in scene.colours.items() if made[c] > 1]
    doubled += [f"a picture of nobody: {colour}" for colour in made if colour not in scene.colours.values()]
    doubled += [
        f"task {row.id} was created twice"
        for row in await scene.rows("SELECT id FROM task")
        if row.id not in scene.colours
    ]
    return Verdict(len(runs), finished.total(), lost, doubled, await _untidy(scene, kept))


async def _kept(scene: Scene, made: Counter[int]) -> tuple[list[str], dict[str, str]]:
    """What is lost, and the checksum of each file that must lie in the storage."""
    status = {row.id: row for row in await scene.rows("SELECT id, status, error, task_msg FROM task")}
    outputs: dict[str, list[tuple[str, str]]] = {}
    for row in await scene.rows("SELECT task_id, key, sha256 FROM output"):
        outputs.setdefault(row.task_id, []).append((row.key, row.sha256))
    lost = []
    for task, colour in scene.colours.items():
        row, files = status.get(task), outputs.get(task, [])
        if row is None or row.status != "SUCCESS":
            lost.append(f"task {task} is {row and row.status}: {row and (row.error or row.task_msg)}")
        elif [colour_of(scene.storage / key) for key, _ in files if (scene.storage / key).exists()] != [colour]:
            lost.append(f"task {task} has not its own picture: {files}")
        elif not made[colour]:
            lost.append(f"task {task} was never executed at a server")
    return lost, {key: sha256 for files in outputs.values() for key, sha256 in files}


async def _untidy(scene: Scene, kept: dict[str, str]) -> list[str]:
    found = {
        path.relative_to(scene.storage).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in scene.storage.rglob("*")
        if path.is_file() and path.relative_to(scene.storage).parts[0] == "outputs"
    }
    untidy = [f"{key} is not what was recorded" for key, checksum in kept.items() if found.get(key) != checksum]
    untidy += [f"{key} belongs to nobody" for key in found if key not in kept]
    opened = await scene.rows("SELECT id FROM attempt WHERE closed_at IS NULL")
    return untidy + [f"attempt {row.id} is open" for row in opened]


async def _sweep(scene: Scene) -> None:
    """One round of housekeeping by the product itself, hours later: the files of given-up attempts go."""
    settings, clock = Settings(data_dir=scene.folder / "late"), Later()
    files = LocalFiles(scene.storage, clock=clock)
    room = DiskSpace(settings, clock)
    await Housekeeping(Tuning(settings), clock, scene.store, files, room, "late", alone=False).keep_house()


def colour_of(path: Path) -> int:
    with Image.open(path) as picture:
        red, green, blue = picture.convert("RGB").getpixel((0, 0))  # type: ignore[misc]
    return int(red) << 16 | int(green) << 8 | int(blue)
