import { DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useDeferredValue } from "react";
import { type Translate, useTranslation } from "@/lib/i18n";
import { downloadNameQuery } from "@/api/settings";
import { clean, cleaningQuery, spaceQuery } from "@/api/space";
import type { Cleaned, SpaceUsed } from "@/api/types";
import { modal } from "@/components/asking";
import { Trouble, Waiting } from "@/components/Empty";
import { useToast, wordsOf } from "@/components/toast";
import { Deleted } from "@/features/settings/Deleted";
import { InstallationForm } from "@/features/settings/InstallationForm";
import { cleaningOf, type Draft, KEPT, NAMES, PLACEHOLDERS, UNDO } from "@/features/settings/installation";
import { bytes, grouped } from "@/lib/figures";

/** Where files lie and how many, and how long they are kept. */
export function Storage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(spaceQuery());
  return (
    <>
      {data ? (
        <Lying space={data} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={4} />
      )}
      <InstallationForm
        name="storage"
        sections={[
          {
            title: t("storage.kept"),
            about: t("storage.keptAbout"),
            names: KEPT,
            after: (values) => <Preview values={values} />,
          },
          { title: t("deleted.undo"), names: UNDO },
          {
            title: t("storage.names"),
            about: t("storage.namesAbout"),
            names: NAMES,
            after: (values) => <Named pattern={String(values.download_name ?? "")} />,
          },
        ]}
      />
    </>
  );
}

function Lying({ space }: { space: SpaceUsed }) {
  return (
    <>
      <Used space={space} />
      <Deleted bin={space.deleted} />
    </>
  );
}

function Used({ space }: { space: SpaceUsed }) {
  const { t } = useTranslation();
  const { outputs, uploads, room } = space;
  const free = room.free_bytes;
  const whole = outputs.bytes + uploads.bytes + (free ?? 0);
  const share = (size: number) => ({ width: whole ? `${Math.max(size ? 0.6 : 0, (size / whole) * 100)}%` : "0" });
  return (
    <section className="setting-section" aria-label={t("storage.used")}>
      <h3>{t("storage.used")}</h3>
      <p className="storage-where">
        <span className="quiet">{t("storage.where")}</span> <code>{space.where}</code>
      </p>
      {room.message && (
        <p className={`storage-level storage-${room.level}`} role="status">
          {room.message}
        </p>
      )}
      {free !== null && (
        <div className="storage-bar" aria-hidden>
          <i className="storage-outputs" style={share(outputs.bytes)} />
          <i className="storage-uploads" style={share(uploads.bytes)} />
        </div>
      )}
      <dl className="storage-figures">
        <Figure
          name={t("storage.outputs")}
          mark="storage-outputs"
          value={bytes(outputs.bytes)}
          about={t("storage.files", { number: grouped(outputs.files) })}
        />
        <Figure
          name={t("storage.uploads")}
          mark="storage-uploads"
          value={bytes(uploads.bytes)}
          about={t("storage.unused", {
            number: grouped(space.unused_uploads.files),
            size: bytes(space.unused_uploads.bytes),
          })}
        />
        <Figure
          name={t("storage.free")}
          value={free === null ? t("storage.unknown") : bytes(free)}
          about={t("storage.marks", { warn: bytes(space.warn_bytes), stop: bytes(space.stop_bytes) })}
        />
        <Figure name={t("storage.ended")} value={grouped(space.ended_tasks)} about="" />
      </dl>
    </section>
  );
}

function Figure({ name, value, about, mark }: { name: string; value: string; about: string; mark?: string }) {
  return (
    <div>
      <dt>
        {mark && <i className={`storage-mark ${mark}`} aria-hidden />}
        {name}
      </dt>
      <dd>
        <b>{value}</b>
        <span className="quiet">{about}</span>
      </dd>
    </div>
  );
}

/** What would go now, were these limits kept; and on demand it does. */
function Preview({ values }: { values: Record<string, Draft> }) {
  const { t } = useTranslation();
  const toast = useToast("storage.clean");
  const limits = useDeferredValue(cleaningOf(values));
  const { data, error, refetch } = useQuery(cleaningQuery(limits));
  if (limits === null) return <p className="storage-preview quiet">{t("storage.nothingGoes")}</p>;
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting rows={1} />;
  const goes = data.outputs.files + data.uploads.files + data.tasks > 0;

  const ask = () =>
    modal.confirm({
      title: t("storage.cleanAsk"),
      content: `${wordsOfCleaned(data, t)}${t("storage.cleanAbout")}`,
      okText: t("storage.cleanGo"),
      okButtonProps: { danger: true },
      cancelText: t("act.cancel"),
      onOk: async () => {
        try {
          const gone = await clean(limits);
          toast.done(t("storage.cleaned"), undefined, wordsOfCleaned(gone, t));
        } catch (reason) {
          toast.failed(t("storage.notCleaned"), reason);
        }
      },
    });
  return (
    <div className="storage-preview">
      <span role="status">
        {goes ? t("storage.wouldGo", { what: wordsOfCleaned(data, t) }) : t("storage.nothingNow")}
      </span>
      {goes && (
        <Button size="small" className="settings-danger" icon={<DeleteOutlined aria-hidden />} onClick={ask}>
          {t("storage.cleanNow")}
        </Button>
      )}
    </div>
  );
}

/** What saved results would be called by that pattern. */
function Named({ pattern }: { pattern: string }) {
  const { t } = useTranslation();
  const wanted = useDeferredValue(pattern);
  const { data, error } = useQuery(downloadNameQuery(wanted));
  return (
    <div className="storage-names">
      <ul className="quiet" aria-label={t("storage.placeholders")}>
        {PLACEHOLDERS.map((each) => (
          <li key={each}>
            <code>{`{${each}}`}</code> {t(`storage.placeholder.${each}`)}
          </li>
        ))}
      </ul>
      <p role="status" className={error ? "field-error" : undefined}>
        {error ? wordsOf(error, t) : data && t("storage.named", { name: data.name, several: data.several })}
      </p>
    </div>
  );
}

function wordsOfCleaned(gone: Cleaned, t: Translate): string {
  const parts = [
    gone.outputs.files &&
      t("storage.goOutputs", { number: grouped(gone.outputs.files), size: bytes(gone.outputs.bytes) }),
    gone.uploads.files &&
      t("storage.goUploads", { number: grouped(gone.uploads.files), size: bytes(gone.uploads.bytes) }),
    gone.tasks && t("storage.goTasks", { number: grouped(gone.tasks) }),
  ];
  return parts.filter(Boolean).join(t("storage.between"));
}
