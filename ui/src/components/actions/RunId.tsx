import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";

/** The id that a run has at the backend, as its user has found it there. */
export default function RunId({ onChange }: { onChange: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <label>
      <p>{t("ask.adoptAbout")}</p>
      <Input autoFocus maxLength={200} placeholder={t("ask.runId")} aria-label={t("ask.runId")} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
