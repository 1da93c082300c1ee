import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLive, useWatch } from "@/api/live";
import { tasksQuery } from "@/api/queries";
import type { Queue, Task } from "@/api/types";
import { clock, millis, now, useSeconds } from "@/lib/time";

const NEXT = 5;
const SHORTEST = 60_000;

interface Bar {
  id: string;
  title: string;
  begin: number;
  sure: number;
  end: number;
}

interface Lane {
  id: string;
  name: string;
  state: string;
  bars: Bar[];
}

/** Now and the next minutes: what runs on which server, and when the next of my tasks begin and end. */
export function PoolTimeline({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const running = useQuery(tasksQuery({ status: ["RUNNING", "QUEUED"], sort: "created_at", limit: 20 }));
  const items = useMemo(() => running.data?.items ?? [], [running.data]);
  useWatch(items);
  useSeconds();
  const at = now();
  const lanes: Lane[] = queue.backends.map((backend) => ({
    id: backend.id,
    name: backend.name,
    state: backend.state,
    bars: items.filter((task) => task.backend?.id === backend.id).map((task) => runningBar(task, at)),
  }));
  const mine: Bar[] = queue.mine.slice(0, NEXT).flatMap(({ id, title, queue: place }) => {
    if (!place?.starts_at || !place.done_at) return [];
    return [{ id, title, begin: millis(place.starts_at.low), sure: millis(place.done_at.low), end: millis(place.done_at.high) }];
  });
  const end = Math.max(at + SHORTEST, ...lanes.flatMap((lane) => lane.bars.map((bar) => bar.end)), ...mine.map((bar) => bar.end));
  const place = (moment: number) => `${Math.max(0, Math.min(100, ((moment - at) / (end - at)) * 100))}%`;
  const draw = (bar: Bar) => ({ left: place(bar.begin), right: `calc(100% - ${place(Math.max(bar.end, at + (end - at) * 0.02))})` });

  return (
    <div className="timeline" role="img" aria-label={t("pool.timeline")}>
      {lanes.map((lane) => (
        <div className="timeline-lane" key={lane.id}>
          <span className="timeline-name">
            <i className={`dot dot-${lane.state}`} />
            {lane.name}
          </span>
          <span className="timeline-track">
            {lane.bars.map((bar) => (
              <span key={bar.id} className="timeline-bar timeline-running" style={draw(bar)} title={bar.title}>
                {bar.title}
              </span>
            ))}
            {lane.bars.length === 0 && <span className="timeline-idle">{t(lane.state === "ready" ? "pool.idle" : "pool.away")}</span>}
          </span>
        </div>
      ))}
      {mine.length > 0 && (
        <div className="timeline-lane timeline-mine">
          <span className="timeline-name">{t("pool.next")}</span>
          <span className="timeline-track timeline-stack" style={{ height: mine.length * 20 + 4 }}>
            {mine.map((bar, row) => (
              <span key={bar.id} className="timeline-bar timeline-waiting" style={{ ...draw(bar), top: row * 20 + 4 }} title={bar.title}>
                {bar.title}
              </span>
            ))}
          </span>
        </div>
      )}
      <div className="timeline-axis" aria-hidden>
        <span>{t("pool.now")}</span>
        <span>{clock(at + (end - at) / 2)}</span>
        <span>{clock(end)}</span>
      </div>
      <ul className="only-heard">
        {items.map((task) => (
          <Heard key={task.id} task={task} />
        ))}
      </ul>
    </div>
  );
}

function runningBar(task: Task, at: number): Bar {
  const done = task.queue?.done_at;
  const sure = done ? millis(done.low) : at;
  return { id: task.id, title: task.title, begin: at, sure, end: done ? Math.max(millis(done.high), at) : at + SHORTEST / 4 };
}

function Heard({ task: read }: { task: Task }) {
  const task = useLive(read);
  return <li>{task.title}</li>;
}
