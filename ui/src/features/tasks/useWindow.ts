import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { keys } from "@/api/cache/keys";
import { readTasks, type TaskQuery } from "@/api/tasks";
import type { Task } from "@/api/types";

const PAGE = 100;

type Read = Awaited<ReturnType<typeof readTasks>>;

export interface Window {
  total: number | null;
  error: unknown;
  /** The newest event before the first page was read. */
  event: number;
  at: (index: number) => Task | undefined;
  /** What is to be seen, from row to row. */
  look: (first: number, last: number) => void;
  /** Every task that was read so far. */
  loaded: () => Task[];
  again: () => void;
}

/**
 * A list of any length, of which only the pages in sight are read. Without an anchor they are read again as things
 * change; with one (an instant) nothing that was created since moves the rows that somebody looks at.
 */
export function useWindow(query: TaskQuery, anchor: string | null): Window {
  const client = useQueryClient();
  const [pages, setPages] = useState<readonly number[]>([0]);
  const [known, setKnown] = useState<number | null>(null);
  const name = JSON.stringify(query);
  const pagesKey = useMemo(() => keys.pages(name, anchor), [anchor, name]);
  const keyOf = useCallback((page: number) => [...pagesKey, page], [pagesKey]);

  const read = useCallback(
    (page: number): Promise<Read> => {
      const asked = JSON.parse(name) as TaskQuery;
      const until = anchor === null ? {} : { created_to: earlier(asked.created_to, anchor) };
      return readTasks({ ...asked, ...until, offset: page * PAGE, limit: PAGE });
    },
    [anchor, name],
  );
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: () => read(page),
      staleTime: anchor ? Infinity : 2_000,
      // When a list comes to rest, its rows are those that are there already.
      initialData: anchor ? () => client.getQueryData<Read>([...keys.pages(name, null), page]) : undefined,
    })),
  });

  const held = useMemo(() => {
    const found = new Map<number, Read>();
    pages.forEach((page, n) => {
      const data = results[n]?.data;
      if (data) found.set(page, data);
    });
    return found;
  }, [pages, results]);
  const newest = [...held.values()].sort((a, b) => b.event - a.event)[0];
  if (newest && newest.total !== known) setKnown(newest.total);

  const look = useCallback((first: number, last: number) => {
    const wanted: number[] = [];
    for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(Math.max(0, last) / PAGE); page += 1)
      wanted.push(page);
    setPages((now) => (now.join() === wanted.join() ? now : wanted));
  }, []);
  const at = useCallback(
    (index: number) => {
      const page = Math.floor(index / PAGE);
      const data = held.get(page) ?? client.getQueryData<Read>(keyOf(page));
      return data?.items[index % PAGE];
    },
    [client, held, keyOf],
  );
  const loaded = useCallback(() => {
    const found = client.getQueriesData<Read>({ queryKey: pagesKey });
    return found.sort(([a], [b]) => Number(a.at(-1)) - Number(b.at(-1))).flatMap(([, data]) => data?.items ?? []);
  }, [client, pagesKey]);
  const again = useCallback(() => void client.invalidateQueries({ queryKey: pagesKey }), [client, pagesKey]);

  const error = results.find((each) => each.error && !each.data)?.error ?? null;
  return { total: newest?.total ?? known, error, event: newest?.event ?? 0, at, look, loaded, again };
}

function earlier(a: string | null | undefined, b: string): string {
  return a && Date.parse(a) < Date.parse(b) ? a : b;
}
