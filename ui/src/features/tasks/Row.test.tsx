import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { patchTask } from "@/api/live";
import type { Status, Task } from "@/api/types";
import { STATUSES } from "@/api/types";
import { Row } from "@/features/tasks/Row";
import { translate as t } from "@/lib/i18n";
import { draw } from "@/testing/draw";
import { place, task } from "@/testing/samples";

const noop = () => undefined;
const row = (each: Task, wanted: readonly Status[] = []) => {
  draw(<Row task={each} index={0} chosen={false} focused={false} top={0} wanted={wanted} choose={noop} focus={noop} />);
  return screen.getByRole("row");
};
const error = { code: "node_error", message: "No memory left", hint: "Take a smaller picture", raw: null };

/** What a row says of a task in each status, beside the name of the status. */
const SAID: Record<Status, [change: Partial<Task>, words: string[]]> = {
  READY: [{ actions: ["start", "delete"] }, [t("verb.start"), t("verb.delete")]],
  PENDING: [{ actions: ["stop"], queue: place({ position: 3 }) }, [t("stand.place", { place: 3 }), t("verb.stop")]],
  QUEUED: [{ phase: "accepted", actions: ["stop"] }, [t("verb.stop")]],
  RUNNING: [
    { phase: "executing", progress: { seq: 1, value: 0.42, step: 4, steps: 10, node: "KSampler" } },
    ["42%", t("progress.step", { step: 4, steps: 10 }), t("progress.node", { node: "KSampler" })],
  ],
  RETRYING: [
    { retry_count: 1, next_retry_at: "2026-11-30T08:01:30Z", task_msg: "The backend went away" },
    [t("stand.retry", { count: 1, most: 3, left: "1:30" }), "The backend went away"],
  ],
  SUCCESS: [
    { started_at: "2026-11-30T08:00:00Z", completed_at: "2026-11-30T08:00:42Z" },
    [t("tasks.took", { time: t("time.seconds", { count: 42 }) })],
  ],
  FAILED: [
    { error, task_msg: "Tried 3 times", actions: ["retry"] },
    ["Tried 3 times · No memory left", t("verb.retry")],
  ],
  STOPPED: [{ actions: ["start"] }, [t("verb.restart")]],
};

test.each(STATUSES)("a row of a task that is %s names its status and says how it stands", (status) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-30T08:00:00Z") });
  const [change, words] = SAID[status];
  const shown = row(task({ status, ...change }));
  vi.useRealTimers();
  expect(shown.dataset.status).toBe(status);
  expect(within(shown).getByText(t(`word.${status}`))).toBeTruthy();
  const buttons = within(shown)
    .queryAllByRole("button")
    .map((each) => each.getAttribute("aria-label"));
  for (const each of words) expect([shown.textContent, ...buttons].join("\n")).toContain(each);
  const runs = status === "RUNNING" || status === "QUEUED";
  expect(within(shown).queryAllByRole("progressbar")).toHaveLength(runs ? 1 : 0);
});

test("a row that left the filter stays in its place, paler, and one that was deleted has no buttons", async () => {
  const each = task({ status: "RUNNING", actions: ["stop"] });
  const shown = row(each, ["RUNNING"]);
  expect(shown.className).not.toContain("row-left");
  patchTask(each.id, { version: 2, status: "SUCCESS", actions: ["delete"] });
  await within(shown).findByText(t("word.SUCCESS"));
  expect(shown.className).toContain("row-left");
  expect(within(shown).getByLabelText(t("verb.delete"))).toBeTruthy();
  patchTask(each.id, { version: 3, deleted: true });
  await within(shown).findByText(t("tasks.deleted"));
  expect(within(shown).queryByLabelText(t("verb.delete"))).toBeNull();
});
