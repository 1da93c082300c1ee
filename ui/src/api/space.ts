/** The space that files take, and what makes some free. */
import { queryOptions } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import type { Bin, Cleaned, Cleaning, Purged } from "@/api/types";

export const spaceQuery = () => queryOptions({ queryKey: keys.space(), queryFn: () => ask(client.GET("/api/space")) });

/** What would go, were these limits kept. */
export const cleaningQuery = (limits: Cleaning | null) =>
  queryOptions({
    queryKey: keys.cleaning(limits),
    queryFn: () => ask(client.POST("/api/space/clean", { body: { ...limits, preview: true } })),
    enabled: limits !== null,
  });

/** The last deleted ones, read anew whenever there are others. */
export const deletedQuery = (bin: Bin) =>
  queryOptions({
    queryKey: keys.deleted(bin),
    queryFn: () => ask(client.GET("/api/tasks/deleted", { params: { query: { limit: 50 } } })),
    enabled: bin.tasks > 0,
  });

export const clean = mutation(["live", "space"], (limits: Cleaning): Promise<Cleaned> =>
  ask(client.POST("/api/space/clean", { body: { ...limits, preview: false } })),
);

export const purge = mutation(["live", "space"], (): Promise<Purged> =>
  ask(client.POST("/api/space/purge", { body: { preview: false } })),
);
