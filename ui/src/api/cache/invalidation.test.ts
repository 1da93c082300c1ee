import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Change, invalidate, mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { queryClient } from "@/api/cache/queryClient";

const NAMES = {
  queue: keys.queue(),
  workflow: keys.workflow("w"),
  me: keys.me,
  space: keys.space(),
  example: keys.downloadName("{title}"),
  statistics: keys.statistics("1h"),
};

beforeEach(() => {
  vi.useFakeTimers();
  queryClient.clear();
  for (const queryKey of Object.values(NAMES)) queryClient.setQueryData(queryKey, "read");
});
afterEach(() => vi.useRealTimers());

const stale = () =>
  Object.entries(NAMES).flatMap(([name, key]) => (queryClient.getQueryState(key)?.isInvalidated ? [name] : []));

test("news make stale what they are about, and nothing else", () => {
  const made: Record<Exclude<Change, "live">, string[]> = {
    settings: ["workflow", "me", "space", "example"],
    space: ["space", "example"],
    catalogs: ["workflow"],
  };
  for (const [change, names] of Object.entries(made)) {
    for (const queryKey of Object.values(NAMES)) queryClient.setQueryData(queryKey, "read");
    invalidate(change as Change);
    expect(stale(), change).toEqual(names);
  }
});

test("what is live is read again a moment later, once for many changes", () => {
  let times = 0;
  const end = queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type === "updated" && query.state.isInvalidated) times += 1;
  });
  for (let n = 0; n < 100; n += 1) invalidate("live");
  expect(stale()).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(stale()).toEqual(["queue"]);
  expect(times).toBe(1);
  end();
});

test("a request says what it changes, and its callers need not: also when it is refused or its answer is lost", async () => {
  const asked: unknown[] = [];
  const works = mutation(["space"], async (id: string, force: boolean) => {
    asked.push([id, force]);
    expect(stale()).toEqual([]);
    return "gone";
  });
  expect(await works("one", true)).toBe("gone");
  expect(asked).toEqual([["one", true]]);
  expect(stale()).toEqual(["space", "example"]);

  const fails = mutation(["live", "settings"], () => Promise.reject(new Error("refused")));
  await expect(fails()).rejects.toThrow("refused");
  expect(stale()).toEqual(["workflow", "me", "space", "example"]);
  vi.advanceTimersByTime(1_000);
  expect(stale()).toEqual(["queue", "workflow", "me", "space", "example"]);
});
