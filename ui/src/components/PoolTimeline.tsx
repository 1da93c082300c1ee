import { useQuery } from "@tanstack/react-query";
import { type CSSProperties, useMemo } from "react";
import { type Translate, useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useLive, useWatch } from "@/api/live";
import { tasksQuery } from "@/api/tasks";
import type { Queue, Task } from "@/api/types";
import { Standing } from "@/components/Progress";
import { expected, millis, now, ticksUntil, useSeconds } from "@/lib/time";

const NEXT = 4;
const SHORTEST = 20_000;
const UNKNOWN_SHARE = 0.25;
/** Beyond this share of the axis words stand left of their tick, or they would leave the panel. */
const LATE = 0.88;

/** From `begin` to `end`; between `sure` and `until` for certain, before and after it perhaps. */
interface Bar {
  id: string;
  title: string;
  words: string;
  begin: number;
  sure: number;
  until: number;
  end: number;
}

/** Now and what comes: what runs on which server, and when the next of my tasks begin and end, as ranges. */
export function PoolTimeline({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const running = useQuery(tasksQuery({ status: ["RUNNING", "QUEUED"], sort: "created_at", limit: 20 }));
  const items = useMemo(() => running.data?.items ?? [], [running.data]);
  useWatch(items);
  useSeconds();
  const at = now();
  const next = queue.mine.slice(0, NEXT);
  const bars = next.map((task) => waitingBar(task, t));
  const busy = items.flatMap((task) => (task.queue?.done_at ? [millis(task.queue.done_at.high)] : []));
  const length = Math.max(
    SHORTEST,
    ...[...busy, ...bars.flatMap((bar) => bar?.end ?? [])].map((end) => (end - at) * 1.08),
  );
  const share = (moment: number) => Math.max(0, Math.min(1, (moment - at) / length));

  return (
    <div className="timeline">
      <div className="timeline-lanes" role="group" aria-label={t("pool.timeline")}>
        <div className="timeline-ticks" aria-hidden>
          {ticksUntil(length).map(({ after, words }) => (
            <i
              key={after}
              className={after / length > LATE ? "timeline-late" : undefined}
              style={{ left: `${(after / length) * 100}%` }}
            >
              <span>{words}</span>
            </i>
          ))}
          <i className="timeline-now" style={{ left: 0 }}>
            <span>{t("pool.now")}</span>
          </i>
        </div>
        {queue.backends.map((backend) => {
          const tasks = items.filter((task) => task.backend?.id === backend.id);
          return (
            <div className="timeline-lane" key={backend.id}>
              <span className="timeline-name" title={backend.name}>
                <i className={`dot dot-${backend.state}`} />
                {backend.name}
              </span>
              <span className="timeline-track">
                {tasks.slice(0, 1).map((task) => (
                  <Span
                    key={task.id}
                    bar={runningBar(task, at, length)}
                    share={share}
                    looks="timeline-running"
                    inside
                  />
                ))}
                {tasks.length === 0 && (
                  <span className="timeline-idle">{t(backend.state === "ready" ? "pool.idle" : "pool.away")}</span>
                )}
              </span>
            </div>
          );
        })}
        {next.length > 0 && <h3 className="timeline-next">{t("pool.next")}</h3>}
        {next.map((task, n) => {
          const bar = bars[n];
          return (
            <div className="timeline-lane" key={task.id}>
              <Link className="timeline-name" to={`/tasks/${task.id}`} title={task.title}>
                {task.title}
              </Link>
              <span className="timeline-track">
                {bar ? (
                  <Span bar={bar} share={share} looks="timeline-waiting" />
                ) : (
                  <span className="timeline-idle">{task.queue?.reason?.message ?? t("pool.unmeasured")}</span>
                )}
              </span>
              {bar && bar.words !== bars[n - 1]?.words && <span className="timeline-words">{bar.words}</span>}
            </div>
          );
        })}
      </div>
      {queue.waiting > next.length && next.length === NEXT && (
        <p className="timeline-more">{t("pool.more", { count: queue.waiting - next.length })}</p>
      )}
      <ul className="only-heard">
        {items.map((task) => (
          <Heard key={task.id} task={task} />
        ))}
      </ul>
    </div>
  );
}

/** The middle is full; what may or may not be is hatched. */
function Span({
  bar,
  share,
  looks,
  inside = false,
}: {
  bar: Bar;
  share: (moment: number) => number;
  looks: string;
  inside?: boolean;
}) {
  const [begin, end] = [share(bar.begin), share(bar.end)];
  const whole = Math.max(end - begin, 0.01);
  const part = (moment: number) => `${Math.max(0, Math.min(100, ((share(moment) - begin) / whole) * 100))}%`;
  const style = {
    left: `${begin * 100}%`,
    width: `${whole * 100}%`,
    "--sure": part(bar.sure),
    "--until": part(bar.until),
  } as CSSProperties;
  return (
    <span className={`timeline-bar ${looks}`} style={style} title={[bar.title, bar.words].filter(Boolean).join("\n")}>
      {inside && <span>{bar.title}</span>}
    </span>
  );
}

function runningBar(task: Task, at: number, length: number): Bar {
  const done = task.queue?.done_at;
  const about = { id: task.id, title: task.title, begin: at, sure: at };
  if (!done) return { ...about, words: "", until: at, end: at + length * UNKNOWN_SHARE };
  return { ...about, words: "", until: Math.max(millis(done.low), at), end: Math.max(millis(done.high), at) };
}

function waitingBar(task: Queue["mine"][number], t: Translate): Bar | undefined {
  const { starts_at, done_at } = task.queue ?? {};
  if (!starts_at || !done_at) return undefined;
  const [begin, end] = [millis(starts_at.low), millis(done_at.high)];
  // Where both ranges overlap nothing is certain, and nothing is drawn full.
  const sure = Math.min(millis(starts_at.high), end);
  const until = Math.max(millis(done_at.low), sure);
  return {
    id: task.id,
    title: task.title,
    words: t("pool.waits", { start: expected(starts_at), done: expected(done_at) }),
    begin,
    sure,
    until,
    end,
  };
}

function Heard({ task: read }: { task: Task }) {
  const task = useLive(read);
  return (
    <li>
      {task.title} <Standing task={task} long />
    </li>
  );
}
