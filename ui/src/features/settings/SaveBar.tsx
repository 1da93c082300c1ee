import { Button, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import { useKeys } from "@/lib/keys";

/** At the foot of a form: what is changed, and the ways to keep or drop it. */
export function SaveBar(props: {
  dirty: boolean;
  saving: boolean;
  /** Something has to be decided first. */
  barred?: boolean;
  about: string;
  save: () => void;
  discard: () => void;
  children?: ReactNode;
}) {
  const { dirty, saving, barred = false, about, save, discard, children } = props;
  const { t } = useTranslation();
  useKeys({ "Ctrl+s": save, "Ctrl+Enter": save });
  return (
    <div className="settings-bar">
      <span className="quiet" role="status">
        {dirty ? t("settings.dirty") : about}
      </span>
      {children}
      <span className="fill" />
      {dirty && <Button onClick={discard}>{t("settings.discard")}</Button>}
      <Tooltip title="Ctrl + S" mouseEnterDelay={0.6}>
        <Button type="primary" loading={saving} disabled={!dirty || barred} onClick={save}>
          {t("settings.save")}
        </Button>
      </Tooltip>
    </div>
  );
}
