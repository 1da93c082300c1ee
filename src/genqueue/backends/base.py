"""The protocol of a backend client: what every server that runs workflows must be able to do, and the types it uses.

`dispatch` uses clients only through it and through `abilities`. A client holds no queue and no task: everything that it
is given is in our store before the call, so a client may be discarded and made again at any moment.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

from genqueue.outbound import USUAL, Limits
from genqueue.tasks.costs import Cost
from genqueue.tasks.model import InputFile, Stored, Trouble


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach a backend. Fields without a `repr` are secrets and never logged; `url` may hold none.

    A client checks it when it is made, and raises Invalid without quoting what it found; it sends nothing then.

    `url` may have a path of its own (a backend behind a proxy at `https://host/comfy`). `api_key` is the key of an
    account at the service itself, sent as that service wants it; `access_password` opens workflows that their authors
    protect, `instance_type` is the machine that runs them and `use_personal_queue` the account's own queue there. A
    `token` is sent as `Authorization: Bearer`, else
    `username` and `password` as Basic; `headers` override either. The two of ComfyUI's own service do not authenticate
    to the backend: its partner nodes are paid with them, and they are sent with every run. `limits` bound what the
    backend may send: every client hands them to its `HttpClient`. Which of them a kind takes is in
    `Capabilities.access`; what a field is called is in `messages/kinds.py`.
    """

    url: str
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)
    access_password: str | None = field(default=None, repr=False)
    instance_type: str | None = None
    use_personal_queue: bool = False
    ca_file: str | None = None
    verify_tls: bool = True
    api_key_comfy_org: str | None = field(default=None, repr=False)
    auth_token_comfy_org: str | None = field(default=None, repr=False)
    limits: Limits = USUAL


class Account(NamedTuple):
    """The account at a paid service. `plan` is the service's own word for it; `money` is in `currency`. Each is None
    where the service does not say."""

    plan: str | None = None
    coins: float | None = None
    money: float | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """The answer to a probe. `waiting` counts runs that execute or wait there, ours and foreign, as far as the backend
    reports them."""

    version: str
    waiting: int
    device: str | None = None
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """One attempt as it is sent. `attempt_id` is a canonical lower-case UUID of ours, committed before the call.

    `names` maps the frozen name of an input to the name that `upload` returned, which may be another one: `named`
    puts them into the graph.

    `stored` is the workflow from which `graph` was made, for a kind that runs only what it stores itself.
    """

    attempt_id: str
    task_id: str
    graph: dict[str, Any]
    installation: str
    names: dict[str, str] = field(default_factory=dict)
    stored: Stored | None = None

    @property
    def overrides(self) -> tuple[tuple[str, str, Any], ...] | None:
        """The values (node, input, value) to be used in place of the stored ones; None for a graph that is sent whole.
        Of an app they are all that it has."""
        if self.stored is None or (self.stored.places is None and not self.stored.as_app):
            return None
        places = self.stored.places
        if places is None:
            places = tuple((node, name) for node, each in self.graph.items() for name in each["inputs"])
        return tuple((node, name, self.graph[node]["inputs"][name]) for node, name in places if node in self.graph)

    def named(self, value: Any) -> Any:
        """A value of the graph, or the graph, with the names that `upload` returned in place of the frozen ones."""
        if isinstance(value, str):
            return self.names.get(value, value)
        if isinstance(value, list):
            return [self.named(item) for item in value]
        if isinstance(value, dict):
            return {key: self.named(item) for key, item in value.items()}
        return value


LastLook = Callable[[], Awaitable[bool]]
"""Returns whether a request may still be sent. Called once, when only its last piece is missing, without which nothing
runs."""


async def of_course() -> bool:
    """Default `last_look`: always allows the send."""
    return True


LACKING = frozenset({"missing_node_type", "model_missing", "choice_missing", "takes_no_files"})
"""Codes of a Rejected, or of the Trouble of a failed run, that mean: this backend lacks what another one may have."""

BY_STATUS = frozenset({"backend_denied", "backend_redirects"})
"""Codes of a Denied that was read from a status alone: it may come from a guard, which looks at contents. The others
are the service's own word about our account."""

NO_CREDIT = "balance_exhausted"
"""Code of a Denied that means: the account has no credit left. A probe may be answered all the same."""

HELD_BACK = "held_back"
"""Code of an Unclear that means: the last look forbade it, so this request was left incomplete and does not run."""

INPUT_MISSING = "missing_input_file"
"""Code of a Rejected that means: an input is not (any more) on this backend; `upload` puts it there again."""

TOO_LARGE = "output_too_large"
"""Code of a Rejected that means: this file has more bytes than were asked for at most."""

MAX_FILES = 10_000
"""How many files of one run are looked at, its previews among them."""

MAX_TEXTS = 100_000
"""How many texts of one run are looked at."""

FILE_CHANGED = "file_changed"
"""Code of an Unclear that means: this is not the file whose beginning was fetched before."""

OUT_OF_MEMORY = "out_of_memory"
"""Code of a Trouble that means: the backend should free memory before it is used again."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The backend has accepted a submission. `remote_id` is the id to ask for from now on (ComfyUI: our own)."""

    remote_id: str


class RemoteState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file that a run left at its backend, under the name that is shown. `node` is the node of the graph that made
    it.

    `locator` is a text that only the client of its kind understands, by which any later client of this backend finds
    the file: it is kept in the database, and must be understood by later releases. It may hold no secret. Files that
    are no results (`is_result`) are not delivered: a preview of what was saved, an input that was shown.
    """

    filename: str
    node: str
    locator: str
    is_result: bool = True


Choose = Callable[[Sequence[RemoteFile], Mapping[str, Any]], tuple[RemoteFile, ...]]
"""Returns the files of a run with its results first and marked, as the graph of the run decides it."""


@dataclass(frozen=True, slots=True)
class Remote:
    """What a backend reports about one of our ids.

    `took_s` is how long the answer took: an attempt is sent again only after ABSENTs that came within a second each.
    `files` are in the order in which they are delivered, the same at every answer; `texts` are what a run answered in
    words, by node.
    `started_at` and `ended_at` are Instants by the backend's clock, where it reports them. `reused` lists the nodes
    whose results came from the backend's cache. `gave` lists every node that had outputs, with how many there were
    under each of its keys, usable or not. `cut`: the run left more files than `MAX_FILES` or more texts than
    `MAX_TEXTS`, and the rest was not looked at. `choose` marks and orders `files` by the graph that was sent, where
    that decides which of them are results and the answer did not hold it. `cost` is what the run has cost, where the
    backend reports that: of a run that has ended in any way, failed and cancelled ones included.
    """

    state: RemoteState
    took_s: float
    files: tuple[RemoteFile, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    trouble: Trouble | None = None
    started_at: int | None = None
    ended_at: int | None = None
    reused: tuple[str, ...] = ()
    gave: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    cut: bool = False
    choose: Choose | None = None
    cost: Cost | None = None


class SignalKind(StrEnum):
    MAYBE_DONE = "maybe_done"
    STARTED = "started"
    PROGRESS = "progress"
    PREVIEW = "preview"
    ALL_QUIET = "all_quiet"
    DISCONNECTED = "disconnected"
    RECONNECTED = "reconnected"


@dataclass(frozen=True, slots=True)
class Signal:
    """A hint that only saves time: losing all of them loses nothing else.

    MAYBE_DONE with an attempt: this one has ended (the official double condition); without: some run ended, look it up.
    STARTED: this attempt began to execute. PROGRESS: `value` is the whole run's share 0..1, `node` the node at work,
    `step`/`steps` inside it. PREVIEW: `image` is a JPEG or PNG. DISCONNECTED: the backend may be restarting, with an
    empty memory. RECONNECTED: anything may have been missed. ALL_QUIET: the backend accepts work but sends no signals
    (deaf or stalled socket); polling goes on.
    """

    kind: SignalKind
    attempt_id: str | None = None
    value: float | None = None
    node: str | None = None
    step: int | None = None
    steps: int | None = None
    image: bytes | None = None


class Backend(Protocol):
    """The client of one backend, with the methods that every kind has. Those that only some kinds have are in
    `backends.abilities`; what is said here holds for them too.

    Every method may be called at any time, several at once, by any process, any number of times. A client remembers
    nothing but what it can find out again.

    Each method raises nothing but

    - `errors.Unreachable`: no connection could be made, or the request was turned away unread (429). It had no effect.
      A closed client raises it as well.
    - `errors.Unclear`: it was sent, and no usable answer of the backend came: lost, late, cut, larger than
      `Access.limits`, or of something in between. It may have had its effect.
    - `errors.Rejected`: a definite refusal. Its class `errors.Denied` is one of everything: access is denied (401, 403,
      407), the account has no credit (402), or it leads elsewhere, which is not followed. Its class `errors.Busy` is
      one of the moment: it takes no more requests now.
    - what its own description names; never an exception of a library.

    A page, a status or a JSON of a proxy is not the backend's word. That a run or a file is not there, and that
    something was done, is only concluded from an answer that none but this kind of backend gives.

    No client repeats a request that could have an effect: its caller does, and knows whether it may.

    Errors, `Trouble`, texts, logs, addresses of requests and `repr` hold no credential, whatever the backend repeats
    (`backends.redaction`). Every code has words in `messages`, and every argument that they name is given. Foreign text
    is read by `backends.foreign`, and ids go into an address as a `backends.paths.segment`. Credentials are sent to the
    address of the backend only.
    """

    kind: str
    """The key of its row in `backends.kinds`, which has its capabilities."""

    async def probe(self) -> Health:
        """Check that the backend is there, is one of this kind, and lets us in. Cheap and without an effect: it is
        called every 30 s. Raises Unsupported with the reason when the backend can never be used."""
        ...

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        """Upload an input and return the name to use in the graph. Idempotent: `item.name` contains the hash.

        A name that is known to be there is not sent again, and `content` not read; after a Rejected with INPUT_MISSING
        it is. It is known to be there only when the backend has confirmed all of `item.bytes`. Raises what `content`
        raises. `item.filename` is the user's, and may be any text.

        The caller repeats it with a new `content` after Unreachable and Unclear; Rejected fails the task.
        """
        ...

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        """Send the attempt, once. The only call that makes a backend work; it is never repeated inside. The submission
        is not changed.

        Connecting and sending take time, in which a process may be frozen and the next holder may send the same. So the
        request is sent except for its last piece, then `last_look` is called, once, and only then does the request
        become complete; nothing is awaited between the two. Where `last_look` forbids it, this raises Unclear with the
        code `held_back`; what `last_look` raises is raised. The request is left incomplete then.

        The class of an error decides what becomes of the task; a service's own codes become classes in `refusals`.
        Unreachable: nothing was sent. Unclear: it may run. Busy and Denied: it does not run, the task waits and nothing
        is counted. Any other Rejected: it does not run and never will as it is, so the task fails; a code in LACKING
        means not here, INPUT_MISSING that an input is to be uploaded again. If the backend accepted only part of the
        graph, that part is cancelled and this raises Rejected. Cancelling the caller does not cancel a request
        that is under way: that would only make the outcome unknown (`backends.posts`).

        The caller sends it again after Unreachable; after Unclear only where the kind `asks_by_our_id` and look-ups
        prove that it never arrived, else never.
        """
        ...

    async def look_up(self, remote_id: str) -> Remote:
        """The state of one id, which may be any text. Without an effect; the caller repeats it until the run has ended.

        ABSENT is the backend's own statement about this id, never a guess from an error or a 404. SUCCEEDED comes with
        every file; FAILED with a `trouble` that says why.
        """
        ...

    def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        """The file's bytes from `offset` on; ends without an error only when the whole file was handed over. At the end
        of the file there are none.

        Raises FileGone when the backend says that the file is not there (any more), Unclear with the code
        `file_changed` when it is not the one whose beginning was fetched before. Raises Rejected with the code
        TOO_LARGE as soon as it is known to have more than `most` bytes in all, whatever size the backend states. Close
        the generator when leaving it early.

        The caller goes on at the next byte after Unreachable and Unclear, and begins again after `file_changed`.
        FileGone and Rejected give the file up for good.
        """
        ...

    def watch(self) -> AsyncIterator[Signal]:
        """Signals, for ever; reconnects with growing pauses and raises none of the above. Ends only when the client is
        closed. One at a time: a new watch may end the one before. `backends.silence` is that of a kind without
        signals."""
        ...

    async def close(self) -> None:
        """End the watch, let every submit under way come to its end, and close every connection. May be called again.
        A caller that cannot wait cancels this: the connections are closed all the same."""
        ...
