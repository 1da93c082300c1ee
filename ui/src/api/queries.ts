/** What is read, by name. Everything under LIVE is read again, at most once a second, when the socket tells news. */
import { keepPreviousData, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { ApiError, ask, client } from "@/api/client";
import { connection, onEnd, onEvents, onReset, patchTask, socket } from "@/api/live";
import type { Kind, TaskFilter } from "@/api/types";
import { choices, choose, type Language, timeZone } from "@/lib/choices";

export const LIVE = "live";
export const SETTINGS = "settings";
const LIVE_PAUSE = 1_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's word that it is offline is no reason to ask nothing of a server on this machine.
      networkMode: "always",
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      retryDelay: (failures) => 400 * 2 ** failures,
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
  },
});

export type TaskSort =
  "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "queue" | "-queue";
export interface TaskQuery extends TaskFilter {
  sort?: TaskSort;
  offset?: number;
  limit?: number;
}

export async function readTasks(query: TaskQuery) {
  const list = await ask(client.GET("/api/tasks", { params: { query: query as never } }));
  if (!socket.covers(list.event)) changed();
  return list;
}

export const tasksQuery = (query: TaskQuery) =>
  queryOptions({
    queryKey: [LIVE, "tasks", query],
    queryFn: () => readTasks(query),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: [LIVE, "task", id],
    queryFn: () => ask(client.GET("/api/tasks/{task_id}", { params: { path: { task_id: id } } })),
  });

export const queueQuery = () =>
  queryOptions({
    queryKey: [LIVE, "queue", choices.get().language],
    queryFn: () => ask(client.GET("/api/queue")),
    refetchInterval: 15_000,
  });

export const backendsQuery = () =>
  queryOptions({ queryKey: [LIVE, "backends"], queryFn: async () => (await ask(client.GET("/api/backends"))).items });

/** The kinds of backends, and what each asks for. */
export const kindsQuery = () =>
  queryOptions({
    queryKey: ["kinds", choices.get().language],
    queryFn: async () => (await ask(client.GET("/api/backends/kinds"))).items,
    staleTime: 30_000,
  });

/** What may be chosen at the inputs of these node classes, as far as the servers list it. */
export const choicesQuery = (classes: string[]) =>
  queryOptions({
    queryKey: ["choices", ...classes],
    queryFn: async () =>
      (await ask(client.GET("/api/backends/choices", { params: { query: { class: classes } } }))).classes,
    enabled: classes.length > 0,
    staleTime: 30_000,
  });

export type Range = "1h" | "24h" | "7d" | "30d";
export const RANGES = ["1h", "24h", "7d", "30d"] as const satisfies readonly Range[];
const FIGURES_PAUSE: Record<Range, number> = { "1h": 10_000, "24h": 30_000, "7d": 60_000, "30d": 120_000 };

/** Figures about the past are not read again with every event: of a month they change slowly and cost most. */
export const statsQuery = (range: Range) =>
  queryOptions({
    queryKey: ["stats", range],
    queryFn: () => ask(client.GET("/api/stats", { params: { query: { range } } })),
    placeholderData: keepPreviousData,
    refetchInterval: FIGURES_PAUSE[range],
  });

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: [LIVE, "batch", id],
    queryFn: () => ask(client.GET("/api/batches/{batch_id}", { params: { path: { batch_id: id } } })),
  });

export const workflowsQuery = () =>
  queryOptions({
    queryKey: ["workflows", choices.get().language],
    queryFn: async () => (await ask(client.GET("/api/workflows"))).items,
    staleTime: 30_000,
  });

export const workflowQuery = (id: string) =>
  queryOptions({
    queryKey: ["workflow", id, choices.get().language],
    queryFn: () => ask(client.GET("/api/workflows/{workflow_id}", { params: { path: { workflow_id: id } } })),
    staleTime: 30_000,
  });

export const PAGE_OF_WORKS = 60;

export interface WorksFilter {
  kind: Kind | null;
  q: string;
  /** 2026-11-22, or empty for every day. */
  day: string;
}

const worksAsked = ({ kind, q, day }: WorksFilter) => ({
  ...(kind && { kind: [kind] }),
  ...(q.trim() && { q: q.trim().slice(0, 200) }),
  ...(day && { day, tz: timeZone() }),
});

export const readWorks = (filter: WorksFilter, offset: number) =>
  ask(client.GET("/api/outputs", { params: { query: { ...worksAsked(filter), offset, limit: PAGE_OF_WORKS } } }));

/** All of them as one archive: an address for the browser, which saves it while it arrives. */
export function archiveOf(filter: WorksFilter): string {
  const { kind = [], ...rest } = worksAsked(filter) as { kind?: Kind[]; q?: string; day?: string; tz?: string };
  return `/api/outputs.zip?${new URLSearchParams([...kind.map((each) => ["kind", each]), ...Object.entries(rest)] as [string, string][])}`;
}

let planned = 0;

/** Something has changed: what is shown is read again, soon and only once. */
export function changed(): void {
  if (planned) return;
  planned = window.setTimeout(() => {
    planned = 0;
    void queryClient.invalidateQueries({ queryKey: [LIVE] });
  }, LIVE_PAUSE);
}

export function speak(language: Language): void {
  choose({ language });
  // What the server worded is worded anew.
  socket.restart();
  void queryClient.invalidateQueries();
}

/** Somewhere settings were changed: pages show them, and forms begin with them. */
export function decided(): void {
  void queryClient.invalidateQueries({ queryKey: [SETTINGS] });
  void queryClient.invalidateQueries({ queryKey: ["workflow"] });
}

/** A server came, went or returned: what can be run and chosen is read again. */
function stocked(): void {
  for (const key of ["workflows", "workflow", "choices"]) void queryClient.invalidateQueries({ queryKey: [key] });
}

const SEVERAL = 4;
const wanted = new Set<string>();
let reading = 0;

/** Read one task whole, soon, and lay it over every list. */
export function refresh(id: string): void {
  wanted.add(id);
  readNext();
}

function readNext(): void {
  const [id] = wanted;
  if (id === undefined || reading >= SEVERAL) return;
  wanted.delete(id);
  reading += 1;
  queryClient
    .fetchQuery({ ...taskQuery(id), staleTime: 0 })
    .then((task) => patchTask(id, task))
    .catch(() => undefined)
    .finally(() => {
      reading -= 1;
      readNext();
    });
}

/** Keep what is shown true for as long as the page lives. */
export function keepLive(): () => void {
  const ends = [
    onEvents((events) => {
      changed();
      if (events.some((event) => event.type === "settings.updated")) decided();
      if (events.some((event) => event.type === "backend.updated")) stocked();
    }),
    onReset(() => void queryClient.invalidateQueries()),
    onEnd(refresh),
    connection.subscribe(() => {
      if (connection.get() === "open") changed();
    }),
  ];
  socket.start();
  return () => {
    for (const end of ends) end();
    socket.stop();
  };
}

export const useQueue = () => useQuery(queueQuery());
export const useBackends = () => useQuery(backendsQuery());
export const useWorkflows = () => useQuery(workflowsQuery());

/** What the form calls the parameters of that workflow. */
export function useParamTitles(workflow: string | null): Record<string, { title?: string; "x-type"?: string }> {
  const { data } = useQuery({ ...workflowQuery(workflow ?? ""), enabled: workflow !== null });
  return ((data?.schema as { properties?: object } | undefined)?.properties ?? {}) as Record<
    string,
    { title?: string; "x-type"?: string }
  >;
}
