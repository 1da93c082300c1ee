import "@/components/form/form.css";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { asApiError } from "@/api/client";
import { useBackends } from "@/api/backends";
import type { Task } from "@/api/types";
import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";

/** Asks for the id that a run has at its backend, as its user has found it there. */
export default function RunId({
  task,
  adopt,
  close,
}: {
  task: Task;
  adopt: (id: string) => Promise<void>;
  close: () => void;
}) {
  const { t } = useTranslation();
  const backends = useBackends();
  const [id, setId] = useState("");
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const where = backends.data?.find((each) => each.id === task.backend?.id)?.name;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!id.trim()) return setFault(t("ask.runIdMissing"));
    setBusy(true);
    try {
      await adopt(id.trim());
      close();
    } catch (error) {
      const { message, hint } = asApiError(error);
      setFault([message, hint].filter(Boolean).join(" "));
      setBusy(false);
    }
  }

  return (
    <form className="run-id" noValidate onSubmit={(event) => void send(event)}>
      <p>{where ? t("ask.adoptAt", { where }) : t("ask.adoptAbout")}</p>
      <div className={fault ? "field-wrong" : undefined}>
        <Input
          autoFocus
          maxLength={200}
          placeholder={t("ask.runId")}
          aria-label={t("ask.runId")}
          aria-invalid={Boolean(fault)}
          status={fault ? "error" : undefined}
          value={id}
          onChange={(event) => {
            setId(event.target.value);
            setFault("");
          }}
        />
        {fault && (
          <p className="field-error" role="alert">
            {fault}
          </p>
        )}
      </div>
      <div className="run-id-foot">
        <Button onClick={close}>{t("act.cancel")}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t("ask.adoptGo")}
        </Button>
      </div>
    </form>
  );
}
