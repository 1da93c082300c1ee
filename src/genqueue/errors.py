"""Every error that leaves a module, as a tree. A leaf says what kind of trouble it is; its code says which one.

    GenQueueError
    ├── Invalid            what was sent cannot be used; `field` names the place
    ├── NotFound           there is no such thing, or not for this viewer
    ├── Conflict           it exists, but its present state does not allow this
    │   └── Stale          it was changed since the caller read it
    ├── TooLarge           an upload over the limit
    ├── Forbidden          this caller may not
    ├── Unavailable        our own store cannot take it now; trying later may help
    └── BackendError       a server that runs workflows did not do what was asked
        ├── Unreachable    no connection: nothing was sent
        ├── Unclear        it may have been received; only a look-up can tell
        ├── Rejected       the server's definite no
        ├── Unsupported    the server cannot be used at all (too old, wrong program)
        └── FileGone       the server no longer has that file

Errors carry a stable code and its arguments, never a sentence: `genqueue.messages` words them in the reader's
language, and `web/errors.py` knows the HTTP status. Arguments hold no secret.
"""

from typing import Any, Self

NOTHING, UNKNOWN, ALL = {"done": "no"}, {"done": "unknown"}, {"done": "yes"}
"""Details of an error about something that changes the database: whether it was carried out all the same."""


class GenQueueError(Exception):
    """`code` is stable and documented in docs/http-api.md; `arguments` fill the message; `details` go out as JSON."""

    def __init__(self, code: str, *, details: dict[str, Any] | None = None, **arguments: Any) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments
        self.details = details or {}

    def telling(self, details: dict[str, Any]) -> Self:
        """The same with these details: one failed transaction raises one error for all that it carried."""
        again = type(self).__new__(type(self), *self.args)
        again.__dict__.update(self.__dict__, details=details)
        return again

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.code}({told})"


class Invalid(GenQueueError):
    """What was sent cannot be used. `field` is the path of the offending value, as the sender wrote it."""

    def __init__(self, code: str, *, field: str, details: dict[str, Any] | None = None, **arguments: Any) -> None:
        super().__init__(code, details={"field": field, **(details or {})}, field=field, **arguments)
        self.field = field


class NotFound(GenQueueError):
    """There is no such thing, or not for this viewer."""


class Conflict(GenQueueError):
    """It exists, but its present state does not allow this."""


class Stale(Conflict):
    """It was changed since the caller read it: to replace it now would undo somebody else's change."""


class TooLarge(GenQueueError):
    """An upload over the limit."""


class Forbidden(GenQueueError):
    """This caller may not."""


class Unavailable(GenQueueError):
    """Our own store cannot take it now. `retry_after_s` tells when to try again."""

    retry_after_s = 5


class BackendError(GenQueueError):
    """A server that runs workflows did not do what was asked."""


class Unreachable(BackendError):
    """No connection could be made: nothing was sent."""


class Unclear(BackendError):
    """The request may have been received; only a look-up can tell."""


class Rejected(BackendError):
    """The server's definite no. Sending the same again gives the same answer."""


class Unsupported(BackendError):
    """The server cannot be used at all."""


class FileGone(BackendError):
    """The server no longer has that file."""
