/** The library of workflows: what its page in the settings adds, changes and archives. */
import { queryOptions } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import { writeExactly } from "@/api/exact";
import type { ParameterWish, StoredSource } from "@/api/types";

const path = (id: string) => ({ path: { workflow_id: id } });

export const workflowInputsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.workflowInputs(id),
    queryFn: () => ask(client.GET("/api/workflows/{workflow_id}/inputs", { params: path(id) })),
  });

/** Adds a workflow to the library: a graph, whose numbers stay exact, or one that a service stores. */
export const addWorkflow = mutation(["catalogs"], (name: string, from: { graph: unknown } | { source: StoredSource }) =>
  ask(
    client.POST("/api/workflows", {
      body: { name: { zh: name, en: name }, ...(from as { source: StoredSource }) },
      bodySerializer: writeExactly,
    }),
  ),
);

export const changeWorkflow = mutation(
  ["catalogs"],
  (id: string, change: { name?: string; parameters: ParameterWish[]; if_version: number }) =>
    ask(
      client.PUT("/api/workflows/{workflow_id}", {
        params: path(id),
        body: { ...change, name: change.name === undefined ? undefined : { zh: change.name, en: change.name } },
      }),
    ),
);

export const archiveWorkflow = mutation(["catalogs"], (id: string) =>
  ask(client.DELETE("/api/workflows/{workflow_id}", { params: path(id) })),
);

export const restoreWorkflow = mutation(["catalogs"], (id: string) =>
  ask(client.POST("/api/workflows/{workflow_id}/restore", { params: path(id) })),
);
