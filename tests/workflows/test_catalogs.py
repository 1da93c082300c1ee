import pytest

from genqueue.errors import Invalid
from genqueue.workflows.bare import from_graph
from genqueue.workflows.binding import bind
from genqueue.workflows.catalog import Catalog, Missing
from genqueue.workflows.catalogs import Stocks, missing, offered, require_server
from genqueue.workflows.library import builtin
from genqueue.workflows.template import ChoiceSource

from .servers import MODELS, server

CHECKPOINT = ("CheckpointLoaderSimple", "ckpt_name")
GRAPH = {
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "a"}},
    "5": {"class_type": "LoraLoader", "inputs": {"model": ["4", 0], "clip": ["4", 1], "lora_name": "l"}},
}


def having(checkpoints: set[str], *classes: str) -> Catalog:
    return Catalog(frozenset({"CheckpointLoaderSimple", *classes}), {CHECKPOINT: frozenset(checkpoints)})


def test_one_server_that_has_everything_is_enough() -> None:
    assert missing(from_graph(GRAPH).needs, [having(set()), having({"a"}, "LoraLoader")]) is None


def test_without_a_known_server_nothing_is_missing() -> None:
    assert missing(from_graph(GRAPH).needs, []) is None


def test_what_no_server_has_is_named() -> None:
    lack = missing(from_graph(GRAPH).needs, [having({"b"}), having({"b"}, "Other")])
    assert lack == Missing(("LoraLoader",), ((*CHECKPOINT, "a"),))


def test_when_each_thing_exists_somewhere_the_nearest_server_tells() -> None:
    lack = missing(from_graph(GRAPH).needs, [having({"a"}), having({"b"}, "LoraLoader")])
    assert lack is not None
    assert lack.size == 1


def test_a_missing_class_is_refused_at_its_node() -> None:
    with pytest.raises(Invalid) as caught:
        require_server(from_graph(GRAPH), Stocks((having({"a"}),)))
    assert (caught.value.code, caught.value.field) == ("no_server_has", "graph.5.class_type")
    assert caught.value.arguments["what"] == ["LoraLoader"]


def test_a_missing_file_is_refused_at_its_input() -> None:
    with pytest.raises(Invalid) as caught:
        require_server(from_graph(GRAPH), Stocks((having({"b"}, "LoraLoader"),)))
    assert caught.value.field == "graph.4.inputs.ckpt_name"
    assert caught.value.arguments["what"] == ["CheckpointLoaderSimple.ckpt_name = a"]


def test_a_missing_choice_of_a_form_is_refused_at_its_parameter() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    bound = bind(chosen, {"prompt": "cat", "model": "gone.safetensors"}, draw=lambda: 1, uploads={})
    with pytest.raises(Invalid) as caught:
        require_server(bound, Stocks((server(models=MODELS),)))
    assert caught.value.field == "params.model"


def test_offers_of_all_servers_are_one_sorted_list() -> None:
    source = ChoiceSource(*CHECKPOINT)
    assert offered([having({"b", "a"}), having({"c"})], source) == ("a", "b", "c")
    assert offered([Catalog(frozenset(), {})], source) is None


def test_a_server_that_is_away_and_could_run_it_is_waited_for() -> None:
    able = having({"a"}, "LoraLoader")
    lacking = having({"b"}, "LoraLoader")
    require_server(from_graph(GRAPH), Stocks(ready=(lacking,), away=(("gpu-0", able),)))
    require_server(from_graph(GRAPH), Stocks(away=(("gpu-0", lacking),)))
    with pytest.raises(Invalid):
        require_server(from_graph(GRAPH), Stocks(ready=(lacking,), away=(("gpu-0", lacking),)))


@pytest.mark.parametrize("wanted", ["SDXL\\v1\\x.safetensors", "SDXL/v1/x.safetensors", "SDXL\\v1/x.safetensors"])
@pytest.mark.parametrize("listed", ["SDXL\\v1\\x.safetensors", "SDXL/v1/x.safetensors", "SDXL/v1\\x.safetensors"])
def test_both_separators_name_the_same_file(wanted: str, listed: str) -> None:
    graph = {"4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": wanted}}}
    bound = from_graph(graph)
    assert missing(bound.needs, [having({listed})]) is None
    assert bound.graph == graph


@pytest.mark.parametrize("other", ["sdxl/x.safetensors", "SDXL/X.safetensors", "x.safetensors", "SDXL//x.safetensors"])
def test_case_and_folder_still_tell_files_apart(other: str) -> None:
    bound = from_graph({"4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": other}}})
    assert missing(bound.needs, [having({"SDXL/x.safetensors"})]) is not None


def test_a_form_offers_a_file_once_however_the_servers_spell_it() -> None:
    source = ChoiceSource(*CHECKPOINT)
    servers = [having({"SDXL\\x.safetensors", "b"}), having({"SDXL/x.safetensors", "win\\only.ckpt"})]
    assert offered(servers, source) == ("SDXL/x.safetensors", "b", "win\\only.ckpt")


def test_a_form_takes_either_spelling_of_what_it_offers() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    spelled = server(models=MODELS | {CHECKPOINT: ("SDXL/x.safetensors",)})
    bound = bind(
        chosen, {"prompt": "cat", "model": "SDXL\\x.safetensors"}, draw=lambda: 1, uploads={}, catalogs=[spelled]
    )
    assert bound.params["model"] == "SDXL/x.safetensors"
