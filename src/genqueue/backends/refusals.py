"""The codes by which a service says that it did not take a request, as errors: each kind states its own in one table.

The class of the error is what dispatch goes by (see `errors` and `Backend.submit`); it knows no code of any service.
"""

from collections.abc import Mapping
from typing import NamedTuple, NoReturn

from genqueue.errors import BackendError, Unclear


class Refusal(NamedTuple):
    """What one code means: the class of the error, and our code, which has the text."""

    error: type[BackendError]
    code: str


Refusals = Mapping[int, Refusal]


def raise_refusal(refusals: Refusals, code: int) -> NoReturn:
    """Raise what this code of a service means. One that is not in the table is Unclear: the request may have had its
    effect, and a submit is not sent again."""
    error, ours = refusals.get(code, Refusal(Unclear, "service_error"))
    raise error(ours, said=code)
