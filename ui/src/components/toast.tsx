import { useMemo } from "react";
import { type Translate, useTranslation } from "@/lib/i18n";
import { asApiError, UNREACHABLE } from "@/api/client";
import { createStore } from "@/lib/store";

interface Offer {
  label: string;
  act: () => void;
  /** The news is over, and it was not taken. */
  left?: () => void;
}

export interface Toast {
  id: number;
  type: "success" | "warning" | "error";
  title: string;
  about: string;
  /** The action that it is about; empty when nothing can settle it. */
  topic: string;
  offer?: Offer;
  /** How many of the same it stands for. */
  count: number;
  /** Grows with each of them, so that the time begins anew. */
  turn: number;
}

type News = Pick<Toast, "type" | "title" | "offer"> & Partial<Pick<Toast, "about" | "topic">>;

export interface Toasts {
  done(title: string, offer?: Offer, about?: string): void;
  warn(title: string, offer?: Offer, about?: string): void;
  /** Whatever was thrown, in words. */
  failed(title: string, error?: unknown, offer?: Offer): void;
  /** The action has worked, and where it can be seen without words. */
  settled(): void;
  /** The news of one action: what it says next takes the place of its refusals. */
  of(topic: string): Toasts;
}

const MOST = 3;

export const toasts = createStore<readonly Toast[]>([]);
let number = 0;

export function dropToast(id: number): void {
  const gone = toasts.get().find((each) => each.id === id);
  toasts.set((now) => now.filter((each) => each.id !== id));
  gone?.offer?.left?.();
}

export function takeOffer({ id, offer }: Toast): void {
  toasts.set((now) => now.filter((each) => each.id !== id));
  offer?.act();
}

/** Shown by the corner in `app/Corner.tsx`. The same again is counted, not repeated. */
export function showToast({ type, title, about = "", topic = "", offer }: News): void {
  number += 1;
  const same = toasts
    .get()
    .find((each) => each.type === type && each.title === title && each.about === about && each.topic === topic);
  dropSettled(topic, same);
  if (same) {
    toasts.set((now) =>
      now.map((each) => (each === same ? { ...each, offer, count: each.count + 1, turn: number } : each)),
    );
    return same.offer?.left?.();
  }
  toasts.set((now) => [...now, { id: number, type, title, about, topic, offer, count: 1, turn: number }]);
  for (const { id } of toasts.get().slice(0, -MOST)) dropToast(id);
}

/** A refusal is over when its action has more to say, unless it still waits for an answer of its own. */
function dropSettled(topic: string, kept?: Toast): void {
  if (!topic) return;
  toasts.set((now) =>
    now.filter((each) => each === kept || each.topic !== topic || each.type === "success" || each.offer?.left),
  );
}

/** Short news in the lower right corner. Nothing important is said only here. */
export function useToast(topic = ""): Toasts {
  const { t } = useTranslation();
  return useMemo(() => newsOf(topic, t), [t, topic]);
}

export function newsOf(topic: string, t: Translate): Toasts {
  return {
    done: (title, offer, about) => showToast({ type: "success", title, about, topic, offer }),
    warn: (title, offer, about) => showToast({ type: "warning", title, about, topic, offer }),
    failed: (title, error, offer) =>
      showToast({ type: "error", title, about: error === undefined ? undefined : wordsOf(error, t), topic, offer }),
    settled: () => dropSettled(topic),
    of: (other) => newsOf(other, t),
  };
}

/** Message and hint of an error, in one or two sentences. */
export function wordsOf(error: unknown, t: Translate): string {
  const found = asApiError(error);
  if (found.code === UNREACHABLE) return t("trouble.unreachable");
  return [found.message, found.hint].filter(Boolean).join(t("trouble.between"));
}
