/** The queue as a whole. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";

export const queueQuery = () =>
  queryOptions({
    queryKey: keys.queue(),
    queryFn: () => ask(client.GET("/api/queue")),
    refetchInterval: 15_000,
  });

export const useQueue = () => useQuery(queueQuery());

/** Nothing new is sent while it is paused; what runs goes on. */
export const pauseQueue = mutation(["live"], (on: boolean) =>
  ask(on ? client.POST("/api/queue/pause") : client.POST("/api/queue/resume")),
);
