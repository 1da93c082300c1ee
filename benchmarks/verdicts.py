"""Verdicts: what was promised, measured, and whether it was kept. A benchmark that missed something ends with 1."""

from collections.abc import Sequence


class Verdicts:
    """Collects and prints them; `missed` names the promises that were not kept."""

    def __init__(self) -> None:
        self.missed: list[str] = []

    def within(self, what: str, figures: Sequence[float], most: float, unit: str = "ms") -> None:
        """The worst of these figures is no more than that."""
        ordered = sorted(figures)
        told = f"{ordered[len(ordered) // 2]:,.0f} median, {ordered[-1]:,.0f} worst {unit} (at most {most:,.0f})"
        self._judge(what, told, kept=ordered[-1] <= most)

    def equal(self, what: str, found: object, wanted: object) -> None:
        """A count or a state is exactly this."""
        self._judge(what, f"{found} (wanted {wanted})", kept=found == wanted)

    def _judge(self, what: str, told: str, *, kept: bool) -> None:
        print(f"{'kept  ' if kept else 'MISSED'} {what}: {told}")
        if not kept:
            self.missed.append(what)
