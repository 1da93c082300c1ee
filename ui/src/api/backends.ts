/** The servers that run workflows. What gets us in is sent and never read. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import type { BackendChange, BackendServer, BackendTrial, NewBackend, Probe } from "@/api/types";

const backendsQuery = () =>
  queryOptions({ queryKey: keys.backends, queryFn: async () => (await ask(client.GET("/api/backends"))).items });

export const useBackends = () => useQuery(backendsQuery());

/** The kinds of backends, and what each asks for. */
export const kindsQuery = () =>
  queryOptions({
    queryKey: keys.backendKinds(),
    queryFn: async () => (await ask(client.GET("/api/backends/kinds"))).items,
    staleTime: 30_000,
  });

/** What may be chosen at the inputs of these node classes, as far as the backends list it. */
export const inputChoicesQuery = (classes: string[]) =>
  queryOptions({
    queryKey: keys.inputChoices(classes),
    queryFn: async () =>
      (await ask(client.GET("/api/backends/choices", { params: { query: { class: classes } } }))).classes,
    enabled: classes.length > 0,
    staleTime: 30_000,
  });

const path = (id: string) => ({ params: { path: { backend_id: id } } });

export const addBackend = mutation(["live"], (body: NewBackend): Promise<BackendServer> =>
  ask(client.POST("/api/backends", { body })),
);
/** One that draws pictures without a GPU, in the process of the studio. */
export const addSimulated = mutation(["live"], (): Promise<BackendServer> =>
  ask(client.POST("/api/backends/simulated")),
);
export const changeBackend = mutation(["live"], (id: string, body: BackendChange): Promise<BackendServer> =>
  ask(client.PUT("/api/backends/{backend_id}", { ...path(id), body })),
);
export const removeBackend = mutation(["live"], (id: string, force: boolean) =>
  ask(client.DELETE("/api/backends/{backend_id}", { params: { path: { backend_id: id }, query: { force } } })),
);
/** Its nodes and models are read anew, soon. */
export const refreshBackend = mutation(["live"], (id: string): Promise<BackendServer> =>
  ask(client.POST("/api/backends/{backend_id}/refresh", path(id))),
);
export const pauseBackend = mutation(["live"], (id: string, on: boolean) =>
  ask(
    on
      ? client.POST("/api/backends/{backend_id}/pause", path(id))
      : client.POST("/api/backends/{backend_id}/resume", path(id)),
  ),
);

export const testBackend = (id: string): Promise<Probe> =>
  ask(client.POST("/api/backends/{backend_id}/test", path(id)));
/** A server that is not added yet. */
export const tryBackend = (body: BackendTrial): Promise<Probe> => ask(client.POST("/api/backends/test", { body }));
