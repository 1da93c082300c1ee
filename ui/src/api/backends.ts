/** The servers that run workflows. What gets us in is sent and never read. */
import { ask, client } from "@/api/client";
import type { BackendChange, BackendServer, BackendTrial, NewBackend, Probe } from "@/api/types";

const path = (id: string) => ({ params: { path: { backend_id: id } } });

export const addBackend = (body: NewBackend): Promise<BackendServer> => ask(client.POST("/api/backends", { body }));
export const changeBackend = (id: string, body: BackendChange): Promise<BackendServer> =>
  ask(client.PUT("/api/backends/{backend_id}", { ...path(id), body }));
export const testBackend = (id: string): Promise<Probe> =>
  ask(client.POST("/api/backends/{backend_id}/test", path(id)));
/** One that draws pictures without a GPU, in the process of the studio. */
export const addSimulated = (): Promise<BackendServer> => ask(client.POST("/api/backends/simulated"));
/** Its nodes and models are read anew, soon. */
export const refreshBackend = (id: string): Promise<BackendServer> =>
  ask(client.POST("/api/backends/{backend_id}/refresh", path(id)));
/** A server that is not added yet. */
export const tryBackend = (body: BackendTrial): Promise<Probe> => ask(client.POST("/api/backends/test", { body }));

export const removeBackend = (id: string, force: boolean) =>
  ask(client.DELETE("/api/backends/{backend_id}", { params: { path: { backend_id: id }, query: { force } } }));
