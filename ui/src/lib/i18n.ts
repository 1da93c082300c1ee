/**
 * What the pages say, in the chosen language. The sentences of the other language are not loaded before somebody asks for
 * them. A few lines instead of a library, which would be a twentieth of what is fetched first.
 */
import { choices, type Language } from "@/lib/choices";
import { createStore, useStore } from "@/lib/store";
import { words } from "@/lib/words";
import type { zh } from "@/locales/zh";

type Said = typeof zh & { readonly word: typeof words.zh };
interface Branch {
  readonly [name: string]: string | Branch;
}

type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T & string];

/** The place of a sentence, as "menu.tasks". */
export type Key = Path<Said>;
type Values = Readonly<Record<string, string | number | null | undefined>>;
/** The sentence with the values in their places, `{{name}}`; of a `count` of one its form `…_one`, where there is one. */
export type Translate = (key: Key, values?: Values) => string;

interface Spoken {
  language: Language | null;
  t: Translate;
}

const SENTENCES: Record<Language, () => Promise<Branch>> = {
  "zh-CN": async () => ({ ...(await import("@/locales/zh")).zh, word: words.zh }),
  en: async () => ({ ...(await import("@/locales/en")).en, word: words.en }),
};

const spoken = createStore<Spoken>({ language: null, t: (key) => key });
const known = new Map<Language, Translate>();

/** For parts of a page: drawn anew when another language is chosen. */
export const useTranslation = (): Spoken => useStore(spoken);

/** For what is no part of a page. */
export const translate: Translate = (key, values) => spoken.get().t(key, values);

/** Speak that language from now on, if it is still the chosen one when its sentences have come. */
export async function speak(language: Language): Promise<void> {
  const t = known.get(language) ?? translator(await SENTENCES[language]());
  known.set(language, t);
  if (choices.get().language !== language) return;
  document.documentElement.lang = language;
  spoken.set({ language, t });
}

choices.subscribe(() => {
  const { language } = choices.get();
  if (spoken.get().language !== language) void speak(language);
});

export function translator(sentences: Branch): Translate {
  return (key, values = {}) => {
    const sentence = (values.count === 1 && find(sentences, `${key}_one`)) || (find(sentences, key) ?? key);
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

function find(sentences: Branch, key: string): string | undefined {
  let found: string | Branch | undefined = sentences;
  for (const name of key.split(".")) {
    if (typeof found !== "object" || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return typeof found === "string" ? found : undefined;
}
