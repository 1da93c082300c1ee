"""A session: the settings and language of one command, and its output streams."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console

from genqueue.cli.terminal.exit_codes import Exit, Refused
from genqueue.cli.terminal.safe_text import HarmlessConsole, harmless
from genqueue.config import Settings, load
from genqueue.errors import GenQueueError
from genqueue.messages import Wording, label, word


@dataclass(frozen=True, slots=True)
class Asked:
    """The options that every command has. None: the value of the environment applies."""

    json: bool = False
    lang: str | None = None
    server: str | None = None
    data_dir: str | None = None


@dataclass(slots=True)
class Session:
    """Texts for people go to `talk`: standard output, or standard error when standard output is for JSON."""

    settings: Settings
    json: bool
    talk: Console
    errors: Console
    exit: Exit = Exit.DONE
    answered: bool = False

    @property
    def language(self) -> str:
        return self.settings.language

    def text(self, code: str, **arguments: Any) -> str:
        """The message of a code as one line."""
        return word(code, arguments, self.language).message

    def label(self, name: str) -> str:
        """A word of the interface."""
        return label(name, self.language)

    def say(self, code: str, **arguments: Any) -> None:
        """Print a message for people."""
        self.print(self.text(code, **arguments))

    def print(self, text: str) -> None:
        """Print one line for people, with control characters made visible."""
        self.talk.print(text, markup=False, highlight=False, soft_wrap=True)

    def warn(self, code: str, **arguments: Any) -> None:
        """Print a message and its hint on standard error."""
        _complain(self.errors, word(code, arguments, self.language), "yellow")

    def complain(self, error: GenQueueError | Refused) -> None:
        """Print an error and its hint on standard error; with `--json` it is also the answer, unless there is one
        already."""
        complain(error, self.language, self.errors)
        if not self.answered:
            wording = worded(error, self.language)
            document = {"code": error.code, "message": wording.message, "hint": wording.hint, "details": error.details}
            self.answer({"error": document})

    def answer(self, document: Any) -> None:
        """Print the answer as JSON: the only output on standard output, and only with `--json`."""
        self.answered = True
        if self.json:
            sys.stdout.write(harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n")
            sys.stdout.flush()


def begin(asked: Asked) -> Session:
    """Make the session of a command. Raises Invalid for a setting that cannot be used."""
    settings = load(language=asked.lang, server=asked.server, data_dir=_folder(asked.data_dir))
    errors = console(sys.stderr)
    return Session(settings, asked.json, errors if asked.json else console(sys.stdout), errors)


def console(stream: TextIO) -> Console:
    """A console with colours and moving bars on a terminal, and plain lines anywhere else."""
    return HarmlessConsole(file=stream, highlight=False, emoji=False, legacy_windows=None if stream.isatty() else False)


def complain(error: GenQueueError | Refused, language: str, errors: Console) -> None:
    """Print an error on standard error, also when there is no session yet."""
    _complain(errors, worded(error, language), "red")


def worded(error: GenQueueError | Refused, language: str) -> Wording:
    """The words of an error; those of the server come worded already."""
    if isinstance(error, Refused):
        return Wording(error.message, error.hint)
    return word(error.code, error.arguments, language)


def _complain(errors: Console, wording: Wording, colour: str) -> None:
    errors.print(wording.message, style=colour, markup=False, soft_wrap=True)
    if wording.hint:
        errors.print(wording.hint, markup=False, soft_wrap=True)


def _folder(text: str | None) -> Path | None:
    return None if text is None else Path(text)
