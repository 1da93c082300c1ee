/** Works by day, in rows that fill the width. Pure. */
import type { Work } from "@/api/types";

export interface Tile {
  work: Work;
  index: number;
  width: number;
}
export type Row =
  | { kind: "day"; day: string; count: number; last: boolean; height: number }
  | { kind: "works"; tiles: Tile[]; height: number };

export interface Measure {
  width: number;
  /** The height that a row should have, about. */
  target: number;
  gap: number;
}

const DAY_HEIGHT = 44;
const NARROWEST = 0.5;
const WIDEST = 2.4;

export function layOut(works: readonly Work[], measure: Measure, dayOf: (at: string) => string): Row[] {
  const rows: Row[] = [];
  let index = 0;
  while (index < works.length) {
    const day = dayOf((works[index] as Work).created_at);
    let end = index;
    while (end < works.length && dayOf((works[end] as Work).created_at) === day) end += 1;
    rows.push({ kind: "day", day, count: end - index, last: end === works.length, height: DAY_HEIGHT });
    rows.push(...rowsOf(works, index, end, measure));
    index = end;
  }
  return rows;
}

function rowsOf(works: readonly Work[], begin: number, end: number, { width, target, gap }: Measure): Row[] {
  const rows: Row[] = [];
  let first = begin;
  let shares = 0;
  for (let index = begin; index < end; index += 1) {
    shares += shapeOf(works[index] as Work);
    const gaps = (index - first) * gap;
    const height = (width - gaps) / shares;
    const last = index === end - 1;
    if (height > target && !last) continue;
    // The last row of a day is not blown up to fill the width.
    rows.push(rowOf(works, first, index + 1, Math.min(height, target * 1.15), gap));
    first = index + 1;
    shares = 0;
  }
  return rows;
}

function rowOf(works: readonly Work[], first: number, end: number, height: number, gap: number): Row {
  const tiles = works
    .slice(first, end)
    .map((work, n) => ({ work, index: first + n, width: Math.floor(shapeOf(work) * height) }));
  return { kind: "works", tiles, height: Math.round(height) + gap };
}

/** Width by height, within what still can be looked at in a row. */
function shapeOf(work: Pick<Work, "width" | "height">): number {
  const shape = work.width && work.height ? work.width / work.height : 1;
  return Math.max(NARROWEST, Math.min(WIDEST, shape));
}
