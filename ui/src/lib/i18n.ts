/** The sentences of the language that is spoken; those of the other one are not loaded before somebody asks for them. */
import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import { choices, type Language } from "@/lib/choices";
import { words } from "@/lib/words";
import type { zh } from "@/locales/zh";

const SENTENCES = {
  "zh-CN": async () => ({ ...(await import("@/locales/zh")).zh, word: words.zh }),
  en: async () => ({ ...(await import("@/locales/en")).en, word: words.en }),
};

void i18n.use(initReactI18next).init({
  resources: {},
  lng: choices.get().language,
  fallbackLng: false,
  supportedLngs: ["zh-CN", "en"],
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Speak that language from now on, if it is still the chosen one when its sentences have come. */
export async function speak(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, "translation")) i18n.addResourceBundle(language, "translation", await SENTENCES[language]());
  if (choices.get().language !== language) return;
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

choices.subscribe(() => {
  const { language } = choices.get();
  if (i18n.language !== language) void speak(language);
});

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof zh & { word: typeof words.zh } };
  }
}


