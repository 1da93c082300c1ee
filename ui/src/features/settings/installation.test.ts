import { expect, test } from "vitest";
import type { Setting } from "@/api/types";
import { changeOf, cleaningOf, draftOf, isChanged } from "@/features/settings/installation";

const most: Setting = {
  name: "max_executions",
  variable: "GENQUEUE_MAX_EXECUTIONS",
  about: "",
  value: 3,
  default: 3,
  source: "default",
  editable: true,
  tunable: true,
  secret: false,
  minimum: 1,
  maximum: 100,
};

test("a change is marked, and back at the default it is none", () => {
  const once = changeOf(most, {}, {}, 5);
  expect([draftOf(most, {}, once), isChanged(most, {}, once)]).toEqual([5, true]);
  expect(changeOf(most, {}, once, 3)).toEqual({});
  expect(changeOf(most, { max_executions: 5 }, {}, 3)).toEqual({ max_executions: undefined });
  expect(changeOf(most, { max_executions: 5 }, { max_executions: 4 }, 5)).toEqual({});
});

test("what the environment has fixed is shown as it is", () => {
  const fixed: Setting = { ...most, value: 9, source: "environment", editable: false };
  expect([draftOf(fixed, { max_executions: 5 }, {}), isChanged(fixed, { max_executions: 5 }, {})]).toEqual([9, false]);
});

test("only what is limited is asked for, and nothing when all is kept", () => {
  const nothing = { keep_outputs_days: 0, keep_outputs_gb: 0, keep_uploads_days: null, keep_history_days: 0 };
  expect(cleaningOf(nothing)).toBeNull();
  expect(cleaningOf({ ...nothing, keep_outputs_days: 30, keep_outputs_gb: 2.5 })).toEqual({
    outputs_days: 30,
    outputs_gb: 2.5,
  });
});
