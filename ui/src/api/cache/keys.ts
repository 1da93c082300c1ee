/** The names of what is read. The first word says what makes it stale; the language is part of what the server words. */
import type { Bin, Kind } from "@/api/types";
import { choices } from "@/lib/choices";

const language = () => choices.get().language;

export const keys = {
  live: ["live"],
  tasks: (query: object) => ["live", "tasks", query],
  task: (id: string) => ["live", "task", id],
  batch: (id: string) => ["live", "batch", id],
  summary: (meant: object) => ["live", "summary", meant],
  queue: () => ["live", "queue", language()],
  backends: ["live", "backends"],
  /** Pages of a list, by their number. With an anchor (an instant) the list rests: no news makes it stale. */
  pages: (list: string, anchor: string | null) => [anchor === null ? "live" : "anchored", "pages", list, anchor],

  backendKinds: () => ["kinds", language()],
  inputChoices: (classes: string[]) => ["choices", ...classes],
  everyInputChoice: ["choices"],
  workflows: () => ["workflows", language()],
  everyWorkflows: ["workflows"],
  workflow: (id: string) => ["workflow", id, language()],
  workflowInputs: (id: string) => ["workflow", id, "inputs"],
  everyWorkflow: ["workflow"],

  settings: ["settings"],
  defaults: (kind: Kind) => ["settings", kind],
  me: ["settings", "me"],
  installation: () => ["settings", "installation", language()],
  downloadName: (pattern: string) => ["download-name", pattern, language()],
  everyDownloadName: ["download-name"],

  everySpace: ["space"],
  space: () => ["space", "used", language()],
  deleted: (bin: Bin) => ["space", "deleted", bin.tasks, bin.goes_until],
  cleaning: (limits: object | null) => ["space", "cleaning", limits],

  statistics: (range: string) => ["statistics", range],
  works: (filter: object) => ["works", filter],
};
