import { App, Button } from "antd";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asApiError, UNREACHABLE } from "@/api/client";

export interface Offer {
  label: string;
  act: () => void;
}

export interface Toasts {
  done(title: string, offer?: Offer, about?: ReactNode): void;
  warn(title: string, offer?: Offer, about?: ReactNode): void;
  /** Whatever was thrown, in words. */
  failed(title: string, error?: unknown, offer?: Offer): void;
}

const SECONDS = 3;
const SECONDS_TO_UNDO = 8;
let number = 0;

/** Short news in the lower right corner. Nothing important is said only here. */
export function useToast(): Toasts {
  const { notification } = App.useApp();
  const { t } = useTranslation();
  return useMemo(() => {
    const show = (type: "success" | "warning" | "error", title: string, about?: ReactNode, offer?: Offer) => {
      const key = `toast-${(number += 1)}`;
      const actions = offer && (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(key);
            offer.act();
          }}
        >
          {offer.label}
        </Button>
      );
      const duration = offer && type === "success" ? SECONDS_TO_UNDO : SECONDS;
      notification[type]({ key, title, className: "toast", description: about, actions, duration, role: type === "success" ? "status" : "alert" });
    };
    return {
      done: (title, offer, about) => show("success", title, about, offer),
      warn: (title, offer, about) => show("warning", title, about, offer),
      failed: (title, error, offer) => show("error", title, error === undefined ? undefined : wordsOf(error, t), offer),
    };
  }, [notification, t]);
}

/** Message and hint of an error, in one or two sentences. */
export function wordsOf(error: unknown, t: ReturnType<typeof useTranslation>["t"]): string {
  const told = asApiError(error);
  if (told.code === UNREACHABLE) return t("trouble.unreachable");
  return [told.message, told.hint].filter(Boolean).join(t("trouble.between"));
}
