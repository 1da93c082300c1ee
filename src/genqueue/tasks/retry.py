"""The retry policy: when to try again after a backend could not be reached. Pure: the delays come from the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """`delays_s` are the pauses before the first, second, ... retry; after the last retry the task fails."""

    delays_s: tuple[float, ...] = (60.0, 300.0, 900.0)

    @property
    def max_retries(self) -> int:
        return len(self.delays_s)

    def delay_after(self, retry_count: int) -> float | None:
        """Seconds until the next retry of a task that was already retried `retry_count` times; None = no further
        retry."""
        return self.delays_s[retry_count] if retry_count < len(self.delays_s) else None
