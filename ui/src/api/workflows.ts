/** The workflows that forms are made of. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import { writeExactly } from "@/api/exact";
import type { ParameterWish, StoredSource } from "@/api/types";

const workflowsQuery = () =>
  queryOptions({
    queryKey: keys.workflows(),
    queryFn: async () => (await ask(client.GET("/api/workflows"))).items,
    staleTime: 30_000,
  });

export const useWorkflows = () => useQuery(workflowsQuery());

export const workflowQuery = (id: string) =>
  queryOptions({
    queryKey: keys.workflow(id),
    queryFn: () => ask(client.GET("/api/workflows/{workflow_id}", { params: { path: { workflow_id: id } } })),
    staleTime: 30_000,
  });

type Titles = Record<string, { title?: string; "x-type"?: string }>;

/** What the form calls the parameters of that workflow. */
export function useParamTitles(workflow: string | null): Titles {
  const { data } = useQuery({ ...workflowQuery(workflow ?? ""), enabled: workflow !== null });
  return ((data?.schema as { properties?: Titles } | undefined)?.properties ?? {}) satisfies Titles;
}

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
