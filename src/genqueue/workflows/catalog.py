"""The catalog of a backend, and the rule for what it lacks to run a workflow."""

from dataclasses import dataclass

from genqueue.tasks.model import Needs
from genqueue.tasks.spelling import as_listed


@dataclass(frozen=True, slots=True)
class Missing:
    """Node classes, and choices as (node class, input, value), that a backend lacks; both sorted."""

    node_classes: tuple[str, ...]
    choices: tuple[tuple[str, str, str], ...]

    @property
    def size(self) -> int:
        return len(self.node_classes) + len(self.choices)

    def to_texts(self) -> list[str]:
        """One line for each missing thing, named as in the graph."""
        return [*self.node_classes, *(f"{node}.{name} = {value}" for node, name, value in self.choices)]


@dataclass(frozen=True, slots=True)
class Catalog:
    """What a backend has: its node classes, and for each choice input of a class the values it offers.

    `choices[(class, input)]` is what the backend lists now: model files, samplers, formats. `paid_classes` are those of
    its node classes whose runs cost money (partner nodes); None where the catalog was stored without that information.
    """

    node_classes: frozenset[str]
    choices: dict[tuple[str, str], frozenset[str]]
    paid_classes: frozenset[str] | None = frozenset()

    def lacks(self, needs: Needs) -> Missing:
        """What `needs` asks for and this catalog does not have. An input whose choices are not listed accepts any
        value."""
        return Missing(
            tuple(sorted(needs.node_classes - self.node_classes)),
            tuple(
                (node, name, value)
                for node, name, value in sorted(needs.choices)
                if (listed := self.choices.get((node, name))) is not None and as_listed(value, listed) is None
            ),
        )
