/** Prompts that were submitted, to be found again with Alt and the arrows. */
import { writeStored, readStored } from "@/lib/browserStorage";

const MOST = 50;

export function rememberPrompt(text: string): void {
  if (!text.trim()) return;
  writeStored("prompts", [text, ...readStored<string[]>("prompts", []).filter((each) => each !== text)].slice(0, MOST));
}

export function remembersPrompts(): boolean {
  return readStored<string[]>("prompts", []).length > 0;
}

/** The one before or after what stands there; null at either end. */
export function neighbour(text: string, step: 1 | -1): string | null {
  const known = readStored<string[]>("prompts", []);
  const at = known.indexOf(text);
  const next = at + step;
  if (next === -1) return "";
  return known[next] ?? null;
}
