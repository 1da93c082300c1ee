import { useTranslation } from "@/lib/i18n";
import { link } from "@/api/live";
import { useStore } from "@/lib/store";

/** Is what is shown what is? */
export function Connection() {
  const { t } = useTranslation();
  const state = useStore(link);
  return (
    <span
      className={`connection connection-${state}`}
      role="status"
      data-testid="connection"
      data-state={state}
      title={t(`connection.${state}About`)}
    >
      <i className="dot" />
      <span>{t(`connection.${state}`)}</span>
    </span>
  );
}
