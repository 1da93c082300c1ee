/** Prompts that were submitted, to be found again with Alt and the arrows. */
import { keep, recall } from "@/lib/kept";

const MOST = 50;

export function rememberPrompt(text: string): void {
  if (!text.trim()) return;
  keep("prompts", [text, ...recall<string[]>("prompts", []).filter((each) => each !== text)].slice(0, MOST));
}

export function remembersPrompts(): boolean {
  return recall<string[]>("prompts", []).length > 0;
}

/** The one before or after what stands there; null at either end. */
export function neighbour(text: string, step: 1 | -1): string | null {
  const known = recall<string[]>("prompts", []);
  const at = known.indexOf(text);
  const next = at + step;
  if (next === -1) return "";
  return known[next] ?? null;
}
