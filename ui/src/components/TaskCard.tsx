import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useLive } from "@/api/live";
import type { Task } from "@/api/types";
import { TaskButtons } from "@/components/actions/TaskButtons";
import { ProgressLine, reasonsOf, Standing } from "@/components/Progress";
import { StatusTag } from "@/components/Status";
import { Thumb } from "@/components/Thumb";
import { ago, moment, useSeconds } from "@/lib/time";

/** A task in a few lines: what it shows, where it stands, what can be done. */
export function TaskCard({ task: read }: { task: Task }) {
  const task = useLive(read);
  const { t } = useTranslation();
  useSeconds();
  if (task.deleted) return null;
  return (
    <article className="task-card" aria-label={task.title} data-task={task.id}>
      <Link to={`/tasks/${task.id}`} className="task-card-picture" aria-label={t("task.open", { title: task.title })}>
        <Thumb task={task} size={64} />
      </Link>
      <div className="task-card-body">
        <Link to={`/tasks/${task.id}`} className="task-card-title" title={task.title} tabIndex={-1}>
          {task.title || task.workflow.name}
        </Link>
        <div className="task-card-state">
          <StatusTag status={task.status} phase={task.phase} />
          <time className="quiet" dateTime={task.created_at} title={moment(task.created_at)}>
            {ago(task.created_at)}
          </time>
        </div>
        {(task.status === "RUNNING" || task.status === "QUEUED") && <ProgressLine task={task} words={false} />}
        {task.status === "FAILED" && task.error ? (
          <span className="task-card-error" title={task.error.hint}>
            {reasonsOf(task).join(" · ")}
          </span>
        ) : (
          <Standing task={task} long />
        )}
      </div>
      <TaskButtons task={task} />
    </article>
  );
}
