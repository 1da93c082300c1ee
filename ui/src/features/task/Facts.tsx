import { Typography } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import type { Live } from "@/api/live";
import { useBackends } from "@/api/backends";
import type { TaskDetail } from "@/api/types";
import { PaidRuns, usePaidMatters } from "@/features/task/PaidRuns";
import { costText } from "@/lib/cost";
import { duration, moment, now, useSeconds } from "@/lib/time";

/** What it is and when it was. */
export function Facts({ task }: { task: Live<TaskDetail> }) {
  const { t } = useTranslation();
  const backends = useBackends();
  const runs = task.status === "RUNNING";
  const paidMatters = usePaidMatters(task);
  useSeconds(runs);
  const server = backends.data?.find((each) => each.id === task.backend?.id)?.name ?? task.backend?.id;
  const ran = task.started_at
    ? ((task.completed_at ? Date.parse(task.completed_at) : now()) - Date.parse(task.started_at)) / 1000
    : null;
  const rows: [string, ReactNode][] = [
    [
      t("fact.id"),
      <Typography.Text key="id" copyable={{ text: task.id }} code>{`…${task.id.slice(-12)}`}</Typography.Text>,
    ],
    [t("fact.kind"), t(`word.${task.kind}`)],
    [
      t("fact.workflow"),
      task.workflow.name
        ? `${task.workflow.name}${task.workflow.version ? ` v${task.workflow.version}` : ""}`
        : t("fact.own"),
    ],
    [t("column.nodes"), task.node_count],
    [t("fact.server"), server],
    [
      t("fact.remote"),
      task.remote_id && (
        <Typography.Text key="remote" copyable code>
          {task.remote_id}
        </Typography.Text>
      ),
    ],
    [t("fact.batch"), task.batch_id && <Link to={`/tasks?batch=${task.batch_id}`}>{t("fact.openBatch")}</Link>],
    [t("verb.priority"), task.priority || null],
    [t("create.allowPaid"), paidMatters && <PaidRuns key="paid" task={task} />],
    [t("fact.executions"), task.execution_count],
    [t("fact.retries"), task.retry_count ? `${task.retry_count} / ${task.max_retries}` : null],
    [t("cost.title"), costText(task.cost, t)],
    [t("fact.nextRetry"), task.next_retry_at && moment(task.next_retry_at)],
    [t("column.created"), moment(task.created_at)],
    [t("fact.started"), task.started_at && moment(task.started_at)],
    [t("fact.until"), !task.completed_at && task.timeout_at && moment(task.timeout_at)],
    [t("fact.completed"), task.completed_at && moment(task.completed_at)],
    [t("fact.took"), ran !== null && (runs || task.completed_at) ? duration(Math.max(0, ran)) : null],
    ...Object.entries(task.labels).map(([name, value]): [string, ReactNode] => [name, String(value)]),
  ];
  return (
    <section className="panel facts" aria-labelledby="facts">
      <h2 id="facts">{t("fact.title")}</h2>
      <dl>
        {rows.map(([name, value]) =>
          value === null || value === undefined || value === false || value === "" ? null : (
            <div key={name} className={name === t("fact.remote") ? "fact-long" : undefined}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
