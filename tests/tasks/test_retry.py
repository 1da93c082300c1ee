"""When a backoff ends, and when it gives up."""

from hypothesis import given
from hypothesis import strategies as st

from genqueue.tasks.retry import RetryPolicy


def test_the_pauses_are_one_five_and_fifteen_minutes_and_then_it_gives_up() -> None:
    policy = RetryPolicy()
    assert [policy.delay_after(count) for count in range(5)] == [60, 300, 900, None, None]
    assert policy.max_retries == 3


def test_without_pauses_it_gives_up_at_once() -> None:
    assert RetryPolicy(()).delay_after(0) is None
    assert RetryPolicy(()).max_retries == 0


@given(delays=st.lists(st.floats(0, 86_400), max_size=9), count=st.integers(0, 20))
def test_there_is_a_pause_before_each_retry_and_none_after_the_last(delays: list[float], count: int) -> None:
    policy = RetryPolicy(tuple(delays))
    assert (policy.delay_after(count) is None) == (count >= policy.max_retries)
