import "@/components/backend/backend.css";
import { DownOutlined, ThunderboltOutlined } from "@ant-design/icons";
import { Button, InputNumber, Modal, Switch } from "antd";
import { type FormEvent, type ReactNode, useState } from "react";
import { Input, Password, TextArea } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { addBackend, changeBackend, tryBackend } from "@/api/backends";
import { ApiError } from "@/api/client";
import { changed } from "@/api/queries";
import type { BackendServer, Probe } from "@/api/types";
import { Field } from "@/components/form/fields/Field";
import { useToast } from "@/components/toast";
import { accessOf, NOTHING_TYPED, parseHeaders, type Typed } from "@/components/backend/access";
import { ProbeWords } from "@/components/backend/ProbeWords";
import { duration } from "@/lib/time";

const MOST_SEATS = 8;
const LONGEST_RUN_S = 604_800;

/** Add a server, or change one. Its address stays: another address is another server. */
export function BackendDialog({ server, close }: { server: BackendServer | null; close: () => void }) {
  const { t } = useTranslation();
  const toast = useToast("backends.dialog");
  const kept = server?.access ?? [];
  const [name, setName] = useState(server?.name ?? "");
  const [url, setUrl] = useState(server?.url ?? "");
  const [seats, setSeats] = useState<number | null>(server?.seats ?? null);
  const [limit, setLimit] = useState<number | null>(server?.running_timeout_s ?? null);
  const [typed, setTyped] = useState<Typed>({ ...NOTHING_TYPED, verify_tls: !kept.includes("verify_tls") });
  const [forgotten, setForgotten] = useState<string[]>([]);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState<"test" | "save" | null>(null);
  const [probe, setProbe] = useState<Probe | null>(null);

  const type = (change: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...change }));
    setFaults({});
    setProbe(null);
  };

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
    if (wanted.includes("url") && !url.trim()) found.url = t("backends.urlMissing");
    if (parseHeaders(typed.headers) === null) found.headers = t("backends.headersWrong");
    if (Object.keys(found).length) blame(found);
    return Object.keys(found).length > 0;
  }

  async function perform(what: "test" | "save", title: string, act: () => Promise<void>) {
    setBusy(what);
    setProbe(null);
    try {
      await act();
    } catch (error) {
      const names: Record<string, string> = { name: t("backends.name"), url: t("backends.url"), seats: t("backends.seats"), running_timeout_s: t("backends.limit") };
      const told = error instanceof ApiError ? Object.entries(error.called((field) => names[field]).faults).map(([field, words]) => [field.split(".")[0] ?? field, words]) : [];
      if (told.length) blame(Object.fromEntries(told));
      else toast.failed(title, error);
    } finally {
      setBusy(null);
    }
  }

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (missing(["name", "url"])) return;
    const access = accessOf(typed, forgotten, kept);
    void perform("save", t("settings.notSaved"), async () => {
      if (server) await changeBackend(server.id, { name: name.trim(), seats, running_timeout_s: limit, ...access });
      else await addBackend({ kind: "comfyui", name: name.trim(), url: withScheme(url), seats, running_timeout_s: limit, ...access });
      changed();
      toast.done(t(server ? "backends.changed" : "backends.added", { name: name.trim() }));
      close();
    });
  };
  const test = () => {
    if (missing(["url"])) return;
    void perform("test", t("backends.test"), async () => setProbe(await tryBackend({ kind: "comfyui", url: withScheme(url), ...accessOf(typed, [], []) })));
  };
  const forget = (secret: string) => setForgotten((before) => (before.includes(secret) ? before.filter((each) => each !== secret) : [...before, secret]));
  const secret = (which: "token" | "username" | "password" | "headers" | "api_key_comfy_org", input: ReactNode) => (
    <Field id={`backend-${which}`} label={t(`backends.secret.${which}`)} error={faults[which]}>
      {input}
      {kept.includes(which) && (
        <Button type="link" size="small" className="backend-forget" aria-pressed={forgotten.includes(which)} onClick={() => forget(which)}>
          {t(forgotten.includes(which) ? "backends.forgotten" : "backends.forget")}
        </Button>
      )}
    </Field>
  );
  const placeholder = (which: string) => (kept.includes(which) ? t(forgotten.includes(which) ? "backends.willGo" : "backends.keptSecret") : undefined);

  return (
    <Modal open onCancel={close} width={560} title={t(server ? "backends.editTitle" : "backends.add", { name: server?.name ?? "" })} footer={null} mask={{ closable: false }}>
      <form className="backend-form" noValidate autoComplete="off" onSubmit={save}>
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
            value={url}
            disabled={server !== null}
            placeholder="http://192.168.1.5:8188"
            inputMode="url"
            onChange={(event) => {
              setUrl(event.target.value);
              setProbe(null);
              mend("url");
            }}
          />
          <p className="quiet">{t(server ? "backends.urlFixed" : "backends.urlAbout")}</p>
        </Field>
        <Field id="backend-seats" label={t("backends.seats")} error={faults.seats}>
          <InputNumber id="backend-seats" min={1} max={MOST_SEATS} precision={0} value={seats} placeholder={t("backends.seatsDefault")} onChange={setSeats} />
          <p className="quiet">{t("backends.seatsAbout")}</p>
        </Field>
        <Field id="backend-running_timeout_s" label={t("backends.limit")} error={faults.running_timeout_s}>
          <InputNumber id="backend-running_timeout_s" min={1} max={LONGEST_RUN_S} precision={0} value={limit} suffix={t("settings.seconds")} placeholder={t("backends.limitDefault")} onChange={setLimit} />
          {limit !== null && limit >= 60 && <p className="quiet">{duration(limit)}</p>}
        </Field>
        <details className="advanced" open={kept.length > 0 || undefined}>
          <summary>
            <DownOutlined aria-hidden />
            {t("backends.access")}
          </summary>
          <div className="backend-access">
            <p className="quiet">{t("backends.accessAbout")}</p>
            {secret(
              "token",
              <Password id="backend-token" value={typed.token} autoComplete="new-password" placeholder={placeholder("token")} onChange={(event) => type({ token: event.target.value })} />,
            )}
            {secret(
              "username",
              <Input id="backend-username" value={typed.username} autoComplete="off" placeholder={placeholder("username")} onChange={(event) => type({ username: event.target.value })} />,
            )}
            {secret(
              "password",
              <Password id="backend-password" value={typed.password} autoComplete="new-password" placeholder={placeholder("password")} onChange={(event) => type({ password: event.target.value })} />,
            )}
            {secret(
              "headers",
              <TextArea
                id="backend-headers"
                value={typed.headers}
                autoSize={{ minRows: 2, maxRows: 6 }}
                placeholder={placeholder("headers") ?? "CF-Access-Client-Id: ..."}
                onChange={(event) => type({ headers: event.target.value })}
              />,
            )}
            {secret(
              "api_key_comfy_org",
              <>
                <Password
                  id="backend-api_key_comfy_org"
                  value={typed.api_key_comfy_org}
                  autoComplete="new-password"
                  placeholder={placeholder("api_key_comfy_org") ?? "comfyui-..."}
                  onChange={(event) => type({ api_key_comfy_org: event.target.value })}
                />
                <p className="quiet">{t("backends.partnerAbout")}</p>
              </>,
            )}
            <Field id="backend-ca_file" label={t("backends.secret.ca_file")} error={faults.ca_file}>
              <Input id="backend-ca_file" value={typed.ca_file} placeholder={placeholder("ca_file") ?? "/etc/ssl/own.pem"} onChange={(event) => type({ ca_file: event.target.value })} />
            </Field>
            <Field id="backend-verify_tls" label={t("backends.verify")} error={faults.verify_tls}>
              <Switch id="backend-verify_tls" checked={typed.verify_tls} onChange={(verify_tls) => type({ verify_tls })} />
            </Field>
          </div>
        </details>
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
    </Modal>
  );
}

/** What is copied from a window of ComfyUI or from its log is often host and port only. */
function withScheme(address: string): string {
  const told = address.trim();
  return told.includes("://") ? told : `http://${told}`;
}
