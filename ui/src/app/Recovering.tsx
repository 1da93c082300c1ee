import { HistoryOutlined } from "@ant-design/icons";
import { useTranslation } from "@/lib/i18n";
import { recovering, useAway } from "@/api/live";
import type { Kind } from "@/api/types";
import { grouped } from "@/lib/figures";
import { useStore } from "@/lib/store";
import { isWord } from "@/lib/words";

/** Across the whole width while GenQueue finds out what became of the tasks that were in flight when it ended. */
export function Recovering() {
  const { t } = useTranslation();
  const recovery = useStore(recovering);
  const away = useAway();
  if (!recovery || away) return null;
  const done = recovery.total - recovery.left;
  const kinds = Object.entries(recovery.kinds).map(
    ([kind, number]) => `${isWord(kind) ? t(`word.${kind as Kind}`) : kind} ${grouped(number)}`,
  );
  return (
    <div className="recovering" role="status" data-testid="recovering">
      <HistoryOutlined aria-hidden />
      <span>
        <b>{t("recovering.title")}</b> {t("recovering.left", { kinds: kinds.join(t("recovering.between")) })}
      </span>
      <span
        className="progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={recovery.total}
        aria-valuenow={done}
        aria-label={t("recovering.title")}
      >
        <span style={{ transform: `scaleX(${done / Math.max(1, recovery.total)})` }} />
      </span>
      <span className="recovering-count">
        {grouped(done)}/{grouped(recovery.total)}
      </span>
    </div>
  );
}
