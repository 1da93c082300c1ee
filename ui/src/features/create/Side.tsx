import { PictureOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useAway, useWatch } from "@/api/live";
import { useQueue } from "@/api/queue";
import { tasksQuery } from "@/api/tasks";
import type { Kind } from "@/api/types";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { LinkButton } from "@/components/LinkButton";
import { PoolTimeline } from "@/components/PoolTimeline";
import { TaskCard } from "@/components/TaskCard";
import { upcoming } from "@/lib/time";

const NEWEST = 12;

/** Beside the form: how the pool stands, and the newest tasks of this kind as they go on. */
export function Side({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  return (
    <aside className="create-side" aria-label={t("pool.side")}>
      <Pool />
      <Newest kind={kind} />
    </aside>
  );
}

function Pool() {
  const { t } = useTranslation();
  const { data } = useQueue();
  const away = useAway();
  if (!data) return null;
  return (
    <section className={`panel pool${away ? " stale" : ""}`} aria-labelledby="pool">
      <h2 id="pool">{t("pool.title")}</h2>
      <p className="pool-words" role="status">
        {away ? t("away.queue") : data.message}
      </p>
      <dl className="pool-figures">
        <div>
          <dt>{t("pool.waiting")}</dt>
          <dd>{data.waiting}</dd>
        </div>
        <div>
          <dt>{t("pool.running")}</dt>
          <dd>{data.running}</dd>
        </div>
        <div>
          <dt>{t("pool.allDone")}</dt>
          <dd>{!away && data.estimate && data.waiting + data.running > 0 ? upcoming(data.estimate.high) : "–"}</dd>
        </div>
      </dl>
      {away ? null : data.backends.length > 0 ? (
        <PoolTimeline queue={data} />
      ) : (
        <LinkButton to="/settings/backends" size="small" icon={<PlusOutlined aria-hidden />}>
          {t("backends.add")}
        </LinkButton>
      )}
    </section>
  );
}

function Newest({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tasksQuery({ kind: [kind], limit: NEWEST }));
  const items = (data?.items ?? []).filter((task) => task.kind === kind);
  useWatch(items);
  return (
    <section className="panel newest" aria-labelledby="newest">
      <header>
        <h2 id="newest">{t("newest.title")}</h2>
        <Link to={`/tasks?kind=${kind}`}>{t("newest.all")}</Link>
      </header>
      {error && !data ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting rows={6} />
      ) : items.length === 0 ? (
        <Nothing icon={<PictureOutlined aria-hidden />} title={t("newest.none")} about={t("newest.noneAbout")} />
      ) : (
        items.map((task) => <TaskCard key={task.id} task={task} />)
      )}
    </section>
  );
}
