import { ReloadOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { asApiError } from "@/api/client";
import { wordsOf } from "@/components/toast";

/** One sentence and what to do next. */
export function Nothing({
  icon,
  title,
  about,
  children,
}: {
  icon?: ReactNode;
  title: string;
  about?: string;
  children?: ReactNode;
}) {
  return (
    <div className="nothing">
      {icon && (
        <div className="nothing-icon" aria-hidden>
          {icon}
        </div>
      )}
      <p className="nothing-title">{title}</p>
      {about && <p>{about}</p>}
      {children && <div className="nothing-actions">{children}</div>}
    </div>
  );
}

/** What failed, its number for whoever looks into the log, and another try. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const found = asApiError(error);
  const about = found.request ? `${found.code} · ${found.request}` : found.code;
  return (
    <Alert
      className="trouble"
      type="error"
      showIcon
      title={wordsOf(error, t)}
      description={<small className="quiet">{about}</small>}
      action={
        retry && (
          <Button size="small" icon={<ReloadOutlined aria-hidden />} onClick={retry}>
            {t("act.again")}
          </Button>
        )
      }
    />
  );
}

/** Grey lines in the final place, but only when it takes long enough to be seen. */
export function Waiting({ rows = 4 }: { rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" style={{ minHeight: rows * 28 }}>
      {late && Array.from({ length: rows }, (_, row) => <i key={row} className="bone" />)}
    </div>
  );
}
