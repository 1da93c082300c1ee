/** What was typed and not saved on this page: by name, and whether it lives on one tab only. */
import { useEffect } from "react";
import { createStore } from "@/lib/store";

export const unsaved = createStore<Readonly<Record<string, "tab" | "page">>>({});

export function useUnsaved(name: string, where: "tab" | "page", is: boolean): void {
  useEffect(() => {
    if (!is) return;
    unsaved.set((before) => ({ ...before, [name]: where }));
    return () => unsaved.set(({ [name]: _gone, ...rest }) => rest);
  }, [is, name, where]);
}

/** Would something be lost on the way from one address to another? */
export function wouldLose(from: string, to: string): boolean {
  if (from === to) return false;
  const stays = to === "/settings" || to.startsWith("/settings/");
  return Object.values(unsaved.get()).some((where) => !stays || where === "tab");
}
