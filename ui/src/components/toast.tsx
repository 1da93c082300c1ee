import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asApiError, UNREACHABLE } from "@/api/client";
import { createStore } from "@/lib/store";

export interface Offer {
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
  offer?: Offer;
  /** How many of the same it stands for. */
  count: number;
  /** Grows with each of them, so that the time begins anew. */
  turn: number;
}

export interface Toasts {
  done(title: string, offer?: Offer, about?: string): void;
  warn(title: string, offer?: Offer, about?: string): void;
  /** Whatever was thrown, in words. */
  failed(title: string, error?: unknown, offer?: Offer): void;
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
export function showToast(type: Toast["type"], title: string, about = "", offer?: Offer): void {
  const now = toasts.get();
  const same = now.find((each) => each.type === type && each.title === title && each.about === about);
  number += 1;
  if (same) {
    toasts.set(now.map((each) => (each === same ? { ...each, offer, count: each.count + 1, turn: number } : each)));
    return same.offer?.left?.();
  }
  toasts.set([...now, { id: number, type, title, about, offer, count: 1, turn: number }]);
  for (const { id } of toasts.get().slice(0, -MOST)) dropToast(id);
}

/** Short news in the lower right corner. Nothing important is said only here. */
export function useToast(): Toasts {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      done: (title, offer, about) => showToast("success", title, about, offer),
      warn: (title, offer, about) => showToast("warning", title, about, offer),
      failed: (title, error, offer) => showToast("error", title, error === undefined ? undefined : wordsOf(error, t), offer),
    }),
    [t],
  );
}

/** Message and hint of an error, in one or two sentences. */
export function wordsOf(error: unknown, t: ReturnType<typeof useTranslation>["t"]): string {
  const told = asApiError(error);
  if (told.code === UNREACHABLE) return t("trouble.unreachable");
  return [told.message, told.hint].filter(Boolean).join(t("trouble.between"));
}
