import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Queue } from "@/api/types";
import { SubmitBar } from "@/features/create/SubmitBar";
import { Side } from "@/features/create/Side";
import { translate as t } from "@/lib/i18n";
import { expected } from "@/lib/time";
import { draw } from "@/testing/draw";
import { queue, task, tasks } from "@/testing/samples";
import { serve } from "@/testing/server";

const server = (change: Partial<Queue["backends"][number]> = {}): Queue["backends"][number] => ({
  id: "b-1",
  kind: "comfyui",
  name: "gpu-0",
  state: "ready",
  paused_at: null,
  next_probe_at: null,
  busy: 0,
  seats: 2,
  ...change,
});
const estimate = { low: "2099-01-01T00:00:00Z", high: "2099-01-01T00:10:00Z" };
const paused = { at: "2026-11-30T08:00:00Z", reason: { code: "paused_queue", message: "by you", hint: "" } };
const noop = () => undefined;

test.each<[string, Partial<Queue>, () => string]>([
  ["there is no backend", {}, () => t("create.needsServer")],
  ["none can be reached", { backends: [server({ state: "unreachable" })] }, () => t("create.waitsForServer")],
  ["the only one is paused", { backends: [server({ paused_at: estimate.low })] }, () => t("create.waitsForServer")],
  ["the queue is paused", { backends: [server()], paused }, () => t("create.paused")],
  ["one is free", { backends: [server()] }, () => t("create.startsNow")],
  ["one is busy", { backends: [server({ busy: 1 })], running: 1 }, () => t("create.startsNext")],
  ["others wait", { backends: [server({ busy: 2 })], waiting: 5 }, () => t("create.ahead", { count: 5 })],
  [
    "it is known when",
    { backends: [server({ busy: 2 })], waiting: 5, estimate },
    () => t("create.startsAbout", { count: 5, at: expected(estimate) }),
  ],
])("before a task is handed in stands what that would mean: %s", async (_, change, words) => {
  serve({ "GET /api/queue": queue(change) });
  draw(
    <SubmitBar
      count={1}
      setCount={noop}
      keeps={false}
      setKeeps={noop}
      busy={false}
      submit={noop}
      submitting={{ unsent: [], again: noop, forget: noop }}
    />,
  );
  await waitFor(() => expect(document.querySelector(".submit-wait")?.textContent?.trim()).toBe(words()));
});

test("beside the form stands the queue in the server's own sentence, with its numbers and the newest tasks", async () => {
  const message = "2 tasks wait; all are done at about 14:06.";
  serve({
    "GET /api/queue": queue({ message, waiting: 2, running: 1 }),
    "GET /api/tasks": tasks(task({ title: "a cat" }), task({ id: "other", kind: "text_to_video", title: "a film" })),
  });
  draw(<Side kind="text_to_image" />);
  expect((await screen.findByText(message)).getAttribute("role")).toBe("status");
  expect([...document.querySelectorAll(".pool-figures dd")].map((each) => each.textContent)).toEqual(["2", "1", "–"]);
  expect(screen.getByText(t("backends.add"))).toBeTruthy();
  expect(await screen.findByText("a cat")).toBeTruthy();
  expect(screen.queryByText("a film")).toBeNull();
});

test("without tasks of its kind the side says so", async () => {
  serve({ "GET /api/queue": queue(), "GET /api/tasks": tasks() });
  draw(<Side kind="text_to_image" />);
  expect(await screen.findByText(t("newest.none"))).toBeTruthy();
});
