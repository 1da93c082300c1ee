/** What the user has decided: read with the state it is in, and replaced only in that state. */
import { queryOptions } from "@tanstack/react-query";
import { askWithState, client, type Read } from "@/api/client";
import { decided, queryClient, SETTINGS } from "@/api/queries";
import type { Kind, Me } from "@/api/types";

/** The defaults of one kind: parameters that are not as the workflow has them. */
export type Defaults = Record<string, string | number | boolean | null>;

export const defaultsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: [SETTINGS, kind],
    queryFn: () => askWithState(client.GET("/api/settings/{kind}", { params: { path: { kind } } })) as Promise<Read<Defaults>>,
  });

export const meQuery = () => queryOptions({ queryKey: [SETTINGS, "me"], queryFn: () => askWithState(client.GET("/api/me")) });

export async function keepDefaults(kind: Kind, body: Defaults, state: string): Promise<Read<Defaults>> {
  const params = { path: { kind }, header: { "if-match": state } };
  const kept = (await askWithState(client.PUT("/api/settings/{kind}", { params, body }))) as Read<Defaults>;
  queryClient.setQueryData(defaultsQuery(kind).queryKey, kept);
  decided();
  return kept;
}

export async function keepMe(body: Me, state: string): Promise<Read<Me>> {
  const kept = await askWithState(client.PUT("/api/me", { params: { header: { "if-match": state } }, body }));
  queryClient.setQueryData(meQuery().queryKey, kept);
  return kept;
}
