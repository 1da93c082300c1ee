import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import { choices } from "@/lib/choices";
import { words } from "@/lib/words";
import { en } from "@/locales/en";
import { zh } from "@/locales/zh";

const resources = {
  "zh-CN": { translation: { ...zh, word: words.zh } },
  en: { translation: { ...en, word: words.en } },
};

void i18n.use(initReactI18next).init({
  resources,
  lng: choices.get().language,
  fallbackLng: "zh-CN",
  supportedLngs: ["zh-CN", "en"],
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

function follow(): void {
  const { language } = choices.get();
  if (i18n.language !== language) void i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
choices.subscribe(follow);
follow();

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof zh & { word: typeof words.zh } };
  }
}

export default i18n;
