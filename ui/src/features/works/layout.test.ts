import { expect, test } from "vitest";
import type { Work } from "@/api/types";
import { layOut, type Row } from "@/features/works/layout";

const work = (id: number, width: number, height: number, created_at: string) =>
  ({ id: String(id), width, height, created_at }) as Work;
const measure = { width: 1000, target: 200, gap: 8 };
const widthOf = (row: Row) =>
  row.kind === "works" ? row.tiles.reduce((sum, tile) => sum + tile.width, (row.tiles.length - 1) * measure.gap) : 0;

test("rows fill the width, days have headings, and the last row is not blown up", () => {
  const works = Array.from({ length: 13 }, (_, n) =>
    work(n, n % 2 ? 1024 : 768, 1024, n < 12 ? "2026-11-22" : "2026-11-21"),
  );
  const rows = layOut(works, measure, (at) => at);
  const days = rows.filter((row) => row.kind === "day");
  expect(days.map((row) => [row.day, row.count, row.last])).toEqual([
    ["2026-11-22", 12, false],
    ["2026-11-21", 1, true],
  ]);
  const tiles = rows.flatMap((row) => (row.kind === "works" ? row.tiles : []));
  expect(tiles.map((tile) => tile.index)).toEqual(works.map((_, n) => n));
  const full = rows.filter((row) => row.kind === "works")[0] as Row;
  expect(widthOf(full)).toBeGreaterThan(980);
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(1000);
  expect((rows.at(-1) as Row).height).toBeLessThanOrEqual(200 * 1.15 + 8 + 1e-9);
});

test("what has no size, and what is very long, is shown too", () => {
  const works = [work(1, 0, 0, "d"), work(2, 8000, 100, "d"), work(3, 100, 8000, "d")];
  const rows = layOut(works, measure, (at) => at);
  expect(rows.flatMap((row) => (row.kind === "works" ? row.tiles : []))).toHaveLength(3);
});
