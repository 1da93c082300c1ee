/** What the user has decided: read with the state it is in, and replaced only in that state. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask, askWithState, client, type Read } from "@/api/client";
import { decided, queryClient, SETTINGS } from "@/api/queries";
import type { Bin, Cleaned, Cleaning, Kind, Me, Purged } from "@/api/types";
import { choices } from "@/lib/choices";

/** The defaults of one kind: parameters that are not as the workflow has them. */
export type Defaults = Record<string, string | number | boolean | null>;

export const defaultsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: [SETTINGS, kind],
    queryFn: () =>
      askWithState(client.GET("/api/settings/{kind}", { params: { path: { kind } } })) as Promise<Read<Defaults>>,
  });

export const meQuery = () =>
  queryOptions({ queryKey: [SETTINGS, "me"], queryFn: () => askWithState(client.GET("/api/me")) });

export async function keepDefaults(kind: Kind, body: Defaults, state: string): Promise<Read<Defaults>> {
  const params = { path: { kind }, header: { "if-match": state } };
  const kept = (await askWithState(client.PUT("/api/settings/{kind}", { params, body }))) as Read<Defaults>;
  queryClient.setQueryData(defaultsQuery(kind).queryKey, kept);
  decided();
  return kept;
}

/** Every setting in force; `state` is that of those that were changed here. */
export const installationQuery = () =>
  queryOptions({
    queryKey: [SETTINGS, "installation", choices.get().language],
    queryFn: () => askWithState(client.GET("/api/settings/installation")),
  });

export async function keepInstallation(body: Defaults, state: string): Promise<void> {
  const kept = await askWithState(
    client.PUT("/api/settings/installation", { params: { header: { "if-match": state } }, body }),
  );
  queryClient.setQueryData(installationQuery().queryKey, kept);
  decided();
}

/** What results would be called by that pattern when they are saved. */
export const downloadNameQuery = (pattern: string) =>
  queryOptions({
    queryKey: [SETTINGS, "download-name", pattern, choices.get().language],
    queryFn: () => ask(client.GET("/api/settings/installation/download-name", { params: { query: { pattern } } })),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const spaceQuery = () =>
  queryOptions({ queryKey: [SETTINGS, "space", choices.get().language], queryFn: () => ask(client.GET("/api/space")) });

/** What goes; unless it is only asked what would. */
export const clean = (body: Cleaning): Promise<Cleaned> => ask(client.POST("/api/space/clean", { body }));

/** The last deleted ones, read anew whenever there are others. */
export const deletedQuery = (bin: Bin) =>
  queryOptions({
    queryKey: [SETTINGS, "deleted", bin.tasks, bin.goes_until],
    queryFn: () => ask(client.GET("/api/tasks/deleted", { params: { query: { limit: 50 } } })),
    enabled: bin.tasks > 0,
  });

export const purge = (): Promise<Purged> => ask(client.POST("/api/space/purge", { body: { preview: false } }));

export async function keepMe(body: Me, state: string): Promise<Read<Me>> {
  const kept = await askWithState(client.PUT("/api/me", { params: { header: { "if-match": state } }, body }));
  queryClient.setQueryData(meQuery().queryKey, kept);
  return kept;
}
