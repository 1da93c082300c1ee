import { Alert, Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import type { Editing } from "@/features/settings/useEdits";

/** Somebody else has saved meanwhile: theirs, or mine on top of theirs. */
export function EditConflict({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  if (!editing.conflict) return null;
  return (
    <Alert
      className="settings-overtaken"
      type="warning"
      showIcon
      title={t("settings.overtaken")}
      description={t("settings.overtakenAbout")}
      action={
        <span className="settings-overtaken-actions">
          <Button size="small" onClick={editing.discard}>
            {t("settings.loadTheirs")}
          </Button>
          <Button size="small" type="primary" onClick={editing.rebase}>
            {t("settings.keepMine")}
          </Button>
        </span>
      }
    />
  );
}
