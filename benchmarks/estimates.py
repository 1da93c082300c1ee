"""How often the truth lies inside the ranges that were promised, and how wide they are, over every recorded day."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.support.replay import FOLDER, Told, load, median_width, replay, share_held


class Figures(NamedTuple):
    """`held` is the share of ranges that held, `width` their median width against the time that they were about, and
    `silent` the share of moments at which there was no history yet."""

    day: str
    what: str
    ranges: int
    held: float
    width: float
    silent: float


def measure() -> Iterator[Figures]:
    """By recording and by what was promised."""
    for day in sorted(path.stem for path in FOLDER.glob("*.json")):
        told = replay(load(day))
        for what in dict.fromkeys(each.what for each in told):
            yield _figures(day, what, [each for each in told if each.what == what])


def _figures(day: str, what: str, told: list[Told]) -> Figures:
    said = [each for each in told if each.span is not None]
    return Figures(day, what, len(said), share_held(told), median_width(told), 1 - len(said) / len(told))


def main() -> None:
    for each in measure():
        print(
            f"{each.day}, {each.what}: {each.held:.1%} of {each.ranges} ranges held, median width"
            f" {each.width:.0%} of the time until then; no history yet at {each.silent:.1%} of the moments"
        )


if __name__ == "__main__":
    main()
