import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { TasksPage } from "@/features/tasks/TasksPage";
import { translate as t } from "@/lib/i18n";
import { address, draw } from "@/testing/draw";
import { tasks } from "@/testing/samples";
import { asked, Refused, serve } from "@/testing/server";

const summary = { total: 0, groups: [], outputs: null, token: null };

test("without any task the list leads to the form of the first one", async () => {
  serve({ "GET /api/tasks": tasks() });
  draw(<TasksPage />, "/tasks?kind=text_to_video");
  expect(await screen.findByText(t("tasks.none"))).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: t("tasks.createFirst") }));
  expect(address()).toBe("/create/text_to_video");
});

test("where a filter leaves none the list says so, and shows all again", async () => {
  serve({ "GET /api/tasks": tasks(), "POST /api/tasks/batch/summary": summary });
  draw(<TasksPage />, "/tasks?q=cat&status=FAILED&sort=title");
  expect(await screen.findByText(t("tasks.noneMatch"))).toBeTruthy();
  const [first] = asked("GET /api/tasks");
  expect([first?.query.get("q"), first?.query.getAll("status"), first?.query.get("sort")]).toEqual([
    "cat",
    ["FAILED"],
    "title",
  ]);
  fireEvent.click(screen.getByRole("button", { name: t("tasks.showAll") }));
  await screen.findByText(t("tasks.none"));
  expect(address()).toBe("/tasks?sort=title");
});

test("a list that cannot be read says why and is read again on demand", async () => {
  serve({ "GET /api/tasks": new Refused(422, { code: "validation_failed", message: "That is no day" }) });
  draw(<TasksPage />, "/tasks");
  expect((await screen.findByRole("alert")).textContent).toContain("That is no day");
  serve({ "GET /api/tasks": tasks() });
  fireEvent.click(screen.getByRole("button", { name: t("act.again") }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
