/** The settings of the installation while they are edited: pure. */
import type { Cleaning, Setting } from "@/api/types";
import type { Defaults } from "@/api/settings";
import type { Edits } from "@/features/settings/defaults";

export type Draft = string | number | boolean | null;

export const RETRIES = ["retry_delays_s", "max_executions", "paid_max_executions", "rerun_after_timeout"] as const;
export const LIMITS = [
  "running_timeout_s",
  "paid_running_timeout_s",
  "queued_timeout_s",
  "abandon_after_s",
  "fetch_patience_s",
  "max_output_gb",
  "max_outputs",
] as const;
export const DUPLICATES = ["duplicate_window_s"] as const;
export const SEATS = ["depth"] as const;
export const NAMES = ["download_name"] as const;
export const PLACEHOLDERS = ["title", "seed", "id", "number", "node", "name"] as const;
export const KEPT = ["keep_outputs_days", "keep_outputs_gb", "keep_uploads_days", "keep_history_days"] as const;

export const UNDO = ["undo_hours"] as const;

/** What the field shows. */
export function draftOf(setting: Setting, node: Defaults, edits: Edits): Draft {
  if (!setting.editable) return setting.value as Draft;
  if (setting.name in edits) {
    const edit = edits[setting.name];
    return edit === undefined ? (setting.default as Draft) : (edit as Draft);
  }
  return (node[setting.name] ?? setting.default) as Draft;
}

export function isChanged(setting: Setting, node: Defaults, edits: Edits): boolean {
  const value = draftOf(setting, node, edits);
  return setting.editable && value !== null && value !== "" && value !== setting.default;
}

/** One more change. Back at the default, or as it was, it is none. */
export function changeOf(setting: Setting, node: Defaults, edits: Edits, value: Draft): Edits {
  const { name } = setting;
  const found: Record<string, Edits[string]> = { ...edits, [name]: value };
  if (value === setting.default) {
    if (name in node) found[name] = undefined;
    else delete found[name];
  } else if (value === node[name]) delete found[name];
  return found;
}

/** What would be let go with these: `null` where nothing is. Zero keeps everything. */
export function cleaningOf(values: Readonly<Partial<Record<(typeof KEPT)[number], Draft>>>): Cleaning | null {
  const found: Record<string, number> = {};
  for (const name of KEPT) {
    const value = values[name];
    if (typeof value === "number" && value > 0) found[name.replace("keep_", "")] = value;
  }
  return Object.keys(found).length ? found : null;
}
