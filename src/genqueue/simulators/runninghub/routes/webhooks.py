"""What became of a webhook, and once more the call."""

from typing import Any

from genqueue.simulators.runninghub.codes import Refused
from genqueue.simulators.runninghub.routes.base import Call, Router


def attach(router: Router) -> None:
    router.add("POST", "/task/openapi/getWebhookDetail", "v1", detail)
    router.add("POST", "/task/openapi/retryWebhook", "v1", retry)


async def detail(call: Call) -> Any:
    task = call.cloud.find(call.by_body(), call.body.get("taskId"))
    found = call.cloud.webhooks.log.get(task.id)
    if found is None:
        raise Refused(1)
    return found


async def retry(call: Call) -> Any:
    account = call.by_body()
    found = call.cloud.webhooks.by_id(call.body.get("webhookId"))
    if found is None or call.cloud.tasks[found["taskId"]].key != account.key:
        raise Refused(1)
    found["webhookUrl"] = call.body.get("webhookUrl") or found["webhookUrl"]
    call.cloud.webhooks.call(found)
    return None
