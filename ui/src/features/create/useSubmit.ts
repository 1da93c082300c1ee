import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { useNavigate } from "react-router";
import { ApiError } from "@/api/client";
import { createTasks } from "@/api/tasks";
import type { NewTasks } from "@/api/types";
import { useToast } from "@/components/toast";
import { randomId } from "@/lib/figures";
import { inTurn } from "@/lib/inTurn";

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
  /** The same is on its way, or the form is as its submitting left it a moment ago: a second press means nothing. */
  isRepeated: (content: T, pristine: boolean) => boolean;
}

const MOST = 5;
/** Between the presses of a double click, at the slowest that systems allow. */
const DOUBLE = 900;

export const isDuplicate = (error: unknown): boolean =>
  error instanceof ApiError && error.code === "duplicate_submission";

interface Form<T> {
  /** Hears of a submission that the server found fault with. */
  refused: (error: ApiError, content: T, forget: () => void) => void;
  /** What the form calls a field of the request. */
  nameOf?: (field: string) => string | undefined;
  /** Makes the JSON that is sent. */
  write?: (body: unknown) => string;
}

const unnamed = () => undefined;

export function useSubmit<T>({ refused, nameOf = unnamed, write = JSON.stringify }: Form<T>): Submitting<T> {
  const { t } = useTranslation();
  const toast = useToast("create");
  const navigate = useNavigate();
  const [unsent, setUnsent] = useState<Unsent<T>[]>([]);
  const going = useRef(new Map<string, string>());
  const last = useRef(0);
  const again = useRef<(each: Unsent<T>) => void>(() => undefined);
  const forget = useCallback((key: string) => setUnsent((now) => now.filter((each) => each.key !== key)), []);

  const send = useCallback(
    async (key: string, request: NewTasks, content: T) => {
      const same = write(content);
      going.current.set(key, same);
      last.current = Date.now();
      try {
        const { tasks } = await inTurn(() => createTasks({ ...request, idempotency_key: key }, write));
        const [first] = tasks;
        const count = tasks.length;
        const look = () =>
          void navigate(count > 1 && first?.batch_id ? `/tasks?batch=${first.batch_id}` : `/tasks/${first?.id}`);
        // What was refused as a duplicate is settled, and so is the same that did not get through before.
        setUnsent((now) => now.filter((each) => !isDuplicate(each.error) && write(each.content) !== same));
        toast.done(t(request.start === false ? "create.saved" : "create.created", { count }), {
          label: t("act.look"),
          act: look,
        });
      } catch (thrown) {
        const error = thrown instanceof ApiError ? thrown.called(nameOf) : thrown;
        const one = { key, error, request, content };
        const keepIt = () => setUnsent((now) => [one, ...now.filter((each) => each.key !== key)].slice(0, MOST));
        if (error instanceof ApiError && isDuplicate(error)) {
          // Said once at a time: in the corner, and where it can still be answered when the corner is empty again.
          return toast.warn(error.message, { label: t("create.insist"), act: () => again.current(one), left: keepIt });
        }
        keepIt();
        const faulty = error instanceof ApiError && error.status === 422;
        // Any other reason stands above the form, with what was not sent.
        toast.failed(t("create.failed"), faulty ? error : undefined);
        if (faulty) refused(error, content, () => forget(key));
      } finally {
        going.current.delete(key);
      }
    },
    [forget, nameOf, navigate, refused, t, toast, write],
  );

  const submit = useCallback((request: NewTasks, content: T) => void send(randomId(), request, content), [send]);
  const insist = useCallback(
    (each: Unsent<T>) => {
      forget(each.key);
      // The same key: should the first try have arrived after all, nothing is made twice. A duplicate is meant now.
      if (isDuplicate(each.error)) void send(randomId(), { ...each.request, allow_duplicate: true }, each.content);
      else void send(each.key, each.request, each.content);
    },
    [forget, send],
  );
  useEffect(() => {
    again.current = insist;
  });
  const isRepeated = useCallback(
    (content: T, pristine: boolean) => {
      const same = write(content);
      if ([...going.current.values()].includes(same)) return true;
      return pristine && (going.current.size > 0 || Date.now() - last.current < DOUBLE);
    },
    [write],
  );
  return { unsent, submit, again: insist, forget, isRepeated };
}
