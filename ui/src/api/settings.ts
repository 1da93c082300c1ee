/** What the user has decided: read with the state it is in, and replaced only in that state. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { queryClient } from "@/api/cache/queryClient";
import { ask, askWithState, client, type Read } from "@/api/client";
import type { Kind, Me } from "@/api/types";

/** The defaults of one kind: parameters that are not as the workflow has them. */
export type Defaults = Record<string, string | number | boolean | null>;

export const defaultsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.defaults(kind),
    queryFn: () =>
      askWithState(client.GET("/api/settings/{kind}", { params: { path: { kind } } })) as Promise<Read<Defaults>>,
  });

export const meQuery = () => queryOptions({ queryKey: keys.me, queryFn: () => askWithState(client.GET("/api/me")) });

/** Every setting in force; `state` is that of those that were changed here. */
export const installationQuery = () =>
  queryOptions({
    queryKey: keys.installation(),
    queryFn: () => askWithState(client.GET("/api/settings/installation")),
  });

/** What results would be called by that pattern when they are saved. */
export const downloadNameQuery = (pattern: string) =>
  queryOptions({
    queryKey: keys.downloadName(pattern),
    queryFn: () => ask(client.GET("/api/settings/installation/download-name", { params: { query: { pattern } } })),
    placeholderData: keepPreviousData,
    retry: false,
  });

const inState = (state: string) => ({ header: { "if-match": state } });

export const keepDefaults = mutation(["settings"], async (kind: Kind, body: Defaults, state: string) => {
  const params = { path: { kind }, ...inState(state) };
  const kept = (await askWithState(client.PUT("/api/settings/{kind}", { params, body }))) as Read<Defaults>;
  queryClient.setQueryData(defaultsQuery(kind).queryKey, kept);
});

export const keepInstallation = mutation(["settings"], async (body: Defaults, state: string) => {
  const kept = await askWithState(client.PUT("/api/settings/installation", { params: inState(state), body }));
  queryClient.setQueryData(installationQuery().queryKey, kept);
});

export const keepMe = mutation(["settings"], async (body: Me, state: string) => {
  const kept = await askWithState(client.PUT("/api/me", { params: inState(state), body }));
  queryClient.setQueryData(meQuery().queryKey, kept);
  return kept;
});
