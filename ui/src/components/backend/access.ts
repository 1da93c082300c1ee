/** How one gets into a server, as it is typed: what was stored is never read, so an empty field changes nothing. */
import type { BackendChange } from "@/api/types";

type Secret = "token" | "username" | "password" | "headers" | "api_key_comfy_org";

export type Access = Pick<BackendChange, Secret | "ca_file" | "verify_tls">;

export interface Typed {
  token: string;
  username: string;
  password: string;
  headers: string;
  api_key_comfy_org: string;
  ca_file: string;
  verify_tls: boolean;
}

export const NOTHING_TYPED: Typed = {
  token: "",
  username: "",
  password: "",
  headers: "",
  api_key_comfy_org: "",
  ca_file: "",
  verify_tls: true,
};

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

/** What is sent, of what its kind asks for: what was typed replaces, what was forgotten is removed, everything else is
 * left out. */
export function accessOf(
  typed: Typed,
  forgotten: readonly string[],
  kept: readonly string[],
  asked: readonly string[],
): Access {
  const found: Access = {};
  for (const name of ["token", "username", "password", "api_key_comfy_org", "ca_file"] as const) {
    if (!asked.includes(name)) continue;
    if (typed[name].trim()) found[name] = typed[name].trim();
    else if (forgotten.includes(name)) found[name] = null;
  }
  const headers = parseHeaders(typed.headers) ?? {};
  if (asked.includes("headers") && Object.keys(headers).length) found.headers = headers;
  else if (forgotten.includes("headers")) found.headers = null;
  if (asked.includes("verify_tls") && typed.verify_tls === kept.includes("verify_tls"))
    found.verify_tls = typed.verify_tls ? null : false;
  return found;
}
