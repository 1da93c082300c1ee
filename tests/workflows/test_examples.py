import json
from pathlib import Path

import pytest

from genqueue.workflows.bare import from_graph
from genqueue.workflows.template import Template

from .servers import MODELS, VERSIONS, faults

FOLDER = Path(__file__).parents[2] / "examples" / "workflows"
GRAPHS = sorted(path.name for path in FOLDER.glob("*.json") if not path.name.startswith("template_"))
TEMPLATES = sorted(path.name for path in FOLDER.glob("template_*.json"))
EXAMPLE_MODELS = MODELS | {("CheckpointLoaderSimple", "ckpt_name"): ("sd_xl_base_1.0.safetensors",)}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", GRAPHS)
def test_an_example_graph_is_valid_on_a_real_server(name: str, version: str) -> None:
    bound = from_graph(json.loads((FOLDER / name).read_text(encoding="utf-8")))
    assert faults(bound.graph, version, EXAMPLE_MODELS) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_an_example_template_is_valid_on_a_real_server(name: str) -> None:
    read = Template.from_json(json.loads((FOLDER / name).read_text(encoding="utf-8")))
    assert [faults(read.graph, version, MODELS) for version in VERSIONS] == [[], []]
