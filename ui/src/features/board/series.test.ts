import { expect, test } from "vitest";
import type { Bucket, Stats } from "@/api/types";
import { eventful, isEmpty, lonely, stacked, times, usual } from "@/features/board/series";

const piece = (minute: number, more: Partial<Bucket> = {}): Bucket => ({
  at: `2026-11-22T14:0${minute}:00Z`,
  succeeded: 0,
  failed: 0,
  stopped: 0,
  waited: null,
  ran: null,
  ...more,
});

const buckets = [piece(0), piece(1, { succeeded: 3, failed: 1 }), piece(2, { stopped: 2, waited: { p50: 5, p90: 9 } })];

test("each column stands on the one before", () => {
  expect(stacked(buckets)).toEqual([
    [0, 3, 0],
    [0, 4, 0],
    [0, 4, 2],
  ]);
});

test("where nothing was measured there is a gap, not a zero", () => {
  expect(usual(buckets, "waited")).toEqual([
    [null, null, 5],
    [null, null, 9],
  ]);
  expect(isEmpty(usual(buckets, "ran"))).toBe(true);
  expect(isEmpty(stacked(buckets))).toBe(false);
});

test("times are seconds, and a table leaves out what was quiet", () => {
  const stats = { buckets } as unknown as Stats;
  expect(times(stats)[1]).toBe(Date.UTC(2026, 10, 22, 14, 1) / 1000);
  expect(eventful(stats)).toEqual(buckets.slice(1));
});

test("a value between gaps is drawn as a point", () => {
  expect(lonely([1, null, 2, 3, null, null, 4])).toEqual([0, 6]);
});
