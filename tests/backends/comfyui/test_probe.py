"""Finding out what stands at an address."""

import json
from pathlib import Path

import pytest

from genqueue.backends.comfyui.client import ComfyUI
from genqueue.errors import BackendError, Rejected, Unclear, Unreachable, Unsupported
from genqueue.simulators.comfyui import ReplyFault, Settings, Simulator, Trap, running

from .conftest import Connect
from .graphs import attempt, picture


async def test_a_probe_tells_version_device_and_load(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold"))
    await client.submit(attempt(picture()))
    await simulator.gate.reached("node")
    health = await client.probe()
    assert (health.version, health.device, health.waiting) == ("0.33.0", "cpu", 1)
    simulator.gate.release()


@pytest.mark.parametrize("version", ["0.3.64", "0.5.1", "0.25.0", "0.26.0"])
async def test_older_servers_are_usable(version: str, tmp_path: Path, connect: Connect) -> None:
    async with running(Settings(directory=tmp_path, version=version)) as simulator:
        assert (await connect(simulator.url).probe()).version == version


async def test_a_server_that_does_not_keep_our_ids_is_refused_with_the_reason(tmp_path: Path, connect: Connect) -> None:
    async with running(Settings(directory=tmp_path, version="0.3.43")) as simulator:
        with pytest.raises(Unsupported) as caught:
            await connect(simulator.url).probe()
    assert caught.value.code == "comfyui_too_old"
    assert caught.value.arguments == {"version": "0.3.43", "minimum": "0.3.44"}


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (200, "<html>some other page</html>", Unsupported, "not_comfyui"),
        (200, '{"hello": "world"}', Unsupported, "not_comfyui"),
        (404, "", Unsupported, "not_comfyui"),
        (200, json.dumps({"system": {}}), Unsupported, "comfyui_too_old"),
        (401, "", Rejected, "backend_denied"),
        (301, "", Rejected, "backend_redirects"),
        (429, "", Unreachable, "backend_overloaded"),
        (502, "", Unclear, "server_error"),
    ],
)
async def test_what_is_no_usable_comfyui_is_told_apart(
    status: int, body: str, kind: type[BackendError], code: str, client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.replies.append(ReplyFault("GET /system_stats", "status", status=status, body=body))
    with pytest.raises(kind) as caught:
        await client.probe()
    assert caught.value.code == code


async def test_a_build_with_a_name_instead_of_a_number_is_tried(client: ComfyUI, simulator: Simulator) -> None:
    told = json.dumps({"system": {"comfyui_version": "nightly"}, "devices": []})
    simulator.faults.replies.append(ReplyFault("GET /system_stats", "status", status=200, body=told))
    health = await client.probe()
    assert (health.version, health.device) == ("nightly", None)


async def test_the_catalog_costs_one_request(client: ComfyUI, simulator: Simulator) -> None:
    catalog = await client.catalog()
    assert {"SaveImage", "CheckpointLoaderSimple"} <= catalog.node_classes
    assert "sd_xl_base_1.0.safetensors" in catalog.choices["CheckpointLoaderSimple", "ckpt_name"]
    assert simulator.router.counts["GET /object_info"] == 1


@pytest.mark.parametrize("body", ["[]", "null", "<html>"])
async def test_a_catalog_of_another_shape_is_unclear(body: str, client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault("GET /object_info", "status", status=200, body=body))
    with pytest.raises(Unclear):
        await client.catalog()
