/** The results of all tasks. */
import { ask, client } from "@/api/client";
import type { Kind } from "@/api/types";
import { timeZone } from "@/lib/choices";

export const PAGE_OF_WORKS = 60;

export interface WorksFilter {
  kind: Kind | null;
  q: string;
  /** 2026-11-22, or empty for every day. */
  day: string;
}

const asked = ({ kind, q, day }: WorksFilter) => ({
  ...(kind && { kind: [kind] }),
  ...(q.trim() && { q: q.trim().slice(0, 200) }),
  ...(day && { day, tz: timeZone() }),
});

export const readWorks = (filter: WorksFilter, offset: number) =>
  ask(client.GET("/api/outputs", { params: { query: { ...asked(filter), offset, limit: PAGE_OF_WORKS } } }));

/** All of them as one archive: an address for the browser, which saves it while it arrives. */
export function archiveOf(filter: WorksFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked(filter))) query.set(name, String(value));
  return `/api/outputs.zip?${query}`;
}
