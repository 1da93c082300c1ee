import {
  CaretRightOutlined,
  CloudServerOutlined,
  DeleteOutlined,
  EditOutlined,
  PauseOutlined,
  PlusOutlined,
  ReloadOutlined,
  ThunderboltOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { pauseBackend, refreshBackend, removeBackend, testBackend, useBackends } from "@/api/backends";
import { ApiError } from "@/api/client";
import type { BackendServer, Probe } from "@/api/types";
import { modal } from "@/components/asking";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { useToast } from "@/components/toast";
import { BackendDialog } from "@/components/backend/BackendDialog";
import { ProbeWords } from "@/components/backend/ProbeWords";
import { ago, countdown, duration, useSeconds } from "@/lib/time";

/** The servers that run workflows, as they are now. */
export function Backends() {
  const { t } = useTranslation();
  const { data, error, refetch } = useBackends();
  const [open, setOpen] = useState<BackendServer | "new" | null>(null);
  const add = (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen("new")}>
      {t("backends.add")}
    </Button>
  );
  return (
    <>
      <header className="settings-head">
        <p className="quiet">{t("backends.about")}</p>
        {data && data.length > 0 && add}
      </header>
      {error && !data ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting rows={6} />
      ) : data.length === 0 ? (
        <Nothing icon={<CloudServerOutlined aria-hidden />} title={t("backends.none")} about={t("backends.noneAbout")}>
          {add}
        </Nothing>
      ) : (
        <ul className="backends">
          {data.map((server) => (
            <Server key={server.id} server={server} edit={() => setOpen(server)} />
          ))}
        </ul>
      )}
      {open && <BackendDialog server={open === "new" ? null : open} close={() => setOpen(null)} />}
    </>
  );
}

function Server({ server, edit }: { server: BackendServer; edit: () => void }) {
  const { t } = useTranslation();
  const toast = useToast(`backend ${server.id}`);
  const [probe, setProbe] = useState<Probe | null>(null);
  const [busy, setBusy] = useState<"test" | "refresh" | "pause" | null>(null);
  const paused = server.paused_at !== null;

  async function perform(what: "test" | "refresh" | "pause", title: string, act: () => Promise<unknown>) {
    setBusy(what);
    try {
      await act();
      toast.settled();
    } catch (error) {
      toast.failed(title, error);
    } finally {
      setBusy(null);
    }
  }

  function remove(force: boolean, about: string) {
    modal.confirm({
      title: t(force ? "backends.force" : "backends.remove", { name: server.name }),
      content: about,
      okText: t(force ? "backends.forceGo" : "backends.removeGo"),
      okButtonProps: { danger: true },
      cancelText: t("act.cancel"),
      onOk: async () => {
        try {
          await removeBackend(server.id, force);
          toast.done(t("backends.removed", { name: server.name }));
        } catch (error) {
          if (error instanceof ApiError && error.code === "backend_busy")
            remove(true, `${error.message}。${t("backends.forceAbout")}`);
          else toast.failed(t("backends.notRemoved"), error);
        }
      },
    });
  }

  return (
    <li className="backend" data-backend={server.name} data-state={server.state}>
      <div className="backend-head">
        <i className={`dot dot-${server.state}`} aria-hidden />
        <h3>{server.name}</h3>
        <span className="backend-state">{t(`health.state.${server.state as "new"}`)}</span>
        {paused && <span className="backend-paused">{t("health.serverPaused")}</span>}
        <code>{server.url}</code>
      </div>
      <Facts server={server} />
      {server.reason && (
        <p className="backend-reason">
          {server.reason.message} <span className="quiet">{server.reason.hint}</span>
        </p>
      )}
      {probe && <ProbeWords probe={probe} />}
      <div className="backend-actions">
        <Button
          size="small"
          icon={<ThunderboltOutlined aria-hidden />}
          loading={busy === "test"}
          onClick={() => void perform("test", t("backends.test"), async () => setProbe(await testBackend(server.id)))}
        >
          {t("backends.test")}
        </Button>
        <Button
          size="small"
          icon={<ReloadOutlined aria-hidden />}
          loading={busy === "refresh"}
          onClick={() =>
            void perform("refresh", t("backends.refresh"), async () => {
              await refreshBackend(server.id);
              toast.done(t("backends.refreshed", { name: server.name }));
            })
          }
        >
          {t("backends.refresh")}
        </Button>
        <Button
          size="small"
          icon={paused ? <CaretRightOutlined aria-hidden /> : <PauseOutlined aria-hidden />}
          loading={busy === "pause"}
          onClick={() =>
            void perform("pause", t(paused ? "backends.resume" : "backends.pause"), () =>
              pauseBackend(server.id, !paused),
            )
          }
        >
          {t(paused ? "backends.resume" : "backends.pause")}
        </Button>
        <Button size="small" icon={<EditOutlined aria-hidden />} onClick={edit}>
          {t("backends.edit")}
        </Button>
        <Button
          size="small"
          className="settings-danger"
          icon={<DeleteOutlined aria-hidden />}
          onClick={() => remove(false, t("backends.removeAbout"))}
        >
          {t("backends.removeGo")}
        </Button>
      </div>
    </li>
  );
}

function Facts({ server }: { server: BackendServer }) {
  const { t } = useTranslation();
  useSeconds();
  const about = server.about as { version?: string; device?: string };
  const facts: [string, string][] = [
    [t("backends.kind"), server.paid ? t("backends.paidKind", { kind: server.kind_name }) : server.kind_name],
    [t("backends.versionLabel"), [about.version, about.device].filter(Boolean).join(" · ")],
    [t("backends.seats"), t("backends.seatsUsed", { busy: server.busy, seats: server.seats })],
    [t("backends.limit"), server.running_timeout_s ? duration(server.running_timeout_s) : t("backends.limitDefault")],
    [t("backends.access"), server.access.map((name) => server.access_labels[name] ?? name).join(t("backends.and"))],
    [t("backends.checked"), server.checked_at ? ago(server.checked_at) : ""],
    [t("backends.nextProbe"), server.state !== "ready" && server.next_probe_at ? countdown(server.next_probe_at) : ""],
  ];
  return (
    <dl className="backend-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
