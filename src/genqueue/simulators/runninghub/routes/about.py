"""What is asked before anything is spent: the account, the graph of a workflow, the form of an app."""

import json
from typing import Any

from genqueue.simulators.runninghub.routes.base import Call, Router


def attach(router: Router) -> None:
    router.add("POST", "/uc/openapi/accountStatus", "v1", account_status)
    router.add("POST", "/api/openapi/getJsonApiFormat", "v1", json_api_format)
    router.add("GET", "/api/webapp/apiCallDemo", "v1", api_call_demo)


async def account_status(call: Call) -> Any:
    """`apikey` is in lower case here."""
    account = call.by_body("apikey")
    count = len(call.cloud.active(account)) + account.elsewhere
    return {
        "remainCoins": None if account.coins is None else str(account.coins),
        "currentTaskCounts": str(count),
        "remainMoney": None if account.money is None else str(account.money),
        "currency": account.currency,
        "apiType": account.type,
    }


async def json_api_format(call: Call) -> Any:
    call.by_body()
    workflow = call.cloud.library.runnable(call.body.get("workflowId"), call.body.get("accessPassword"))
    return {"prompt": json.dumps(workflow.graph, ensure_ascii=False)}


async def api_call_demo(call: Call) -> Any:
    call.by_body()
    return call.cloud.library.form(call.body.get("webappId"))
