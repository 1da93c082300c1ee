import "@/features/task/task.css";
import { ArrowLeftOutlined, DownloadOutlined, FullscreenOutlined, SwapOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Tooltip, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { useNavigate, useParams } from "react-router";
import { ApiError } from "@/api/client";
import { type Live, useLive, useWatch } from "@/api/live";
import { taskQuery } from "@/api/tasks";
import { ENDED, type Output, type TaskDetail } from "@/api/types";
import { TaskButtons } from "@/components/actions/TaskButtons";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { Compare } from "@/components/Compare";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { FullView } from "@/components/FullView";
import { KindIcon } from "@/components/Kind";
import { LinkButton } from "@/components/LinkButton";
import { downloadUrl, Player } from "@/components/Player";
import { ProgressLine, reasonsOf, Standing } from "@/components/Progress";
import { StatusTag } from "@/components/Status";
import { inputOf, isPicture, isVideo, Thumb } from "@/components/Thumb";
import { Facts } from "@/features/task/Facts";
import { AttemptTimeline } from "@/features/task/AttemptTimeline";
import { Params } from "@/features/task/Params";
import { Unknown } from "@/features/task/Unknown";
import { useKeys } from "@/lib/keys";

/** One task: what came of it, where it stands, everything that happened to it. */
export function TaskPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(taskQuery(id));
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Nothing title={t("task.none")} about={t("lost.about")}>
        <LinkButton to="/tasks" type="primary">
          {t("menu.tasks")}
        </LinkButton>
      </Nothing>
    );
  }
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) {
    return (
      <div className="page">
        <section className="panel task-waiting">
          <Waiting rows={12} />
        </section>
      </div>
    );
  }
  return <Shown key={id} read={data} />;
}

function Shown({ read }: { read: TaskDetail }) {
  const task = useLive(read);
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { rename } = useTaskActions();
  useWatch([task]);
  useKeys({ Escape: () => void navigate(-1) });
  const title = task.title || task.workflow.name;
  return (
    <div className="page task">
      <header className="task-head">
        <Tooltip title={t("menu.tasks")}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined aria-hidden />}
            aria-label={t("task.back")}
            onClick={() => void navigate("/tasks")}
          />
        </Tooltip>
        <Typography.Title
          level={1}
          className="task-title"
          editable={{
            text: task.title,
            maxLength: 200,
            tooltip: t("verb.rename"),
            onChange: (text) => text.trim() && text !== task.title && rename(task, text.trim()),
          }}
        >
          {title}
        </Typography.Title>
        <StatusTag status={task.status} phase={task.phase} />
        <span className="fill" />
        {task.deleted ? (
          <span className="quiet">{t("tasks.deleted")}</span>
        ) : (
          <TaskButtons task={task} labels size="middle" />
        )}
      </header>
      <div className="task-columns">
        <div className="task-main">
          <State task={task} />
          <Results task={task} title={title} />
          <AttemptTimeline task={task} />
        </div>
        <aside className="task-side">
          <Facts task={task} />
          <Params task={task} />
        </aside>
      </div>
    </div>
  );
}

function State({ task }: { task: Live<TaskDetail> }) {
  const { t } = useTranslation();
  // A hint says what comes next; nothing does after a stop.
  if (task.status === "STOPPED") return task.task_msg ? <Alert type="info" showIcon title={task.task_msg} /> : null;
  if (task.status === "SUCCESS" || task.status === "READY") {
    return task.error ? <Alert type="info" showIcon title={task.error.message} description={task.error.hint} /> : null;
  }
  const { error } = task;
  return (
    <section className="panel task-state" aria-live="polite">
      {task.status !== "FAILED" && <ProgressLine task={task} />}
      <Standing task={task} long />
      {task.status === "RETRYING" && (
        <p className="quiet">{t("task.retries", { count: task.retry_count, most: task.max_retries })}</p>
      )}
      {error && (
        <Alert
          type={task.status === "FAILED" ? "error" : "warning"}
          showIcon
          title={task.status === "FAILED" ? reasonsOf(task).join(" · ") : error.message}
          description={
            <>
              {error.hint && <p>{error.hint}</p>}
              {task.actions.includes("adopt") && <Unknown task={task} />}
              <code className="quiet">{error.code}</code>
              {error.raw && (
                <details className="task-raw">
                  <summary>{t("task.raw")}</summary>
                  <pre>{error.raw}</pre>
                </details>
              )}
            </>
          }
        />
      )}
    </section>
  );
}

function Results({ task, title }: { task: Live<TaskDetail>; title: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  const [compares, setCompares] = useState(false);
  const [full, setFull] = useState(false);
  const output: Output | undefined = task.outputs[chosen] ?? task.outputs[0];
  // What broke is said above; an empty frame below it would add nothing.
  if (!output && task.status === "FAILED" && task.error) return null;
  if (!output) {
    const preview =
      task.preview ?? (task.progress?.seq ? `/api/tasks/${task.id}/preview?seq=${task.progress.seq}` : undefined);
    const input = inputOf(task);
    return (
      <section className="panel stage" aria-label={t("task.results")}>
        {preview ? (
          <img src={preview} alt={t("task.preview")} className="stage-preview" />
        ) : input ? (
          <img src={input} alt={t("works.input")} className="stage-input" />
        ) : (
          <Nothing
            icon={<KindIcon kind={task.kind} />}
            title={t(ENDED.includes(task.status) ? "task.nothingMade" : "task.noResults")}
          />
        )}
      </section>
    );
  }
  const before = isPicture(output) ? inputOf(task) : undefined;
  return (
    <section className="panel stage" aria-label={t("task.results")}>
      <div className="stage-show">
        {compares && before ? (
          <Compare before={before} after={output.url} alt={title} />
        ) : (
          <Player output={output} alt={title} />
        )}
      </div>
      {full && (
        <FullView
          outputs={task.outputs}
          shown={task.outputs.indexOf(output)}
          alt={title}
          show={setChosen}
          close={() => setFull(false)}
        />
      )}
      {task.outputs.length > 1 && (
        <div className="stage-strip" role="group" aria-label={t("task.results")}>
          {task.outputs.map((each, n) => (
            <button
              key={each.id}
              type="button"
              className={n === chosen ? "strip-chosen" : undefined}
              aria-pressed={n === chosen}
              aria-label={task.download_names[n] ?? each.filename}
              onClick={() => setChosen(n)}
            >
              <Thumb task={{ ...task, outputs: [each] }} size={56} />
            </button>
          ))}
        </div>
      )}
      <footer className="stage-foot">
        <span className="quiet">
          <span title={t("task.atBackend", { name: output.filename })}>
            {task.download_names[task.outputs.indexOf(output)] ?? output.filename}
          </span>
          {output.width ? ` · ${output.width} × ${output.height}` : ""}
        </span>
        <span className="fill" />
        {before && (
          <Button
            size="small"
            type={compares ? "primary" : "default"}
            icon={<SwapOutlined aria-hidden />}
            aria-pressed={compares}
            onClick={() => setCompares(!compares)}
          >
            {t("works.compare")}
          </Button>
        )}
        {(isPicture(output) || isVideo(output)) && (
          <Button size="small" icon={<FullscreenOutlined aria-hidden />} onClick={() => setFull(true)}>
            {t("works.full")}
          </Button>
        )}
        <Button size="small" icon={<DownloadOutlined aria-hidden />} href={downloadUrl(output)}>
          {t("act.download")}
        </Button>
        {task.outputs.length > 1 && (
          <Button size="small" icon={<DownloadOutlined aria-hidden />} href={`/api/tasks/${task.id}/outputs.zip`}>
            {t("task.downloadAll", { count: task.outputs.length })}
          </Button>
        )}
      </footer>
    </section>
  );
}
