import { AutoComplete, InputNumber, Select, Switch } from "antd";
import type { KeyboardEvent } from "react";
import { useTranslation } from "@/lib/i18n";
import { Input, TextArea } from "@/components/Input";
import { Range } from "@/components/form/fields/Range";
import { Field } from "@/components/form/fields/Field";
import { MediaField } from "@/components/form/fields/MediaField";
import { SeedField } from "@/components/form/fields/SeedField";
import type { Media } from "@/components/form/media";
import { defaultOf, isMedia, lengthOf, type Property, type Value } from "@/components/form/schema";
import { grouped } from "@/lib/figures";

export interface ParameterFieldProps {
  id: string;
  property: Property;
  value: Value;
  error?: string;
  required: boolean;
  locked: boolean;
  pastes: boolean;
  set: (value: Value) => void;
  lock?: (locked: boolean) => void;
  busy: (busy: boolean) => void;
  first?: (area: HTMLTextAreaElement | null) => void;
  heard?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

const LONG_SLIDER = 1_000;

/** The control that suits a parameter. */
export function ParameterField(props: ParameterFieldProps) {
  const { id, property, value, error, required, set } = props;
  const type = property["x-type"];
  const frame = {
    id,
    label: property.title,
    help: property.description,
    error,
    required,
    changed: property["x-advanced"] && value !== defaultOf(property),
  };
  if (isMedia(property)) {
    return (
      <MediaField
        {...frame}
        type={type as Media}
        value={value as string | null}
        pastes={props.pastes}
        set={set}
        busy={props.busy}
      />
    );
  }
  if (type === "seed")
    return (
      <SeedField
        {...frame}
        property={property}
        value={value as number | null}
        locked={props.locked}
        set={set}
        lock={props.lock}
      />
    );
  if (type === "text") return <TextField {...props} />;
  return (
    <Field {...frame}>
      {type === "bool" ? (
        <Switch id={id} checked={value === true} onChange={set} />
      ) : type === "int" || type === "float" ? (
        <NumberControl {...props} />
      ) : (
        <ChoiceControl {...props} />
      )}
    </Field>
  );
}

function TextField({ id, property, value, error, required, set, first, heard }: ParameterFieldProps) {
  const text = typeof value === "string" ? value : "";
  const large = id === "prompt";
  const about = {
    id,
    value: text,
    "aria-describedby": error ? `${id}-error` : undefined,
    "aria-invalid": Boolean(error),
  };
  return (
    <Field id={id} label={property.title} error={error} required={required} stacked>
      {property["x-multiline"] ? (
        <TextArea
          {...about}
          ref={(found: { resizableTextArea?: { textArea: HTMLTextAreaElement } } | null) =>
            first?.(found?.resizableTextArea?.textArea ?? null)
          }
          className={large ? "prompt" : undefined}
          autoSize={large ? { minRows: 5, maxRows: 16 } : { minRows: 2, maxRows: 8 }}
          placeholder={property.description}
          status={error ? "error" : undefined}
          onChange={(event) => set(event.target.value)}
          onKeyDown={heard}
        />
      ) : (
        <Input
          {...about}
          placeholder={property.description}
          status={error ? "error" : undefined}
          onChange={(event) => set(event.target.value)}
        />
      )}
      {property.maxLength !== undefined && <Length text={text} most={property.maxLength} />}
    </Field>
  );
}

/** How long a text is, once that comes near to what is allowed. */
function Length({ text, most }: { text: string; most: number }) {
  // UTF-16 units are never fewer than characters: no counting while it is far from the limit.
  if (text.length < most * 0.8) return null;
  const length = lengthOf(text);
  return (
    <p className={`field-length${length > most ? " field-length-over" : ""}`}>
      {grouped(length)} / {grouped(most)}
    </p>
  );
}

function NumberControl({ id, property, value, error, set }: ParameterFieldProps) {
  const { minimum, maximum } = property;
  const step = property["x-step"] ?? property.multipleOf ?? 1;
  const number = typeof value === "number" ? value : null;
  const slides = minimum !== undefined && maximum !== undefined && (maximum - minimum) / step <= LONG_SLIDER;
  return (
    <span className="number">
      {slides && (
        <Range min={minimum} max={maximum} step={step} value={number ?? minimum} label={property.title} set={set} />
      )}
      <InputNumber
        id={id}
        className="number-value"
        min={minimum}
        max={maximum}
        step={step}
        value={number}
        precision={property.type === "integer" ? 0 : undefined}
        status={error ? "error" : undefined}
        onChange={(next) => set(next)}
      />
    </span>
  );
}

function ChoiceControl({ id, property, value, required, set }: ParameterFieldProps) {
  const { t } = useTranslation();
  if (!property.enum) {
    return (
      <span className="choice">
        <AutoComplete
          id={id}
          className="choice-select"
          value={typeof value === "string" ? value : ""}
          onChange={(text: string) => set(text || null)}
          placeholder={t(property["x-empty"] ? "form.noChoices" : "form.anyChoice")}
        />
      </span>
    );
  }
  const labels = property["x-enum-labels"] ?? {};
  const options = property.enum.map((each) => ({ value: each, label: labels[String(each)] ?? String(each) }));
  return (
    <span className="choice">
      <Select
        id={id}
        className="choice-select"
        showSearch={options.length > 8}
        allowClear={!required && property.default === undefined}
        value={value as string | number | null}
        placeholder={t(required ? "form.choose" : "form.noChoice")}
        options={options}
        onChange={(next) => set((next as Value | undefined) ?? null)}
        aria-label={property.title}
      />
      <span className="choice-about">{t("form.choices", { count: options.length })}</span>
    </span>
  );
}
