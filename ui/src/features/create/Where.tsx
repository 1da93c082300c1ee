import { Checkbox, Select } from "antd";
import { useBackends } from "@/api/queries";
import type { NewTasks } from "@/api/types";
import { useTranslation } from "@/lib/i18n";

/** Where a task may run: on one backend, or on any, the paid ones among them only where that is allowed. */
export interface Choice {
  backend_id: string | null;
  allow_paid: boolean;
}

export const ANYWHERE: Choice = { backend_id: null, allow_paid: false };

/** What is sent of it: nothing where nothing was chosen. */
export function sentOf({ backend_id, allow_paid }: Choice): Pick<NewTasks, "backend_id"> & { allow_paid?: boolean } {
  if (backend_id) return { backend_id };
  return allow_paid ? { allow_paid } : {};
}

/** Asked only where it matters: there is a paid backend, or something was chosen before. */
export function Where({ choice, choose }: { choice: Choice; choose: (choice: Choice) => void }) {
  const { t } = useTranslation();
  const { data: backends } = useBackends();
  if (!backends || !(backends.some((each) => each.paid) || choice.backend_id || choice.allow_paid)) return null;
  const named = backends.map((each) => ({ value: each.id, label: each.paid ? t("backends.paidKind", { kind: each.name }) : each.name }));
  return (
    <div className="create-where">
      <label htmlFor="where">{t("create.where")}</label>
      <Select
        id="where"
        value={choice.backend_id ?? ""}
        options={[{ value: "", label: t("create.anywhere") }, ...named]}
        popupMatchSelectWidth={false}
        aria-label={t("create.where")}
        onChange={(id) => choose({ ...choice, backend_id: id || null })}
      />
      {choice.backend_id ? (
        backends.some((each) => each.id === choice.backend_id && each.paid) && <span className="quiet">{t("create.paidThere")}</span>
      ) : (
        <Checkbox checked={choice.allow_paid} onChange={(event) => choose({ ...choice, allow_paid: event.target.checked })}>
          {t("create.allowPaid")}
        </Checkbox>
      )}
    </div>
  );
}
