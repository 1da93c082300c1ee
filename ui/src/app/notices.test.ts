import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChangedTask, Event } from "@/api/live";
import type { Batch } from "@/api/types";
import { endings, notices } from "@/app/notices";
import { claim, claimBatch } from "@/app/noticeMemory";
import { NO_COST } from "@/testing/samples";

const AT = "2026-11-22T14:00:00Z";

function ended(id: number, more: Partial<ChangedTask> = {}): Event {
  const data = {
    id: `task-${id}`,
    version: 9,
    status: "SUCCESS",
    kind: "text_to_image",
    deleted: false,
    title: "猫",
    completed_at: AT,
    updated_at: AT,
    batch_id: null,
    ...more,
  } as ChangedTask;
  return { id, type: "task.updated", at: AT, data };
}

function batch(more: Partial<Batch> = {}): Batch {
  const by_status = { SUCCESS: 3 } as Batch["by_status"];
  return { id: "b", title: "海报", created_at: AT, total: 3, by_status, cost: NO_COST, ...more };
}

beforeEach(() => localStorage.clear());

afterEach(() => vi.unstubAllGlobals());

/** Locks as the tabs of one browser share them. */
function sharedLocks() {
  const held = new Set<string>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    request: (name: string, act: () => unknown) => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(async () => {
        held.add(name);
        try {
          return await act();
        } finally {
          held.delete(name);
        }
      });
      queues.set(name, turn);
      return turn;
    },
  };
}

test("what another tab announced a moment ago is not announced again, though its storage has not come here yet", async () => {
  vi.stubGlobal("navigator", { ...navigator, locks: sharedLocks() });
  await claim("s", [ended(4)]);
  const before = { ...localStorage };
  expect(await claim("s", [ended(5), ended(6)])).toHaveLength(2);
  expect(await claimBatch("s", "b", 6, 6)).toBe(true);
  localStorage.clear();
  for (const [key, value] of Object.entries(before)) localStorage.setItem(key, String(value));

  expect(await claim("s", [ended(5), ended(6), ended(7)])).toEqual([ended(7)]);
  expect(await claimBatch("s", "b", 6, 6)).toBe(false);
});

test("only an end is an end", () => {
  const later = { updated_at: "2026-11-22T15:00:00Z" };
  const events = [
    ended(1),
    ended(2, { status: "RUNNING" }),
    ended(3, { status: "STOPPED" }),
    ended(4, later),
    ended(5, { deleted: true }),
    ended(6, { status: "FAILED" }),
    { ...ended(7), type: "task.created" },
  ];

  expect(endings(events).map((each) => each.id)).toEqual([1, 6]);
});

test("an event is announced once, by whoever claims it first, also when it is replayed", async () => {
  expect(await claim("s", [ended(5), ended(6)])).toHaveLength(2);
  expect(await claim("s", [ended(5), ended(6), ended(7)])).toEqual([ended(7)]);
  expect(await claim("s", [ended(7)])).toEqual([]);
});

test("another stream counts anew", async () => {
  await claim("before", [ended(500)]);

  expect(await claim("after", [ended(3)])).toHaveLength(1);
});

test("one task is called by its name, several are counted", () => {
  expect(notices([ended(1)], [])).toEqual([
    expect.objectContaining({ tag: "event-1", path: "/tasks/task-1", body: "猫" }),
  ]);
  const [notice] = notices([ended(1), ended(2, { status: "FAILED" })], []);
  expect(notice).toMatchObject({ tag: "event-2", path: "/tasks" });
});

test("a batch has one notice, whatever number of its tasks ended", () => {
  const events = [ended(1, { batch_id: "b" }), ended(2, { batch_id: "b" })];

  expect(notices(events, [])).toEqual([]);
  expect(notices(events, [batch()])).toEqual([expect.objectContaining({ tag: "batch-b", path: "/tasks?batch=b" })]);
});

test("the end of a batch is announced once, and again when some of it was run again", async () => {
  expect(await claimBatch("s", "b", 5, 7)).toBe(true);
  expect(await claimBatch("s", "b", 7, 8)).toBe(false);
  expect(await claimBatch("s", "b", 9, 9)).toBe(true);
  expect(await claimBatch("s", "c", 6, 9)).toBe(true);
});
