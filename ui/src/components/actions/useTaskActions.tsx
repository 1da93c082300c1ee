import { App } from "antd";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { actOn, change, fetchAgain, lookUp, type Meant, moveToFront, type Verb } from "@/api/acting";
import { patchTask } from "@/api/live";
import { changed } from "@/api/queries";
import type { Several, Task } from "@/api/types";
import { Failures } from "@/components/actions/Failures";
import { useToast } from "@/components/toast";

export interface Asked {
  verb: Verb;
  meant: Meant;
  /** How many tasks are meant. */
  count: number;
  /** Said in the question: files that go with them. */
  outputs?: number;
  /** Called with what worked. */
  then?: (done: Several) => void;
}

const UNDO: Partial<Record<Verb, Verb>> = { delete: "restore", clear: "unclear" };
const ASKS: readonly Verb[] = ["stop", "delete"];

/** Everything that can be done to tasks: it asks first where something would be lost, tells what came of it, offers
 * to undo it, and shows which tasks refused and why. */
export function useTaskActions() {
  const { modal } = App.useApp();
  const { t } = useTranslation();
  const toast = useToast();

  const perform = useCallback(
    async function run({ verb, meant, then }: Asked): Promise<void> {
      try {
        const told = await actOn(verb, meant);
        changed();
        then?.(told);
        const count = told.succeeded.length;
        if (told.failed.length) {
          const title = t("did.partly", { count, failed: told.failed.length, what: t(`verb.${verb}`) });
          const show = () => void modal.info({ title, width: 640, icon: null, content: <Failures failed={told.failed} /> });
          toast.warn(title, { label: t("act.look"), act: show }, told.failed[0]?.message);
          return;
        }
        if (!count) return toast.warn(t("did.nothing"));
        const undo = UNDO[verb];
        const offer = undo && {
          label: t("act.undo"),
          act: () => void run({ verb: undo, meant: { ids: told.succeeded }, count }),
        };
        toast.done(t(`did.${verb}`, { count }), offer);
      } catch (error) {
        toast.failed(t("did.failed", { what: t(`verb.${verb}`) }), error);
      }
    },
    [modal, t, toast],
  );

  const act = useCallback(
    (asked: Asked): void => {
      if (!ASKS.includes(asked.verb)) return void perform(asked);
      const { count, outputs, verb } = asked;
      const lines: string[] = [verb === "delete" ? t("ask.deleteAbout") : t("ask.stopAbout")];
      if (verb === "delete" && outputs) lines.push(t("ask.files", { count: outputs }));
      modal.confirm({
        title: verb === "delete" ? t("ask.delete", { count }) : t("ask.stop", { count }),
        content: lines.join(" "),
        okText: t(`verb.${verb}`),
        okButtonProps: { danger: true },
        cancelText: t("act.cancel"),
        autoFocusButton: "ok",
        maskClosable: true,
        onOk: () => perform(asked),
      });
    },
    [modal, perform, t],
  );

  const single = useCallback(
    async (title: string, wanted: Promise<Task>, done?: string): Promise<void> => {
      try {
        const task = await wanted;
        patchTask(task.id, task);
        changed();
        if (done) toast.done(done);
      } catch (error) {
        toast.failed(title, error);
      }
    },
    [toast],
  );

  return useMemo(
    () => ({
      act,
      front: (task: Pick<Task, "id">) => void single(t("verb.front"), moveToFront(task.id), t("did.front")),
      fetch: (task: Task) => void single(t("verb.fetch"), fetchAgain(task.id), t("did.fetch")),
      check: (task: Task) => void single(t("verb.check"), lookUp(task.id).then((told) => told.task), t("did.check")),
      prioritise: (task: Task, priority: number) =>
        void single(t("verb.priority"), change(task.id, { priority }), t("did.priority", { priority })),
      rename: (task: Task, title: string) => void single(t("verb.rename"), change(task.id, { title })),
    }),
    [act, single, t],
  );
}

export type TaskActions = ReturnType<typeof useTaskActions>;
