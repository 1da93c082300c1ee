"""What RunningHub stores: the graph of a workflow, and the form of an AI app."""

import json
from typing import Any
from urllib.parse import urlencode

from genqueue.backends import foreign
from genqueue.backends.runninghub.envelope import read_success
from genqueue.errors import Unclear
from genqueue.outbound import HttpClient

_JSON = {"Content-Type": "application/json"}


async def load_workflow(http: HttpClient, key: str, ref: str) -> dict[str, Any]:
    """The graph in API format, which the service sends as a text. Raises Rejected for a workflow that does not exist or
    was never run there."""
    body = json.dumps({"apiKey": key, "workflowId": ref}).encode()
    answer = await http.ask("POST", "/api/openapi/getJsonApiFormat", body=body, headers=_JSON)
    found = foreign.mapping((await read_success(answer)).data).get("prompt")
    try:
        graph = foreign.parse(found) if isinstance(found, str) else found
    except ValueError:
        graph = None
    if not isinstance(graph, dict) or not graph:
        raise Unclear("answer_unusable", status=answer.status)
    return graph


async def load_app(http: HttpClient, key: str, ref: str) -> list[dict[str, Any]]:
    """The entries of the app's form. The key is a part of the address here, which is logged nowhere. Raises Rejected
    for an app that does not exist."""
    target = "/api/webapp/apiCallDemo?" + urlencode({"apiKey": key, "webappId": ref})
    answer = await http.ask("GET", target)
    data = foreign.mapping((await read_success(answer)).data)
    entries = [foreign.mapping(each) for each in foreign.items(data.get("nodeInfoList"))]
    if not entries:
        raise Unclear("answer_unusable", status=answer.status)
    return entries
