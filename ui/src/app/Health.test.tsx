import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { socket } from "@/api/live/socket";
import type { Event } from "@/api/live";
import { queryClient } from "@/api/cache/queryClient";
import { queueQuery } from "@/api/queue";
import type { Queue } from "@/api/types";
import { Health } from "@/app/Health";
import { toasts } from "@/components/toast";

const queue: Queue = {
  backends: [],
  waiting: 0,
  running: 0,
  estimate: null,
  mine: [],
  paused: null,
  space: { level: "low", free_bytes: 1, message: "磁盘只剩 1 GB" },
  clock: { at: "2026-11-30T12:00:00Z", by_s: 3600, message: "系统时钟被调快了 1 小时" },
  message: "没有后端",
};

test("a step of the clock is shown when it comes, and stands with the queue as long as it is news", () => {
  queryClient.setQueryData(queueQuery().queryKey, queue);
  render(
    <QueryClientProvider client={queryClient}>
      <Health />
    </QueryClientProvider>,
  );
  const data = { put_by_s: 3600, message: "系统时钟被调快了 1 小时" };
  socket.hear({
    op: "events",
    items: [{ id: 1, type: "clock.updated", at: "2026-11-30T12:00:00Z", data } as unknown as Event],
  });
  expect(toasts.get().map(({ title }) => title)).toEqual(["系统时钟被调快了 1 小时"]);
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByText(/系统时钟被调快了/).textContent).toContain("11-30");
  expect(screen.getByText(/磁盘只剩/)).toBeTruthy();
});
