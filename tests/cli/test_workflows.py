"""The library of workflows on the command line."""

import json
from pathlib import Path

from genqueue.cli.terminal.exit_codes import Exit
from tests.cli.conftest import Cli
from tests.web.running import GRAPH


def test_a_graph_is_imported_used_archived_and_taken_back(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "grey.json"
    file.write_text(json.dumps({"prompt": GRAPH, "client_id": "x"}), encoding="utf-8")

    made = json.loads(cli("workflows", "import", file, "--parameter", "1.width=w", "--json").out)

    assert (made["name"], made["node_count"], made["schema"]["x-order"]) == ("grey", 2, ["w"])
    told = cli("submit", "--workflow-id", made["id"], "--param", "w=128")
    assert told.code == 0, told.err
    assert "grey" in cli("workflows", "list").out
    assert "128" in cli("tasks", "list", "--json").out

    assert cli("workflows", "archive", made["id"]).code == 0
    assert "grey" not in cli("workflows", "list").out
    assert "grey" in cli("workflows", "list", "--archived").out
    refused = cli("submit", "--workflow-id", made["id"], "--param", "w=256", "--lang", "en")
    assert (refused.code, "archived" in refused.err) == (Exit.NOT_ALLOWED, True)
    assert "grey" in cli("workflows", "restore", made["id"]).out
    assert cli("workflows", "archive", "text_to_image").code == Exit.NOT_ALLOWED

    file.write_text("{", encoding="utf-8")
    assert cli("workflows", "import", file).code == Exit.BAD_INPUT
    assert cli("workflows", "import").code == Exit.BAD_INPUT
    assert "--backend" in cli("workflows", "import", "--runninghub", "123").err
    assert cli("workflows", "import", "--runninghub", "123", "--backend", "none").code == Exit.NOT_FOUND
