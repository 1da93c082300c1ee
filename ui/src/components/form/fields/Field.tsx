import "@/components/form/form.css";
import type { ReactNode } from "react";

/** A row: name, control, and what it is set to directly behind it. */
export function Field(told: {
  id: string;
  label: string;
  help?: string;
  error?: string;
  required?: boolean;
  changed?: boolean;
  stacked?: boolean;
  children: ReactNode;
}) {
  const { id, label, help, error, required, changed, stacked, children } = told;
  return (
    <div className={`field${stacked ? " field-stacked" : ""}${error ? " field-wrong" : ""}`} data-field={id}>
      <label htmlFor={id} title={help}>
        {label}
        {required && (
          <span className="field-required" aria-hidden>
            *
          </span>
        )}
        {changed && <i className="field-changed" aria-hidden />}
      </label>
      <div className="field-control">
        {children}
        {error && (
          <p className="field-error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
