"""Denials: which tasks a backend has turned away, and whether the backend or the task is the reason. Lost with the
process: then the same is found out once more."""

from dataclasses import dataclass, field

IN_A_ROW = 10
"""So many different tasks in a row are taken for the reason of their denials. Beyond them the backend is, and gets a
pause after as many."""

KEPT = 1000
"""How many tasks that were denied are remembered."""


@dataclass(slots=True)
class Denials:
    """`taken`: how many tasks the backend has taken. `tasks`: those that it denied and has not taken since, with how
    many it had taken when it denied them first. The others are about the denials since it took a task last. `last`:
    the tasks that are claimed after all others. `blamed`: those that were taken for the reason. `tried`: the different
    ones, and `sent`: how many since the last pause."""

    taken: int = 0
    tasks: dict[str, int] = field(default_factory=dict)
    last: set[str] = field(default_factory=set)
    blamed: set[str] = field(default_factory=set)
    tried: set[str] = field(default_factory=set)
    sent: int = 0

    def note_taken(self, task_id: str) -> None:
        """Note that the backend has taken this task. The others are claimed in the order of the queue again."""
        self.taken += 1
        self.tasks.pop(task_id, None)
        for noted in (self.last, self.blamed, self.tried):
            noted.clear()
        self.sent = 0

    def note(self, task_id: str) -> bool:
        """Note that it denied this task. Return whether it did so before."""
        before = task_id in self.tasks
        if len(self.tasks) >= KEPT:
            self.tasks.clear()
            self.last.clear()
            self.tried.clear()
        self.tasks.setdefault(task_id, self.taken)
        return before

    def let_others_first(self, task_id: str) -> None:
        """Have others claimed before this task, until one of them was taken: they show who is the reason. Its place in
        the queue stays."""
        if len(self.last) < KEPT:
            self.last.add(task_id)

    def is_of(self, task_id: str) -> bool:
        """Whether it has denied this task and taken others since: then the task is the reason."""
        return self.tasks.get(task_id, self.taken) < self.taken

    def judge_anew(self, task_id: str) -> None:
        """Take the task for the reason again only when others have been taken after this moment."""
        self.tasks[task_id] = self.taken

    def may_blame(self, task_id: str) -> bool:
        """Whether a task may be taken for the reason though none was taken since: IN_A_ROW of them at most, since a
        backend that denies everything looks the same."""
        if task_id not in self.blamed and len(self.blamed) < IN_A_ROW:
            self.blamed.add(task_id)
        return task_id in self.blamed

    def is_pause_due(self, task_id: str) -> bool:
        """Whether the backend gets a pause after this denial: no other task is left to try, or IN_A_ROW were."""
        again = task_id in self.tried
        self.tried.add(task_id)
        self.sent += 1
        is_due = again or self.sent >= IN_A_ROW
        if is_due:
            self.sent = 0
        return is_due
