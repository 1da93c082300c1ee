"""v2: run and query with flat answers, and the state of the queue."""

from typing import Any

from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.routes.base import Call, Router


def attach(router: Router) -> None:
    router.add("POST", "/openapi/v2/run/workflow/{workflow_id}", "flat", run_workflow)
    router.add("POST", "/openapi/v2/run/ai-app/{app_id}", "flat", run_app)
    router.add("POST", "/openapi/v2/query", "flat", query)
    router.add("GET", "/openapi/v2/queue/status", "managed", queue_status)


async def run_workflow(call: Call) -> Any:
    account = call.by_bearer()
    cloud = call.cloud
    workflow = cloud.library.runnable(call.request.path_params["workflow_id"], call.body.get("accessPassword"))
    call.task = cloud.accept(account, cloud.read(workflow.id, workflow.graph, call.body))
    return answers.flat_created(call.task)


async def run_app(call: Call) -> Any:
    account = call.by_bearer()
    cloud = call.cloud
    app = cloud.library.app(call.request.path_params["app_id"])
    workflow = cloud.library.runnable(app.workflow_id, call.body.get("accessPassword"))
    body = {name: value for name, value in call.body.items() if name != "workflow"}
    call.task = cloud.accept(account, cloud.read(app.id, workflow.graph, body))
    return answers.flat_created(call.task)


async def query(call: Call) -> Any:
    return answers.queried(call.cloud.find(call.by_bearer(), call.body.get("taskId")), call.files_url())


async def queue_status(call: Call) -> Any:
    account = call.by_bearer()
    active = call.cloud.active(account)
    running = sum(1 for task in active if task.state == "RUNNING") + account.elsewhere
    queued = sum(1 for task in active if task.state != "RUNNING")
    return {
        "apiKeyType": account.type,
        "concurrentLimit": account.limit,
        "runningCount": str(running),
        "queuedCount": str(queued),
        "totalCurrentTasks": str(running + queued),
        "instanceCount": account.limit if account.type == "EXCLUSIVE" else None,
    }
