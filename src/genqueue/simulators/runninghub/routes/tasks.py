"""v1: create a task, ask about it, cancel it."""

from typing import Any

from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.codes import Refused
from genqueue.simulators.runninghub.routes.base import Call, Router
from genqueue.simulators.runninghub.routes.sockets import socket_url


def attach(router: Router) -> None:
    router.add("POST", "/task/openapi/create", "v1", create)
    router.add("POST", "/task/openapi/ai-app/run", "v1", run_app)
    router.add("POST", "/task/openapi/status", "v1", status)
    router.add("POST", "/task/openapi/outputs", "v1", outputs)
    router.add("POST", "/task/openapi/cancel", "v1", cancel)


async def create(call: Call) -> Any:
    account = call.by_body()
    cloud = call.cloud
    workflow = cloud.library.runnable(call.body.get("workflowId"), call.body.get("accessPassword"))
    call.task = cloud.accept(account, cloud.read(workflow.id, workflow.graph, call.body))
    return answers.created(call.task, socket_url(call, call.task))


async def run_app(call: Call) -> Any:
    account = call.by_body()
    cloud = call.cloud
    app = cloud.library.app(call.body.get("webappId"))
    workflow = cloud.library.runnable(app.workflow_id, call.body.get("accessPassword"))
    body = {name: value for name, value in call.body.items() if name != "workflow"}
    call.task = cloud.accept(account, cloud.read(app.id, workflow.graph, body))
    return answers.created(call.task, socket_url(call, call.task))


async def status(call: Call) -> Any:
    return answers.status(call.cloud.find(call.by_body(), call.body.get("taskId")))


async def outputs(call: Call) -> Any:
    task = call.cloud.find(call.by_body(), call.body.get("taskId"))
    return answers.outputs(task, call.files_url(), socket_url(call, task))


async def cancel(call: Call) -> Any:
    account = call.by_body()
    try:
        task = call.cloud.find(account, call.body.get("taskId"))
    except Refused as refused:
        raise Refused(call.cloud.faults.cancel_of_unknown) if refused.code == 807 else refused from None
    await call.cloud.cancel(task)
    return None
