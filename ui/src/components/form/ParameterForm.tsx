import { DownOutlined } from "@ant-design/icons";
import { Fragment, type KeyboardEvent, type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { ParameterField } from "@/components/form/fields/ParameterField";
import { SizeField } from "@/components/form/fields/SizeField";
import { changedKeys, type FormSchema, isMedia, type Part, partsOf, type Property } from "@/components/form/schema";
import type { Form } from "@/components/form/useForm";
import { writeStored, readStored } from "@/lib/browserStorage";

/** A form drawn from what the server says its parameters are. */
export function ParameterForm(props: {
  schema: FormSchema;
  form: Form;
  first?: (area: HTMLTextAreaElement | null) => void;
  locked?: readonly string[];
  /** Without it seeds cannot be locked. */
  lock?: (key: string, locked: boolean) => void;
  busy?: (key: string, busy: boolean) => void;
  heard?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Stands below the prompt while that is empty. */
  examples?: ReactNode;
}) {
  const { schema, form, first, locked = [], lock, busy, heard, examples } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => readStored("advanced", false));
  const plain = partsOf(schema, (property) => !property["x-advanced"]);
  const advanced = partsOf(schema, (property) => property["x-advanced"]);
  const changed = changedKeys(schema, form.values).filter((key) => schema.properties[key]?.["x-advanced"]).length;
  const wrong = advanced.some((part) => part.kind === "field" && form.errors[part.key]);
  const media = schema["x-order"].filter((key) => isMedia(schema.properties[key] as Property));
  const pastesInto = media.find((key) => !form.values[key]) ?? media[0];

  const draw = (part: Part) => {
    if (part.kind === "size") {
      const [width, height] = [schema.properties.width as Property, schema.properties.height as Property];
      return (
        <SizeField
          key="size"
          width={width}
          height={height}
          values={[form.values.width as number | null, form.values.height as number | null]}
          error={form.errors.width ?? form.errors.height}
          set={(w, h) => {
            form.set("width", w);
            form.set("height", h);
          }}
        />
      );
    }
    const { key } = part;
    return (
      <Fragment key={key}>
        <One
          name={key}
          schema={schema}
          form={form}
          locked={locked.includes(key)}
          lock={lock}
          busy={busy}
          pastes={key === pastesInto}
          first={key === "prompt" ? first : undefined}
          heard={heard}
        />
        {key === "prompt" && !form.values.prompt && examples}
      </Fragment>
    );
  };

  return (
    <div className="parameters">
      {groupsOf(plain, schema).map((group) => (
        <div key={group.key} className={group.media ? "parameters-media" : "parameters-group"}>
          {group.parts.map(draw)}
        </div>
      ))}
      {advanced.length > 0 && (
        <details
          className="advanced"
          open={open || wrong}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
            writeStored("advanced", event.currentTarget.open);
          }}
        >
          <summary>
            <DownOutlined aria-hidden />
            {t("form.advanced")}
            {changed > 0 && <span className="advanced-changed">{t("form.changed", { count: changed })}</span>}
          </summary>
          <div className="parameters-group">{advanced.map(draw)}</div>
        </details>
      )}
    </div>
  );
}

function One(props: {
  name: string;
  schema: FormSchema;
  form: Form;
  locked: boolean;
  pastes: boolean;
  lock?: (key: string, locked: boolean) => void;
  busy?: (key: string, busy: boolean) => void;
  first?: (area: HTMLTextAreaElement | null) => void;
  heard?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}) {
  const { name, schema, form, locked, pastes, lock, busy, first, heard } = props;
  const { set } = form;
  const setValue = useCallback((value: Parameters<typeof set>[1]) => set(name, value), [name, set]);
  const setBusy = useCallback((now: boolean) => busy?.(name, now), [busy, name]);
  return (
    <ParameterField
      id={name}
      property={schema.properties[name] as Property}
      value={form.values[name] ?? null}
      error={form.errors[name]}
      required={schema.required.includes(name)}
      locked={locked}
      pastes={pastes}
      set={setValue}
      lock={lock && ((now) => lock(name, now))}
      busy={setBusy}
      first={first}
      heard={heard}
    />
  );
}

interface Group {
  key: string;
  media: boolean;
  parts: Part[];
}

/** In the order of the form; files stand side by side. */
function groupsOf(parts: Part[], schema: FormSchema): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const property = schema.properties[part.kind === "size" ? "width" : part.key] as Property;
    const media = isMedia(property);
    const key = `${property["x-group"] ?? ""}${media ? "-media" : ""}`;
    const last = groups.at(-1);
    if (last?.key === key) last.parts.push(part);
    else groups.push({ key, media, parts: [part] });
  }
  return groups;
}
