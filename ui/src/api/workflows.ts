/** The workflows that forms are made of. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";

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
