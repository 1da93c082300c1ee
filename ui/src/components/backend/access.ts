/** How one gets into a backend, as it is typed: what was stored is never read, so an empty field changes nothing. */
import type { AccessField, BackendChange } from "@/api/types";

/** By the name of a field: text as typed, or whether a switch is on. */
export type Typed = Record<string, string | boolean>;

export type Access = Omit<BackendChange, "name" | "kind" | "url" | "seats" | "running_timeout_s">;

/** The text typed into a field. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : "";
}

/** Whether a switch is on: as it was set, else as it is stored. Only a switch that is not at its default is stored. */
export function isOn({ name, default: usual }: AccessField, typed: Typed, kept: readonly string[]): boolean {
  const value = typed[name];
  return typeof value === "boolean" ? value : kept.includes(name) !== Boolean(usual);
}

/** "Name: value" or "Name=value", one a line; null where a line is neither. */
export function parseHeaders(text: string): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (!line) continue;
    const match = /^([^\s:=]+)\s*[:=]\s*(.*)$/.exec(line);
    if (!match?.[1] || !match[2]) return null;
    found[match[1]] = match[2];
  }
  return found;
}

/** What is sent, of the fields that its kind takes: what was typed replaces, what was forgotten is removed, everything
 * else is left out. */
export function accessOf(
  typed: Typed,
  forgotten: readonly string[],
  kept: readonly string[],
  fields: readonly AccessField[],
): Access {
  const found: Record<string, unknown> = {};
  for (const field of fields) {
    const text = textOf(typed, field.name).trim();
    if (field.type === "boolean") {
      const on = isOn(field, typed, kept);
      if (on !== isOn(field, {}, kept)) found[field.name] = on === Boolean(field.default) ? null : on;
    } else if (text) found[field.name] = field.type === "headers" ? parseHeaders(text) : text;
    else if (forgotten.includes(field.name)) found[field.name] = null;
  }
  return found;
}
