import { expect, test } from "vitest";
import { type Event, type Frame, type Recovery, recovering, Socket } from "@/api/live/socket";

const greeting = (event: number, recovery: Recovery | null) =>
  ({
    op: "hello",
    stream: "s",
    event,
    server_time: "2026-11-30T00:00:00Z",
    heartbeat_s: 15,
    version: "1",
    counts: null,
    recovery,
  }) as unknown as Frame;
const news = (id: number, data: Recovery): Frame => ({
  op: "events",
  items: [{ id, type: "recovery.updated", at: "", data } as unknown as Event],
});
const three = { total: 4, left: 3, kinds: { text_to_image: 3 } };

test("a recovery is known from the greeting, followed by its events, and over when nothing is left", () => {
  const socket = new Socket();
  socket.hear(greeting(10, { total: 4, left: 4, kinds: { text_to_image: 4 } }));
  expect(recovering.get()?.left).toBe(4);
  socket.hear(news(11, three));
  expect(recovering.get()).toEqual(three);
  socket.hear(news(12, { total: 4, left: 0, kinds: {} }));
  expect(recovering.get()).toBeNull();
});

test("what is replayed of an earlier life is not taken for now", () => {
  const socket = new Socket();
  socket.hear(greeting(10, null));
  socket.hear(news(9, three));
  expect(recovering.get()).toBeNull();
});
