/** What is done to tasks: one verb each, for one, for many, for all that a filter means. */
import { ask, client } from "@/api/client";
import type { Several, Summary, Task, TaskFilter } from "@/api/types";

export type Verb = "start" | "stop" | "clear" | "unclear" | "restore" | "delete";
/** `all` lets a filter mean every task. */
export type Meant = { ids: string[] } | { filter: TaskFilter; all?: boolean; exclude_ids?: string[]; as_of?: number };

const MOST_IDS = 5_000;

/** Refused with `summary_changed` where `token`, of a summary, names other tasks than are meant by now. */
export async function actOn(verb: Verb, meant: Meant, token?: string): Promise<Several> {
  if (!goesInPieces(meant)) return one(verb, meant, token);
  const whole: Several = { succeeded: [], failed: [] };
  for (let begin = 0; begin < meant.ids.length; begin += MOST_IDS) {
    const part = await one(verb, { ids: meant.ids.slice(begin, begin + MOST_IDS) });
    whole.succeeded.push(...part.succeeded);
    whole.failed.push(...part.failed);
  }
  return whole;
}

function goesInPieces(meant: Meant): meant is { ids: string[] } {
  return "ids" in meant && meant.ids.length > MOST_IDS;
}

function one(verb: Verb, meant: Meant, token?: string): Promise<Several> {
  const body = (token ? { ...meant, if_summary: token } : meant) as never;
  switch (verb) {
    case "start":
      return ask(client.POST("/api/tasks/batch/start", { body }));
    case "stop":
      return ask(client.POST("/api/tasks/batch/stop", { body }));
    case "clear":
      return ask(client.POST("/api/tasks/batch/clear", { body }));
    case "unclear":
      return ask(client.POST("/api/tasks/batch/unclear", { body }));
    case "restore":
      return ask(client.POST("/api/tasks/batch/restore", { body }));
    case "delete":
      return ask(client.DELETE("/api/tasks/batch", { body }));
  }
}

/** How many stand where: for numbers that are read again and again. */
export function summarise(meant: Meant): Promise<Summary> {
  return ask(client.POST("/api/tasks/batch/summary", { body: { ...meant, token: false } as never }));
}

/** What an action would touch, with the token that it carries; null where there are too many to name at once. */
export async function lookAt(meant: Meant): Promise<Summary | null> {
  return goesInPieces(meant) ? null : ask(client.POST("/api/tasks/batch/summary", { body: meant as never }));
}

/** The whole queue, or one server. */
export function pause(on: boolean, backend?: string): Promise<unknown> {
  if (backend === undefined) return ask(on ? client.POST("/api/queue/pause") : client.POST("/api/queue/resume"));
  const told = { params: { path: { backend_id: backend } } };
  return ask(
    on ? client.POST("/api/backends/{backend_id}/pause", told) : client.POST("/api/backends/{backend_id}/resume", told),
  );
}

const path = (id: string) => ({ params: { path: { task_id: id } } });

export const moveToFront = (id: string): Promise<Task> => ask(client.POST("/api/tasks/{task_id}/front", path(id)));
export const lookUp = (id: string) => ask(client.POST("/api/tasks/{task_id}/check", path(id)));
export const fetchAgain = (id: string): Promise<Task> => ask(client.POST("/api/tasks/{task_id}/fetch", path(id)));
/** Start one whose last run may have been paid for: its user has said yes. */
export const startAgain = (id: string): Promise<Task> =>
  ask(client.POST("/api/tasks/{task_id}/start", { ...path(id), body: { confirm: true } }));
export const adopt = (id: string, remote_id: string): Promise<Task> =>
  ask(client.POST("/api/tasks/{task_id}/adopt", { ...path(id), body: { remote_id } }));
export const forget = (id: string): Promise<Task> => ask(client.POST("/api/tasks/{task_id}/forget", path(id)));
export const change = (id: string, body: { priority?: number; title?: string }): Promise<Task> =>
  ask(client.PATCH("/api/tasks/{task_id}", { ...path(id), body }));
