"""The hand-over of signals to a slow consumer."""

from genqueue.backends.base import Signal, SignalKind
from genqueue.backends.comfyui.signals.mailbox import Mailbox


async def test_only_the_newest_progress_of_a_run_waits() -> None:
    mailbox = Mailbox()
    for value in (0.1, 0.2, 0.3):
        mailbox.put(Signal(SignalKind.PROGRESS, "a", value=value))
    mailbox.put(Signal(SignalKind.MAYBE_DONE, "a"))
    assert await mailbox.take() == [
        Signal(SignalKind.PROGRESS, "a", value=0.3),
        Signal(SignalKind.MAYBE_DONE, "a"),
    ]


async def test_a_consumer_that_fell_far_behind_is_told_that_it_missed_something() -> None:
    mailbox = Mailbox()
    for number in range(2_001):
        mailbox.put(Signal(SignalKind.MAYBE_DONE, str(number)))
    assert await mailbox.take() == [Signal(SignalKind.RECONNECTED)]


async def test_closing_lets_a_waiting_consumer_go() -> None:
    mailbox = Mailbox()
    mailbox.close()
    assert await mailbox.take() == []
    assert mailbox.closed
