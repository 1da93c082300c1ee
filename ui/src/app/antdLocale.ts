/** The words that the components of Ant Design say by themselves, in the chosen language. */
import type { Locale } from "antd/es/locale";
import { choices, type Language } from "@/lib/choices";
import { createStore } from "@/lib/store";

const LOCALES = {
  "zh-CN": async () => (await import("antd/locale/zh_CN")).default,
  en: async () => (await import("antd/locale/en_US")).default,
};

export const antdLocale = createStore<Locale | undefined>(undefined);

export async function loadAntdLocale(language: Language): Promise<void> {
  const found = await LOCALES[language]();
  if (choices.get().language === language) antdLocale.set(found);
}

choices.subscribe(() => void loadAntdLocale(choices.get().language));
