import "@/components/form/form.css";
import { UndoOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import { useChangeMarks } from "@/components/form/changeMarks";

/** A row: name, control, and what it is set to directly behind it. */
export function Field(props: {
  id: string;
  /** The parameters that it sets, unless it is the one of its id. */
  keys?: readonly string[];
  label: string;
  help?: string;
  error?: string;
  required?: boolean;
  changed?: boolean;
  stacked?: boolean;
  children: ReactNode;
}) {
  const { id, keys = [id], label, help, error, required, changed, stacked, children } = props;
  const marks = useChangeMarks();
  const marked = marks !== null && keys.some((key) => marks.isChanged(key));
  return (
    <div className={`field${stacked ? " field-stacked" : ""}${error ? " field-wrong" : ""}`} data-field={id}>
      <label htmlFor={id} title={help}>
        {label}
        {required && (
          <span className="field-required" aria-hidden>
            *
          </span>
        )}
        {changed && !marks && <i className="field-changed" aria-hidden />}
      </label>
      <div className="field-control">
        {children}
        {marked && <Changed label={label} reset={() => marks.reset(keys)} />}
        {error && (
          <p className="field-error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

function Changed({ label, reset }: { label: string; reset: () => void }) {
  const { t } = useTranslation();
  return (
    <span className="field-mark">
      <span className="field-mark-word">{t("form.marked")}</span>
      <Tooltip title={t("form.unmark")}>
        <Button
          size="small"
          type="text"
          icon={<UndoOutlined aria-hidden />}
          aria-label={t("form.unmarkNamed", { name: label })}
          onClick={reset}
        />
      </Tooltip>
    </span>
  );
}
