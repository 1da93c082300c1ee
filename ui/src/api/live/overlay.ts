/**
 * The news of the socket since the lists were read. Rows subscribe by id and are drawn once per frame, however many
 * events arrive; nothing else is drawn at all.
 */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Progress, QueuePlace, Task } from "@/api/types";

export interface News {
  /** The newest durable state, or parts of it. */
  patch?: Partial<Task> & { version: number; deleted?: boolean };
  progress?: Progress;
  preview?: string;
  place?: QueuePlace | null;
}

export type Live<T extends Task = Task> = T & { deleted?: boolean; preview?: string };

const MOST = 5_000;
const known = new Map<string, News>();
const readers = new Map<string, Set<() => void>>();
const dirty = new Set<string>();
let planned = false;

export function read(id: string): News | undefined {
  return known.get(id);
}

export function isShown(id: string): boolean {
  return readers.has(id);
}

/** A newer durable state. What is older than what is known changes nothing. */
export function patchTask(id: string, patch: Partial<Task> & { version: number; deleted?: boolean }): void {
  const before = known.get(id);
  if (before?.patch && before.patch.version > patch.version) return;
  write(id, { ...before, patch: { ...before?.patch, ...patch } });
}

export function noteProgress(id: string, progress: Progress): void {
  write(id, { ...known.get(id), progress });
}

export function notePreview(id: string, preview: string): void {
  write(id, { ...known.get(id), preview });
}

export function notePlace(id: string, place: QueuePlace | null): void {
  write(id, { ...known.get(id), place });
}

export function forgetAll(): void {
  for (const id of known.keys()) mark(id);
  known.clear();
}

function write(id: string, next: News): void {
  known.delete(id);
  known.set(id, next);
  if (known.size > MOST) forgetOldest();
  mark(id);
}

function forgetOldest(): void {
  for (const id of known.keys()) {
    if (known.size <= MOST * 0.9) return;
    if (!readers.has(id)) known.delete(id);
  }
}

function mark(id: string): void {
  if (!readers.has(id)) return;
  dirty.add(id);
  if (planned) return;
  planned = true;
  // A hidden tab gets no frames, and still has to know when it is looked at again.
  if (document.hidden) setTimeout(flush, 250);
  else requestAnimationFrame(flush);
}

function flush(): void {
  planned = false;
  const ids = [...dirty];
  dirty.clear();
  for (const id of ids) for (const changed of [...(readers.get(id) ?? [])]) changed();
}

function subscribe(id: string, changed: () => void): () => void {
  let found = readers.get(id);
  if (!found) readers.set(id, (found = new Set()));
  found.add(changed);
  return () => {
    found.delete(changed);
    if (found.size === 0 && readers.get(id) === found) readers.delete(id);
  };
}

/** A task as it was read, with what is newer laid over it. */
export function merge<T extends Task>(task: T, news: News | undefined): Live<T> {
  if (!news) return task;
  const patch = news.patch && news.patch.version > task.version ? news.patch : undefined;
  const merged: Live<T> = patch ? { ...task, ...patch } : { ...task };
  const runs = merged.status === "QUEUED" || merged.status === "RUNNING";
  if (!runs) merged.progress = null;
  else if (news.progress) merged.progress = news.progress;
  if (runs && news.preview) merged.preview = news.preview;
  if (merged.status === "PENDING" || runs) {
    if (news.place !== undefined) merged.queue = news.place;
  } else if (merged.status !== "RETRYING") merged.queue = null;
  return merged;
}

export function useLive<T extends Task>(task: T): Live<T> {
  const { id } = task;
  const listen = useCallback((changed: () => void) => subscribe(id, changed), [id]);
  const news = useSyncExternalStore(listen, () => known.get(id));
  return useMemo(() => merge(task, news), [task, news]);
}
