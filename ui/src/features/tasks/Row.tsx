import { CopyOutlined } from "@ant-design/icons";
import { Checkbox, Tooltip } from "antd";
import { memo, type MouseEvent } from "react";
import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useLive } from "@/api/live";
import type { Status, Task } from "@/api/types";
import { TaskButtons } from "@/components/actions/TaskButtons";
import { KindIcon } from "@/components/Kind";
import { ProgressLine, reasonsOf, Standing } from "@/components/Progress";
import { StatusTag } from "@/components/Status";
import { Thumb } from "@/components/Thumb";
import { duration, moment, short } from "@/lib/time";

export interface RowProps {
  task: Task;
  index: number;
  chosen: boolean;
  focused: boolean;
  top: number;
  /** Statuses of the filter: a row that left them stays where it is, paler. */
  wanted: readonly Status[];
  choose: (task: Task, index: number, event: MouseEvent) => void;
  focus: (index: number) => void;
}

export const Row = memo(function Row({ task: read, index, chosen, focused, top, wanted, choose, focus }: RowProps) {
  const task = useLive(read);
  const { t } = useTranslation();
  const left =
    task.deleted === true || task.cleared_at !== null || (wanted.length > 0 && !wanted.includes(task.status));
  const name = task.title || task.workflow.name;
  return (
    <div
      role="row"
      id={`row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={`row${chosen ? " row-chosen" : ""}${focused ? " row-focused" : ""}${left ? " row-left" : ""}`}
      style={{ transform: `translateY(${top}px)` }}
      data-task={task.id}
      data-status={task.status}
      onMouseDown={() => focus(index)}
    >
      <span role="gridcell" className="cell cell-check" onClick={(event) => choose(read, index, event)}>
        <Choice chosen={chosen} name={name} />
      </span>
      <span role="gridcell" className="cell cell-thumb">
        <Link to={`/tasks/${task.id}`} tabIndex={-1} aria-hidden>
          <Thumb task={task} size={40} />
        </Link>
      </span>
      <span role="gridcell" className="cell cell-name">
        <Link to={`/tasks/${task.id}`} tabIndex={-1} className="row-title" title={name}>
          {name}
        </Link>
      </span>
      <span role="gridcell" className="cell cell-workflow">
        <span className="row-workflow" title={task.workflow.name}>
          <KindIcon kind={task.kind} />
          <span>{task.workflow.name || t(`word.${task.kind}`)}</span>
        </span>
        <TaskId id={task.id} />
      </span>
      <span role="gridcell" className="cell cell-nodes">
        {task.node_count}
      </span>
      <span role="gridcell" className="cell cell-status">
        <StatusTag status={task.status} phase={task.phase} />
        {task.priority !== 0 && (
          <span className="row-priority">{task.priority > 0 ? `↑${task.priority}` : `↓${-task.priority}`}</span>
        )}
      </span>
      <span role="gridcell" className="cell cell-progress">
        <State task={task} />
      </span>
      <span role="gridcell" className="cell cell-created">
        <time dateTime={task.created_at} title={moment(task.created_at)}>
          {short(task.created_at)}
        </time>
      </span>
      <span role="gridcell" className="cell cell-details">
        <Link to={`/tasks/${task.id}`} tabIndex={-1} aria-label={t("task.open", { title: name })}>
          {t("verb.details")}
        </Link>
      </span>
      <span role="gridcell" className="cell cell-actions">
        {!task.deleted && <TaskButtons task={task} />}
      </span>
    </div>
  );
});

const Choice = memo(function Choice({ chosen, name }: { chosen: boolean; name: string }) {
  const { t } = useTranslation();
  return <Checkbox checked={chosen} tabIndex={-1} aria-label={t("tasks.chooseOne", { title: name })} />;
});

function State({ task }: { task: ReturnType<typeof useLive<Task>> }) {
  const { t } = useTranslation();
  if (task.deleted) return <span className="quiet">{t("tasks.deleted")}</span>;
  if (task.status === "FAILED" && task.error) {
    return (
      <span className="row-error" title={[...reasonsOf(task), task.error.hint].join("\n")}>
        {reasonsOf(task).join(" · ")}
      </span>
    );
  }
  if (task.status === "SUCCESS" && task.started_at && task.completed_at) {
    const seconds = (Date.parse(task.completed_at) - Date.parse(task.started_at)) / 1000;
    return (
      <span className="quiet">
        {[
          t("tasks.took", { time: duration(seconds) }),
          task.outputs.length && t("tasks.results", { count: task.outputs.length }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    );
  }
  return (
    <>
      <ProgressLine task={task} />
      <Standing task={task} />
    </>
  );
}

const TaskId = memo(function TaskId({ id }: { id: string }) {
  const { t } = useTranslation();
  const copy = () => void navigator.clipboard?.writeText(id).catch(() => undefined);
  return (
    <Tooltip title={`${id} · ${t("act.copy")}`} mouseEnterDelay={0.4}>
      <button type="button" className="task-id" tabIndex={-1} onClick={copy} aria-label={t("tasks.copyId")}>
        <code>{id.slice(-8)}</code>
        <CopyOutlined aria-hidden />
      </button>
    </Tooltip>
  );
});
