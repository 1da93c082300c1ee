/** Which tasks are chosen: some, one by one, or everything that the filter means but for some. Pure. */
import type { Summary, Task } from "@/api/types";

export type Selection =
  | { all: false; tasks: ReadonlyMap<string, Task> }
  | { all: true; total: number; except: ReadonlySet<string>; asOf: number };

export const NOTHING: Selection = { all: false, tasks: new Map() };

export function isChosen(selection: Selection, id: string): boolean {
  return selection.all ? !selection.except.has(id) : selection.tasks.has(id);
}

export function sizeOf(selection: Selection): number {
  return selection.all ? Math.max(0, selection.total - selection.except.size) : selection.tasks.size;
}

export function toggled(selection: Selection, task: Task): Selection {
  if (selection.all) {
    const except = new Set(selection.except);
    if (!except.delete(task.id)) except.add(task.id);
    return { ...selection, except };
  }
  const tasks = new Map(selection.tasks);
  if (!tasks.delete(task.id)) tasks.set(task.id, task);
  return { all: false, tasks };
}

/** All of these chosen too, or none of them any more. */
export function withAll(selection: Selection, several: readonly Task[], chosen = true): Selection {
  if (selection.all) {
    const except = new Set(selection.except);
    for (const task of several) {
      if (chosen) except.delete(task.id);
      else except.add(task.id);
    }
    return { ...selection, except };
  }
  const tasks = new Map(selection.tasks);
  for (const task of several) {
    if (chosen) tasks.set(task.id, task);
    else tasks.delete(task.id);
  }
  return { all: false, tasks };
}

export type Groups = Summary["groups"];

/** The chosen tasks by what they allow. `now` gives the newest state of a task. */
export function groupsOf(tasks: Iterable<Task>, now: (task: Task) => Task & { deleted?: boolean }): Groups {
  const groups = new Map<string, Groups[number]>();
  for (const each of tasks) {
    const task = now(each);
    if (task.deleted) continue;
    const outcome_unknown = task.actions.includes("adopt");
    // Of several, these are not started: each needs a confirmation of its own.
    const actions = outcome_unknown ? task.actions.filter((action) => !CONFIRMED.includes(action)) : task.actions;
    const key = [task.status, ...actions].join();
    const group = groups.get(key);
    if (group) group.tasks += 1;
    // Whether a paid run of it may still execute, only the server knows.
    else groups.set(key, { status: task.status, tasks: 1, actions, outcome_unknown, still_stopping: false });
  }
  return [...groups.values()];
}

const CONFIRMED = ["start", "retry"];

export interface Fit {
  /** So many of the chosen tasks allow it. */
  fits: number;
  /** So many are left out where others allow it: their last run may have been paid for, and its outcome is unknown. */
  left: number;
  /** So many are left out where others allow it: a paid run of theirs may still execute. */
  still: number;
  /** Those that do not, by status. */
  against: { status: Task["status"]; tasks: number }[];
}

export function fitOf(groups: Groups, action: string): Fit {
  const against = new Map<Task["status"], number>();
  let fits = 0;
  let left = 0;
  let still = 0;
  for (const group of groups) {
    if (group.actions.includes(action)) fits += group.tasks;
    else if (group.outcome_unknown && CONFIRMED.includes(action)) left += group.tasks;
    else if (group.still_stopping && CONFIRMED.includes(action)) still += group.tasks;
    else against.set(group.status, (against.get(group.status) ?? 0) + group.tasks);
  }
  return { fits, left, still, against: [...against].map(([status, tasks]) => ({ status, tasks })) };
}
