import { Timeline } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Live } from "@/api/live";
import { useBackends } from "@/api/backends";
import type { Attempt, TaskDetail } from "@/api/types";
import { reasonsOf } from "@/components/Progress";
import { costText } from "@/lib/cost";
import { clock, duration, moment, upcoming } from "@/lib/time";

interface Step {
  at: string | null;
  colour: string;
  words: ReactNode;
  about?: ReactNode;
}

const OUTCOMES = [
  "succeeded",
  "failed",
  "refused",
  "cancelled",
  "not_sent",
  "vanished",
  "abandoned",
  "unknown",
] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Everything that happened to it, the newest at the bottom. */
export function AttemptTimeline({ task }: { task: Live<TaskDetail> }) {
  const { t } = useTranslation();
  const backends = useBackends();
  const nameOf = (id: string) => backends.data?.find((each) => each.id === id)?.name ?? id;
  const steps: Step[] = [{ at: task.created_at, colour: "gray", words: t("life.created") }];
  for (const attempt of task.attempts) steps.push(...ofAttempt(attempt));
  if (task.status === "PENDING") steps.push({ at: null, colour: "blue", words: t("life.waits") });
  if (task.status === "RETRYING" && task.next_retry_at)
    steps.push({
      at: null,
      colour: "purple",
      words: t("life.nextTry", { at: upcoming(task.next_retry_at) }),
      about: task.task_msg,
    });
  if (task.stop_requested_at) steps.push({ at: task.stop_requested_at, colour: "gray", words: t("life.stopWished") });
  if (task.status === "READY") steps.push({ at: null, colour: "green", words: t("life.ready") });
  if (task.completed_at && task.status !== "SUCCESS")
    steps.push({
      at: task.completed_at,
      colour: task.status === "FAILED" ? "red" : "gray",
      words: t(`word.${task.status}`),
      about: task.status === "FAILED" ? reasonsOf(task).join(" · ") : task.task_msg,
    });

  function ofAttempt(attempt: Attempt): Step[] {
    const where = nameOf(attempt.backend.id);
    const found: Step[] = [];
    const run = { number: attempt.number, where };
    if (attempt.submitting_at)
      found.push({
        at: attempt.submitting_at,
        colour: "blue",
        words: t("life.sent", run),
        about: attempt.remote_id && <code className="quiet">{attempt.remote_id}</code>,
      });
    else found.push({ at: attempt.claimed_at, colour: "blue", words: t("life.claimed", run) });
    if (attempt.accepted_at)
      found.push({ at: attempt.accepted_at, colour: "blue", words: t("life.accepted", { where }) });
    if (attempt.started_at) found.push({ at: attempt.started_at, colour: "orange", words: t("life.started") });
    if (attempt.abandoned_at)
      found.push({ at: attempt.abandoned_at, colour: "red", words: t("life.abandoned", { where }) });
    if (attempt.resumed_at)
      found.push({ at: attempt.resumed_at, colour: "orange", words: t("life.resumed", { where }) });
    const end = attempt.closed_at ?? attempt.ended_at;
    if (attempt.outcome && end) {
      const outcome = OUTCOMES.includes(attempt.outcome as Outcome)
        ? t(`outcome.${attempt.outcome as Outcome}`)
        : attempt.outcome;
      const seconds = attempt.started_at ? (Date.parse(end) - Date.parse(attempt.started_at)) / 1000 : null;
      found.push({
        at: end,
        colour: attempt.outcome === "succeeded" ? "green" : attempt.outcome === "cancelled" ? "gray" : "red",
        words: [outcome, seconds === null ? null : duration(Math.max(0, seconds)), costText(attempt.cost, t)]
          .filter((part) => part !== null)
          .join(" · "),
        about: attempt.error && (
          <>
            {attempt.error.message}
            {attempt.error.raw && (
              <details className="task-raw">
                <summary>{t("task.raw")}</summary>
                <pre>{attempt.error.raw}</pre>
              </details>
            )}
          </>
        ),
      });
    }
    return found;
  }

  return (
    <section className="panel life" aria-labelledby="life">
      <h2 id="life">{t("life.title")}</h2>
      <Timeline
        items={steps.map((step, n) => ({
          key: n,
          color: step.colour,
          content: (
            <div className="life-step">
              <span>{step.words}</span>
              {step.at && (
                <time className="quiet" dateTime={step.at} title={moment(step.at)}>
                  {clock(step.at, true)}
                </time>
              )}
              {step.about && <div className="life-about">{step.about}</div>}
            </div>
          ),
        }))}
      />
    </section>
  );
}
