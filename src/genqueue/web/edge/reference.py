"""`/docs`: the OpenAPI document as a page. Generated here, because the usual viewers load scripts from other sites."""

import json
from html import escape
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from genqueue.web.edge.json_bodies import Route

router = APIRouter(route_class=Route)
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}"
    "summary{cursor:pointer;padding:.25rem 0}code,pre{font:13px/1.45 ui-monospace,monospace}"
    "pre{background:#f6f8fa;padding:.75rem;overflow:auto;border-radius:6px}"
    ".m{display:inline-block;min-width:4.5rem;font-weight:600}h2{margin-top:2rem}details{margin:.15rem 0}"
)


@router.get("/docs", include_in_schema=False)
async def show_reference(request: Request) -> Response:
    """Every route with its parameters, bodies and answers."""
    document = request.app.openapi()
    operations = [
        (method, path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if method != "head"
    ]
    tags = list(dict.fromkeys(tag for _, _, operation in operations for tag in operation.get("tags", ["-"])))
    parts = [
        f"<h2>{escape(tag)}</h2>"
        + "".join(_operation(*each) for each in operations if tag in each[2].get("tags", ["-"]))
        for tag in tags
    ]
    models = "".join(
        f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>{_pre(schema)}</details>'
        for name, schema in document["components"]["schemas"].items()
    )
    info = document["info"]
    page = (
        f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{escape(info['title'])} API</title><style>{_STYLE}</style>"
        f"<h1>{escape(info['title'])} {escape(info['version'])}</h1><p>{escape(info['description'])}</p>"
        f"<p><a href=openapi.json>openapi.json</a></p>{''.join(parts)}<h2>models</h2>{models}</html>"
    )
    return HTMLResponse(page)


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    rows = [
        f"<li><code>{escape(each['name'])}</code> ({escape(each['in'])}) {escape(each.get('description', ''))}</li>"
        for each in operation.get("parameters", ())
    ]
    body = _pre(operation["requestBody"]["content"]) if "requestBody" in operation else ""
    found = [
        f"<li><code>{escape(status)}</code> {escape(each.get('description', ''))} {_model(each)}</li>"
        for status, each in operation.get("responses", {}).items()
    ]
    return (
        f"<details><summary><code><span class=m>{escape(method.upper())}</span>{escape(path)}</code> "
        f"{escape(operation.get('summary', ''))}</summary><p>{escape(operation.get('description', ''))}</p>"
        f"<ul>{''.join(rows)}</ul>{body}<ul>{''.join(found)}</ul></details>"
    )


def _model(answer: dict[str, Any]) -> str:
    for content in answer.get("content", {}).values():
        name = content.get("schema", {}).get("$ref", "").rsplit("/", 1)[-1]
        if name:
            return f'<a href="#{escape(name)}"><code>{escape(name)}</code></a>'
    return ""


def _pre(document: Any) -> str:
    return f"<pre>{escape(json.dumps(document, ensure_ascii=False, indent=2))}</pre>"
