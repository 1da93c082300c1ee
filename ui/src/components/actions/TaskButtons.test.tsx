import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Meant } from "@/api/taskActions";
import type { Several, Summary } from "@/api/types";
import { keyOf, useGoing } from "@/components/actions/going";
import { TaskButtons } from "@/components/actions/TaskButtons";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { translate as t } from "@/lib/i18n";
import { draw, news } from "@/testing/draw";
import { place, task } from "@/testing/samples";
import { asked, Refused, serve } from "@/testing/server";

const done = (...ids: string[]): Several => ({ succeeded: ids, failed: [] });
const summary = (change: Partial<Summary>): Summary => ({
  total: 1,
  groups: [],
  outputs: null,
  token: "t-1",
  ...change,
});
const labels = () => screen.getAllByRole("button").map((each) => each.getAttribute("aria-label"));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test.each([
  [["start", "delete"], "READY", ["verb.start", "verb.delete"]],
  [["stop", "front", "prioritise"], "PENDING", ["verb.stop", "verb.front", "act.more"]],
  [["stop", "check"], "RUNNING", ["verb.stop", "act.more"]],
  [["retry", "clear", "delete"], "FAILED", ["verb.retry", "verb.delete", "act.more"]],
  [["start", "delete"], "STOPPED", ["verb.restart", "verb.delete"]],
  [["retry", "adopt", "forget"], "FAILED", ["verb.again", "act.more"]],
] as const)("of the actions %s of a task there are these buttons and no others", (actions, status, expected) => {
  draw(<TaskButtons task={task({ status, actions: [...actions] })} />);
  expect(labels()).toEqual(expected.map((key) => t(key)));
});

test("a task without actions has no buttons", () => {
  draw(<TaskButtons task={task()} />);
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("a start is sent at once and once, however often it is pressed", async () => {
  const each = task({ actions: ["start"] });
  let answer: (found: Several) => void = () => undefined;
  serve({ "POST /api/tasks/batch/start": () => new Promise((resolve) => (answer = resolve)) });
  draw(<TaskButtons task={each} />);
  press(t("verb.start"));
  await waitFor(() => expect(asked("POST /api/tasks/batch/start")).toHaveLength(1));
  fireEvent.click(screen.getByRole("button"));
  answer(done(each.id));
  await waitFor(() => expect(news()).toEqual([t("did.start", { count: 1 })]));
  expect(asked("POST /api/tasks/batch/start").map(({ body }) => body)).toEqual([{ ids: [each.id] }]);
});

test("a task that only a paid backend could run has a button that allows paid runs, once its user has agreed", async () => {
  const reason = { code: "paid_not_allowed", message: "Only a paid backend", hint: "", allow_paid: true };
  const each = task({ status: "PENDING", actions: ["stop"], queue: place({ reason }) });
  const other = task({ ...each, id: "other", queue: place({ reason: { ...reason, allow_paid: false } }) });
  serve({ [`PATCH /api/tasks/${each.id}`]: { ...each, queue: place() } });
  draw([other, each].map((one) => <TaskButtons key={one.id} task={one} />));
  expect(labels()).toEqual([t("verb.stop"), t("verb.pay"), t("verb.stop")]);
  press(t("verb.pay"));
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain(t("ask.payAbout"));
  expect(asked(`PATCH /api/tasks/${each.id}`)).toEqual([]);
  fireEvent.click(within(dialog).getByRole("button", { name: t("verb.pay") }));
  await waitFor(() => expect(news()).toEqual([t("did.pay")]));
  expect(asked(`PATCH /api/tasks/${each.id}`).map(({ body }) => body)).toEqual([{ allow_paid: true }]);
});

test("a deletion asks first, says how many tasks and files go, and carries the token of what was shown", async () => {
  const each = task({ status: "SUCCESS", actions: ["delete"] });
  serve({
    "POST /api/tasks/batch/summary": summary({ outputs: { files: 4, bytes: 2048 } }),
    "DELETE /api/tasks/batch": done(each.id),
  });
  draw(<TaskButtons task={each} />);
  press(t("verb.delete"));
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain(t("ask.delete", { count: 1 }));
  await waitFor(() => expect(dialog.textContent).toContain(t("ask.files", { count: 4 })));
  expect(asked("DELETE /api/tasks/batch")).toEqual([]);
  fireEvent.click(within(dialog).getByRole("button", { name: t("verb.delete") }));
  await waitFor(() => expect(news()).toEqual([t("did.delete", { count: 1 })]));
  expect(asked("DELETE /api/tasks/batch")[0]?.body).toEqual({ ids: [each.id], if_summary: "t-1" });
});

test("tasks that changed since the question are asked for once more, with their number as it is now", async () => {
  serve({
    "POST /api/tasks/batch/summary": summary({ total: 2 }),
    "POST /api/tasks/batch/stop": ({ body }: { body: { if_summary: string } }) =>
      body.if_summary === "t-1"
        ? new Refused(409, {
            code: "summary_changed",
            message: "",
            details: { summary: summary({ total: 3, token: "t-2" }) },
          })
        : done("a", "b", "c"),
  });
  draw(<StopTwo />);
  press("stop");
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain(t("ask.stop", { count: 2 }));
  fireEvent.click(within(dialog).getByRole("button", { name: t("verb.stop") }));
  const again = await waitFor(() => {
    const found = screen.getAllByRole("dialog").find((each) => each.textContent?.includes(t("ask.stop", { count: 3 })));
    return found ?? Promise.reject(new Error("not asked again"));
  });
  expect(again.textContent).toContain(t("ask.changed"));
  fireEvent.click(within(again).getByRole("button", { name: t("verb.stop") }));
  await waitFor(() => expect(news()).toEqual([t("did.stop", { count: 3 })]));
});

function StopTwo() {
  const { act } = useTaskActions();
  return (
    <button type="button" onClick={() => act({ verb: "stop", meant: { filter: {}, all: true }, count: 2 })}>
      stop
    </button>
  );
}

const PAID = { actions: ["start"], tasks: 2, status: "FAILED" as const };

test("a start of several is busy while it is asked what is left out, and says so where that is all of them", async () => {
  let answer: (found: Summary) => void = () => undefined;
  serve({ "POST /api/tasks/batch/summary": () => new Promise((resolve) => (answer = resolve)) });
  draw(<StartTwo />);
  press("start");
  await waitFor(() => expect(asked("POST /api/tasks/batch/summary")).toHaveLength(1));
  expect(screen.getByRole("button", { name: "busy" })).toBeTruthy();
  press("busy");
  expect(screen.queryByRole("dialog")).toBeNull();
  answer(summary({ total: 2, groups: [{ ...PAID, outcome_unknown: true, still_stopping: false }] }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain(t("did.nothing"));
  expect(dialog.textContent).toContain(t("ask.left", { count: 2 }));
  expect(screen.getByRole("button", { name: "start" })).toBeTruthy();
  expect(asked("POST /api/tasks/batch/summary")).toHaveLength(1);
  expect(asked("POST /api/tasks/batch/start")).toEqual([]);
});

function StartTwo() {
  const { act } = useTaskActions();
  const meant: Meant = { filter: {}, all: true };
  const busy = useGoing(keyOf("start", meant));
  return (
    <button type="button" onClick={() => act({ verb: "start", meant, count: 2 })}>
      {busy ? "busy" : "start"}
    </button>
  );
}

test("tasks that refused are counted, and a look shows which and why", async () => {
  const each = task({ id: "0193a0d0-0000-7000-8000-0000deadbeef", actions: ["start"] });
  serve({
    "POST /api/tasks/batch/start": {
      succeeded: [],
      failed: [{ id: each.id, code: "conflict", message: "It is being deleted" }],
    },
  });
  draw(<TaskButtons task={each} />);
  press(t("verb.start"));
  await waitFor(() => expect(news()).toHaveLength(1));
  const { toasts, takeOffer } = await import("@/components/toast");
  takeOffer(toasts.get()[0]!);
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("…deadbeef")).toBeTruthy();
  expect(within(dialog).getByText("It is being deleted")).toBeTruthy();
});
