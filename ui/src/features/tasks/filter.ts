/** What the list shows, kept in the address: it survives a reload and can be sent to somebody. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { TaskSort } from "@/api/tasks";
import { isKind, type Kind, type Status, STATUSES, type TaskFilter } from "@/api/types";
import { midnight, startOf } from "@/lib/time";

const DAY = 24 * 3600 * 1000;
export const SPANS = ["today", "week", "month"] as const;
type Span = (typeof SPANS)[number];
export const SORTS = [
  "-created_at",
  "created_at",
  "-updated_at",
  "queue",
  "title",
] as const satisfies readonly TaskSort[];

export interface Shown {
  kind: Kind | null;
  status: Status[];
  q: string;
  batch: string | null;
  span: Span | "custom" | null;
  from: string;
  to: string;
  sort: TaskSort;
}

export function readShown(address: URLSearchParams): Shown {
  const kind = address.get("kind") ?? undefined;
  const span = address.get("span");
  const [from, to] = [address.get("from") ?? "", address.get("to") ?? ""];
  const sort = address.get("sort") as (typeof SORTS)[number];
  return {
    kind: isKind(kind) ? kind : null,
    status: (address.get("status") ?? "")
      .split(",")
      .filter((each): each is Status => STATUSES.includes(each as Status)),
    q: address.get("q") ?? "",
    batch: address.get("batch"),
    span: from || to ? "custom" : SPANS.includes(span as Span) ? (span as Span) : null,
    from,
    to,
    sort: SORTS.includes(sort) ? sort : "-created_at",
  };
}

export function writeShown(shown: Shown): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | null) => value && address.set(name, value);
  put("kind", shown.kind);
  put("status", shown.status.join(","));
  put("q", shown.q);
  put("batch", shown.batch);
  if (shown.span === "custom") {
    put("from", shown.from);
    put("to", shown.to);
  } else put("span", shown.span);
  if (shown.sort !== "-created_at") address.set("sort", shown.sort);
  return address;
}

/** As the server is asked. Without `status` where only its numbers are wanted. */
export function filterOf(shown: Shown, status: readonly Status[] = shown.status): TaskFilter {
  const filter: TaskFilter = {};
  if (status.length) filter.status = [...status];
  if (shown.kind) filter.kind = [shown.kind];
  if (shown.q.trim()) filter.q = shown.q.trim().slice(0, 200);
  if (shown.batch) filter.batch_id = shown.batch;
  const [from, to] = bounds(shown);
  if (from !== null) filter.created_from = new Date(from).toISOString();
  if (to !== null) filter.created_to = new Date(to).toISOString();
  return filter;
}

function bounds({ span, from, to }: Shown): [number | null, number | null] {
  if (span === "today") return [midnight(), null];
  if (span === "week") return [midnight() - 6 * DAY, null];
  if (span === "month") return [midnight() - 29 * DAY, null];
  const end = startOf(to);
  return [startOf(from), end === null ? null : end + DAY];
}

/** Are the numbers of the whole list those of this one? */
export function isPlain(shown: Shown): boolean {
  return !shown.q && !shown.batch && !shown.span;
}

export function useShown(): [Shown, (change: Partial<Shown>, replace?: boolean) => void] {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const shown = useMemo(() => readShown(new URLSearchParams(text)), [text]);
  const show = useCallback(
    (change: Partial<Shown>, replace = false) =>
      setAddress((before) => writeShown({ ...readShown(before), ...change }), { replace }),
    [setAddress],
  );
  return [shown, show];
}
