/** The few words that the parts of Ant Design say by themselves, in the chosen language. */
import type { Locale } from "antd/es/locale";
import { choices, type Language } from "@/lib/choices";
import { createStore } from "@/lib/store";

const WORDS = {
  "zh-CN": async () => (await import("antd/locale/zh_CN")).default,
  en: async () => (await import("antd/locale/en_US")).default,
};

export const wordsOfParts = createStore<Locale | undefined>(undefined);

export async function loadWordsOfParts(language: Language): Promise<void> {
  const found = await WORDS[language]();
  if (choices.get().language === language) wordsOfParts.set(found);
}

choices.subscribe(() => void loadWordsOfParts(choices.get().language));
