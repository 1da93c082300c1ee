"""The WebSocket to one ComfyUI: reconnected whenever it breaks, drained at once, and replaced when it stays silent.

Two faults of ComfyUI (0.33) make a socket look alive and send nothing: a client id that was used before can lose its
place in the registry, and one client that stops reading holds up the frames for all. So every connection gets a fresh
id, and every prompt that ComfyUI accepts must show up as a `status` frame within seconds.
"""

import asyncio
import json
import logging
import random
import uuid
from collections.abc import AsyncIterator, Callable

import structlog
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from genqueue.backends.base import Signal, SignalKind
from genqueue.backends.comfyui.signals.mailbox import Mailbox
from genqueue.backends.comfyui.signals.ws_messages import FrameReader
from genqueue.clock import Clock
from genqueue.outbound import CONNECT_S, HttpClient

PING_EVERY_S = 25.0
PING_TIMEOUT_S = 60.0
SILENCE_S = 5.0
QUIET_RETRY_S = (60.0, 120.0, 300.0, 600.0)
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0
# At DEBUG, websockets writes the whole handshake, credentials included.
_LOGGER = logging.getLogger(__name__)
_LOGGER.setLevel(logging.INFO)
log = structlog.get_logger(__name__)
_HELLO = json.dumps({"type": "feature_flags", "data": {"supports_preview_metadata": True}})


class _Connect(connect):
    """A connection that follows no redirect: another server must not get this one's credentials."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class Socket:
    """The socket of one ComfyUI. `client_id` is the id to post with, or None while frames cannot be relied on."""

    def __init__(self, http: HttpClient, clock: Clock, on_connect: Callable[[], None]) -> None:
        self.client_id: str | None = None
        self._http = http
        self._clock = clock
        self._on_connect = on_connect
        self._mailbox = Mailbox()
        self._frames = FrameReader(clock.awake)
        self._warned = False
        self._owed = asyncio.Event()
        self._silences = 0

    async def signals(self) -> AsyncIterator[Signal]:
        """Signals, until closed. The connection lives exactly as long as this iteration."""
        keeper = asyncio.create_task(self._keep_connected())
        try:
            while not self._mailbox.closed:
                for signal in await self._mailbox.take():
                    yield signal
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    def expect(self, attempt_id: str, weights: dict[str, float]) -> None:
        """Announce an attempt that is going to be posted with `client_id`."""
        self._frames.expect(attempt_id, weights)

    def broadcasts(self) -> int:
        """How many `status` frames have come; call it before a POST."""
        return self._frames.broadcasts

    def accepted(self, broadcasts_before: int) -> None:
        """ComfyUI accepted a prompt: unless a `status` frame has come meanwhile, one must come within seconds."""
        if self._frames.broadcasts == broadcasts_before:
            self._owed.set()

    def close(self) -> None:
        """End the iteration of `signals`, and with it the connection."""
        self._mailbox.close()

    async def _keep_connected(self) -> None:
        pause = FIRST_PAUSE_S
        while True:
            began = self._clock.awake()
            try:
                await self._connection()
            except (OSError, WebSocketException, TimeoutError):
                pass
            except Exception:
                # Signals only save time, so any exception ends in a pause and a new connection.
                log.exception("socket_crashed", address=self._http.address)
            finally:
                self.client_id = None
            if self._clock.awake() - began > LONGEST_PAUSE_S:
                pause = FIRST_PAUSE_S
            # Spread out, so that a ComfyUI that restarts does not get all of its clients at one instant.
            await self._clock.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(pause * 2, LONGEST_PAUSE_S)

    async def _connection(self) -> None:
        client_id = str(uuid.uuid4())
        async with _Connect(
            self._http.socket_url(f"/ws?clientId={client_id}"),
            ssl=self._http.tls,
            additional_headers=[(name, value) for name, value in self._http.headers.items() if name != "User-Agent"],
            user_agent_header=self._http.headers.get("User-Agent"),
            logger=_LOGGER,
            proxy=None,
            compression=None,
            max_size=self._http.limits.frame_bytes,
            open_timeout=CONNECT_S,
            close_timeout=1,
            ping_interval=PING_EVERY_S,
            ping_timeout=PING_TIMEOUT_S,
        ) as connection:
            self._frames = FrameReader(self._clock.awake, self._warn)
            self._warned = False
            self._owed.clear()
            self._on_connect()
            await connection.send(_HELLO)
            if self._silences < 2:
                self.client_id = client_id
            self._mailbox.put(Signal(SignalKind.RECONNECTED))
            guard = asyncio.create_task(self._guard(connection))
            try:
                async for frame in connection:
                    self._hear(frame, client_id)
            finally:
                self._mailbox.put(Signal(SignalKind.DISCONNECTED))
                guard.cancel()
                await asyncio.gather(guard, return_exceptions=True)

    def _hear(self, frame: str | bytes, client_id: str) -> None:
        before = self._frames.broadcasts
        for signal in self._frames.take(frame):
            self._mailbox.put(signal)
        if self._frames.broadcasts == before:
            return
        self._owed.clear()
        if self._silences > 1:
            self._mailbox.put(Signal(SignalKind.RECONNECTED))
        self._silences = 0
        self.client_id = client_id

    def _warn(self, kind: str) -> None:
        """Log once per connection: a ComfyUI that leaves the id out does so every time."""
        if not self._warned:
            self._warned = True
            log.warning("message_without_prompt_id", address=self._http.address, type=kind)

    async def _guard(self, connection: ClientConnection) -> None:
        """End a connection that stays silent though ComfyUI works.

        The first silence may be this connection's own fault, so a new one is tried at once. If that one is silent too,
        ComfyUI's frames are stuck: polling goes on alone, and a new connection is tried now and then.
        """
        while True:
            await self._owed.wait()
            broadcasts = self._frames.broadcasts
            await self._clock.sleep(SILENCE_S)
            if self._frames.broadcasts != broadcasts:
                continue
            self._silences += 1
            if self._silences > 1:
                self.client_id = None
                self._mailbox.put(Signal(SignalKind.ALL_QUIET))
                await self._clock.sleep(QUIET_RETRY_S[min(self._silences - 2, len(QUIET_RETRY_S) - 1)])
                if self._frames.broadcasts != broadcasts:
                    continue
            await connection.close()
            return
