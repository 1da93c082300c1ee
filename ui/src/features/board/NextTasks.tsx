import { VerticalAlignTopOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import { useAway } from "@/api/live";
import type { Queue, QueuePlace } from "@/api/types";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { KindIcon } from "@/components/Kind";
import { upcoming } from "@/lib/time";

const SHOWN = 12;
const PAUSED = "paused_queue";

/** What waits, in the order in which it will be taken. */
export function NextTasks({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const { front } = useTaskActions();
  const shown = queue.mine.slice(0, SHOWN);
  const more = queue.waiting - shown.length;
  return (
    <section className="panel next" aria-labelledby="board-next">
      <h2 id="board-next">{t("board.queue")}</h2>
      {shown.length === 0 && <p className="lane-idle">{t("board.queueEmpty")}</p>}
      <ol>
        {shown.map((each) => (
          <li key={each.id} data-waiting={each.id}>
            <span className="next-place" aria-hidden>
              {each.queue?.position ?? "–"}
            </span>
            {each.queue?.position && (
              <span className="only-heard">{t("board.place", { place: each.queue.position })}</span>
            )}
            <KindIcon kind={each.kind} />
            <Link to={`/tasks/${each.id}`} title={each.title}>
              {each.title}
            </Link>
            <When place={each.queue} />
            <Button
              type="text"
              size="small"
              icon={<VerticalAlignTopOutlined aria-hidden />}
              disabled={each.queue?.position === 1}
              aria-label={t("board.front", { title: each.title })}
              title={t("verb.front")}
              onClick={() => front(each)}
            />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Link className="next-more" to="/tasks?status=PENDING&sort=queue">
          {t("board.more", { count: more })}
        </Link>
      )}
    </section>
  );
}

/** When it begins, or why that cannot be said. That the whole queue is paused stands above, once for all. */
function When({ place }: { place: QueuePlace | null }) {
  const { t } = useTranslation();
  const away = useAway();
  const reason = place?.reason;
  if (away || reason?.code === PAUSED || (!reason && !place?.starts_at)) return null;
  return (
    <span
      className="quiet next-when"
      title={reason ? reason.message : place?.starts_at ? t("stand.about", { span: span(place.starts_at) }) : undefined}
    >
      {reason ? reason.message : place?.starts_at && span(place.starts_at)}
    </span>
  );
}

export function span({ low, high }: { low: string; high: string }): string {
  const [begin, end] = [upcoming(low), upcoming(high)];
  return begin === end ? begin : `${begin}–${end}`;
}
