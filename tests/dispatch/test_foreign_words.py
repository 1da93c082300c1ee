"""A server whose words cannot all be kept: half characters in texts, names, errors and refusals."""

import json
from typing import Any

import pytest

from genqueue.backends import foreign
from genqueue.simulators.comfyui import MODELS
from genqueue.store.backends.backends import load_catalog
from tests.support.graphs import picture
from tests.support.studio import Server, Studio

HALF = "cut emoji \ud83d end"
NAME = "caf\udce9.png"
DEEP = "[" * 100_000 + "]" * 100_000


def puts_out(server: Server, **told: Any) -> None:
    server.faults.puts_out["SaveImage"] = told


async def stored(studio: Studio, output: dict[str, Any]) -> bytes:
    return b"".join([chunk async for chunk in studio.app.files.read(output["key"])])


async def test_a_text_is_kept_with_what_cannot_be_kept_replaced(studio: Studio, comfy: Server) -> None:
    puts_out(comfy, text=[HALF])
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    (output,) = task["outputs"]
    assert await stored(studio, output) == "cut emoji � end".encode()


async def test_a_file_whose_name_is_no_utf_8_is_asked_for_by_its_bytes_and_kept_under_another(
    studio: Studio, comfy: Server
) -> None:
    puts_out(comfy, images=[{"filename": NAME, "subfolder": "", "type": "output"}])
    picture_of_it = {"status": 200, "body": "a picture", "headers": {"Content-Type": "image/png"}}
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "status", **picture_of_it}]})
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    (output,) = task["outputs"]
    assert (output["filename"], await stored(studio, output)) == ("caf�.png", b"a picture")
    assert ("GET /view", "filename=caf%E9.png&subfolder=&type=output") in comfy.simulator.router.queries


async def test_a_file_that_the_server_cannot_find_by_its_own_name_ends_the_task_with_that_reason(
    studio: Studio, comfy: Server
) -> None:
    puts_out(comfy, images=[{"filename": NAME, "subfolder": "", "type": "output"}])
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]["filename"]) == ("file_name_unusable", "caf�.png")
    assert sum(comfy.executions().values()) == 1
    await studio.fetch_again(task["id"])
    task = await studio.reaches(task["id"], "FAILED")
    assert (task["error"]["code"], sum(comfy.executions().values())) == ("file_name_unusable", 1)


@pytest.mark.parametrize(
    ("filename", "subfolder", "path"),
    [
        ("C:\\x_00001_.png", "", "C:\\x_00001_.png"),
        ("a\\b.png", "s\\t", "s\\t/a\\b.png"),
        ("a\\b.png", "", "a/b.png"),
        ("b.png", "s\\t", "s/t/b.png"),
    ],
)
async def test_a_backslash_in_a_name_is_a_folder_or_a_letter_as_the_server_has_it(
    studio: Studio, comfy: Server, filename: str, subfolder: str, path: str
) -> None:
    file = comfy.simulator.settings.directory / "output" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"a picture")
    puts_out(comfy, images=[{"filename": filename, "subfolder": subfolder, "type": "output"}])
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    (output,) = task["outputs"]
    assert (output["filename"], await stored(studio, output)) == (path.replace("\\", "/").split("/")[-1], b"a picture")


@pytest.mark.parametrize("message", [f"no file {NAME}", "nul \0", "x" * 3_000_000])
async def test_an_error_is_told_as_far_as_it_can_be_kept(message: str, studio: Studio, comfy: Server) -> None:
    trap = comfy.hold("node", do="fail")
    trap.message = message
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    attempts = task["attempts"]
    assert {each["error"]["code"] for each in attempts} == {"node_failed"}
    reason = attempts[-1]["error"]["arguments"]["reason"]
    assert reason == foreign.text(message, 500)
    assert "�" in reason or reason.endswith("…")


REFUSAL = {
    "error": {
        "type": "prompt_outputs_failed_validation",
        "message": "Prompt outputs failed validation",
        "details": "",
        "extra_info": {},
    },
    "node_errors": {
        "2": {
            "errors": [
                {
                    "type": "value_not_in_list",
                    "message": "Value not in list",
                    "details": "lora_name: 'x' not in ['caf\udce9.safetensors']",
                    "extra_info": {"input_name": "lora_name", "received_value": "x"},
                }
            ],
            "dependent_outputs": [],
            "class_type": "LoraLoader",
        }
    },
}


@pytest.mark.parametrize(
    ("body", "code", "reason"),
    [
        (json.dumps(REFUSAL), "choice_missing", "Value not in list: lora_name: 'x' not in ['caf�.safetensors']"),
        (json.dumps({"error": {"type": HALF, "message": NAME}}), "graph_refused", "caf�.png"),
        ('{"error": {"message": "\\u0000", "details": ' + DEEP + "}}", "graph_refused", "�: " + "[" * 98 + "None"),
        ("<html>\ud83d".encode(errors="surrogatepass").decode(errors="replace"), "graph_refused", "<html>���"),
        ("", "graph_refused", ""),
    ],
    ids=["case", "error", "deep", "html", "empty"],
)
async def test_a_refusal_ends_the_task_with_its_reason_and_is_not_posted_again(
    body: str, code: str, reason: str, studio: Studio, comfy: Server
) -> None:
    fault = {"route": "POST /prompt", "do": "status", "status": 400, "body": body, "times": None}
    comfy.faults.change({"replies": [fault]})
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "FAILED")
    assert task["error"]["code"] == code
    assert task["error"]["arguments"]["reason"][: len(reason)] == reason
    await studio.pass_time(60, step=1.0)
    assert comfy.requests("POST /prompt") == 1


async def test_a_server_with_a_model_whose_name_is_no_utf_8_is_ready_and_does_not_offer_it(studio: Studio) -> None:
    loras = ("caf\udce9.safetensors", "雪.safetensors", "nul\0.safetensors")
    server = await studio.open_server(models={**MODELS, "loras": loras})
    catalog = await studio.store.read(load_catalog, server.id)
    assert catalog is not None
    offered = next(values for node, name, values in catalog["choices"] if (node, name) == ("LoraLoader", "lora_name"))
    assert offered == ["雪.safetensors"]
    await studio.reaches(await studio.submit(picture()), "SUCCESS")


async def test_a_run_that_the_server_cannot_describe_as_a_job_is_found_in_its_history(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change(
        {"replies": [{"route": "GET /api/jobs/{job_id}", "do": "status", "status": 500, "times": None}]}
    )
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert (len(task["outputs"]), sum(comfy.executions().values())) == (1, 1)
