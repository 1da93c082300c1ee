import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { connection } from "@/api/live";
import { useStore } from "@/lib/store";

const PATIENCE = 700;

/** Is what is shown what is? A short gap is not worth a word. */
export function Connection() {
  const { t } = useTranslation();
  const state = useStore(connection);
  const [shown, setShown] = useState(state);
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), state === "open" ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <span className={`connection connection-${shown}`} role="status" data-testid="connection" data-state={shown} title={t(`connection.${shown}About`)}>
      <i className="dot" />
      <span>{t(`connection.${shown}`)}</span>
    </span>
  );
}
