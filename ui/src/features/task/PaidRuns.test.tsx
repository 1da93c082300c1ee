import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { TaskDetail } from "@/api/types";
import { Facts } from "@/features/task/Facts";
import { translate as t } from "@/lib/i18n";
import { draw, news } from "@/testing/draw";
import { backend, task } from "@/testing/samples";
import { asked, serve } from "@/testing/server";

const detail = (change: Partial<TaskDetail>): TaskDetail => ({
  ...(task() as TaskDetail),
  chosen_backend_id: null,
  allow_paid: false,
  ...change,
});

test.each([true, false])(
  "a switch among the facts of a task that waits changes whether it may cost money: %s",
  async (now) => {
    const each = detail({ status: "PENDING", allow_paid: now });
    serve({ "GET /api/backends": { items: [backend({ paid: true })] }, [`PATCH /api/tasks/${each.id}`]: each });
    draw(<Facts task={each} />);
    fireEvent.click(await screen.findByRole("switch", { name: t("create.allowPaid"), checked: now }));
    await waitFor(() => expect(news()).toEqual([t(now ? "did.noPay" : "did.pay")]));
    expect(asked(`PATCH /api/tasks/${each.id}`).map(({ body }) => body)).toEqual([{ allow_paid: !now }]);
  },
);

test.each([
  [{ status: "RUNNING", allow_paid: true }],
  [{ status: "PENDING", allow_paid: true, chosen_backend_id: "b" }],
] as const)("where it is decided where a task runs there is no switch", (change) => {
  serve({ "GET /api/backends": { items: [backend({ paid: true })] } });
  draw(<Facts task={detail(change)} />);
  expect(screen.queryByRole("switch")).toBeNull();
});
