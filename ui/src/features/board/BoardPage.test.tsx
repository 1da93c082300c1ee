import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { RANGES } from "@/api/statistics";
import { BoardPage } from "@/features/board/BoardPage";
import { translate as t } from "@/lib/i18n";
import { address, draw } from "@/testing/draw";
import { backend, queue, statistics, tasks } from "@/testing/samples";
import { asked, serve } from "@/testing/server";

const SUCCEEDED: Record<string, number> = { "1h": 11, "24h": 22, "7d": 33, "30d": 44 };

function open(at: string) {
  serve({
    "GET /api/queue": queue({ running: 1, waiting: 2 }),
    "GET /api/backends": { items: [backend()] },
    "GET /api/tasks": tasks(),
    "GET /api/stats": ({ query }: { query: URLSearchParams }) =>
      statistics({ succeeded: SUCCEEDED[query.get("range") ?? ""], waited: { p50: 3, p90: 9 } }),
  });
  draw(<BoardPage />, at);
}
const figure = (name: string) => screen.getAllByText(name).find((each) => each.tagName === "DT")!.parentElement!;

test("figures are those of the range that is chosen, which stands in the address", async () => {
  open("/board");
  await waitFor(() => expect(figure(t("board.done")).textContent).toContain("22"));
  expect(figure(t("board.wait")).textContent).toContain(t("board.most", { time: t("time.seconds", { count: 9 }) }));
  expect(figure(t("board.running")).textContent).toContain("1");
  expect(figure(t("board.rate")).textContent).toContain("–");

  const ranges = screen.getByRole("radiogroup", { name: t("board.range") });
  expect(within(ranges).getAllByRole("radio")).toHaveLength(RANGES.length);
  fireEvent.click(within(ranges).getByText(t("board.ranges.7d")));
  await waitFor(() => expect(figure(t("board.done")).textContent).toContain("33"));
  expect(address()).toBe("/board?range=7d");
  expect(asked("GET /api/stats").map(({ query }) => query.get("range"))).toEqual(["24h", "7d"]);
});

test("the range of the address is read at once, and one that is none is the usual one", async () => {
  open("/board?range=30d");
  await waitFor(() => expect(figure(t("board.done")).textContent).toContain("44"));
  expect(asked("GET /api/stats").map(({ query }) => query.get("range"))).toEqual(["30d"]);
});
