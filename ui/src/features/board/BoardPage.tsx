import "@/features/board/board.css";
import { useQuery } from "@tanstack/react-query";
import { Alert, Segmented } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import { useSearchParams } from "react-router";
import { counts, useAway } from "@/api/live";
import { useBackends } from "@/api/backends";
import { useQueue } from "@/api/queue";
import { RANGES, type Range, statisticsQuery } from "@/api/statistics";
import type { Queue, Stats } from "@/api/types";
import { Trouble, Waiting } from "@/components/Empty";
import { Pausing } from "@/components/Pausing";
import { Charts, exactly } from "@/features/board/Charts";
import { Lanes } from "@/features/board/Lanes";
import { NextTasks, span } from "@/features/board/NextTasks";
import { grouped } from "@/lib/figures";
import { useStore } from "@/lib/store";
import { clock, duration, short } from "@/lib/time";

/** The queue at a glance: what runs where, what comes next, and how it went. */
export function BoardPage() {
  const { t } = useTranslation();
  const [range, setRange] = useRange();
  const queue = useQueue();
  const backends = useBackends();
  const stats = useQuery(statisticsQuery(range));
  const error = queue.error ?? backends.error;
  const again = () => void Promise.all([queue.refetch(), backends.refetch()]);
  return (
    <div className="page board">
      <h1 className="only-heard">{t("menu.board")}</h1>
      {error && (!queue.data || !backends.data) ? (
        <section className="panel">
          <Trouble error={error} retry={again} />
        </section>
      ) : !queue.data || !backends.data ? (
        <section className="panel board-waiting">
          <Waiting rows={10} />
        </section>
      ) : (
        <>
          <section className="board-now" aria-label={t("board.now")}>
            <Now queue={queue.data} />
            <Pausing paused={queue.data.paused !== null} />
          </section>
          {queue.data.paused && (
            <Alert
              type="warning"
              showIcon
              title={`${t("health.paused")} · ${t("board.pausedSince", { reason: queue.data.paused.reason.message, at: short(queue.data.paused.at) })}`}
            />
          )}
          <div className="board-live">
            <section aria-label={t("board.lanes")}>
              <Lanes backends={backends.data} paused={queue.data.paused !== null} />
            </section>
            <NextTasks queue={queue.data} />
          </div>
        </>
      )}
      <div className="board-bar">
        <Segmented<Range>
          value={range}
          aria-label={t("board.range")}
          options={RANGES.map((each) => ({ value: each, label: t(`board.ranges.${each}`) }))}
          onChange={setRange}
        />
        {stats.error && stats.data && <Stale at={stats.dataUpdatedAt} />}
      </div>
      {stats.data ? (
        <>
          <Past stats={stats.data} />
          <Charts stats={stats.data} />
        </>
      ) : (
        <section className="panel board-waiting">
          {stats.error ? <Trouble error={stats.error} retry={() => void stats.refetch()} /> : <Waiting rows={14} />}
        </section>
      )}
    </div>
  );
}

/** What was read last stays, and says so. */
function Stale({ at }: { at: number }) {
  const { t } = useTranslation();
  return (
    <p className="quiet" role="status">
      {t("board.stale", { at: clock(at, true) })}
    </p>
  );
}

/** In the address, so that it survives a reload and can be sent to somebody. */
function useRange(): [Range, (range: Range) => void] {
  const [address, setAddress] = useSearchParams();
  const found = RANGES.find((each) => each === address.get("range")) ?? "24h";
  return [found, (range) => setAddress(range === "24h" ? {} : { range }, { replace: true })];
}

function Now({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const numbers = useStore(counts);
  const away = useAway();
  const retrying = numbers?.all.by_status.RETRYING ?? 0;
  return (
    <dl className="figures">
      <Figure name={t("board.running")} value={grouped(queue.running)} />
      <Figure
        name={t("board.waiting")}
        value={grouped(queue.waiting)}
        about={retrying ? t("board.retrying", { count: retrying }) : undefined}
      />
      <Figure name={t("board.allDone")} value={queue.estimate && !away ? span(queue.estimate) : "–"} />
    </dl>
  );
}

function Past({ stats }: { stats: Stats }) {
  const { t } = useTranslation();
  return (
    <dl className="figures">
      <Figure
        name={t("board.done")}
        value={grouped(stats.succeeded)}
        about={t("board.perHour", { number: Number(stats.per_hour.toPrecision(2)) })}
      />
      <Figure
        name={t("board.rate")}
        value={stats.success_rate === null ? "–" : exactly(stats.success_rate)}
        about={t("board.failed", { failed: stats.failed, stopped: stats.stopped })}
      />
      <Figure
        name={t("board.wait")}
        value={stats.waited ? duration(stats.waited.p50) : "–"}
        about={stats.waited ? t("board.most", { time: duration(stats.waited.p90) }) : undefined}
        title={t("board.usual")}
      />
      <Figure
        name={t("board.run")}
        value={stats.ran ? duration(stats.ran.p50) : "–"}
        about={stats.ran ? t("board.most", { time: duration(stats.ran.p90) }) : undefined}
        title={t("board.usual")}
      />
    </dl>
  );
}

function Figure({ name, value, about, title }: { name: string; value: ReactNode; about?: string; title?: string }) {
  return (
    <div className="panel figure" title={title}>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {about && <dd className="quiet figure-about">{about}</dd>}
    </div>
  );
}
