"""A service that refuses by codes of its own: what becomes of a task is decided by the class that its kind gives each
code. Whatever the code, nothing is billed twice."""

from genqueue.messages import LANGUAGES, word
from genqueue.store.backends.backends import EditBackend, edit_backend, load_backends
from genqueue.store.reading.capacity import load_capacity
from genqueue.tasks.states import actions
from genqueue.web.presenting.queue_place import Reasons
from tests.support.graphs import picture
from tests.support.studio import Studio
from tests.support.tiny_service import BEGUN, BUSY, DENIED, REFUSED, Service


async def until_sent(studio: Studio, tiny: Service, count: int, step: float = 0.5) -> None:
    async def sent() -> bool:
        return len(tiny.sent) >= count

    await studio.until(sent, step=step)
    await studio.breathe()


async def reason_of(studio: Studio, task_id: str) -> str | None:
    """The code of the reason for which it waits."""
    lane = (await studio.task(task_id))["lane"]
    reason = Reasons(await studio.store.read(load_capacity, [lane]), "en").of(lane)
    return None if reason is None else str(reason["code"])


async def state(studio: Studio) -> tuple[str, str | None]:
    (row,) = await studio.store.read(load_backends)
    return row["state"], (row["reason"] or {}).get("code")


async def test_a_task_waits_uncounted_while_the_backend_takes_no_more(studio: Studio, tiny: Service) -> None:
    tiny.says = [*BUSY]
    task_id = await studio.submit(picture())
    await until_sent(studio, tiny, 1)
    other = await studio.submit(picture(2))
    await studio.pass_time(5, step=0.5)
    task = await studio.task(task_id)
    assert (task["status"], task["retry_count"], task["execution_count"], task["error"]) == ("PENDING", 0, 0, None)
    assert "stop" in actions(task["status"])
    assert (await state(studio), await reason_of(studio, task_id)) == (("ready", "backend_busy"), "backends_full")
    assert tiny.sent == [task_id]
    await studio.reaches(task_id, "SUCCESS", step=2.0)
    await studio.reaches(other, "SUCCESS", step=0.5)
    attempts = await studio.attempts(task_id)
    assert [each["outcome"] for each in attempts] == ["refused"] * len(BUSY) + ["succeeded"]
    assert [each["error"]["arguments"] for each in attempts[:-1]] == [{"said": code} for code in BUSY]
    assert (tiny.sent, tiny.bills) == ([task_id] * len(attempts) + [other], [task_id, other])
    assert (await state(studio), await reason_of(studio, other)) == (("ready", None), None)


async def test_the_end_of_a_run_of_ours_makes_a_place(studio: Studio, tiny: Service) -> None:
    (backend,) = await studio.store.read(load_backends)
    tiny.holds = True
    long = await studio.submit({**picture(), "held": {"class_type": "Held", "inputs": {}}})
    await studio.reaches(long, "RUNNING")
    await studio.store.write(edit_backend, EditBackend(backend["id"], studio.clock.now(), seats=2))
    tiny.says = [421] * 4
    other = await studio.submit(picture(2))
    await until_sent(studio, tiny, 5, step=1.0)
    before = studio.clock.awake()
    tiny.holds = False
    await studio.reaches(other, "SUCCESS")
    assert studio.clock.awake() - before < 20, "it does not wait for the pause of 80 s"


async def test_tasks_wait_uncounted_while_the_account_is_refused(studio: Studio, tiny: Service) -> None:
    tiny.says = [*DENIED]
    tasks = [await studio.submit(picture(colour)) for colour in (1, 2)]
    await until_sent(studio, tiny, 1)
    await studio.pass_time(20, step=0.5)
    assert (await state(studio), await reason_of(studio, tasks[0])) == (
        ("refused", "balance_exhausted"),
        "backends_refused",
    )
    assert len(tiny.sent) == 1
    await until_sent(studio, tiny, len(DENIED), step=20.0)
    for task_id in tasks:
        task = await studio.task(task_id)
        assert (task["status"], task["retry_count"], task["execution_count"]) == ("PENDING", 0, 0)
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=10.0)
    assert sorted(tiny.bills) == sorted(tasks)
    told = [each["error"] for task_id in tasks for each in await studio.attempts(task_id) if each["error"]]
    assert {each["arguments"]["said"]: each["code"] for each in told} == DENIED
    assert await state(studio) == ("ready", None)


async def test_a_task_that_alone_is_denied_does_not_hold_up_the_others_for_ever(studio: Studio, tiny: Service) -> None:
    """A guard in front of a backend may turn away one content only: then the task is the reason, and is counted."""
    first, second = [await studio.submit(picture(colour)) for colour in (1, 2)]
    tiny.says = [802, 802]
    await until_sent(studio, tiny, 2, step=1.0)
    assert tiny.sent == [first, first]
    await studio.reaches(second, "SUCCESS", step=1.0)
    await studio.reaches(first, "SUCCESS", step=1.0)
    third, fourth = [await studio.submit(picture(colour)) for colour in (3, 4)]
    tiny.says = [802, 802, 0, 802]
    await studio.reaches(fourth, "SUCCESS", step=1.0)
    task = await studio.reaches(third, "RETRYING", step=1.0)
    assert (task["retry_count"], task["error"]["code"]) == (1, "key_refused")
    await studio.reaches(third, "SUCCESS", step=1.0)
    assert tiny.bills == [second, first, fourth, third]


async def test_a_content_that_is_refused_is_never_sent_again(studio: Studio, tiny: Service) -> None:
    tiny.says = [*REFUSED]
    tasks = [await studio.submit(picture(colour)) for colour in range(len(REFUSED))]
    failed = [await studio.reaches(task_id, "FAILED") for task_id in tasks]
    other = await studio.reaches(await studio.submit(picture(9)), "SUCCESS")
    await studio.pass_time(120, step=10.0)
    assert [(task["error"]["code"], task["error"]["arguments"]["said"]) for task in failed] == [
        ("content_refused", code) for code in REFUSED
    ]
    assert (tiny.sent, tiny.bills) == ([*tasks, other["id"]], [other["id"]])
    assert await studio.start_task(tasks[0]) == "PENDING", "nothing was billed: its user may start it again"


async def test_what_may_have_begun_is_asked_of_the_user(studio: Studio, tiny: Service) -> None:
    """A code that is not in the table is no word that nothing runs."""
    tiny.says = [*BEGUN, 99]
    tasks = [await studio.submit(picture(colour)) for colour in range(len(tiny.says))]
    failed = [await studio.reaches(task_id, "FAILED") for task_id in tasks]
    await studio.pass_time(120, step=10.0)
    assert {task["error"]["code"] for task in failed} == {"outcome_unknown"}
    assert tiny.sent == tasks
    for task in failed:
        assert await studio.start_task(task["id"]) is None
        assert {"adopt", "forget"} <= set(actions(task["status"], unknown=True))


def test_every_refusal_has_words() -> None:
    for code in ("backend_busy", "key_refused", "content_refused", "service_error"):
        for language in LANGUAGES:
            told = word(code, {"said": 421}, language)
            assert "421" in told.message
            assert told.hint
