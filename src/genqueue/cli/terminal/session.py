"""A session: what one command knows of its caller: settings, language, and where to speak to."""

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
    """The options that every command has. None: as the environment says."""

    json: bool = False
    lang: str | None = None
    server: str | None = None
    data_dir: str | None = None


@dataclass(slots=True)
class Session:
    """People are spoken to on `talk`: standard output, or standard error where that belongs to JSON."""

    settings: Settings
    json: bool
    talk: Console
    errors: Console
    exit: Exit = Exit.DONE
    answered: bool = False

    @property
    def language(self) -> str:
        return self.settings.language

    def told(self, code: str, **arguments: Any) -> str:
        """A text of ours as one line."""
        return word(code, arguments, self.language).message

    def label(self, name: str) -> str:
        """A word of the interface."""
        return label(name, self.language)

    def say(self, code: str, **arguments: Any) -> None:
        """Tell people something."""
        self.print(self.told(code, **arguments))

    def print(self, text: str) -> None:
        """One line for people, as it is but for what a terminal would obey."""
        self.talk.print(text, markup=False, highlight=False, soft_wrap=True)

    def warn(self, code: str, **arguments: Any) -> None:
        """A text and its hint, on standard error."""
        _complain(self.errors, word(code, arguments, self.language), "yellow")

    def complain(self, error: GenQueueError | Refused) -> None:
        """An error and what to do about it, on standard error; as JSON it is the answer, where there is none yet."""
        complain(error, self.language, self.errors)
        if not self.answered:
            wording = worded(error, self.language)
            told = {"code": error.code, "message": wording.message, "hint": wording.hint, "details": error.details}
            self.answer({"error": told})

    def answer(self, document: Any) -> None:
        """The answer as JSON: the only thing on standard output, and only when asked for."""
        self.answered = True
        if self.json:
            sys.stdout.write(harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n")
            sys.stdout.flush()


def begin(asked: Asked) -> Session:
    """Raises Invalid for a setting that cannot be used."""
    settings = load(language=asked.lang, server=asked.server, data_dir=_folder(asked.data_dir))
    errors = console(sys.stderr)
    return Session(settings, asked.json, errors if asked.json else console(sys.stdout), errors)


def console(stream: TextIO) -> Console:
    """Colours and moving bars on a terminal, plain lines anywhere else."""
    return HarmlessConsole(file=stream, highlight=False, emoji=False, legacy_windows=None if stream.isatty() else False)


def complain(error: GenQueueError | Refused, language: str, errors: Console) -> None:
    """Also for errors that come before there is a session."""
    _complain(errors, worded(error, language), "red")


def worded(error: GenQueueError | Refused, language: str) -> Wording:
    """The server has worded its own already."""
    if isinstance(error, Refused):
        return Wording(error.message, error.hint)
    return word(error.code, error.arguments, language)


def _complain(errors: Console, wording: Wording, colour: str) -> None:
    errors.print(wording.message, style=colour, markup=False, soft_wrap=True)
    if wording.hint:
        errors.print(wording.hint, markup=False, soft_wrap=True)


def _folder(text: str | None) -> Path | None:
    return None if text is None else Path(text)
