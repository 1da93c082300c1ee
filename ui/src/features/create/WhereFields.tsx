import { Checkbox, Select } from "antd";
import type { BackendServer } from "@/api/types";
import type { Choice } from "@/features/create/Where";
import { useTranslation } from "@/lib/i18n";

export function WhereFields({
  backends,
  choice,
  choose,
}: {
  backends: BackendServer[];
  choice: Choice;
  choose: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  const named = backends.map((each) => ({
    value: each.id,
    label: each.paid ? t("backends.paidKind", { kind: each.name }) : each.name,
  }));
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
        backends.some((each) => each.id === choice.backend_id && each.paid) && (
          <span className="quiet">{t("create.paidThere")}</span>
        )
      ) : (
        <Checkbox
          checked={choice.allow_paid}
          onChange={(event) => choose({ ...choice, allow_paid: event.target.checked })}
        >
          {t("create.allowPaid")}
        </Checkbox>
      )}
    </div>
  );
}
