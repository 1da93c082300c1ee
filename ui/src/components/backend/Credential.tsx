import { Button, Select, Switch } from "antd";
import { Input, Password, TextArea } from "@/components/Input";
import { Field } from "@/components/form/fields/Field";
import type { AccessField } from "@/api/types";
import { isOn, textOf, type Typed } from "@/components/backend/access";
import { useTranslation } from "@/lib/i18n";

/** One of the credentials and options of a backend, as its kind describes it. What was saved is never shown: an empty
 * field leaves it. */
export function Credential({
  field,
  typed,
  type,
  fault,
  kept,
  forgotten,
  forget,
}: {
  field: AccessField;
  typed: Typed;
  type: (change: Typed) => void;
  fault: string | undefined;
  /** The names of what was saved. */
  kept: readonly string[];
  forgotten: boolean;
  forget: () => void;
}) {
  const { t } = useTranslation();
  const { name, label, required } = field;
  const id = `backend-${name}`;
  const isKept = kept.includes(name);
  const about = [field.about, field.account ? t("backends.accountAbout") : ""].filter(Boolean);
  const value = textOf(typed, name);
  const placeholder = isKept ? t(forgotten ? "backends.willGo" : "backends.keptSecret") : field.example;
  const asked = {
    id,
    value,
    placeholder,
    onChange: (event: { target: { value: string } }) => type({ [name]: event.target.value }),
  };
  return (
    <Field id={id} label={label} error={fault} required={required}>
      {field.type === "boolean" ? (
        <Switch id={id} checked={isOn(field, typed, kept)} onChange={(on) => type({ [name]: on })} />
      ) : field.type === "choice" ? (
        <Select
          id={id}
          className="backend-kind"
          allowClear
          value={value || undefined}
          placeholder={placeholder}
          options={field.choices}
          onChange={(next?: string) => type({ [name]: next ?? "" })}
        />
      ) : field.type === "headers" ? (
        <TextArea autoSize={{ minRows: 2, maxRows: 6 }} {...asked} />
      ) : field.secret ? (
        <Password autoComplete="new-password" {...asked} />
      ) : (
        <Input autoComplete="off" {...asked} />
      )}
      {about.map((words) => (
        <p key={words} className="quiet">
          {words}
        </p>
      ))}
      {isKept && !required && field.type !== "boolean" && (
        <Button type="link" size="small" className="backend-forget" aria-pressed={forgotten} onClick={forget}>
          {t(forgotten ? "backends.forgotten" : "backends.forget")}
        </Button>
      )}
    </Field>
  );
}
