"""What the names of results tell of their tasks."""

from uuid_utils import uuid7

from genqueue.store.attempts.endings import succeed
from genqueue.store.reading.origins import Origin, load_origins
from genqueue.store.store import Store
from genqueue.tasks.states import Outcome
from tests.support.builders import Stage, bound, given_pending, given_task, new_task, stored_file

SAMPLED = {
    "9": {"class_type": "X", "inputs": {"seed": ["1", 0]}},
    "1": {"class_type": "Y", "inputs": {"noise_seed": 7}},
}


async def test_a_seed_is_found_in_the_parameters_and_in_a_graph_of_ones_own(store: Store) -> None:
    large = {**SAMPLED, "2": {"class_type": "Z", "inputs": {"text": "x" * 200_000}}}
    tasks = [
        new_task(title="of a form", bound=bound(params={"prompt": "x", "seed": 2**64 - 1})),
        new_task(title="of a graph", kind="workflow", bound=bound(params={}, graph=SAMPLED)),
        new_task(title="a large one", kind="workflow", bound=bound(params={}, graph=large)),
        new_task(title="none", bound=bound(params={"seed": None})),
    ]
    ids = await given_pending(store, *tasks)

    found = await store.read(load_origins, [*ids, ids[0], "nothing"])

    assert [found[task_id] for task_id in ids] == [
        Origin("of a form", 2**64 - 1, 0),
        Origin("of a graph", 7, 0),
        Origin("a large one", None, 0),
        Origin("none", None, 0),
    ]
    assert len(found) == 4


async def test_the_results_of_a_task_are_counted(store: Store) -> None:
    given = await given_task(store, Stage.RUNNING)
    files = tuple(stored_file(f"{name}.png", id=str(uuid7())) for name in "abc")
    await store.write(succeed, given.ending(Outcome.SUCCEEDED, store.clock.now(), files=files))

    assert (await store.read(load_origins, [given.id]))[given.id].places == 3
