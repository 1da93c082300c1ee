import { CloseOutlined, FolderOpenOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import { batchQuery } from "@/api/tasks";
import { ENDED } from "@/api/types";
import { costText } from "@/lib/cost";
import { short } from "@/lib/time";

/** The batch that is looked at, as a whole. */
export function BatchBanner({ id, leave }: { id: string; leave: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(batchQuery(id));
  if (!data) return null;
  const ended = ENDED.reduce((sum, status) => sum + (data.by_status[status] ?? 0), 0);
  const done = data.by_status.SUCCESS ?? 0;
  const cost = costText(data.cost, t);
  return (
    <div className="batch-banner">
      <FolderOpenOutlined aria-hidden />
      <b>{data.title || t("batches.one")}</b>
      <span className="quiet">{short(data.created_at)}</span>
      <span
        className="progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={data.total}
        aria-valuenow={ended}
        aria-label={data.title}
      >
        <span style={{ transform: `scaleX(${data.total ? ended / data.total : 0})` }} />
      </span>
      <span>{t("batches.done", { done, total: data.total })}</span>
      {cost && <span className="quiet">{cost}</span>}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        onClick={leave}
        aria-label={t("batches.leave")}
      />
    </div>
  );
}
