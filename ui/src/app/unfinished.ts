/** The number on "My tasks": pure. */
import type { AllCounts } from "@/api/live/socket";
import type { Kind } from "@/api/types";

/** Today's unfinished tasks: of the chosen one of the four kinds, or all of them. */
export function unfinishedOf(numbers: AllCounts | null, kind: Kind | null): number {
  if (!numbers) return 0;
  return kind && kind !== "workflow" ? (numbers.today.by_kind[kind] ?? 0) : numbers.today.unfinished;
}
