"""What the server is and has: statistics, features, node classes, models, and the lists its own page asks for."""

import os
import platform
import sys
from typing import Any

import psutil
from starlette.requests import Request
from starlette.responses import Response

from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.replies import Json, empty, plain
from genqueue.simulators.comfyui.routes.base import Router

_DISABLED = {
    "error": {
        "code": "SERVICE_DISABLED",
        "message": "Assets system is disabled. Start the server with --enable-assets to use this feature.",
        "details": {},
    }
}


def attach(router: Router, machine: Machine) -> None:
    router.add("GET", "/system_stats", get_system_stats)
    router.add("GET", "/object_info", get_object_info)
    router.add("GET", "/object_info/{node_class}", get_object_info_entry)
    router.add("GET", "/models", get_models)
    router.add("GET", "/models/{folder}", get_model_files)
    router.add("GET", "/embeddings", get_embeddings)
    router.add("GET", "/extensions", get_nothing)
    router.add("GET", "/settings", get_settings)
    router.add("GET", "/users", get_users)
    router.add("GET", "/userdata", get_userdata)
    router.add("GET", "/internal/files/{folder}", get_internal_files)
    if machine.profile.progress_state:
        router.add("GET", "/features", get_features)
    if machine.profile.rich_features:
        for path in ("/api/assets", "/api/assets/{rest:path}", "/api/tags"):
            router.add("GET", path, get_disabled)


async def get_system_stats(machine: Machine, _request: Request) -> Response:
    memory = psutil.virtual_memory()
    profile = machine.profile
    system: dict[str, Any] = {
        "os": sys.platform if profile.jobs else os.name,
        "ram_total": memory.total,
        "ram_free": memory.available,
        "comfyui_version": profile.version,
        "required_frontend_version": "1.49.6",
        "python_version": f"{platform.python_version()} (simulator)",
        "pytorch_version": "2.13.0+cpu",
        "embedded_python": False,
        "argv": ["main.py", "--cpu"],
    }
    if profile.rich_features:
        system |= {"installed_templates_version": "0.11.44", "required_templates_version": "0.11.44"}
        system |= {"comfy_package_versions": [], "deploy_environment": "local-git"}
    device = {
        "name": "cpu",
        "type": "cpu",
        "index": None,
        "vram_total": memory.total,
        "vram_free": memory.available,
        "torch_vram_total": memory.total,
        "torch_vram_free": memory.available,
    }
    return Json({"system": system, "devices": [device]})


async def get_features(machine: Machine, _request: Request) -> Response:
    return Json(machine.features())


async def get_object_info(machine: Machine, _request: Request) -> Response:
    return Json({name: machine.catalogue.entry(name) for name in machine.catalogue.names()})


async def get_object_info_entry(machine: Machine, request: Request) -> Response:
    name = request.path_params["node_class"]
    return Json({name: machine.catalogue.entry(name)} if name in machine.catalogue.names() else {})


async def get_models(machine: Machine, _request: Request) -> Response:
    return Json(list(machine.settings.models))


async def get_model_files(machine: Machine, request: Request) -> Response:
    files = machine.settings.models.get(request.path_params["folder"])
    return empty(404) if files is None else Json(list(files))


async def get_embeddings(machine: Machine, _request: Request) -> Response:
    return Json([os.path.splitext(name)[0] for name in machine.settings.models.get("embeddings", ())])


async def get_nothing(_machine: Machine, _request: Request) -> Response:
    return Json([])


async def get_settings(_machine: Machine, _request: Request) -> Response:
    return Json({})


async def get_users(_machine: Machine, _request: Request) -> Response:
    return Json({"storage": "server", "migrated": False})


async def get_userdata(_machine: Machine, request: Request) -> Response:
    return Json([]) if request.query_params.get("dir") else plain("Directory not provided", 400)


async def get_internal_files(machine: Machine, request: Request) -> Response:
    folder = machine.folders.of(request.path_params["folder"])
    if folder.name not in ("input", "output", "temp"):
        return Json({"error": "Invalid directory type"}, 400)
    return Json(sorted(entry.name for entry in folder.iterdir() if entry.is_file()))


async def get_disabled(_machine: Machine, _request: Request) -> Response:
    return Json(_DISABLED, 503)
