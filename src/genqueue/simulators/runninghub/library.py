"""The workflows and AI apps that the service knows."""

import copy
import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from genqueue.simulators.runninghub.codes import Refused

Graph = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Workflow:
    """A workflow of somebody's workspace. `saved`: saved, and run once on the website, without which no API run is
    taken. `password`: what `accessPassword` must be."""

    id: str
    graph: Graph
    name: str = ""
    saved: bool = True
    password: str | None = None


@dataclass(frozen=True, slots=True)
class App:
    """An AI app: a workflow behind a form. `fields` are the entries of its `nodeInfoList`."""

    id: str
    workflow_id: str
    name: str = ""
    fields: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """What every simulated service begins with."""

    workflows: tuple[Workflow, ...]
    apps: tuple[App, ...]


@cache
def built_in() -> BuiltIn:
    """The content of `library.json`."""
    text = resources.files(__package__).joinpath("library.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return BuiltIn(tuple(Workflow(**each) for each in found["workflows"]), tuple(App(**each) for each in found["apps"]))


class Library:
    """All workflows and apps by id. Ids are texts of digits, in bodies also numbers."""

    def __init__(self, workflows: tuple[Workflow, ...], apps: tuple[App, ...]) -> None:
        self.workflows = {each.id: each for each in workflows}
        self.apps = {each.id: each for each in apps}

    def workflow(self, workflow_id: Any) -> Workflow:
        """Raises Refused: 301 without an id, 380 for one that does not exist."""
        if workflow_id in (None, ""):
            raise Refused(301, "workflowId is required")
        found = self.workflows.get(str(workflow_id))
        if found is None:
            raise Refused(380)
        return found

    def runnable(self, workflow_id: Any, password: Any = None) -> Workflow:
        """A workflow that an API run may use. Raises Refused: also 810, and 301 for a wrong password (a guess)."""
        found = self.workflow(workflow_id)
        if not found.saved:
            raise Refused(810)
        if found.password is not None and password != found.password:
            raise Refused(301, "accessPassword is wrong")
        return found

    def app(self, app_id: Any) -> App:
        """Raises Refused: 901."""
        found = self.apps.get(str(app_id))
        if found is None:
            raise Refused(901)
        return found

    def form(self, app_id: Any) -> dict[str, Any]:
        """What `apiCallDemo` answers: the fields with their present values."""
        app = self.app(app_id)
        graph = self.workflow(app.workflow_id).graph
        fields = [
            {**each, "fieldValue": str(graph[each["nodeId"]]["inputs"][each["fieldName"]])} for each in app.fields
        ]
        return {"webappName": app.name, "nodeInfoList": fields, "curl": "curl --location …"}


def copied(graph: Graph) -> Graph:
    """A graph that may be changed."""
    return copy.deepcopy(graph)
