import { writeStored, readStored } from "@/lib/browserStorage";
import { createStore, useStore } from "@/lib/store";

export type Language = "zh-CN" | "en";
export type Theme = "light" | "dark" | "system";

/** What a person has chosen for this browser. An empty time zone is the browser's own. */
export interface Choices {
  language: Language;
  theme: Theme;
  timeZone: string;
  notify: boolean;
}

function firstLanguage(): Language {
  const wanted = typeof navigator === "undefined" ? "zh-CN" : (navigator.language ?? "zh-CN");
  return wanted.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

const DEFAULTS: Choices = { language: firstLanguage(), theme: "system", timeZone: "", notify: false };

export const choices = createStore<Choices>({ ...DEFAULTS, ...readStored<Partial<Choices>>("choices", {}) });

export function choose(change: Partial<Choices>): void {
  choices.set((before) => ({ ...before, ...change }));
  writeStored("choices", choices.get());
}

export const useChoices = (): Choices => useStore(choices);

let own = "";

/** The zone that this machine is set to. It costs more to ask than a whole row of the list to draw: once, and again when
 * the page is returned to, which may be after a journey. */
export function ownTimeZone(): string {
  own ||= Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  return own;
}

export function timeZone(): string {
  return choices.get().timeZone || ownTimeZone();
}

// Chosen in one tab, it is chosen in all of them.
if (typeof window !== "undefined") {
  document.addEventListener("visibilitychange", () => {
    own = "";
  });
  window.addEventListener("storage", (event) => {
    if (event.key === "genqueue.choices") choices.set({ ...DEFAULTS, ...readStored<Partial<Choices>>("choices", {}) });
  });
}
