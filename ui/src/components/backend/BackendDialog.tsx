import "@/components/backend/backend.css";
import { DownOutlined, ThunderboltOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, InputNumber, Modal, Select } from "antd";
import { type FormEvent, useState } from "react";
import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { addBackend, changeBackend, kindsQuery, tryBackend } from "@/api/backends";
import { ApiError } from "@/api/client";
import type { AccessField, BackendKind, BackendServer, Probe } from "@/api/types";
import { Field } from "@/components/form/fields/Field";
import { Trouble, Waiting } from "@/components/Empty";
import { useToast } from "@/components/toast";
import { accessOf, parseHeaders, textOf, type Typed } from "@/components/backend/access";
import { Credential } from "@/components/backend/Credential";
import { ProbeWords } from "@/components/backend/ProbeWords";
import { duration } from "@/lib/time";

const LONGEST_RUN_S = 604_800;

/** Add a server, or change one. Its address stays: another address is another server. */
export function BackendDialog({ server, close }: { server: BackendServer | null; close: () => void }) {
  const { t } = useTranslation();
  const { data: kinds, error, refetch } = useQuery(kindsQuery());
  return (
    <Modal
      open
      onCancel={close}
      width={560}
      title={t(server ? "backends.editTitle" : "backends.add", { name: server?.name ?? "" })}
      footer={null}
      mask={{ closable: false }}
    >
      {kinds ? (
        <Form kinds={kinds} server={server} close={close} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={6} />
      )}
    </Modal>
  );
}

/** What is known of the kind of a server that this release cannot add. */
function kindOf(server: BackendServer): BackendKind {
  return {
    kind: server.kind,
    name: server.kind_name,
    address: server.url,
    address_about: "",
    address_example: "",
    fields: [],
    access: server.access,
    account: [],
    several_accounts: false,
    takes_files: true,
    seats: server.seats,
    most_seats: server.most_seats,
    paid: server.paid,
  };
}

function Form({ kinds, server, close }: { kinds: BackendKind[]; server: BackendServer | null; close: () => void }) {
  const { t } = useTranslation();
  const toast = useToast("backends.dialog");
  const kept = server?.access ?? [];
  const [chosen, setChosen] = useState(server?.kind ?? kinds[0]?.kind);
  const kind = kinds.find((each) => each.kind === chosen) ?? (server && kindOf(server));
  const [name, setName] = useState(server?.name ?? "");
  const [url, setUrl] = useState(server?.url ?? "");
  const [seats, setSeats] = useState<number | null>(server?.seats ?? null);
  const [limit, setLimit] = useState<number | null>(server?.running_timeout_s ?? null);
  const [typed, setTyped] = useState<Typed>({});
  const [forgotten, setForgotten] = useState<string[]>([]);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState<"test" | "save" | null>(null);
  const [probe, setProbe] = useState<Probe | null>(null);

  const type = (change: Typed) => {
    setTyped((before) => ({ ...before, ...change }));
    setFaults({});
    setProbe(null);
  };

  const fields = kind?.fields ?? [];
  const needed = fields.filter((each) => each.required);
  const others = fields.filter((each) => !each.required);
  const place = { kind: kind?.kind, ...(!kind?.address && { url: withScheme(url) }) };

  const mend = (field: string) => setFaults(({ [field]: _mended, ...rest }) => rest);

  function blame(found: Record<string, string>): void {
    setFaults(found);
    const [field, words] = Object.entries(found)[0] ?? [];
    if (!field || !words) return;
    toast.failed(words);
    document.getElementById(`backend-${field}`)?.focus();
  }

  function missing(wanted: readonly ("name" | "url")[]): boolean {
    const found: Record<string, string> = {};
    if (wanted.includes("name") && !name.trim()) found.name = t("backends.nameMissing");
    if (wanted.includes("url") && !server && !kind?.address && !url.trim()) found.url = t("backends.urlMissing");
    for (const { name: field, label } of needed)
      if (!kept.includes(field) && !textOf(typed, field).trim()) found[field] = t("backends.fieldMissing", { label });
    for (const { name: field, type: sort } of fields)
      if (sort === "headers" && parseHeaders(textOf(typed, field)) === null) found[field] = t("backends.headersWrong");
    if (Object.keys(found).length) blame(found);
    return Object.keys(found).length > 0;
  }

  async function perform(what: "test" | "save", title: string, act: () => Promise<void>) {
    setBusy(what);
    setProbe(null);
    try {
      await act();
    } catch (error) {
      const names: Record<string, string> = {
        name: t("backends.name"),
        url: t("backends.url"),
        seats: t("backends.seats"),
        running_timeout_s: t("backends.limit"),
        ...Object.fromEntries(fields.map((each) => [each.name, each.label])),
      };
      const faults =
        error instanceof ApiError
          ? Object.entries(error.called((field) => names[field]).faults).map(([field, words]) => [
              field.split(".")[0] ?? field,
              words,
            ])
          : [];
      if (faults.length) blame(Object.fromEntries(faults));
      else toast.failed(title, error);
    } finally {
      setBusy(null);
    }
  }

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (missing(["name", "url"])) return;
    const access = accessOf(typed, forgotten, kept, fields);
    void perform("save", t("settings.notSaved"), async () => {
      if (server) await changeBackend(server.id, { name: name.trim(), seats, running_timeout_s: limit, ...access });
      else await addBackend({ ...place, name: name.trim(), seats, running_timeout_s: limit, ...access });
      toast.done(t(server ? "backends.changed" : "backends.added", { name: name.trim() }));
      close();
    });
  };
  const test = () => {
    if (missing(["url"])) return;
    void perform("test", t("backends.test"), async () =>
      setProbe(await tryBackend({ ...place, ...accessOf(typed, [], [], fields) })),
    );
  };
  const forget = (secret: string) =>
    setForgotten((before) =>
      before.includes(secret) ? before.filter((each) => each !== secret) : [...before, secret],
    );
  const credential = (each: AccessField) => (
    <Credential
      key={each.name}
      field={each}
      typed={typed}
      type={type}
      fault={faults[each.name]}
      kept={kept}
      forgotten={forgotten.includes(each.name)}
      forget={() => forget(each.name)}
    />
  );
  return (
    <form className="backend-form" noValidate autoComplete="off" onSubmit={save}>
      {!server && kinds.length > 1 && (
        <Field id="backend-kind" label={t("backends.kind")}>
          <Select
            id="backend-kind"
            className="backend-kind"
            value={kind?.kind}
            options={kinds.map((each) => ({ value: each.kind, label: each.name }))}
            onChange={(next) => {
              setChosen(next);
              setSeats(null);
              setFaults({});
              setProbe(null);
            }}
          />
          {kind?.paid && <p className="quiet">{t("backends.paidAbout")}</p>}
        </Field>
      )}
      <Field id="backend-name" label={t("backends.name")} error={faults.name} required>
        <Input
          id="backend-name"
          value={name}
          autoFocus
          maxLength={100}
          placeholder="gpu-0"
          onChange={(event) => {
            setName(event.target.value);
            mend("name");
          }}
        />
      </Field>
      <Field id="backend-url" label={t("backends.url")} error={faults.url} required>
        <Input
          id="backend-url"
          value={server ? url : (kind?.address ?? url)}
          disabled={server !== null || Boolean(kind?.address)}
          placeholder={kind?.address_example}
          inputMode="url"
          onChange={(event) => {
            setUrl(event.target.value);
            setProbe(null);
            mend("url");
          }}
        />
        <p className="quiet">
          {server ? t("backends.urlFixed") : kind?.address ? t("backends.urlOfKind") : kind?.address_about}
        </p>
      </Field>
      {needed.map(credential)}
      {(kind?.most_seats ?? 1) > 1 && (
        <Field id="backend-seats" label={t("backends.seats")} error={faults.seats}>
          <InputNumber
            id="backend-seats"
            min={1}
            max={kind?.most_seats}
            precision={0}
            value={seats}
            placeholder={t("backends.seatsDefault")}
            onChange={setSeats}
          />
          <p className="quiet">{t("backends.seatsAbout", { most: kind?.most_seats })}</p>
        </Field>
      )}
      <Field id="backend-running_timeout_s" label={t("backends.limit")} error={faults.running_timeout_s}>
        <InputNumber
          id="backend-running_timeout_s"
          min={1}
          max={LONGEST_RUN_S}
          precision={0}
          value={limit}
          suffix={t("settings.seconds")}
          placeholder={t("backends.limitDefault")}
          onChange={setLimit}
        />
        {limit !== null && limit >= 60 && <p className="quiet">{duration(limit)}</p>}
      </Field>
      {others.length > 0 && (
        <details
          className="advanced"
          open={others.some((each) => kept.includes(each.name) || faults[each.name]) || undefined}
        >
          <summary>
            <DownOutlined aria-hidden />
            {t("backends.access")}
          </summary>
          <div className="backend-access">
            <p className="quiet">{t("backends.accessAbout")}</p>
            {others.map(credential)}
          </div>
        </details>
      )}
      {probe && <ProbeWords probe={probe} />}
      <div className="backend-foot">
        {!server && (
          <Button icon={<ThunderboltOutlined aria-hidden />} loading={busy === "test"} onClick={test}>
            {t("backends.test")}
          </Button>
        )}
        <span className="fill" />
        <Button onClick={close}>{t("act.cancel")}</Button>
        <Button type="primary" htmlType="submit" loading={busy === "save"}>
          {t(server ? "settings.save" : "backends.addGo")}
        </Button>
      </div>
    </form>
  );
}

/** What is copied from a window of ComfyUI or from its log is often host and port only. */
function withScheme(address: string): string {
  const text = address.trim();
  return text.includes("://") ? text : `http://${text}`;
}
