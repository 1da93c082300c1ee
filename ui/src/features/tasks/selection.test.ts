import { expect, test } from "vitest";
import type { Task } from "@/api/types";
import {
  fitOf,
  groupsOf,
  isChosen,
  NOTHING,
  type Selection,
  sizeOf,
  toggled,
  withAll,
} from "@/features/tasks/selection";

const task = (id: string, status: Task["status"], ...actions: string[]) =>
  ({ id, status, actions: [...actions, "delete"] }) as Task;
const ready = task("a", "READY", "start");
const running = task("b", "RUNNING", "stop");
const failed = task("c", "FAILED", "start", "retry");
const same = (each: Task) => each;

test("a task is chosen and let go", () => {
  const one = toggled(NOTHING, ready);
  expect([isChosen(one, "a"), sizeOf(one)]).toEqual([true, 1]);
  expect(sizeOf(toggled(one, ready))).toBe(0);
  expect(sizeOf(withAll(one, [running, failed]))).toBe(3);
  expect(sizeOf(withAll(withAll(one, [running, failed]), [ready, running], false))).toBe(1);
});

test("of everything, some can be left out", () => {
  const all: Selection = { all: true, total: 12_431, except: new Set(), asOf: 7 };
  const but = toggled(all, ready);
  expect([isChosen(but, "a"), isChosen(but, "z"), sizeOf(but)]).toEqual([false, true, 12_430]);
  expect(sizeOf(toggled(but, ready))).toBe(12_431);
});

test("an action fits when every chosen task allows it", () => {
  expect(fitOf(groupsOf([ready, failed], same), "start")).toEqual({ fits: 2, left: 0, still: 0, against: [] });
  expect(fitOf(groupsOf([ready, running], same), "start")).toEqual({
    fits: 1,
    left: 0,
    still: 0,
    against: [{ status: "RUNNING", tasks: 1 }],
  });
  expect(fitOf(groupsOf([ready, running], same), "delete").against).toEqual([]);
});

test("what has changed since it was chosen is judged as it is now", () => {
  const now = (each: Task) => (each.id === "b" ? task("b", "SUCCESS", "clear") : each);
  expect(fitOf(groupsOf([running], now), "stop")).toEqual({
    fits: 0,
    left: 0,
    still: 0,
    against: [{ status: "SUCCESS", tasks: 1 }],
  });
});

test("of several, what may have been paid for is not started, and everything else is done with it", () => {
  const unknown = task("d", "FAILED", "start", "retry", "adopt", "forget");
  const groups = groupsOf([failed, unknown], same);
  expect(groups.map((group) => group.outcome_unknown)).toEqual([false, true]);
  expect(fitOf(groups, "start")).toEqual({ fits: 1, left: 1, still: 0, against: [] });
  expect(fitOf(groups, "delete")).toEqual({ fits: 2, left: 0, still: 0, against: [] });
  const still = {
    status: "STOPPED",
    tasks: 3,
    actions: ["delete"],
    outcome_unknown: false,
    still_stopping: true,
  } as const;
  expect(fitOf([...groups, { ...still, actions: [...still.actions] }], "start")).toEqual({
    fits: 1,
    left: 1,
    still: 3,
    against: [],
  });
});
