import { useTranslation } from "@/lib/i18n";
import { type Live, useAway } from "@/api/live";
import { percent } from "@/lib/figures";
import { countdown, expected, short, useSeconds } from "@/lib/time";

/** A bar for what runs; nothing for what does not. */
export function ProgressLine({ task, words = true }: { task: Live; words?: boolean }) {
  const { t } = useTranslation();
  if (task.status !== "RUNNING" && task.status !== "QUEUED") return null;
  const { progress } = task;
  const known = progress !== null && progress.value > 0;
  const step = progress?.steps ? t("progress.step", { step: progress.step ?? 0, steps: progress.steps }) : "";
  const node = progress?.node ? t("progress.node", { node: progress.node }) : "";
  return (
    <span className="progress">
      <span
        className={`progress-bar${known ? "" : " progress-unknown"}`}
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={known ? Math.round(progress.value * 100) : undefined}
        aria-label={task.title}
      >
        <span style={known ? { transform: `scaleX(${progress.value})` } : undefined} />
      </span>
      {known && <span className="progress-percent">{percent(progress.value)}</span>}
      {words && (step || node) && <span className="progress-words">{[step, node].filter(Boolean).join(" · ")}</span>}
    </span>
  );
}

/** What is said of a task that has ended: how its runs came to an end, then what the last one broke on. Each once. */
export function reasonsOf(task: Pick<Live, "task_msg" | "error">): string[] {
  return [...new Set([task.task_msg ?? "", task.error?.message ?? ""])].filter(Boolean);
}

/** Where a task stands. */
function useStanding(task: Live): { short: string; long: string } {
  const { t } = useTranslation();
  const away = useAway();
  const retries = task.status === "RETRYING" && task.next_retry_at !== null && !away;
  useSeconds(retries || Boolean(task.queue?.reason?.next_probe_at));
  if (retries && task.next_retry_at) {
    const values = { count: task.retry_count, most: task.max_retries, left: countdown(task.next_retry_at) };
    return {
      short: [t("stand.retry", values), task.task_msg].filter(Boolean).join(" · "),
      long: [task.task_msg, t("stand.retry", values)].filter(Boolean).join(" · "),
    };
  }
  const { queue } = task;
  if (task.stop_requested_at && (task.status === "RUNNING" || task.status === "QUEUED")) {
    return { short: t("word.stopping"), long: t("stand.stopping") };
  }
  // What was expected is not any more while nobody can be asked.
  if (!queue || away) return { short: "", long: "" };
  if (queue.reason) {
    const { task_msg, message, hint, since, next_probe_at } = queue.reason;
    const times = [
      since && t("stand.since", { at: short(since) }),
      next_probe_at && t("health.probe", { left: countdown(next_probe_at) }),
    ];
    const words = [task_msg, message, ...times].filter(Boolean).join(" · ");
    return {
      short: [task_msg ?? message, ...times].filter(Boolean).join(" · "),
      long: [words, hint].filter(Boolean).join(" "),
    };
  }
  if (queue.position !== null) {
    const ahead = queue.position - 1;
    const place = t("stand.place", { place: queue.position });
    const wait = ahead ? t("stand.ahead", { count: ahead }) : t("stand.next");
    const unmeasured = queue.measured ? "" : t("stand.unmeasured");
    if (!queue.starts_at) return { short: place, long: `${wait}${unmeasured}` };
    const starts = expected(queue.starts_at);
    return {
      short: `${place} · ${t("stand.about", { span: starts })}`,
      long: `${wait}${t("stand.starts", { span: starts })}${unmeasured}`,
    };
  }
  if (queue.done_at) {
    const done = expected(queue.done_at);
    return { short: t("stand.doneShort", { span: done }), long: t("stand.done", { span: done }) };
  }
  if (!queue.measured) return { short: "", long: t("stand.noHistory") };
  return { short: "", long: "" };
}

export function Standing({ task, long = false }: { task: Live; long?: boolean }) {
  const standing = useStanding(task);
  const words = long ? standing.long : standing.short;
  if (!words) return null;
  return (
    <span className="standing" title={long ? undefined : standing.long}>
      {words}
    </span>
  );
}
