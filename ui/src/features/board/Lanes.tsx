import { CloudServerOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useLive, useWatch } from "@/api/live";
import { tasksQuery } from "@/api/tasks";
import type { BackendServer, Task } from "@/api/types";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { LinkButton } from "@/components/LinkButton";
import { Pausing } from "@/components/Pausing";
import { ProgressLine, Standing } from "@/components/Progress";
import { StatusTag } from "@/components/Status";
import { Thumb } from "@/components/Thumb";
import { countdown, useSeconds } from "@/lib/time";

const MOST = 100;
const NOBODY_ELSE = "local";

/** Every server with what it has: what runs there, how far it is, and whose it is; what is wrong with it, and when it
 * is asked again. */
export function Lanes({ backends, paused }: { backends: BackendServer[]; paused: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    tasksQuery({ status: ["RUNNING", "QUEUED"], sort: "created_at", limit: MOST }),
  );
  const tasks = useMemo(() => data?.items ?? [], [data]);
  useWatch(tasks);
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting rows={6} />;
  if (backends.length === 0) return <None />;
  const known = new Set(backends.map((each) => each.id));
  const lost = tasks.filter((task) => !known.has(task.backend?.id ?? ""));
  return (
    <div className="lanes">
      {backends.map((each) => (
        <Lane
          key={each.id}
          backend={each}
          paused={paused}
          tasks={tasks.filter((task) => task.backend?.id === each.id)}
        />
      ))}
      {lost.length > 0 && (
        <section className="panel lane" aria-label={t("board.others")}>
          <header className="lane-head">
            <b>{t("board.others")}</b>
          </header>
          <ul className="lane-tasks">
            {lost.map((task) => (
              <Running key={task.id} task={task} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function None() {
  const { t } = useTranslation();
  return (
    <div className="panel">
      <Nothing
        icon={<CloudServerOutlined aria-hidden />}
        title={t("board.noBackends")}
        about={t("board.noBackendsAbout")}
      >
        <LinkButton to="/settings/backends" type="primary">
          {t("board.addBackend")}
        </LinkButton>
      </Nothing>
    </div>
  );
}

function Lane({ backend, paused, tasks }: { backend: BackendServer; paused: boolean; tasks: Task[] }) {
  const { t } = useTranslation();
  const well = backend.state === "ready";
  return (
    <section
      className={`panel lane${well ? "" : " lane-away"}`}
      aria-labelledby={`lane-${backend.id}`}
      data-lane={backend.name}
      data-state={backend.paused_at ? "paused" : backend.state}
    >
      <header className="lane-head">
        <i className={`dot dot-${backend.paused_at ? "new" : backend.state}`} aria-hidden />
        <h2 id={`lane-${backend.id}`} title={backend.url}>
          {backend.name}
        </h2>
        <span className="quiet">
          {backend.paused_at
            ? t("health.serverPaused")
            : well
              ? t("health.busy", { busy: backend.busy, seats: backend.seats })
              : t(`health.state.${backend.state as "new"}`)}
        </span>
        <span className="fill" />
        <Pausing paused={backend.paused_at !== null} backend={backend.id} name={backend.name} />
      </header>
      {!well && <Broken backend={backend} />}
      {tasks.length > 0 ? (
        <ul className="lane-tasks">
          {tasks.map((task) => (
            <Running key={task.id} task={task} />
          ))}
        </ul>
      ) : (
        well && (
          <p className="lane-idle">
            {backend.paused_at ? t("board.pausedHere") : paused ? t("board.queuePausedHere") : t("board.idle")}
          </p>
        )
      )}
    </section>
  );
}

function Broken({ backend }: { backend: BackendServer }) {
  const { t } = useTranslation();
  useSeconds(backend.next_probe_at !== null);
  return (
    <div className="lane-broken">
      {backend.reason && (
        <p>{[backend.reason.message, backend.reason.hint].filter(Boolean).join(t("trouble.between"))}</p>
      )}
      {backend.next_probe_at && (
        <p className="quiet">{t("health.probe", { left: countdown(backend.next_probe_at) })}</p>
      )}
    </div>
  );
}

function Running({ task: read }: { task: Task }) {
  const { t } = useTranslation();
  const task = useLive(read);
  if (task.deleted || (task.status !== "RUNNING" && task.status !== "QUEUED")) return null;
  return (
    <li className="lane-task" data-task={task.id}>
      <Link to={`/tasks/${task.id}`} tabIndex={-1} aria-hidden>
        <Thumb task={task} size={52} />
      </Link>
      <div>
        <div className="lane-title">
          <Link to={`/tasks/${task.id}`} title={task.title}>
            {task.title || task.workflow.name}
          </Link>
          {task.user !== NOBODY_ELSE && <span className="quiet">{task.user}</span>}
          <StatusTag status={task.status} />
        </div>
        {task.status === "RUNNING" && <ProgressLine task={task} />}
        <Standing task={task} long />
      </div>
      <span className="only-heard">{t(`word.${task.kind}`)}</span>
    </li>
  );
}
