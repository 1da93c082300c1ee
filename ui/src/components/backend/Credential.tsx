import { Button, Switch } from "antd";
import { Input, Password, TextArea } from "@/components/Input";
import { Field } from "@/components/form/fields/Field";
import type { Typed } from "@/components/backend/access";
import { useTranslation } from "@/lib/i18n";

const HIDDEN = ["token", "password", "api_key_comfy_org"];
/** Of these, what was saved can be removed. */
const FORGETTABLE = ["token", "username", "password", "headers", "api_key_comfy_org"];
const EXAMPLES: Partial<Record<string, string>> = {
  headers: "CF-Access-Client-Id: ...",
  api_key_comfy_org: "comfyui-...",
  ca_file: "/etc/ssl/own.pem",
};

export const isCredential = (name: string, typed: Typed): name is keyof Typed => name in typed;

/** One of the things with which one gets into a backend. What was saved is never shown: an empty field leaves it. */
export function Credential(props: {
  name: keyof Typed;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  fault: string | undefined;
  /** Something was saved. */
  kept: boolean;
  forgotten: boolean;
  forget: () => void;
  /** It says which account is meant. */
  account: boolean;
}) {
  const { name, typed, type, fault, kept, forgotten, forget, account } = props;
  const { t } = useTranslation();
  const id = `backend-${name}`;
  if (name === "verify_tls") {
    return (
      <Field id={id} label={t("backends.verify")} error={fault}>
        <Switch id={id} checked={typed.verify_tls} onChange={(verify_tls) => type({ verify_tls })} />
      </Field>
    );
  }
  const asked = {
    id,
    value: typed[name],
    placeholder: kept ? t(forgotten ? "backends.willGo" : "backends.keptSecret") : EXAMPLES[name],
    onChange: (event: { target: { value: string } }) => type({ [name]: event.target.value }),
  };
  return (
    <Field id={id} label={t(`backends.secret.${name}`)} error={fault} required={account}>
      {name === "headers" ? (
        <TextArea autoSize={{ minRows: 2, maxRows: 6 }} {...asked} />
      ) : HIDDEN.includes(name) ? (
        <Password autoComplete="new-password" {...asked} />
      ) : (
        <Input autoComplete="off" {...asked} />
      )}
      {account && <p className="quiet">{t("backends.accountAbout")}</p>}
      {name === "api_key_comfy_org" && <p className="quiet">{t("backends.partnerAbout")}</p>}
      {kept && !account && FORGETTABLE.includes(name) && (
        <Button type="link" size="small" className="backend-forget" aria-pressed={forgotten} onClick={forget}>
          {t(forgotten ? "backends.forgotten" : "backends.forget")}
        </Button>
      )}
    </Field>
  );
}
