import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ApiError, ask, client } from "@/api/client";
import { changed } from "@/api/queries";
import type { NewTasks } from "@/api/types";
import { useToast } from "@/components/toast";
import { randomId } from "@/lib/figures";

/** A submission that did not get through, with everything needed to bring it back. */
export interface Unsent<T> {
  key: string;
  error: unknown;
  request: NewTasks;
  content: T;
}

export interface Submitting<T> {
  unsent: Unsent<T>[];
  /** Hand it in. The form is free at once: what it held is `content`, in case it comes back. */
  submit: (request: NewTasks, content: T) => void;
  again: (unsent: Unsent<T>) => void;
  forget: (key: string) => void;
}

/** `refused` hears of a submission that the server found fault with; `write` makes the JSON that is sent. */
export function useSubmit<T>(refused: (error: ApiError, content: T, forget: () => void) => void, write: (body: unknown) => string = JSON.stringify): Submitting<T> {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [unsent, setUnsent] = useState<Unsent<T>[]>([]);
  const forget = useCallback((key: string) => setUnsent((now) => now.filter((each) => each.key !== key)), []);

  const send = useCallback(
    async (key: string, request: NewTasks, content: T) => {
      try {
        const { tasks } = await ask(client.POST("/api/tasks", { body: { ...request, idempotency_key: key }, bodySerializer: write }));
        changed();
        const [first] = tasks;
        const count = tasks.length;
        const look = () => void navigate(count > 1 && first?.batch_id ? `/tasks?batch=${first.batch_id}` : `/tasks/${first?.id}`);
        toast.done(t(request.start === false ? "create.saved" : "create.created", { count }), { label: t("act.look"), act: look });
      } catch (error) {
        if (error instanceof ApiError && error.code === "duplicate_submission") {
          const insist = () => void send(randomId(), { ...request, allow_duplicate: true }, content);
          toast.warn(error.message, { label: t("create.insist"), act: insist }, error.hint);
        } else toast.failed(t("create.failed"), error, { label: t("create.restore"), act: () => back() });
        setUnsent((now) => [{ key, error, request, content }, ...now].slice(0, 5));
        const back = () => refused(error as ApiError, content, () => forget(key));
        if (error instanceof ApiError && error.status === 422) back();
      }
    },
    [forget, navigate, refused, t, toast, write],
  );

  const submit = useCallback((request: NewTasks, content: T) => void send(randomId(), request, content), [send]);
  const again = useCallback(
    (each: Unsent<T>) => {
      forget(each.key);
      // The same key: should the first try have arrived after all, nothing is made twice.
      void send(each.key, each.request, each.content);
    },
    [forget, send],
  );
  return { unsent, submit, again, forget };
}
