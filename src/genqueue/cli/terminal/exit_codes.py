"""Exit codes: the result of a command for scripts. Documented in docs/cli.md."""

from enum import IntEnum

from genqueue.errors import Conflict, FileGone, Forbidden, GenQueueError, Invalid, NotFound, TooLarge


class Exit(IntEnum):
    """The exit code of a command. 0 means that everything requested was done."""

    DONE = 0
    FAILED = 1
    BAD_INPUT = 2
    NOT_FOUND = 3
    NOT_ALLOWED = 4
    UNAVAILABLE = 5
    INTERRUPTED = 130


class Refused(Exception):
    """The API refused a request. `message` and `hint` are already in the reader's language."""

    def __init__(self, status: int, code: str, message: str, hint: str, details: dict[str, object]) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.hint, self.details = status, code, message, hint, details


_BY_ERROR: dict[type[GenQueueError], Exit] = {
    Invalid: Exit.BAD_INPUT,
    TooLarge: Exit.BAD_INPUT,
    NotFound: Exit.NOT_FOUND,
    FileGone: Exit.NOT_FOUND,
    Conflict: Exit.NOT_ALLOWED,
    Forbidden: Exit.NOT_ALLOWED,
    GenQueueError: Exit.UNAVAILABLE,
}
_BY_STATUS = {
    400: Exit.BAD_INPUT,
    401: Exit.NOT_ALLOWED,
    403: Exit.NOT_ALLOWED,
    404: Exit.NOT_FOUND,
    409: Exit.NOT_ALLOWED,
    410: Exit.NOT_FOUND,
    413: Exit.BAD_INPUT,
    422: Exit.BAD_INPUT,
}


def exit_of(error: GenQueueError | Refused) -> Exit:
    """The exit code of an error: the same whether a server reported it or this process raised it."""
    if isinstance(error, Refused):
        return _BY_STATUS.get(error.status, Exit.UNAVAILABLE)
    return next(_BY_ERROR[kind] for kind in type(error).__mro__ if kind in _BY_ERROR)


def exit_of_code(code: str) -> Exit:
    """The exit code for one of several tasks that was refused."""
    return Exit.NOT_FOUND if code == "not_found" else Exit.NOT_ALLOWED
