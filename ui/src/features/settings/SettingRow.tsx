import { UndoOutlined } from "@ant-design/icons";
import { Button, InputNumber, Switch, Tooltip } from "antd";
import { Input } from "@/components/Input";
import { type Translate, useTranslation } from "@/lib/i18n";
import type { Setting } from "@/api/types";
import type { Draft } from "@/features/settings/installation";
import { duration } from "@/lib/time";

/** One setting of the installation: what it is, where it comes from, and where it may be changed a field for it. */
export function SettingRow(props: {
  setting: Setting;
  value: Draft;
  changed: boolean;
  error?: string;
  set: (value: Draft) => void;
  reset: () => void;
}) {
  const { setting, value, changed, error, set, reset } = props;
  const { t } = useTranslation();
  const label = t(`setting.${setting.name as "max_executions"}`);
  const id = `setting-${setting.name}`;
  const about = {
    id,
    disabled: !setting.editable,
    status: error ? ("error" as const) : undefined,
    "aria-invalid": Boolean(error),
    "aria-describedby": `${id}-about`,
  };
  return (
    <div className={`setting${error ? " field-wrong" : ""}`} data-setting={setting.name}>
      <div className="setting-words">
        <label htmlFor={id}>{label}</label>
        <p className="quiet" id={`${id}-about`}>
          {setting.about}
          {setting.source === "environment" && (
            <span className="setting-fixed">{t("installation.fixed", { variable: setting.variable })}</span>
          )}
        </p>
      </div>
      <div className="setting-control">
        <span className="setting-field">
          {typeof setting.default === "boolean" ? (
            <Switch
              id={id}
              checked={value === true}
              disabled={!setting.editable}
              aria-describedby={`${id}-about`}
              onChange={(next) => set(next)}
            />
          ) : typeof setting.default === "string" ? (
            <Input
              {...about}
              className="setting-text"
              value={String(value ?? "")}
              placeholder={setting.default}
              onChange={(event) => set(event.target.value)}
            />
          ) : (
            <InputNumber
              {...about}
              className="setting-input"
              min={setting.minimum ?? undefined}
              max={setting.maximum ?? undefined}
              value={value as number | null}
              placeholder={String(setting.default)}
              suffix={unitOf(setting, t)}
              onChange={(next) => set(next)}
            />
          )}
          {changed && setting.editable && (
            <Tooltip
              title={t("installation.reset", {
                value:
                  typeof setting.default === "boolean"
                    ? t(setting.default ? "installation.on" : "installation.off")
                    : said(setting, setting.default),
              })}
            >
              <Button
                size="small"
                type="text"
                icon={<UndoOutlined aria-hidden />}
                aria-label={t("form.unmarkNamed", { name: label })}
                onClick={reset}
              />
            </Tooltip>
          )}
        </span>
        <span className="setting-source">
          {changed ? (
            <span className="field-mark-word">{t("form.marked")}</span>
          ) : (
            t(`installation.source.${setting.source as "default"}`)
          )}
          {said(setting, value) && ` · ${said(setting, value)}`}
        </span>
        {error && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

function unitOf(setting: Setting, t: Translate): string | undefined {
  if (setting.name.endsWith("_s")) return t("settings.seconds");
  if (setting.name.endsWith("_days")) return t("installation.days");
  if (setting.name.endsWith("_hours")) return t("installation.hours");
  if (setting.name.endsWith("_gb")) return "GB";
  return undefined;
}

/** Seconds as people say them; what is one word already is not said twice. */
function said(setting: Setting, value: Draft): string {
  if (!setting.name.endsWith("_s")) return "";
  const parts = String(value ?? "")
    .split(",")
    .map((part) => Number(part.trim()));
  if (!parts.length || parts.some((part) => !Number.isFinite(part) || part <= 0)) return "";
  if (parts.length === 1 && (parts[0] ?? 0) < 60) return "";
  return parts.map((part) => duration(part)).join(" → ");
}
