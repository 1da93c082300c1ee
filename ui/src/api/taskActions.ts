/** What is done to tasks: one verb each, for one, for many, for all that a filter means. */
import { queryOptions } from "@tanstack/react-query";
import { mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import { patchTask } from "@/api/live";
import type { Several, Summary, Task, TaskFilter } from "@/api/types";

export type Verb = "start" | "stop" | "clear" | "unclear" | "restore" | "delete";
/** `all` lets a filter mean every task. */
export type Meant = { ids: string[] } | { filter: TaskFilter; all?: boolean; exclude_ids?: string[]; as_of?: number };

const MOST_IDS = 5_000;

/** Refused with `summary_changed` where `token`, of a summary, names other tasks than are meant by now. */
export const actOn = mutation(["live", "space"], async (verb: Verb, meant: Meant, token?: string): Promise<Several> => {
  if (!goesInPieces(meant)) return one(verb, meant, token);
  const whole: Several = { succeeded: [], failed: [] };
  for (let begin = 0; begin < meant.ids.length; begin += MOST_IDS) {
    const part = await one(verb, { ids: meant.ids.slice(begin, begin + MOST_IDS) });
    whole.succeeded.push(...part.succeeded);
    whole.failed.push(...part.failed);
  }
  return whole;
});

function goesInPieces(meant: Meant): meant is { ids: string[] } {
  return "ids" in meant && meant.ids.length > MOST_IDS;
}

function one(verb: Verb, meant: Meant, token?: string): Promise<Several> {
  const body = token ? { ...meant, if_summary: token } : meant;
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
  return ask(client.POST("/api/tasks/batch/summary", { body: { ...meant, token: false } }));
}

export const summaryQuery = (meant: Meant) =>
  queryOptions({
    queryKey: keys.summary(meant),
    queryFn: () => summarise(meant),
    placeholderData: (before) => before,
  });

export const summariesQuery = (filters: TaskFilter[]) =>
  queryOptions({
    queryKey: keys.summary({ filters }),
    queryFn: () => Promise.all(filters.map((filter) => summarise({ filter }))),
    placeholderData: (before) => before,
  });

/** What an action would touch, with the token that it carries; null where there are too many to name at once. */
export async function lookAt(meant: Meant): Promise<Summary | null> {
  return goesInPieces(meant) ? null : ask(client.POST("/api/tasks/batch/summary", { body: meant }));
}

/** An action on one task: what is answered of it is shown at once. */
function ofOne<Given extends unknown[]>(send: (id: string, ...given: Given) => Promise<Task>) {
  return mutation(["live"], async (id: string, ...given: Given): Promise<Task> => {
    const task = await send(id, ...given);
    patchTask(task.id, task);
    return task;
  });
}

const path = (id: string) => ({ params: { path: { task_id: id } } });

export const moveToFront = ofOne((id) => ask(client.POST("/api/tasks/{task_id}/front", path(id))));
export const lookUp = ofOne(async (id) => (await ask(client.POST("/api/tasks/{task_id}/check", path(id)))).task);
export const fetchAgain = ofOne((id) => ask(client.POST("/api/tasks/{task_id}/fetch", path(id))));
/** Start one whose last run may have been paid for: its user has said yes. */
export const startAgain = ofOne((id) =>
  ask(client.POST("/api/tasks/{task_id}/start", { ...path(id), body: { confirm: true } })),
);
export const adopt = ofOne((id, remote_id: string) =>
  ask(client.POST("/api/tasks/{task_id}/adopt", { ...path(id), body: { remote_id } })),
);
export const forget = ofOne((id) => ask(client.POST("/api/tasks/{task_id}/forget", path(id))));
export const change = ofOne((id, body: { priority?: number; title?: string; allow_paid?: boolean }) =>
  ask(client.PATCH("/api/tasks/{task_id}", { ...path(id), body })),
);
