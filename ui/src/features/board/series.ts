/** Figures as a plot wants them: columns over time. */
import type { Bucket, Stats, Usual } from "@/api/types";

export type Column = (number | null)[];
export const ENDS = ["succeeded", "failed", "stopped"] as const;

/** Seconds since the epoch, one for each piece. */
export function times(stats: Stats): number[] {
  return stats.buckets.map((each) => Date.parse(each.at) / 1000);
}

/** Each column stands on the one before: the last is the sum of all. */
export function stacked(buckets: readonly Bucket[]): Column[] {
  const sums = buckets.map(() => 0);
  return ENDS.map((end) => buckets.map((each, n) => (sums[n] = (sums[n] ?? 0) + each[end])));
}

/** P50 and P90; null where there was none, so that no line is drawn through it. */
export function usual(buckets: readonly Bucket[], of: "waited" | "ran"): [Column, Column] {
  const column = (name: keyof Usual) => buckets.map((each) => each[of]?.[name] ?? null);
  return [column("p50"), column("p90")];
}

export function isEmpty(columns: readonly Column[]): boolean {
  return columns.every((column) => column.every((value) => !value));
}

/** The pieces in which anything happened. */
export function eventful(stats: Stats): Bucket[] {
  return stats.buckets.filter((each) => ENDS.some((end) => each[end] > 0) || each.waited || each.ran);
}

/** Values between gaps: no line leads to them, so they are drawn as points. */
export function lonely(column: Column): number[] {
  const is = (n: number) => typeof column[n] === "number";
  return column.flatMap((_value, n) => (is(n) && !is(n - 1) && !is(n + 1) ? [n] : []));
}
