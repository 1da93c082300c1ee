/** The number on "My tasks": pure. */
import type { AllCounts } from "@/api/live/socket";
import type { Kind } from "@/api/types";

/** Today's unfinished tasks: of the chosen one of the four kinds, or all of them. */
export function unfinishedOf(told: AllCounts | null, kind: Kind | null): number {
  if (!told) return 0;
  return kind && kind !== "workflow" ? (told.today.by_kind[kind] ?? 0) : told.today.unfinished;
}
