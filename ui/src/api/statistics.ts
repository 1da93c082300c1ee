/** Figures about the past. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";

export type Range = "1h" | "24h" | "7d" | "30d";
export const RANGES = ["1h", "24h", "7d", "30d"] as const satisfies readonly Range[];
const PAUSE: Record<Range, number> = { "1h": 10_000, "24h": 30_000, "7d": 60_000, "30d": 120_000 };

/** They are not read again with every event: of a month they change slowly and cost most. */
export const statisticsQuery = (range: Range) =>
  queryOptions({
    queryKey: keys.statistics(range),
    queryFn: () => ask(client.GET("/api/stats", { params: { query: { range } } })),
    placeholderData: keepPreviousData,
    refetchInterval: PAUSE[range],
  });
