/** Tasks and their batches: to read, and to submit. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { invalidate, mutation } from "@/api/cache/invalidation";
import { keys } from "@/api/cache/keys";
import { ask, client } from "@/api/client";
import { socket } from "@/api/live";
import type { NewTasks, TaskFilter } from "@/api/types";

export type TaskSort =
  "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "queue" | "-queue";
export interface TaskQuery extends TaskFilter {
  sort?: TaskSort;
  offset?: number;
  limit?: number;
}

export async function readTasks(query: TaskQuery) {
  const list = await ask(client.GET("/api/tasks", { params: { query } }));
  if (!socket.covers(list.event)) invalidate("live");
  return list;
}

export const tasksQuery = (query: TaskQuery) =>
  queryOptions({
    queryKey: keys.tasks(query),
    queryFn: () => readTasks(query),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: keys.task(id),
    queryFn: () => ask(client.GET("/api/tasks/{task_id}", { params: { path: { task_id: id } } })),
  });

export const readBatch = (id: string) =>
  ask(client.GET("/api/batches/{batch_id}", { params: { path: { batch_id: id } } }));

export const batchQuery = (id: string) => queryOptions({ queryKey: keys.batch(id), queryFn: () => readBatch(id) });

/** `write` makes the JSON that is sent. */
export const createTasks = mutation(["live"], (body: NewTasks, write: (body: unknown) => string) =>
  ask(client.POST("/api/tasks", { body, bodySerializer: write })),
);
