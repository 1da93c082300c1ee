"""Every error that leaves a module, as a tree. The class is the kind of error; its code says which error it is.

    GenQueueError
    ├── Invalid            what was sent cannot be used; `field` names the place
    ├── NotFound           there is no such thing, or not for this viewer
    ├── Conflict           it exists, but its present state does not allow this
    │   └── Stale          it was changed since the caller read it
    ├── TooLarge           an upload over the limit
    ├── Forbidden          this caller may not
    ├── Unavailable        our own store cannot take it now; trying later may help
    └── BackendError       a backend did not do what was asked
        ├── Unreachable    no connection: nothing was sent
        ├── Unclear        it may have been received; only a look-up can tell
        ├── Rejected       the backend's definite refusal
        │   ├── Busy       it takes nothing more now, and will take the same later
        │   └── Denied     it takes nothing from us, whatever the request, until something is put right
        ├── Unsupported    the backend cannot be used at all (too old, wrong program)
        └── FileGone       the backend no longer has that file

Errors carry a stable code and its arguments, never a sentence: `genqueue.messages` words them in the reader's
language, and `web/errors.py` knows the HTTP status. Arguments hold no secret.
"""

from typing import Any, Self

NOTHING, UNKNOWN, ALL = {"done": "no"}, {"done": "unknown"}, {"done": "yes"}
"""Details of an error about a change of the database: whether the change was made nevertheless."""


class GenQueueError(Exception):
    """`code` is stable and documented in docs/http-api.md; `arguments` fill the message; `details` go out as JSON."""

    def __init__(self, code: str, *, details: dict[str, Any] | None = None, **arguments: Any) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments
        self.details = details or {}

    def with_details(self, details: dict[str, Any]) -> Self:
        """The same error with these details: one failed transaction raises one error for everything that it carried."""
        again = type(self).__new__(type(self), *self.args)
        again.__dict__.update(self.__dict__, details=details)
        return again

    def __str__(self) -> str:
        arguments = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.code}({arguments})"


class Invalid(GenQueueError):
    """What was sent cannot be used. `field` is the path of the offending value, as the sender wrote it."""

    def __init__(self, code: str, *, field: str, details: dict[str, Any] | None = None, **arguments: Any) -> None:
        super().__init__(code, details={"field": field, **(details or {})}, field=field, **arguments)
        self.field = field


class NotFound(GenQueueError):
    """The thing does not exist, or this viewer may not see it."""


class Conflict(GenQueueError):
    """The thing exists, but its present state does not allow the action."""


class Stale(Conflict):
    """The thing was changed since the caller read it: replacing it now would undo that change."""


class TooLarge(GenQueueError):
    """An upload over the limit."""


class Forbidden(GenQueueError):
    """This caller is not permitted to do this."""


class Unavailable(GenQueueError):
    """Our own store cannot take the request now. `retry_after_s` is the number of seconds after which to try again."""

    retry_after_s = 5


class BackendError(GenQueueError):
    """A backend did not do what was asked."""


class Unreachable(BackendError):
    """No connection could be made: nothing was sent."""


class Unclear(BackendError):
    """The backend may have received the request; only a look-up can find out."""


class Rejected(BackendError):
    """The backend's definite refusal: nothing runs. Sending the same again gives the same answer."""


class Busy(Rejected):
    """The backend takes nothing more now: its queue is full, or our account has used up its share. The same will be
    taken later, so a task waits and nothing is counted."""


class Denied(Rejected):
    """The backend takes nothing from us, whatever the request, until something is put right there or in its settings:
    the key, the balance, a guard in front of it. It says nothing about a task."""


class Unsupported(BackendError):
    """The backend cannot be used at all (too old, wrong program)."""


class FileGone(BackendError):
    """The backend no longer has that file."""
