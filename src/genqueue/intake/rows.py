"""Rows of a sheet as values of a workflow: every cell is checked, every problem named by row and column. Pure.

A row is one task, or several: lists in its cells are combined, each with each, and counted before anything is made.
"""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from genqueue.errors import Invalid
from genqueue.intake.cells import MediaCell, read_count, read_sizes, read_values, text_of_cell
from genqueue.intake.columns import COUNT, LABELS, ROW_NUMBER, SIZE
from genqueue.intake.request import MAX_LABEL, MAX_LABEL_KEY, MAX_LABELS
from genqueue.messages import word
from genqueue.sources.base import Cell, Row
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import picks
from genqueue.workflows.template import Bilingual, Parameter, Template
from genqueue.workflows.values import fit_value

MAX_COMBINATIONS = 1_000
"""The most tasks of one row."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a cell. Without a column it concerns the row, without a row the whole sheet."""

    row_number: int | None
    column: str | None
    code: str
    arguments: Mapping[str, Any]

    def message(self, language: str = "zh") -> str:
        """The problem in a sentence of this language."""
        said = {
            name: each.text(language) if isinstance(each, Bilingual) else each for name, each in self.arguments.items()
        }
        return word(self.code, said, language).message


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What becomes of a row. Each of `choices` is a list of values that are given together, one of which each task has:
    `({"width": 1024, "height": 768},)`. `count` tasks are made of every combination."""

    row: Row
    choices: tuple[tuple[Mapping[str, Any], ...], ...] = ()
    count: int = 1
    labels: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def tasks(self) -> int:
        """How many tasks the row makes; none when it has a problem."""
        return 0 if self.problems else self.count * math.prod(len(choice) for choice in self.choices)

    def combinations(self) -> Iterator[dict[str, Any]]:
        """The parameters of every task of the row, in the order of the columns and of the lists in their cells."""
        for chosen in itertools.product(*self.choices):
            values = {key: value for part in chosen for key, value in part.items()}
            for _ in range(self.count):
                yield dict(values)


class Planner:
    """Plans the rows of one sheet for one workflow. `mapping` says what each column gives (see `columns.py`), `given`
    are parameters that have a value without a column. A text is checked once, however many cells have it."""

    def __init__(
        self,
        template: Template,
        mapping: Mapping[str, str | None],
        *,
        catalogs: Sequence[Catalog] = (),
        certain: bool = True,
        given: Mapping[str, Any] | None = None,
        max_count: int = MAX_COMBINATIONS,
    ) -> None:
        self._template, self._mapping = template, mapping
        self._catalogs, self._certain = catalogs, certain
        self._given = dict(given or {})
        self._max_count = max_count
        self._picks = picks(template, catalogs)
        self._seen: dict[tuple[str, str], list[Any] | Invalid] = {}
        self._required = [each for each in template.parameters if self._must_be_given(each)]

    def check_sheet(self) -> list[Problem]:
        """The problems of the sheet as a whole: parameters that no column gives and that have no default."""
        mapped = set(self._mapping.values())
        absent = [each for each in self._required if not self._is_mapped(each.key, mapped)]
        return [Problem(None, None, "no_column_for", {"field": each.label}) for each in absent]

    def plan(self, row: Row) -> PlannedRow:
        """What becomes of this row, with every problem of its cells."""
        choices: list[tuple[Mapping[str, Any], ...]] = []
        problems: list[Problem] = []
        count = 1
        for column, target in self._mapping.items():
            cell = row.cells.get(column)
            if target is None or (target in LABELS and self._template.parameter(target) is None):
                continue
            try:
                if cell is None:
                    self._check_empty(target, column)
                elif target == COUNT and self._template.parameter(COUNT) is None:
                    count = read_count(cell, column, self._max_count)
                elif target == SIZE and self._template.parameter(SIZE) is None:
                    choices.append(self._sizes(cell, column))
                else:
                    choices.append(tuple({target: value} for value in self._values(target, cell, column)))
            except Invalid as error:
                problems.append(Problem(row.number, column, error.code, {**error.arguments, "field": column}))
        whole = count * math.prod(len(choice) for choice in choices)
        if whole > MAX_COMBINATIONS:
            arguments = {"field": str(row.number), "count": whole, "limit": MAX_COMBINATIONS}
            problems.append(Problem(row.number, None, "too_many_combinations", arguments))
        return PlannedRow(row, tuple(choices), count, self._labels(row), tuple(problems))

    def _values(self, target: str, cell: Cell, column: str) -> list[Any]:
        parameter = self._template.parameter(target)
        if parameter is None:
            raise Invalid("unknown_parameter", field=column, name=target, allowed=[])
        if not isinstance(cell, str):
            return self._read(parameter, cell, column)
        known = self._seen.get((column, cell))
        if known is None:
            try:
                known = self._read(parameter, cell, column)
            except Invalid as error:
                known = error
            self._seen[column, cell] = known
        if isinstance(known, Invalid):
            raise known.with_traceback(None)
        return known

    def _read(self, parameter: Parameter, cell: Cell, column: str) -> list[Any]:
        return [self._fitting(parameter, value) for value in read_values(parameter, cell, column)]

    def _sizes(self, cell: Cell, column: str) -> tuple[Mapping[str, Any], ...]:
        names = [self._template.parameter(name) for name in ("width", "height")]
        return tuple(
            {part.key: self._fitting(part, side) for part, side in zip(names, size, strict=True) if part}
            for size in read_sizes(cell, column)
        )

    def _fitting(self, parameter: Parameter, value: Any) -> Any:
        """The value in the type of the parameter. Raises Invalid when it does not fit."""
        if isinstance(value, MediaCell):
            return value
        chosen = self._picks.get(parameter.key)
        return fit_value(parameter, value, self._catalogs, chosen, certain=self._certain)

    def _check_empty(self, target: str, column: str) -> None:
        """Raise Invalid when an empty cell leaves a parameter without a value."""
        if any(each.key == target for each in self._required):
            raise Invalid("cell_is_empty", field=column)

    def _must_be_given(self, parameter: Parameter) -> bool:
        if not parameter.required or parameter.key in self._given:
            return False
        try:
            return fit_value(parameter, None, self._catalogs, self._picks.get(parameter.key)) is None
        except Invalid as error:
            # Without a backend that lists any choice nothing can be said about the sheet.
            return error.code == "missing_parameter"

    def _is_mapped(self, key: str, mapped: set[str | None]) -> bool:
        return key in mapped or (key in ("width", "height") and SIZE in mapped)

    def _labels(self, row: Row) -> dict[str, str]:
        """The labels of the row: those that everybody knows, and the columns that give nothing else."""
        labels: dict[str, str] = {}
        for column, target in self._mapping.items():
            if target in LABELS and (text := text_of_cell(row.cells.get(column, ""))):
                labels[str(target)] = text[:MAX_LABEL]
        labels.setdefault(ROW_NUMBER, str(row.number))
        for column, cell in row.cells.items():
            text = text_of_cell(cell)
            if self._mapping.get(column) is None and text and len(labels) < MAX_LABELS:
                labels.setdefault(column[:MAX_LABEL_KEY], text[:MAX_LABEL])
        return labels
