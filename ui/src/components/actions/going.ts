/** What was asked for and is not answered yet: its button is busy until then, and the same is not sent again. */
import type { Meant } from "@/api/taskActions";
import { createStore, useStore } from "@/lib/store";

const going = createStore<readonly string[]>([]);

export const keyOf = (what: string, meant: Meant): string => `${what} ${JSON.stringify(meant)}`;

export async function once(key: string, act: () => Promise<void>): Promise<void> {
  if (going.get().includes(key)) return;
  going.set((now) => [...now, key]);
  try {
    await act();
  } finally {
    going.set((now) => now.filter((each) => each !== key));
  }
}

export function useGoing(...keys: string[]): boolean {
  const now = useStore(going);
  return keys.some((key) => now.includes(key));
}
