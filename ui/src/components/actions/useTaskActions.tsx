import { lazy, Suspense, useCallback, useMemo } from "react";
import { useTranslation } from "@/lib/i18n";
import {
  actOn,
  adopt,
  change,
  fetchAgain,
  forget,
  lookAt,
  lookUp,
  type Meant,
  moveToFront,
  startAgain,
  summarise,
  type Verb,
} from "@/api/taskActions";
import { asApiError } from "@/api/client";
import type { Several, Summary, Task } from "@/api/types";
import { modal } from "@/components/asking";
import { Failures } from "@/components/actions/Failures";
import { Stake } from "@/components/actions/Stake";
import { keyOf, once } from "@/components/actions/going";
import { useToast } from "@/components/toast";

export interface Asked {
  verb: Verb;
  meant: Meant;
  /** How many tasks are meant. */
  count: number;
  /** Files that go with them, as far as is known here: shown until the server has answered. */
  outputs?: number;
  /** Called with what worked. */
  then?: (done: Several) => void;
}

const RunId = lazy(() => import("@/components/actions/RunId"));

/** What is done to one task only. */
type Single = "front" | "fetch" | "check" | "priority" | "rename" | "again" | "forget" | "pay";

const UNDO: Partial<Record<Verb, Verb>> = { delete: "restore", clear: "unclear" };
/** What is said where a start left out only tasks that could be paid for twice, by the code of their refusal. */
const LEFT_OUT: Partial<Record<string, "did.left" | "did.still">> = {
  needs_confirmation: "did.left",
  still_stopping: "did.still",
};
const tasksOf = (groups: Summary["groups"]) => groups.reduce((sum, group) => sum + group.tasks, 0);
const ASKS: readonly Verb[] = ["stop", "delete"];

/** How many of these tasks a start leaves out, because they may be paid for twice. */
async function leftOut(meant: Meant): Promise<{ unknown: number; still: number }> {
  try {
    const { groups } = await summarise(meant);
    return {
      unknown: tasksOf(groups.filter((group) => group.outcome_unknown)),
      still: tasksOf(groups.filter((group) => group.still_stopping)),
    };
  } catch {
    return { unknown: 0, still: 0 };
  }
}

/** Everything that can be done to tasks: it asks first where something would be lost, shows what came of it, offers
 * to undo it, and shows which tasks refused and why. */
export function useTaskActions() {
  const { t } = useTranslation();
  const toast = useToast();

  const single = useCallback(
    (what: Single, { id }: Pick<Task, "id">, ask: () => Promise<unknown>, done?: string): Promise<void> => {
      const key = keyOf(what, { ids: [id] });
      const news = toast.of(key);
      return once(key, async () => {
        try {
          await ask();
          if (done) news.done(done);
          else news.settled();
        } catch (error) {
          news.failed(t(`verb.${what}`), error);
        }
      });
    },
    [t, toast],
  );

  const perform = useCallback(
    function run({ verb, meant, then }: Asked, token?: string, changedSince?: (now: Summary) => void): Promise<void> {
      const key = keyOf(verb, meant);
      const news = toast.of(key);
      return once(key, async () => {
        try {
          const outcome = await actOn(verb, meant, token);
          then?.(outcome);
          const count = outcome.succeeded.length;
          const [refused] = outcome.failed;
          if (refused?.code === "still_stopping" && outcome.failed.length === 1 && !count) {
            news.settled();
            return void modal.confirm({
              title: t("ask.again"),
              content: refused.message,
              okText: t("verb.again"),
              okButtonProps: { danger: true },
              cancelText: t("act.cancel"),
              maskClosable: true,
              onOk: () => single("again", refused, () => startAgain(refused.id), t("did.start", { count: 1 })),
            });
          }
          if (refused) {
            const left = outcome.failed.length;
            const alike = outcome.failed.every((each) => each.code === refused.code);
            const said = alike ? LEFT_OUT[refused.code] : undefined;
            const title = said
              ? t(said, { done: t(`did.${verb}`, { count }), count: left })
              : t("did.partly", { count, failed: left, what: t(`verb.${verb}`) });
            const show = () =>
              void modal.info({ title, width: 640, icon: null, content: <Failures failed={outcome.failed} /> });
            news.warn(title, { label: t("act.look"), act: show }, refused.message);
            return;
          }
          if (!count) return news.warn(t("did.nothing"));
          const undo = UNDO[verb];
          const offer = undo && {
            label: t("act.undo"),
            act: () => void run({ verb: undo, meant: { ids: outcome.succeeded }, count }),
          };
          news.done(t(`did.${verb}`, { count }), offer);
        } catch (error) {
          const { code, details } = asApiError(error);
          if (code === "summary_changed" && changedSince) {
            news.settled();
            return changedSince(details.summary as Summary);
          }
          news.failed(t("did.failed", { what: t(`verb.${verb}`) }), error);
        }
      });
    },
    [single, t, toast],
  );

  const act = useCallback(
    function question(asked: Asked, now?: Summary): void {
      if (asked.verb === "start" && asked.count > 1) {
        const left = { unknown: 0, still: 0, known: false };
        // Only the server knows how many a start leaves out, and why. Its button is busy meanwhile.
        void once(keyOf("start", asked.meant), async () => {
          Object.assign(left, await leftOut(asked.meant), { known: true });
        }).then(() => {
          const { unknown, still } = left;
          if (!left.known) return; // it is being asked for already
          if (!unknown && !still) return void perform(asked);
          const count = asked.count - unknown - still;
          const content = (
            <>
              {unknown > 0 && <p>{t("ask.left", { count: unknown })}</p>}
              {still > 0 && <p>{t("ask.still", { count: still })}</p>}
            </>
          );
          if (count <= 0) return void modal.info({ title: t("did.nothing"), content, maskClosable: true });
          modal.confirm({
            title: t("ask.start", { count }),
            content,
            okText: t("verb.start"),
            cancelText: t("act.cancel"),
            autoFocusButton: "ok",
            maskClosable: true,
            onOk: () => perform(asked),
          });
        });
        return;
      }
      if (!ASKS.includes(asked.verb)) return void perform(asked);
      const { verb, meant } = asked;
      const count = now?.total ?? asked.count;
      const looked: Promise<Summary | null> = now ? Promise.resolve(now) : lookAt(meant).catch(() => null);
      modal.confirm({
        title: verb === "delete" ? t("ask.delete", { count }) : t("ask.stop", { count }),
        content: (
          <Stake
            verb={verb}
            asked={count}
            outputs={now?.outputs?.files ?? asked.outputs}
            looked={looked}
            changed={now !== undefined}
          />
        ),
        okText: t(`verb.${verb}`),
        okButtonProps: { danger: true },
        cancelText: t("act.cancel"),
        autoFocusButton: "ok",
        maskClosable: true,
        onOk: async () => perform(asked, (await looked)?.token ?? undefined, (then) => question(asked, then)),
      });
    },
    [perform, t],
  );

  /** It is unknown whether it was paid for: to start it may cost a second time. */
  const again = useCallback(
    (task: Task) =>
      void modal.confirm({
        title: t("ask.again"),
        content: t("ask.againAbout"),
        okText: t("verb.again"),
        okButtonProps: { danger: true },
        cancelText: t("act.cancel"),
        maskClosable: true,
        onOk: () => single("again", task, () => startAgain(task.id), t("did.start", { count: 1 })),
      }),
    [single, t],
  );

  /** No free backend can run it, and one whose runs cost money might. */
  const pay = useCallback(
    (task: Task) =>
      void modal.confirm({
        title: t("ask.pay"),
        content: t("ask.payAbout"),
        okText: t("verb.pay"),
        cancelText: t("act.cancel"),
        maskClosable: true,
        onOk: () => single("pay", task, () => change(task.id, { allow_paid: true }), t("did.pay")),
      }),
    [single, t],
  );

  const allow = useCallback(
    (task: Pick<Task, "id">, allowed: boolean) =>
      single("pay", task, () => change(task.id, { allow_paid: allowed }), t(allowed ? "did.pay" : "did.noPay")),
    [single, t],
  );

  const ran = useCallback(
    (task: Task) => {
      const adopted = async (id: string) => {
        await adopt(task.id, id);
        toast.of(keyOf("adopt", { ids: [task.id] })).done(t("did.adopt"));
      };
      const dialog = modal.confirm({
        title: t("ask.adopt"),
        icon: null,
        footer: null,
        content: (
          <Suspense fallback={null}>
            <RunId task={task} adopt={adopted} close={() => dialog.destroy()} />
          </Suspense>
        ),
      });
    },
    [t, toast],
  );

  const leave = useCallback(
    (task: Task) =>
      void modal.confirm({
        title: t("ask.forget"),
        content: t("ask.forgetAbout"),
        okText: t("verb.forget"),
        okButtonProps: { danger: true },
        cancelText: t("act.cancel"),
        maskClosable: true,
        onOk: () => single("forget", task, () => forget(task.id), t("did.forget")),
      }),
    [single, t],
  );

  return useMemo(
    () => ({
      act,
      again,
      ran,
      forget: leave,
      front: (task: Pick<Task, "id">) => void single("front", task, () => moveToFront(task.id), t("did.front")),
      fetch: (task: Task) => void single("fetch", task, () => fetchAgain(task.id), t("did.fetch")),
      pay,
      allow,
      check: (task: Task) => void single("check", task, () => lookUp(task.id), t("did.check")),
      prioritise: (task: Task, priority: number) =>
        void single("priority", task, () => change(task.id, { priority }), t("did.priority", { priority })),
      rename: (task: Task, title: string) => void single("rename", task, () => change(task.id, { title })),
    }),
    [act, again, allow, leave, pay, ran, single, t],
  );
}
