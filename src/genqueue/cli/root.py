"""The root of all commands, and the texts of their help."""

from typing import Any

import typer

from genqueue.cli import backends, backups, preferences, queue, space, version, workflows
from genqueue.cli.check import command as check
from genqueue.cli.demo import command as demo
from genqueue.cli.demo import simulate
from genqueue.cli.server import serve
from genqueue.cli.submit import command as submit
from genqueue.cli.tasks import act as task_actions
from genqueue.cli.tasks import show as tasks
from genqueue.messages.cli_help import HELP

SETTINGS: dict[str, Any] = {"no_args_is_help": True, "add_completion": False, "rich_markup_mode": None}


def build_root() -> typer.Typer:
    """Build every command, in the order in which a newcomer needs them."""
    root = typer.Typer(help="A durable task queue for AI image and video generation.", **SETTINGS)
    for module in (demo, serve, submit):
        module.attach(root)
    groups = {
        "tasks": ("See and change tasks.", (tasks, task_actions)),
        "queue": ("The queue as a whole.", (queue,)),
        "backends": ("The backends that run workflows.", (backends,)),
        "workflows": ("What can be run.", (workflows,)),
        "settings": ("What users and operators decided.", (preferences,)),
        "space": ("Disk space.", (space,)),
        "simulate": ("Simulated backends.", (simulate,)),
    }
    for name, (help_text, modules) in groups.items():
        group = typer.Typer(help=help_text, **SETTINGS)
        for module in modules:
            module.attach(group)
        root.add_typer(group, name=name)
    for module in (backups, check, version):
        module.attach(root)
    return root


def translated(found: Any, language: str) -> Any:
    """The same command with its help in that language."""
    if language == "zh":
        _translate(found)
    return found


def _translate(found: Any) -> None:
    found.help = HELP.get(found.help, found.help)
    for parameter in found.params:
        text = getattr(parameter, "help", None)
        if text:
            parameter.help = HELP.get(text, text)
    for below in getattr(found, "commands", {}).values():
        _translate(below)
