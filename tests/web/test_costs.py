"""What runs have cost, over HTTP: by task, by attempt, by batch, by day and by backend."""

from decimal import Decimal

from genqueue.clock import Clock, local_day
from genqueue.store.attempts.endings import fail, succeed
from genqueue.tasks.costs import Cost
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from tests.support.builders import Stage, given_server, given_task, needs
from tests.web.running import Running

NOTHING = dict.fromkeys(("coins", "money", "currency", "third_party_money", "seconds"))


async def test_they_are_added_up(studio: Running, midday: Clock) -> None:
    store, now = studio.app.store, midday.now()
    server = await given_server(store, needs("a"), seats=3)
    good, bad, free = [
        await given_task(store, Stage.RUNNING, server=server, batch_title="trial", batch_id=f"b{place}")
        for place in range(3)
    ]
    first = Cost(Decimal(17), Decimal("0.1"), "CNY", None, Decimal(83))
    second = Cost(Decimal("0.5"), Decimal("0.2"), "CNY", Decimal("0.000001"), None)
    await store.write(succeed, good.ending(Outcome.SUCCEEDED, now, cost=first))
    await store.write(fail, bad.ending(Outcome.FAILED, now, trouble=Trouble("run_failed"), cost=second))
    await store.write(succeed, free.ending(Outcome.SUCCEEDED, now))

    found = {each["id"]: each for each in (await studio.client.get("/api/tasks")).json()["items"]}
    of_good = {"coins": 17, "money": 0.1, "currency": "CNY", "third_party_money": None, "seconds": 83}
    assert (found[good.id]["cost"], found[free.id]["cost"]) == (of_good, NOTHING)
    of_bad = (await studio.client.get(f"/api/tasks/{bad.id}")).json()
    assert of_bad["cost"] == {**NOTHING, "coins": 0.5, "money": 0.2, "currency": "CNY", "third_party_money": 0.000001}
    assert [each["cost"] for each in of_bad["attempts"]] == [of_bad["cost"]]

    whole = {"coins": 17.5, "money": 0.3, "currency": "CNY", "third_party_money": 0.000001, "seconds": 83}
    batches = (await studio.client.get("/api/batches")).json()["items"]
    assert {each["id"]: each["cost"] for each in batches} == {"b0": of_good, "b1": of_bad["cost"], "b2": NOTHING}
    assert (await studio.client.get("/api/batches/b1")).json() == batches[1]
    stats = (await studio.client.get("/api/stats?range=24h")).json()
    (line,) = stats["costs"]
    assert (line["day"], line["backend_id"], line["runs"]) == (local_day(now), server.id, 2)
    assert (line["cost"], stats["cost"]) == (whole, whole)

    await studio.client.delete(f"/api/tasks/{bad.id}")
    assert (await studio.client.get("/api/stats?range=24h")).json()["cost"] == whole, "what was paid stays paid"


async def test_money_of_two_currencies_has_no_sum(studio: Running, midday: Clock) -> None:
    for currency in ("CNY", "USD"):
        given = await given_task(studio.app.store, Stage.RUNNING)
        cost = Cost(Decimal(1), Decimal(2), currency, Decimal(3), Decimal(4))
        await studio.app.store.write(succeed, given.ending(Outcome.SUCCEEDED, midday.now(), cost=cost))
    stats = (await studio.client.get("/api/stats?range=24h")).json()
    assert stats["cost"] == {**NOTHING, "coins": 2, "seconds": 8}
    assert sorted(each["cost"]["currency"] for each in stats["costs"]) == ["CNY", "USD"]
