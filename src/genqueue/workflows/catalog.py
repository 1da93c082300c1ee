"""What one backend has, and what it lacks for a workflow: the one rule of that."""

from dataclasses import dataclass

from genqueue.tasks.model import Needs
from genqueue.tasks.spelling import as_listed


@dataclass(frozen=True, slots=True)
class Missing:
    """Node classes, and choices as (node class, input, value), that are not there; both sorted."""

    node_classes: tuple[str, ...]
    choices: tuple[tuple[str, str, str], ...]

    @property
    def size(self) -> int:
        return len(self.node_classes) + len(self.choices)

    def told(self) -> list[str]:
        """One line for each thing, in the words of the graph."""
        return [*self.node_classes, *(f"{node}.{name} = {value}" for node, name, value in self.choices)]


@dataclass(frozen=True, slots=True)
class Catalog:
    """What a backend has: its node classes, and for each choice input of a class the values it offers.

    `choices[(class, input)]` is what the backend lists now: model files, samplers, formats. `paid_classes` are those of
    its node classes whose runs cost money (partner nodes); None where that was not noted when it was read.
    """

    node_classes: frozenset[str]
    choices: dict[tuple[str, str], frozenset[str]]
    paid_classes: frozenset[str] | None = frozenset()

    def lacks(self, needs: Needs) -> Missing:
        """What `needs` asks for and is not here. An input whose choices nobody knows may hold anything."""
        return Missing(
            tuple(sorted(needs.node_classes - self.node_classes)),
            tuple(
                (node, name, value)
                for node, name, value in sorted(needs.choices)
                if (listed := self.choices.get((node, name))) is not None and as_listed(value, listed) is None
            ),
        )
